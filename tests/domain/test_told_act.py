from organizer.domain.told_act import told_act


def test_an_act_is_told_as_something_that_happened() -> None:
    assert told_act("Write down a mailing") == "Wrote down a mailing"
    assert told_act("Take campaign {name} back") == "Took campaign {name} back"
    assert told_act("") == ""
    assert told_act("Hearing today") == "Hearing today"
