from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery, LetterState
from organizer.papers import log_mail, preview
from organizer.papers.log_mail import Entry, LogMailPage, card_came, card_returned, log_mailing
from organizer.papers.press import press
from organizer.store.attachments import NewFile
from organizer.store.campaigns import answer
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import add_letter, keep_print, load_letters, sign_letter
from organizer.store.offices import correct_office
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.papers.cases import the_directory, the_playbook

RECEIPT = Delivery.CERTIFIED_RECEIPT
MONDAY, TUESDAY = date(2010, 9, 27), date(2010, 9, 28)
SLIP = NewFile("slip.png", b"\x89PNG slip", "image/png")


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def page_of(store: Store, campaign: str, **wanted: str) -> LogMailPage:
    books = {PLAYBOOK: the_playbook()}
    return store.read(log_mail.load, campaign, books, the_directory(), TODAY, **wanted)


def printed(store: Store, campaign: str, template: str) -> str:
    made = store.write(add_letter, campaign, template).made
    books = {PLAYBOOK: the_playbook()}
    page = store.read(preview.load, campaign, template, books, the_directory(), today=TODAY)
    assert page is not None
    assert page.sheets.letter is not None
    paper = press([page.sheets.letter])
    store.write(keep_print, made, paper.data, paper.pages, "1", "1", page.day)
    return made


def test_without_a_letter_there_is_nothing_to_log(held: tuple[Store, str]) -> None:
    assert page_of(*held) == LogMailPage()


def test_the_letter_nearest_to_the_post_office_is_proposed(held: tuple[Store, str]) -> None:
    store, campaign = held
    ice = store.write(add_letter, campaign, "notice-ice").made
    sib = printed(store, campaign, "notice-sib")
    page = page_of(store, campaign)
    assert page.stored is not None
    assert (page.stored.id, page.title, page.was_printed) == (sib, "Notice to the State Identification Bureau", True)
    assert page.letters == (("notice-ice", "Notice to ICE"), ("notice-sib", page.title))
    store.write(log_mailing, sib, Entry(RECEIPT, MONDAY, post_office="Main Street"))
    page = page_of(store, campaign)
    assert page.stored is not None
    assert (page.stored.id, page.was_printed, page.post_office) == (ice, False, "Main Street")
    store.write(log_mailing, ice, Entry(RECEIPT, MONDAY), without_copy=True)
    page = page_of(store, campaign)
    assert page.stored is not None
    assert page.stored.id == sib
    signed = printed(store, campaign, "ask-congress")
    store.write(add_letter, campaign, "confirm-ice")
    store.write(sign_letter, signed)
    page = page_of(store, campaign)
    assert page.stored is not None
    assert page.stored.id == signed
    store.write(sign_letter, printed(store, campaign, "ask-officials"), on=TUESDAY)
    later = printed(store, campaign, "resolution")
    for newest in (signed, later):
        page = page_of(store, campaign)
        assert page.stored is not None
        assert page.stored.id == newest
        store.write(sign_letter, later)


def test_a_notice_that_the_step_needs_comes_before_other_letters(held: tuple[Store, str]) -> None:
    store, campaign = held
    for template in ("ask-congress", "notice-sib", "notice-ice"):
        store.write(add_letter, campaign, template)
    printed(store, campaign, "ask-officials")
    page = page_of(store, campaign)
    assert page.stored is not None
    assert page.stored.slug == "notice-sib"


def test_it_went_to_the_addressee_or_to_one_of_its_copies(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(add_letter, campaign, "notice-ice")
    addressee, copy = page_of(store, campaign, letter="notice-ice").receivers
    assert addressee.block[0] == "Assistant Director, Secure Communities"
    assert addressee.block[-1].endswith("20536")
    assert (copy.copy, *copy.block) == ("The Honorable Casey Lane",) * 2


def test_a_letter_that_changed_since_the_print_says_so(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = printed(store, campaign, "notice-ice")
    assert not page_of(store, campaign).has_changed
    store.write(answer, campaign, "decision.vote", "4-1")
    page = page_of(store, campaign)
    assert page.has_changed
    entry = Entry(RECEIPT, MONDAY)
    with pytest.raises(Refused, match="changed since it was printed"):
        store.write(log_mailing, letter, entry, current=page.current)
    store.write(log_mailing, letter, entry, current=page.current, as_printed=True)
    assert store.read(load_letters, campaign)[0].is_frozen


def test_one_act_logs_paper_fax_and_receipts(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = printed(store, campaign, "notice-ice")
    entry = Entry(RECEIPT, MONDAY, to=("Director",), by="J.A.", also=(Delivery.FAX, Delivery.EMAIL), files=(SLIP,))
    made = store.write(log_mailing, letter, entry).made
    sent = store.read(load_correspondence, campaign).mailings
    assert [(one.method, one.beside) for one in sent] == [
        (RECEIPT, ""),
        (Delivery.FAX, made),
        (Delivery.EMAIL, made),
    ]
    assert [file.name for file in sent[0].attachments] == ["slip.png"]
    store.undo()
    assert store.read(load_correspondence, campaign).mailings == ()


def test_the_card_and_a_return_bring_their_scans_along(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = printed(store, campaign, "notice-ice")
    made = store.write(log_mailing, letter, Entry(RECEIPT, MONDAY)).made
    store.write(card_came, made, TUESDAY, "M. Smith", (SLIP,))
    (sent,) = store.read(load_correspondence, campaign).mailings
    assert (sent.delivered_on, sent.signed_by, len(sent.attachments)) == (TUESDAY, "M. Smith", 1)
    store.undo()
    store.write(card_returned, made, TUESDAY, "No such number", (SLIP,))
    (sent,) = store.read(load_correspondence, campaign).mailings
    assert (sent.is_returned, sent.returned_why, len(sent.attachments)) == (True, "No such number", 1)
    page = page_of(store, campaign, again=made)
    assert page.again == sent
    assert page.stored is not None
    assert page.stored.state is LetterState.CAME_BACK
    assert page_of(store, campaign, mailing=made).mailing == sent


def test_a_letter_that_cannot_be_drafted_has_no_address(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(add_letter, campaign, "unknown-letter")
    (nobody,) = page_of(store, campaign).receivers
    assert nobody.block == ()


def test_complaint_09_what_came_back_goes_to_the_address_as_it_was_repaired(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = printed(store, campaign, "notice-ice")
    made = store.write(log_mailing, letter, Entry(RECEIPT, MONDAY)).made
    store.write(card_returned, made, TUESDAY, "Moved", ())
    office = next(one for one in the_directory() if one.role == "ice_assistant_director")
    repaired = replace(office, address=replace(office.address, lines=("1 New Street",)))
    store.write(correct_office, office, repaired)
    assert "1 New Street" in page_of(store, campaign, again=made).receivers[0].block
