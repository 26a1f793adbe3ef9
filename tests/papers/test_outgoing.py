from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.papers import check_page
from organizer.papers.check_page import CheckPage
from organizer.papers.outgoing import outgoing
from organizer.store.campaigns import answer
from organizer.store.letters import add_enclosure, add_letter
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.papers.cases import the_directory, the_playbook


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    store.write(add_letter, campaign, "notice-sib")
    yield store, campaign
    store.close()


def _page(held: tuple[Store, str]) -> CheckPage:
    store, campaign = held
    books = {PLAYBOOK: the_playbook()}
    found = store.read(check_page.load, campaign, "notice-sib", books, the_directory(), today=TODAY)
    assert found is not None
    return found


def _enclose(held: tuple[Store, str], data: bytes) -> CheckPage:
    letter = _page(held).composer.stored.id
    held[0].write(add_enclosure, letter, "resolution.pdf", "Resolution 2010-41", data, "application/pdf")
    return _page(held)


def test_the_letter_alone_is_its_paper(held: tuple[Store, str]) -> None:
    page = _page(held)
    made = held[0].read(outgoing, page, together=False)
    assert (made.name, made.paper, made.problems) == ("notice-sib.pdf", page.paper, ())


def test_with_enclosures_it_says_what_the_bundle_does_not_keep(held: tuple[Store, str]) -> None:
    paper = _page(held).paper
    assert paper is not None
    page = _enclose(held, paper.data)
    assert page.paper is not None
    made = held[0].read(outgoing, page, together=True)
    assert made.name == "notice-sib-with-enclosures.pdf"
    assert made.paper is not None
    assert made.paper.pages == page.paper.pages + 1 + paper.pages
    assert made.paper.sha256 != page.paper.sha256
    assert [problem.code for problem in made.problems] == ["bundle_claims"]


def test_an_enclosure_in_the_way_is_named(held: tuple[Store, str]) -> None:
    made = held[0].read(outgoing, _enclose(held, b"%PDF-1.4 and nothing more"), together=True)
    assert made.paper is None
    assert "resolution.pdf" in made.problems[0].sentence


def test_a_letter_with_errors_has_no_paper(held: tuple[Store, str]) -> None:
    held[0].write(answer, held[1], "decision.date", None)
    assert held[0].read(outgoing, _page(held), together=True).paper is None
