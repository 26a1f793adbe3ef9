from datetime import date

from organizer.domain.asked import Asked, can_be_asked, is_asked


def test_answers_stand_in_the_order_of_their_ids_and_what_is_empty_is_left_out() -> None:
    asked = Asked().answered("unit", "months").answered("days", "60").answered("day", date(2026, 1, 2))
    assert asked.answers == (("day", date(2026, 1, 2)), ("days", "60"), ("unit", "months"))
    assert (asked.get("days"), asked.get("page")) == ("60", None)
    assert asked.answered("days", "").answered("unit", None).answered("day", ()) == asked.answered("days", "").answered(
        "unit", ""
    ).answered("day", None)
    assert asked.answered("days", "30").get("days") == "30"


def test_a_question_has_a_name_that_letters_can_bear() -> None:
    assert [can_be_asked(name) for name in ("days", "days_2", "2days", "no-days", "Days", "", "items")] == [
        True, True, False, False, False, False, False,
    ]  # fmt: skip
    assert is_asked("asked.days")
    assert not is_asked("decision.date")
