from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery
from organizer.domain.mailing import CUT_OFF
from organizer.domain.reply import Channel, Stance
from organizer.letters.report import Heading, Report, Table, Words
from organizer.papers import preview
from organizer.papers.press import press
from organizer.papers.printed import Printed, keep_printed
from organizer.papers.proof_sheet import proof_report, proof_sheet
from organizer.store.attachments import NewFile
from organizer.store.letters import add_letter, load_letters, sign_letter
from organizer.store.mailings import deliver_mailing, record_mailing, return_mailing
from organizer.store.replies import record_reply
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.letters.conformance import broken_rules
from tests.papers.cases import NOTICES, the_directory, the_playbook

BOOKS = {PLAYBOOK: the_playbook()}
MONDAY, TUESDAY, WEDNESDAY = (date(2010, 9, day) for day in (27, 28, 29))
SLIP = NewFile("slip.png", b"\x89PNG slip", "image/png", "Stamped slip")


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def signed(store: Store, campaign: str, template: str) -> str:
    made = store.write(add_letter, campaign, template).made
    page = store.read(preview.load, campaign, template, BOOKS, the_directory(), today=TODAY)
    assert page is not None
    assert page.sheets.letter is not None
    paper = press([page.sheets.letter])
    store.write(keep_printed, Printed(made, paper, "7", page.day, page.sheets.letter))
    store.write(sign_letter, made, MONDAY)
    return made


def send(store: Store, letter: str, day: date = MONDAY, **more: object) -> str:
    return store.write(record_mailing, letter, Delivery.CERTIFIED_RECEIPT, day, **more).made  # type: ignore[arg-type]


def report_of(store: Store, campaign: str, step: str = "mail-notices") -> Report:
    return store.read(proof_report, campaign, BOOKS, step, TODAY)


def tables(report: Report) -> list[dict[str, str]]:
    return [{row[0]: row[1] for row in part.rows} for part in report.parts if isinstance(part, Table)]


def words(report: Report) -> list[str]:
    return [part.text for part in report.parts if isinstance(part, Words)]


def test_before_anything_is_written_the_sheet_says_so(held: tuple[Store, str]) -> None:
    report = report_of(*held)
    assert report.lines == (
        "Riverbend County, Virginia",
        "Leave Secure Communities, 2010: Mail both notices, certified",
        "As it is on record on September 30, 2010.",
    )
    assert words(report)[:4] == [
        "0 of 2 notices have proof of delivery. What is missing:",
        "Notice to ICE: Not written yet.",
        "Notice to the State Identification Bureau: Not written yet.",
        "This letter is not written yet.",
    ]


def test_both_notices_with_all_that_proves_them(held: tuple[Store, str]) -> None:
    store, campaign = held
    for number, template in enumerate(NOTICES):
        letter = signed(store, campaign, template)
        article = f"70123456789012345{number:03}"
        sent = send(store, letter, by="J.A.", post_office="Main Street", article=article, cost=783, files=(SLIP,))
        store.write(deliver_mailing, sent, WEDNESDAY, "M. Smith")
    ice = store.read(load_letters, campaign)[0]
    answered = ApproximateDate.parse("2010-09-30")
    store.write(record_reply, campaign, (ice.id,), Channel.PAPER, Stance.AGREES, answered)
    report = report_of(store, campaign)
    assert words(report)[0] == "Every notice named here has its own proof of delivery."
    assert next(part.text for part in report.parts if isinstance(part, Heading)) == "Notice to ICE"
    first, second = tables(report)
    assert ice.print is not None
    assert first == {
        "Office and address": first["Office and address"],
        "Letter": "Letter no. 1 of October 1, 2010",
        "Signed": "Signed September 27, 2010\nJordan Avery, County Manager",
        "Mailed": "September 27, 2010",
        "Mailed by": "J.A.",
        "How": "Certified Mail, return receipt",
        "Article number": "7012 3456 7890 1234 5000",
        "Post office": "Main Street",
        "Cost": "$7.83",
        "Delivered": "September 29, 2010",
        "Signed for by": "M. Smith",
        "Answer": "Answered September 30, 2010",
        "Receipts": f"Stamped slip (slip.png)\n{first['Receipts'].splitlines()[1]}",
        "SHA-256 of the letter": ice.print.sha256,
        "Made with": f"Playbook {PLAYBOOK}, version 7\nOrganizer {ice.print.program_version}",
    }
    assert first["Office and address"].splitlines()[0] == "Assistant Director, Secure Communities"
    assert second["Article number"] == "7012 3456 7890 1234 5001"
    assert second["Answer"] == "No answer yet"


def test_complaint_05_one_of_two_is_not_enough_and_the_sheet_names_the_other(held: tuple[Store, str]) -> None:
    store, campaign = held
    ice, sib = (signed(store, campaign, template) for template in NOTICES)
    store.write(deliver_mailing, send(store, ice, to=("Director",)), TUESDAY)
    lost = send(store, sib, files=(SLIP, replace(SLIP, media_type=CUT_OFF, label="")))
    report = report_of(store, campaign)
    assert words(report)[:2] == [
        "1 of 2 notices have proof of delivery. What is missing:",
        "Notice to the State Identification Bureau: Not delivered yet.",
    ]
    store.write(return_mailing, lost, TUESDAY, "No such number")
    first, second = tables(report_of(store, campaign))
    assert first["Signed for by"] == first["Mailed by"] == first["Article number"] == "Not written down."
    assert first["Office and address"] == "Director"
    assert first["Address on the letter"].splitlines()[0] == "Assistant Director, Secure Communities"
    assert first["Receipts"] == "None is kept. The day of delivery was written down by hand."
    assert second["Delivered"] == "No proof of delivery yet. It came back September 28, 2010: No such number."
    send(store, sib, WEDNESDAY, again=lost)
    store.write(record_mailing, sib, Delivery.FAX, WEDNESDAY, copy="The Honorable Casey Lane", article="1")
    _, second = tables(report_of(store, campaign))
    assert second["Mailed"] == "September 29, 2010"
    assert second["Receipts"].startswith("Stamped slip (slip.png), of the mailing of September 27, 2010\n")
    said = "slip.png, of the mailing of September 27, 2010. This picture cannot be shown: it ends too early."
    assert said in second["Receipts"]
    assert second["Also sent"].splitlines() == [
        "Certified Mail, return receipt, September 27, 2010; came back September 28, 2010: No such number",
        "Fax, September 29, 2010, copy for The Honorable Casey Lane, no. 1",
    ]
    store.write(return_mailing, lost, TUESDAY)
    _, second = tables(report_of(store, campaign))
    assert second["Also sent"].splitlines()[0].endswith("came back September 28, 2010")


def test_a_draft_and_a_letter_without_a_copy_claim_nothing(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(add_letter, campaign, "notice-ice")
    sib = store.write(add_letter, campaign, "notice-sib").made
    store.write(record_mailing, sib, Delivery.BY_HAND, MONDAY, without_copy=True)
    draft, gone = tables(report_of(store, campaign))
    assert draft["Mailed"] == "Not mailed yet."
    assert draft["Delivered"] == "No proof of delivery yet."
    assert draft["Office and address"] == "Not written down."
    assert draft["SHA-256 of the letter"] == "No copy of the letter is kept as it went out."
    assert gone["How"] == "By hand"
    assert "Article number" not in gone


def test_a_step_that_is_not_in_the_playbook_has_an_empty_sheet(held: tuple[Store, str]) -> None:
    report = report_of(*held, step="gone")
    assert report.lines[1] == "Leave Secure Communities, 2010"


def test_the_sheet_is_archival_and_the_same_twice(held: tuple[Store, str]) -> None:
    store, campaign = held
    send(store, signed(store, campaign, "notice-ice"), files=(SLIP,))
    made = store.read(proof_sheet, campaign, BOOKS, "mail-notices", TODAY)
    assert made == store.read(proof_sheet, campaign, BOOKS, "mail-notices", TODAY)
    assert not broken_rules(made.data)
