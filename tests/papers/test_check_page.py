from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.campaign import Recipient
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.playbook import ParagraphStyle, Status, TaskKind
from organizer.papers import check_page
from organizer.papers.check_page import CheckPage, Follow, as_recipient
from organizer.papers.check_rows import Act, CheckRow, RowState, kept_rows
from organizer.papers.press import Paper
from organizer.store.campaigns import answer, set_recipient
from organizer.store.letters import (
    add_letter,
    add_paragraph,
    date_letter,
    edit_paragraph,
    keep_print,
    mark_letter,
    remove_paragraph,
    set_delivery,
    sign_letter,
)
from organizer.store.steps import finish_task
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store, finish_steps, mail_letter, prove
from tests.papers.cases import the_directory, the_playbook

LATE = date(2026, 11, 22)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    for template in ("notice-ice", "notice-sib", "ask-officials", "resolution"):
        store.write(add_letter, campaign, template)
    yield store, campaign
    store.close()


def _page(held: tuple[Store, str], slug: str, today: date = TODAY) -> CheckPage:
    store, campaign = held
    found = store.read(check_page.load, campaign, slug, {PLAYBOOK: the_playbook()}, the_directory(), today=today)
    assert found is not None
    return found


def _letter_id(held: tuple[Store, str], slug: str) -> str:
    return _page(held, slug).composer.stored.id


def _row(page: CheckPage, name: str, state: RowState | None = None) -> CheckRow:
    return next(row for row in page.rows if row.name == name and state in (None, row.state))


def test_a_ready_letter_has_a_paper_and_a_row_for_each_thing(held: tuple[Store, str]) -> None:
    page = _page(held, "notice-sib")
    assert page.errors == ()
    assert page.paper is not None
    assert page.paper.data.startswith(b"%PDF")
    assert list(dict.fromkeys(row.name for row in page.rows)) == [
        *("To", "Address", "Mail", "Date", "Subject", "Signer", "Decision", "Place", "Sources"),
        *("Length", "Copies", "Enclosures", "Text"),
    ]
    assert _row(page, "Mail").state is RowState.EMPTY
    assert _row(page, "Decision").value.words == "Resolution 2010-41, September 28, 2010, vote 5-0"
    assert _row(page, "Text").value.words == "The words of the playbook"


def test_a_warning_follows_its_row_and_says_what_can_be_done(held: tuple[Store, str]) -> None:
    page = _page(held, "notice-sib")
    names = [(row.name, row.state) for row in page.rows][:3]
    assert names == [("To", RowState.GOOD), ("Address", RowState.GOOD), ("Address", RowState.WARNING)]
    assert [row.act for row in page.rows if row.field == "recipient.checked_on"] == [Act.MARK_CHECKED]


def test_an_error_stands_in_its_row_and_leads_to_its_field(held: tuple[Store, str]) -> None:
    held[0].write(answer, held[1], "jurisdiction.state", "IN")
    held[0].write(answer, held[1], "decision.date", None)
    page = _page(held, "notice-sib")
    address, decision = _row(page, "Address"), _row(page, "Decision")
    assert (address.state, address.value.words, address.link) == (RowState.WRONG, "Not filled in", "Add address")
    assert address.problem is not None
    assert address.problem.words == "Enter the street or P.O. box, city, state and ZIP code of Indiana State Police."
    assert (decision.state, decision.field, decision.link) == (RowState.WRONG, "decision.date", "Change decision")
    assert page.paper is None
    assert {problem.field for problem in page.errors} == {"recipient.address", "decision.date"}


def test_what_is_optional_and_empty_is_no_fault(held: tuple[Store, str]) -> None:
    held[0].write(answer, held[1], "letter.copies_to", ())
    row = _row(_page(held, "notice-ice"), "Copies")
    assert (row.state, row.value.words, row.link) == (RowState.EMPTY, "Not provided", "Add copies")


def test_changed_own_and_left_out_paragraphs_are_counted_apart(held: tuple[Store, str]) -> None:
    def said() -> str:
        return _row(_page(held, "notice-ice"), "Text").value.words

    letter = _letter_id(held, "notice-ice")
    assert said() == "The words of the playbook"
    held[0].write(edit_paragraph, letter, "request", "We ask.")
    assert said() == "Paragraphs: 1 changed"
    held[0].write(remove_paragraph, letter, "meeting")
    for text in ("Our words.", "More words.", ""):  # an empty one is not printed
        held[0].write(add_paragraph, letter, ParagraphStyle.TEXT, text)
    assert said() == "Paragraphs: 1 changed, 2 of your own, 1 left out"


def test_the_groups_letter_names_its_facts_and_its_signer(held: tuple[Store, str]) -> None:
    page = _page(held, "ask-officials")
    facts = _row(page, "Facts")
    assert (facts.value.words, facts.field, facts.link) == ("1 fact used, with its source", "fact", "Change facts")
    assert (_row(page, "Signer").value.words, _row(page, "Signer").field) == ("Riverbend Neighbors", "group.name")


def test_a_fact_newer_than_the_letter_is_a_warning_in_its_row(held: tuple[Store, str]) -> None:
    held[0].write(date_letter, _letter_id(held, "ask-officials"), date(2010, 8, 1))
    page = _page(held, "ask-officials")
    assert _row(page, "Facts", RowState.WARNING).field == "fact.non-criminal-share"
    assert _row(page, "Facts").state is RowState.EMPTY


def test_a_draft_for_the_body_has_no_recipient(held: tuple[Store, str]) -> None:
    page = _page(held, "resolution")
    assert _row(page, "To").value.words == "Nobody by mail: you hand it over or enclose it"
    assert _row(page, "Signer").value.words == "Nobody: it needs no signature"
    assert page.offers == ()


def test_a_past_addressee_is_offered_the_offices_of_the_letters_date(held: tuple[Store, str]) -> None:
    held[0].write(date_letter, _letter_id(held, "notice-ice"), LATE)
    page = _page(held, "notice-ice", LATE)
    assert page.offers
    assert all(office.is_valid(LATE) and not office.address.missing for office in page.offers)
    held[0].write(set_recipient, held[1], as_recipient("ice_assistant_director", page.offers[0]))
    again = _page(held, "notice-ice", LATE)
    assert again.offers == ()
    own = _own(again)
    assert own is not None
    assert page.offers[0].source_title in (own.source or "")


def _own(page: CheckPage) -> Recipient | None:
    return page.composer.to.own if page.composer.to else None


def test_the_question_comes_until_a_letter_was_printed(held: tuple[Store, str]) -> None:
    assert _page(held, "notice-ice").is_first
    held[0].write(mark_letter, _letter_id(held, "notice-ice"), LetterState.PRINTED)
    assert not _page(held, "notice-sib").is_first


def test_a_procedure_of_today_asks_only_where_statements_disagree(held: tuple[Store, str]) -> None:
    store, campaign = held
    book = replace(the_playbook(), status=Status.CURRENT)
    for playbook, is_first in ((book, True), (replace(book, relations=()), False)):
        page = store.read(check_page.load, campaign, "notice-ice", {PLAYBOOK: playbook}, the_directory(), today=TODAY)
        assert page is not None
        assert page.is_first is is_first


def test_the_open_task_of_a_letter_is_named_until_it_is_done(held: tuple[Store, str]) -> None:
    page = _page(held, "ask-officials")
    assert page.task is not None
    assert page.task.task.letter == "ask-officials"
    held[0].write(finish_task, held[1], page.task.task.id, TODAY)
    assert _page(held, "ask-officials").task is None


def test_how_a_letter_goes_out_is_a_row_with_its_warning(held: tuple[Store, str]) -> None:
    wrong = "9414811899560000000001"
    held[0].write(set_delivery, _letter_id(held, "notice-sib"), Delivery.CERTIFIED_RECEIPT, wrong)
    page = _page(held, "notice-sib")
    assert _row(page, "Mail").value.words.startswith("Certified Mail, return receipt, number 9414")
    assert _row(page, "Mail", RowState.WARNING).link == "Change how it goes out"


def test_an_address_too_long_for_the_window_leads_to_the_envelope(held: tuple[Store, str]) -> None:
    assert not _page(held, "notice-sib").needs_envelope
    lines = tuple(f"Building {number}, a line that is as long as any line of forty characters" for number in range(9))
    own = Recipient("state_identification_bureau", address=(*lines, "Richmond, VA 23219"), source="a call")
    held[0].write(set_recipient, held[1], own)
    page = _page(held, "notice-sib")
    assert page.needs_envelope
    assert [row.name for row in page.rows if row.act is Act.ENVELOPE] == ["Address"]
    assert page.errors == ()


def test_the_task_that_waits_for_the_letter_comes_next(held: tuple[Store, str]) -> None:
    assert _page(held, "notice-sib").follow is None
    finish_steps(held[0], held[1], the_playbook(), 2)
    follow = _page(held, "notice-sib").follow
    assert follow == Follow("write-notices", "sign-sib", "Get the notice to the bureau signed")
    assert _page(held, "ask-officials").follow is None
    held[0].write(prove, held[1], "notice-sib", TaskKind.SIGNED)
    assert _page(held, "notice-sib").follow is None


def _print(held: tuple[Store, str], slug: str) -> Paper:
    page = _page(held, slug)
    assert page.paper is not None
    held[0].write(keep_print, page.composer.stored.id, page.paper.data, page.paper.pages, "2010.1", "0.1.0")
    return page.paper


def test_an_older_print_says_if_the_letter_is_still_the_same(held: tuple[Store, str]) -> None:
    _print(held, "notice-sib")
    row = _row(_page(held, "notice-sib"), "Printed")
    assert (row.state, row.value.words) == (RowState.GOOD, "September 30, 2010. The letter is still the same")
    held[0].write(answer, held[1], "decision.vote", "4-1")
    row = _row(_page(held, "notice-sib"), "Printed")
    assert row.state is RowState.WARNING
    assert row.value.words == "September 30, 2010. The letter changed since: print it again"


def test_a_signed_letter_gives_the_bytes_that_were_printed_whatever_changed(held: tuple[Store, str]) -> None:
    paper = _print(held, "notice-sib")
    held[0].write(sign_letter, _letter_id(held, "notice-sib"), TODAY)
    held[0].write(mail_letter, _letter_id(held, "notice-sib"), date(2010, 9, 30))
    held[0].write(answer, held[1], "decision.date", None)
    page = _page(held, "notice-sib")
    assert page.is_kept
    assert page.paper == paper
    assert (page.errors, page.offers) == ((), ())
    assert [(row.name, row.value.words, row.link) for row in page.rows] == [
        ("Printed", "September 30, 2010", ""),
        ("Date", "October 1, 2010", ""),
        ("Signed", "September 30, 2010", ""),
        ("Mailed", "September 30, 2010", ""),
        ("Length", "2 pages, US Letter (8.5 x 11 in)", ""),
        ("Made with", "Playbook version 2010.1, program version 0.1.0", ""),
        ("Checksum", f"Its SHA-256 begins with {paper.sha256[:12]}", ""),
    ]


def test_a_letter_never_printed_has_nothing_kept(held: tuple[Store, str]) -> None:
    page = _page(held, "notice-sib")
    assert kept_rows(page.composer.stored) == ()
    assert not page.is_kept


def test_a_letter_that_is_not_there_is_none(held: tuple[Store, str]) -> None:
    store, campaign = held
    books = {PLAYBOOK: the_playbook()}
    assert store.read(check_page.load, campaign, "nothing", books, the_directory(), today=TODAY) is None
