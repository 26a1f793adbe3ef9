"""A blank letter: to an office of the directory, or to somebody whom the group enters with a source."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.domain.office import Confidence, Office, PostalAddress
from organizer.domain.playbook import ParagraphStyle
from organizer.papers import preview
from organizer.papers.addressed import enter_recipient
from organizer.papers.preview import ComposerPage, load_requests
from organizer.store.letters import add_letter, add_paragraph, choose_office, edit_subject
from organizer.store.pages import letters as letters_page
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.papers.cases import the_directory, the_playbook

BOOKS = {PLAYBOOK: the_playbook()}
PAPER = Office(
    key="",
    role="anyone",
    title="Recipient, Virginia",
    agency="Riverbend Courier",
    unit="",
    address=PostalAddress(("3 Press Lane",), "Riverbend", "VA", "22000"),
    source_title="its web page",
    confidence=Confidence.OWN,
)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def _page(held: tuple[Store, str], slug: str = "letter-1") -> ComposerPage:
    found = held[0].read(preview.load, held[1], slug, BOOKS, the_directory(), today=TODAY)
    assert found is not None
    return found


def test_blank_letters_are_counted_from_one_and_lack_everything(held: tuple[Store, str]) -> None:
    for _ in range(2):
        held[0].write(add_letter, held[1], "letter")
    assert [request.id for request in held[0].read(load_requests, held[1])] == ["letter-1", "letter-2"]
    page = _page(held, "letter-2")
    assert {(problem.code, problem.field) for problem in page.sheets.composed.errors} == {
        ("no_recipient", "recipient.name"),
        ("no_text", "letter.text"),
        ("no_subject", "letter.subject"),
    }
    assert page.to is not None
    assert page.to.is_free
    assert len(page.to.offices) == len(the_directory())
    assert page.logo_of == ""


def test_an_office_of_the_directory_gets_its_own_first_line_and_salutation(held: tuple[Store, str]) -> None:
    letter = held[0].write(add_letter, held[1], "letter").made
    held[0].write(choose_office, letter, "state_identification_bureau/MD")
    held[0].write(edit_subject, letter, "A question")
    held[0].write(add_paragraph, letter, ParagraphStyle.TEXT, "We ask for an answer.")
    done = _page(held).sheets.composed
    assert done.errors == ()
    assert done.letter is not None
    assert (done.letter.block[0], done.letter.salutation) == ("Bureau Chief", "Dear Bureau Chief:")
    assert done.letter.signature.lines == ("Riverbend Neighbors",)
    assert (done.letter.copies, done.letter.enclosures) == ((), ())


def test_somebody_else_is_entered_and_addressed_in_one_act(held: tuple[Store, str]) -> None:
    store = held[0]
    letter = store.write(add_letter, held[1], "letter").made
    store.write(enter_recipient, letter, PAPER)
    page = _page(held)
    assert page.sheets.letter is not None
    assert page.sheets.letter.block == ("Riverbend Courier", "3 Press Lane", "Riverbend, VA 22000")
    assert page.sheets.letter.salutation == "Dear Sir or Madam:"
    assert page.to is not None
    assert dict(page.to.offices)[page.to.chosen] == "Riverbend Courier"
    line = store.read(letters_page.load, held[1], BOOKS, the_directory(), TODAY).letters[0]
    assert (line.to, line.is_blank, line.number) == ("Riverbend Courier", True, 1)
    store.undo()
    assert _page(held).to is not None
    assert {problem.code for problem in _page(held).sheets.composed.errors} >= {"no_recipient"}
    assert len(_page(held).to.offices) == len(the_directory())  # type: ignore[union-attr]  # asserted above
