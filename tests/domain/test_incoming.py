from organizer.domain.incoming import ACT_WORDS, Act, Incoming, brings_something, count_of
from organizer.domain.phrase import phrase


def test_each_act_has_its_word() -> None:
    assert set(ACT_WORDS) == set(Act)


def test_what_is_skipped_brings_nothing() -> None:
    added, skipped = (Incoming(act, "recipient", phrase("Recipient"), "Casey Lane") for act in (Act.ADDED, Act.SKIPPED))
    assert [count_of((added, skipped, skipped), act) for act in Act] == [1, 0, 0, 2]
    assert brings_something((added, skipped))
    assert not brings_something((skipped,))
