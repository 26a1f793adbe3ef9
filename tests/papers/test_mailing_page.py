from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.domain.campaign import Recipient
from organizer.papers import mailing_page, preview
from organizer.papers.letter_text import text_of
from organizer.papers.mailing_page import MailingPage
from organizer.papers.press import press
from organizer.papers.printed import Printed, keep_printed
from organizer.store.campaigns import answer, set_recipient
from organizer.store.letters import add_letter, keep_print, load_letters, sign_letter
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.papers.cases import the_directory, the_playbook


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    for template in ("notice-sib", "resolution"):
        store.write(add_letter, campaign, template)
    yield store, campaign
    store.close()


def _page(held: tuple[Store, str], slug: str) -> MailingPage | None:
    store, campaign = held
    return store.read(mailing_page.load, campaign, slug, {PLAYBOOK: the_playbook()}, the_directory(), today=TODAY)


def test_a_letter_to_somebody_has_an_address_and_copies(held: tuple[Store, str]) -> None:
    page = _page(held, "notice-sib")
    assert page is not None
    assert (page.slug, page.title) == ("notice-sib", "Notice to the State Identification Bureau")
    assert page.is_mailed
    assert page.copies == 1
    assert page.unaddressed == ("The Honorable Casey Lane",)
    assert not page.needs_envelope
    held[0].write(answer, held[1], "letter.copies_to", ())
    again = _page(held, "notice-sib")
    assert again is not None
    assert again.copies == 0
    held[0].write(answer, held[1], "letter.copies_to", ("Casey Lane, 2 Main Street, Riverbend, VA 22000",))
    addressed = _page(held, "notice-sib")
    assert addressed is not None
    assert (addressed.copies, addressed.unaddressed) == (1, ())


def test_an_address_too_long_for_the_window_is_known(held: tuple[Store, str]) -> None:
    lines = tuple(f"Building {number}, a line that is as long as any line of forty characters" for number in range(9))
    own = Recipient("state_identification_bureau", address=(*lines, "Richmond, VA 23219"), source="a call")
    held[0].write(set_recipient, held[1], own)
    page = _page(held, "notice-sib")
    assert page is not None
    assert page.needs_envelope


def test_the_papers_of_a_signed_letter_come_from_what_was_signed(held: tuple[Store, str]) -> None:
    store, campaign = held
    before = _page(held, "notice-sib")
    assert before is not None
    assert before.letter is not None
    letter = store.read(load_letters, campaign)[0].id
    printed = Printed(letter, press([before.letter]), "1", before.letter.date, before.letter)
    store.write(keep_printed, printed)
    store.write(sign_letter, letter)
    own = Recipient("state_identification_bureau", address=("9 Other Street", "Salem, VA 24153"), source="a call")
    store.write(set_recipient, campaign, own)
    store.write(answer, campaign, "letter.copies_to", ())
    page = _page(held, "notice-sib")
    assert page is not None
    assert (page.letter, page.copies, page.kept) == (before.letter, 1, printed.paper.data)
    signed = store.read(preview.load, campaign, "notice-sib", {PLAYBOOK: the_playbook()}, (), today=TODAY)
    assert signed is not None
    assert signed.sheets.text == text_of(before.letter)


def test_of_an_older_print_only_the_paper_is_there(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = store.read(load_letters, campaign)[0].id
    store.write(keep_print, letter, b"%PDF", 1, "1", "1")
    store.write(sign_letter, letter)
    page = _page(held, "notice-sib")
    assert page is not None
    assert (page.letter, page.kept, page.is_mailed, page.copies) == (None, b"%PDF", False, 0)
    assert not page.needs_envelope


def test_a_draft_for_the_body_has_no_address(held: tuple[Store, str]) -> None:
    page = _page(held, "resolution")
    assert page is not None
    assert not page.is_mailed
    assert _page(held, "nothing") is None
