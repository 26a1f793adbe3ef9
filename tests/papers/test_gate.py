from datetime import date, timedelta
from pathlib import Path

import pytest

from organizer.domain.campaign import Campaign
from organizer.domain.fields import Answer
from organizer.domain.playbook import Playbook
from organizer.papers.gate import gate_problems
from tests.builders import a_campaign
from tests.papers.cases import the_playbook
from tests.playbooks.gated import gated

TODAY = date(2026, 11, 22)
LOOKED: dict[str, Answer] = {"law__source": "a map", "law__checked_on": TODAY, "law__counsel": "yes"}


@pytest.fixture
def book(tmp_path: Path) -> Playbook:
    return gated(tmp_path)


def found(book: Playbook, campaign: Campaign, on: date = TODAY) -> list[tuple[str, bool, str]]:
    return [(problem.field, problem.is_error, problem.sentence) for problem in gate_problems(book, campaign, on)]


def test_nothing_is_printed_before_somebody_looked_at_the_law(book: Playbook) -> None:
    first = "Look at the law first. Nobody looked at the law of your state yet."
    assert found(book, a_campaign()) == [("law.standing", True, first)]


@pytest.mark.parametrize("standing", ["allows", "limits", "requires"])
def test_a_standing_that_does_not_stop_lets_letters_through(book: Playbook, standing: str) -> None:
    assert found(book, a_campaign(law__standing=standing, **LOOKED)) == []


def test_a_standing_that_stops_says_why(book: Playbook) -> None:
    why = "The law forbids it. Officials can be removed."
    assert found(book, a_campaign(law__standing="forbids", **LOOKED)) == [("law.standing", True, why)]


def test_a_standing_counts_only_with_its_source_and_day(book: Playbook) -> None:
    assert found(book, a_campaign(law__standing="allows")) == [
        ("law.source", True, "Enter where you saw what the law of the state says."),
        ("law.checked_on", True, "Enter the day on which you looked at the law of the state."),
        ("law.counsel", False, "No lawyer has looked at this yet. This is not legal advice."),
    ]


def test_a_look_that_is_old_or_later_than_the_letter_is_told(book: Playbook) -> None:
    campaign = a_campaign(law__standing="allows", **LOOKED)
    old = "The law was looked at on November 22, 2026, more than 90 days before this letter. Look again."
    assert found(book, campaign, TODAY + timedelta(days=90)) == []
    assert found(book, campaign, TODAY + timedelta(days=91)) == [("law.checked_on", False, old)]
    later = "The look at the law is dated after this letter."
    assert found(book, campaign, TODAY - timedelta(days=1)) == [("law.checked_on", False, later)]


def test_a_playbook_without_gates_asks_nothing_of_the_law() -> None:
    assert found(the_playbook(), a_campaign()) == []
