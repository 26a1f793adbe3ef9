"""The same notice under three clauses: the user's own words give the days, what they count from, and the way."""

from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.campaign import Campaign
from organizer.domain.clause import Clause, clause_for
from organizer.domain.deadline import LONGEST, DateRule, Start, Unit
from organizer.domain.fields import Answer, with_answer
from organizer.domain.letter import Delivery
from organizer.domain.playbook import Playbook
from organizer.domain.question import AllowedWays, ClauseTerms
from organizer.domain.terms import number_of, rule_by_terms, terms_of
from tests.domain.dated import CAMPAIGN, OCT_1, OCT_5, a_mailing, a_playbook, dates, mail

RULE = DateRule(
    "ends", "It ends", Start.MAILED, 1, letter="notice-ice", reason="Your clause.",
    count_from="asked.days", unit_from="asked.unit", start_from="asked.start",
)  # fmt: skip
SENT = mail(a_mailing("m1", mailed=OCT_1, delivered=OCT_5))
CERTIFIED = (Delivery.CERTIFIED, Delivery.CERTIFIED_RECEIPT)


def answered(**answers: Answer) -> Campaign:
    campaign = CAMPAIGN
    for name, value in answers.items():
        campaign = with_answer(campaign, f"asked.{name}", value)
    return campaign


def test_three_clauses_give_three_dates() -> None:
    sixty = answered(days="60", unit="calendar_days", start="mailed")
    on_receipt = answered(days="0", unit="calendar_days", start="delivered")
    days = [
        [due.day for due in dates(RULE, sent=SENT, campaign=campaign)] for campaign in (sixty, on_receipt, CAMPAIGN)
    ]
    assert days == [[date(2010, 11, 30)], [OCT_5], []]
    decided = answered(days="2", unit="months", start="decided")
    assert [(due.key, due.day) for due in dates(RULE, campaign=decided)] == [("ends:", date(2010, 11, 28))]


@pytest.mark.parametrize("missing", ["days", "unit", "start"])
def test_without_one_of_its_answers_there_is_no_rule(missing: str) -> None:
    whole = {"days": "5", "unit": "business_days", "start": "delivered"}
    rule = rule_by_terms(RULE, answered(**whole))
    assert rule == replace(RULE, count=5, unit=Unit.BUSINESS_DAYS, start=Start.DELIVERED)
    assert rule_by_terms(RULE, answered(**{**whole, missing: "unknown"})) is None
    fixed = replace(RULE, count_from="", unit_from="", start_from="")
    assert rule_by_terms(fixed, CAMPAIGN) == fixed


@pytest.mark.parametrize(
    ("answer", "number"),
    [
        ("60", 60), ("007", 7), ("0", 0), ("", None), ("sixty", None), ("-1", None), ("\u0666", None),
        (str(LONGEST), LONGEST), (str(LONGEST + 1), None), ("9" * 5000, None), (("60",), None), (OCT_1, None),
    ],
)  # fmt: skip
def test_a_number_is_written_in_digits_and_no_longer_than_a_rule_may_count(answer: Answer, number: int | None) -> None:
    assert number_of(answered(days=answer), "asked.days") == number


def a_book(page: str = "asked.page") -> Playbook:
    ways = (AllowedWays("certified", CERTIFIED), AllowedWays("any"))
    return replace(a_playbook(), terms=(ClauseTerms("notice-ice", "asked.form", "asked.clause", ways, page),))


def test_the_clause_says_how_a_letter_may_go_out() -> None:
    campaign = answered(form="certified", clause="By certified mail.", page="4")
    assert clause_for(a_book(), campaign, "notice-ice") == Clause(CERTIFIED, "By certified mail.", "4")
    assert clause_for(a_book(""), campaign, "notice-ice").page == ""
    any_way = clause_for(a_book(), answered(form="any"), "notice-ice")
    assert any_way.ways == clause_for(a_book(), CAMPAIGN, "notice-ice").ways == ()


def test_a_letter_without_terms_goes_out_in_any_way() -> None:
    campaign = answered(form="certified", clause="By certified mail.", page="4")
    assert terms_of(a_book(), "notice-sib") is None
    assert clause_for(a_book(), campaign, "notice-sib") == Clause((), "", "")
