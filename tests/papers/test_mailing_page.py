from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.domain.campaign import Recipient
from organizer.papers import mailing_page
from organizer.papers.mailing_page import MailingPage
from organizer.store.campaigns import answer, set_recipient
from organizer.store.letters import add_letter
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
    assert not page.needs_envelope
    held[0].write(answer, held[1], "letter.copies_to", ())
    again = _page(held, "notice-sib")
    assert again is not None
    assert again.copies == 0


def test_an_address_too_long_for_the_window_is_known(held: tuple[Store, str]) -> None:
    lines = tuple(f"Building {number}, a line that is as long as any line of forty characters" for number in range(9))
    own = Recipient("state_identification_bureau", address=(*lines, "Richmond, VA 23219"), source="a call")
    held[0].write(set_recipient, held[1], own)
    page = _page(held, "notice-sib")
    assert page is not None
    assert page.needs_envelope


def test_a_draft_for_the_body_has_no_address(held: tuple[Store, str]) -> None:
    page = _page(held, "resolution")
    assert page is not None
    assert not page.is_mailed
    assert _page(held, "nothing") is None
