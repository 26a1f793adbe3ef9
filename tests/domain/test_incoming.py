from datetime import date

from organizer.domain.campaign import Recipient
from organizer.domain.incoming import (
    ACT_WORDS,
    ALREADY,
    Act,
    brings_something,
    completed,
    count_of,
    incoming_recipients,
)

ROLE = "member_of_congress"
LANE = Recipient(ROLE, "Casey Lane", "", "", ("2 Main Street",), "web page", date(2010, 9, 30))


def test_each_act_has_its_word() -> None:
    assert set(ACT_WORDS) == set(Act)


def test_rows_are_added_changed_or_skipped_each_with_its_reason() -> None:
    other = Recipient(ROLE, "Robin Reed")
    (added,) = incoming_recipients([(2, LANE)], (), ())
    assert (added.act, added.name, added.reason.words, added.line) == (
        Act.ADDED,
        "Casey Lane",
        f"its role is {ROLE}",
        2,
    )
    (changed,) = incoming_recipients([(2, LANE)], (other,), ())
    assert changed.act is Act.CHANGED
    (same,) = incoming_recipients([(2, LANE)], (LANE,), ())
    assert (same.act, same.reason) == (Act.SKIPPED, ALREADY)
    (used,) = incoming_recipients([(2, LANE)], (), [LANE])
    assert (used.act, used.reason.words) == (Act.SKIPPED, "the letters have it from the directory")
    found = (added, changed, same, used)
    assert [count_of(found, act) for act in Act] == [1, 1, 0, 2]
    assert brings_something(found)
    assert not brings_something((same, used))


def test_what_a_row_does_not_say_is_no_difference() -> None:
    (row,) = incoming_recipients([(2, Recipient(ROLE, "Casey Lane"))], (LANE,), ())
    assert row.act is Act.SKIPPED
    assert completed(Recipient(ROLE, ""), LANE) == Recipient(
        ROLE, "", "", "", ("2 Main Street",), "web page", date(2010, 9, 30)
    )


def test_a_row_is_named_by_what_it_has() -> None:
    rows = [(2, Recipient("a", "", "Unit")), (3, Recipient("b", None, None, "Agency")), (4, Recipient("c"))]
    assert [line.name for line in incoming_recipients(rows, (), ())] == ["Unit", "Agency", "c"]
