"""The whole record on paper: each letter once, what is broken is named, and the group's own affairs stay out."""

import hashlib
import time
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf
from PIL import Image
from sqlalchemy import update
from sqlalchemy.orm import Session

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery
from organizer.domain.playbook import Playbook
from organizer.domain.reply import Channel, Stance
from organizer.exchange.holidays import HolidayTables
from organizer.papers.dossier import Dossier, Shipped, dossier
from organizer.store.attachments import NewFile
from organizer.store.campaigns import answer
from organizer.store.events import add_event
from organizer.store.letters import add_enclosure, add_letter, sign_letter
from organizer.store.mailings import record_mailing
from organizer.store.prints import keep_print
from organizer.store.replies import record_reply
from organizer.store.steps import finish_task
from organizer.store.store import Store
from organizer.store.tables import BlobRow
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.letters.conformance import broken_rules
from tests.papers.cases import the_directory, the_playbook
from tests.papers.foreign_files import LETTER, pdf_of, qpdf_finds, text_of
from tests.papers.test_proof_sheet import signed

BOOKS: dict[str, Playbook] = {PLAYBOOK: the_playbook()}


def png() -> bytes:
    made = BytesIO()
    Image.new("RGB", (40, 30), "navy").save(made, "PNG")
    return made.getvalue()


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def made_of(held: tuple[Store, str], *, private: bool = False) -> Dossier:
    store, campaign = held
    shipped = Shipped(BOOKS, the_directory(), HolidayTables())
    return store.read(dossier, campaign, shipped, private=private)


def bookmarks(data: bytes) -> list[str]:
    with Pdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        return [item.title for item in outline.root]


def answered(held: tuple[Store, str]) -> str:
    """Mail a signed notice with a receipt, take an answer down, begin a second letter, and note some things."""
    store, campaign = held
    letter = signed(store, campaign, "notice-ice")
    store.write(
        record_mailing, letter, Delivery.CERTIFIED, date(2010, 9, 28), by="A.R.", note="Maria drove there.",
        files=(NewFile("receipt.png", png(), "image/png", "Return receipt"),),
    )  # fmt: skip
    store.write(
        record_reply, campaign, (letter,), Channel.EMAIL, Stance.REFUSES, ApproximateDate.parse("2010-09-30"),
        who="Counsel", words="They said no.\nSigned \U0001f600", by="A.R.",
        files=(NewFile("mail.eml", b"From: x\n\nNo.", "message/rfc822"),),
    )  # fmt: skip
    store.write(add_letter, campaign, "notice-sib")
    store.write(add_event, campaign, ApproximateDate.parse("2010-09"), "Maria spoke to the board", by="A.R.")
    store.write(finish_task, campaign, BOOKS[PLAYBOOK].steps[0].tasks[0].id, TODAY, note="Maria read it.", by="A.R.")
    return letter


def test_the_record_holds_all_that_was_sent_and_said(held: tuple[Store, str], tmp_path: Path) -> None:
    answered(held)
    found = made_of(held)
    assert found.paper.sha256 == hashlib.sha256(found.paper.data).hexdigest()
    assert made_of(held).paper == found.paper
    said = text_of(found.paper.data, tmp_path)
    for words in (
        "Record of the campaign", "Everything up to the last entry, of September 30, 2010 (UTC).", "Answers: 1.",
        "Letters kept as they were signed or mailed: 1.", "Drafts, each page marked as one: 1.",
        "Files: 2, with pages here: 1.", "Mailed: Notice to ICE", "E-mail from Counsel: It refuses", "They said no.",
        "Signed [U+1F600]", "File", "Return receipt", "Part of: Record of the campaign, Riverbend County",
    ):  # fmt: skip
        assert words in said, words
    assert said.count("DRAFT") >= 2  # above and below on each page
    for own in ("Maria", "A.R.", "Done:"):
        assert own not in said
    (problem,) = found.problems
    mail = "mail.eml (answer of September 30, 2010) is kept in the file of the group."
    assert problem.sentence == f"{mail} Only pages and pictures can be shown here."
    assert bookmarks(found.paper.data) == [
        "Record of the campaign",
        "Notice to ICE",
        "Notice to the State Identification Bureau (draft)",
        "File: Return receipt, mailing of Notice to ICE",
    ]
    assert not broken_rules(found.paper.data)
    assert not qpdf_finds(found.paper.data, tmp_path)


def test_the_zone_of_the_clock_changes_nothing(held: tuple[Store, str], monkeypatch: pytest.MonkeyPatch) -> None:
    answered(held)
    here = made_of(held).paper
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert made_of(held).paper == here
    monkeypatch.undo()
    time.tzset()


def test_what_the_group_keeps_for_itself_comes_in_where_it_is_wanted(held: tuple[Store, str], tmp_path: Path) -> None:
    answered(held)
    said = text_of(made_of(held, private=True).paper.data, tmp_path)
    for own in (
        "Maria spoke to the board",
        "Maria read it.",
        "Maria drove there.",
        "Mailed by",
        "Written down by A.R.",
    ):
        assert own in said, own
    assert "Not in this record" not in said


def test_what_is_broken_is_named_and_breaks_nothing(held: tuple[Store, str], tmp_path: Path) -> None:
    store, campaign = held
    answered(held)
    paper = NewFile("e.pdf", pdf_of((0, 0, 792, 612)), "application/pdf")
    store.write(add_event, campaign, ApproximateDate.parse("2010"), "Seen", files=(paper,))
    other = store.write(add_letter, campaign, "ask-officials").made
    store.write(add_enclosure, other, "torn.pdf", "A torn one", b"%PDF-1.7 torn", "application/pdf")
    store.write(keep_print, other, pdf_of(LETTER), 1, "1", "1")
    store.write(sign_letter, other, TODAY)
    store.write(add_letter, campaign, "no-such-letter")
    for template, data in (("confirm-ice", b"%PDF lost"), ("confirm-sib", b"%PDF torn")):
        made = store.write(add_letter, campaign, template).made
        store.write(keep_print, made, data, 1, "1", "1")
        store.write(sign_letter, made, TODAY)
    store.read(_lose, b"%PDF lost")
    store.read(_lose, png())
    found = made_of(held, private=True)
    told = [problem.sentence for problem in found.problems]
    assert [sentence.partition(" is ")[0] for sentence in told[:2]] == [
        "no-such-letter",
        "Ask ICE for a written answer",
    ]
    assert told[0].endswith("is not in the record: the playbook has no such letter.")
    assert told[2].endswith(" Its pages are not in the record.")
    assert told[3].startswith("A torn one (enclosed with Ask our officials)")
    assert told[4].startswith("Return receipt (mailing of Notice to ICE) is not in the record: ")
    assert told[6].startswith("e.pdf (entry Seen): wider than high")
    assert {problem.is_error for problem in found.problems} == {False}
    said = text_of(found.paper.data, tmp_path)
    assert "What to know of it" in said
    assert bookmarks(found.paper.data)[-2:] == ["File 1 of 2: Ask our officials", "File 2 of 2: e.pdf, entry Seen"]
    assert not qpdf_finds(found.paper.data, tmp_path)


def _lose(session: Session, data: bytes) -> None:
    """Change kept bytes behind the back of the store."""
    digest = hashlib.sha256(data).hexdigest()
    session.execute(update(BlobRow).where(BlobRow.sha256 == digest).values(data=b"x"))
    session.commit()


def test_a_campaign_without_anything_is_a_record_too(held: tuple[Store, str], tmp_path: Path) -> None:
    store, campaign = held
    store.write(answer, campaign, "decision.date", None)
    found = made_of(held)
    said = text_of(found.paper.data, tmp_path)
    assert "Nothing was mailed and nothing came yet." in said
    assert bookmarks(found.paper.data) == ["Record of the campaign"]
