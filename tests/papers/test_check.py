from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Activation, Campaign, Group
from organizer.domain.problem import Problem, Severity
from organizer.papers.case import Request, requests_for
from organizer.papers.check import check_case
from tests.builders import TODAY, a_campaign
from tests.papers.cases import NOTICES, W1, a_case, the_playbook, with_activation


def _check(campaign: Campaign) -> tuple[Problem, ...]:
    return check_case(a_case(campaign), requests_for(the_playbook(), W1), TODAY)


def _errors(campaign: Campaign) -> list[tuple[str, str, str]]:
    return [(entry.code, entry.letter, entry.field) for entry in _check(campaign) if entry.is_error]


def test_a_whole_campaign_has_no_error_and_each_problem_knows_its_letter() -> None:
    assert _errors(a_campaign()) == []
    assert all(problem.letter for problem in _check(a_campaign()))


def test_what_stops_a_letter_is_an_error_of_that_letter() -> None:
    assert sorted(_errors(a_campaign(decision__date=None))) == [
        ("missing_field", letter, "decision.date") for letter in NOTICES
    ]


def test_a_missing_group_is_only_a_warning_here() -> None:
    campaign = replace(a_campaign(), group=Group())
    assert _errors(campaign) == []
    softened = [entry for entry in _check(campaign) if entry.code == "missing_field"]
    assert {(entry.letter, entry.severity) for entry in softened} == {
        ("ask-officials", Severity.WARNING),
        ("ask-congress", Severity.WARNING),
    }


def test_a_missing_member_of_congress_is_only_a_warning_here() -> None:
    campaign = replace(a_campaign(), recipients=())
    assert _errors(campaign) == []
    assert [entry.letter for entry in _check(campaign) if entry.code == "no_recipient"] == ["ask-congress"]


def test_wrong_data_is_told_once_and_of_no_letter() -> None:
    campaign = with_activation(a_campaign(), Activation.UNKNOWN, date(2010, 11, 16))
    assert _errors(campaign) == [("activation_date", "", "jurisdiction.activation_date")]


def test_a_language_without_letters_is_refused_and_not_replaced() -> None:
    assert _errors(a_campaign(letter__language="es")) == [("no_translation", "", "letter.language")]


def test_the_same_problem_of_a_letter_is_told_once() -> None:
    twice = (Request("notice-ice", "notice-ice"), Request("notice-ice", "notice-ice"))
    once = check_case(a_case(), twice[:1], TODAY)
    assert check_case(a_case(), twice, TODAY) == once
