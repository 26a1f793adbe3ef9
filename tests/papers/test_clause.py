from pathlib import Path

import pytest

from organizer.domain.letter import Delivery
from organizer.domain.playbook import Playbook
from organizer.papers.clause import clause_problems
from tests.builders import a_campaign
from tests.playbooks.gated import gated

CLAUSE = "Notice is given by certified mail."
CAMPAIGN = a_campaign(asked__form="certified", asked__clause=CLAUSE)


@pytest.fixture
def book(tmp_path: Path) -> Playbook:
    return gated(tmp_path)


def test_a_way_that_the_clause_does_not_allow_is_refused_with_the_clause(book: Playbook) -> None:
    (problem,) = clause_problems(book, CAMPAIGN, "notice", Delivery.FAX)
    ways = "Certified Mail; Certified Mail, return receipt; Web form"
    assert problem.is_error
    assert problem.field == "letter.delivery"
    assert problem.sentence == f"Fax is not a way that the clause allows. Choose one of: {ways}. “{CLAUSE}”"


def test_a_letter_whose_way_nobody_chose_is_refused_too(book: Playbook) -> None:
    (problem,) = clause_problems(book, CAMPAIGN, "notice", Delivery.NOT_SAID)
    assert problem.sentence.startswith("Choose how this letter goes out. By the clause you copied it must be one of: ")
    assert problem.sentence.endswith(f"“{CLAUSE}”")


def test_a_clause_without_its_words_is_not_quoted(book: Playbook) -> None:
    (problem,) = clause_problems(book, a_campaign(asked__form="certified"), "notice", Delivery.FAX)
    assert problem.sentence.endswith("Web form.")


def test_any_way_is_right_where_the_clause_allows_it_or_says_nothing(book: Playbook) -> None:
    assert not [*clause_problems(book, CAMPAIGN, "notice", Delivery.CERTIFIED)]
    assert not [*clause_problems(book, a_campaign(asked__form="any"), "notice", Delivery.FAX)]
    assert not [*clause_problems(book, a_campaign(), "notice", Delivery.NOT_SAID)]
    assert not [*clause_problems(book, CAMPAIGN, "remind", Delivery.FAX)]
