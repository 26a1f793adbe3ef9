from datetime import date, timedelta

from organizer.domain.campaign import Campaign, Jurisdiction
from organizer.domain.fields import answer_of, answers_of, is_answered, with_answer
from organizer.domain.law import Law, Standing

TODAY = date(2026, 11, 22)
CAMPAIGN = Campaign("p", Jurisdiction("Riverbend County", "VA"))


def test_a_look_is_old_after_ninety_days_and_none_is_never_old() -> None:
    assert [Law(checked_on=TODAY - timedelta(days=days)).is_old(TODAY) for days in (0, 90, 91)] == [False, False, True]
    assert not Law().is_old(TODAY)


def test_a_standing_is_one_of_its_words_and_not_to_know_is_no_answer() -> None:
    changed = with_answer(CAMPAIGN, "law.standing", "forbids")
    assert changed.law.standing is Standing.FORBIDS
    assert is_answered(changed, "law.standing")
    assert not is_answered(CAMPAIGN, "law.standing")
    assert with_answer(changed, "law.standing", "") == CAMPAIGN


def test_a_question_of_the_playbook_is_answered_like_any_field() -> None:
    changed = with_answer(CAMPAIGN, "asked.days", "60")
    assert answer_of(changed, "asked.days") == "60"
    assert answer_of(CAMPAIGN, "asked.days") is None
    assert [*answers_of(changed)][-2:] == [("law.counsel_date", None), ("asked.days", "60")]
    assert not is_answered(with_answer(CAMPAIGN, "asked.unit", "unknown"), "asked.unit")
