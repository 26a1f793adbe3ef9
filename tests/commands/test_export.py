"""``export``: recipients and dates; the campaign file is tested with the store that it makes."""

import hashlib
import json
from datetime import timedelta
from pathlib import Path

import pytest

from organizer.cli import run
from organizer.domain.campaign import Recipient
from organizer.exchange.recipients_csv import read_recipients
from organizer.papers.batch import roles_of
from organizer.store.campaigns import list_campaigns, set_recipient
from organizer.store.store import Store
from tests.commands.mail import LATER, PAPER, STORE, call_about, log, mail, organizer
from tests.shipped import shipped_shelf

pytestmark = pytest.mark.usefixtures("county")


def test_complaint_21_exported_recipients_can_be_imported(capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("export", STORE, "--out", "recipients.csv") == 0
    assert capsys.readouterr().out == "Wrote recipients.csv.\n"
    head = Path("recipients.csv").read_text(encoding="utf-8").splitlines()[0]
    assert head == (
        "role,name,unit,agency,address_line1,address_line2,address_line3,address_line4,address_line5,"
        "source,checked_on,reason"
    )
    book = shipped_shelf()["secure-communities-2010"]
    found = read_recipients(Path("recipients.csv"), roles_of(book))
    assert not found.errors
    assert "The Honorable Casey Lane" in [row.recipient.name for row in found.rows]
    words = ("--out", "many", "--letter", "notice-sib", "--recipients", "recipients.csv")
    assert organizer("letters", STORE, *words) in (0, 1)  # each row is a recipient of its own role


def test_a_list_that_could_not_come_in_again_is_not_exported(capsys: pytest.CaptureFixture[str]) -> None:
    with Store.open(Path(STORE), None, clock=lambda: LATER) as store:
        campaign_id = store.read(list_campaigns)[0].id
        store.write(set_recipient, campaign_id, Recipient("governing_body", name="A\0B\x07"))
    assert organizer("export", STORE, "--out", "list.csv") == 1
    assert capsys.readouterr().err == (
        "The name of governing_body cannot be exported. The cell holds the character U+0000, which nobody can see. "
        "Take it out.\n"
    )
    assert not Path("list.csv").exists()


def test_dates_go_to_a_calendar_and_a_later_file_changes_the_same_event(capsys: pytest.CaptureFixture[str]) -> None:
    from ical.calendar_stream import IcsCalendarStream  # half a second, which only this test needs

    mail("notice-ice", "2010-11-01", "--paper", PAPER)
    log("--letter", "notice-ice", "--delivered", "2010-11-05")
    assert organizer("export", STORE, "--out", "dates.ics") == 0
    (first,) = IcsCalendarStream.calendar_from_ics(Path("dates.ics").read_text(encoding="utf-8")).events
    assert (str(first.dtstart), first.summary) == ("2010-12-05", "Remind ICE of the notice")
    words = ["export", STORE, "--out", "again.ics"]
    assert run(words, lambda: LATER + timedelta(seconds=1)) == 0
    assert Path("again.ics").read_bytes() == Path("dates.ics").read_bytes()
    log("--letter", "notice-ice", "--returned", "2010-11-20", "--why", "Moved")
    assert organizer("export", STORE, "--out", "later.ics") == 0
    (later,) = IcsCalendarStream.calendar_from_ics(Path("later.ics").read_text(encoding="utf-8")).events
    assert (later.uid, later.status) == (first.uid, "CANCELLED")
    assert (later.sequence or 0) > (first.sequence or 0)
    assert capsys.readouterr().out.endswith("Wrote later.ics.\n")


def test_without_dates_there_is_no_calendar(capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("export", STORE, "--out", "dates.ics") == 1
    said = capsys.readouterr()
    assert said.err.startswith("There are no dates yet.")
    assert said.out == ""
    assert organizer("export", STORE, "--out", "dates.ics", "--json") == 1
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert (said.err, [problem["code"] for problem in told.pop("problems")]) == ("", ["no_dates"])
    assert told == {"path": "", "kind": "dates", "sha256": "", "size": 0}
    assert not Path("dates.ics").exists()


def test_what_was_written_is_told_as_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("export", STORE, "--out", "county-again.toml", "--json") == 0
    written = Path("county-again.toml").read_bytes()
    assert json.loads(capsys.readouterr().out) == {
        "path": "county-again.toml",
        "kind": "campaign",
        "sha256": hashlib.sha256(written).hexdigest(),
        "size": len(written),
        "problems": [],
    }


@pytest.mark.parametrize("name", ["taken.ics", "taken.csv"])
def test_an_existing_file_is_left(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(name).write_bytes(b"mine")
    assert organizer("export", STORE, "--out", name) == 3
    assert "There is already a file" in capsys.readouterr().err
    assert Path(name).read_bytes() == b"mine"


def test_another_ending_is_refused_with_those_that_are_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("export", STORE, "--out", "record.docx") == 2
    assert "record.docx is of no kind that can be written" in capsys.readouterr().err
    assert organizer("export", STORE, "--out", "a.toml", "--with-private") == 2
    assert "--with-private is for the whole record of a campaign" in capsys.readouterr().err


def test_the_whole_record_is_one_pdf_and_the_same_on_any_day(capsys: pytest.CaptureFixture[str]) -> None:
    mail("notice-ice", "2010-11-01", "--paper", PAPER)
    call_about("notice-ice")
    capsys.readouterr()
    assert organizer("export", STORE, "--out", "record.pdf", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["kind"], told["size"]) == ("dossier", Path("record.pdf").stat().st_size)
    (problem,) = told["problems"]
    assert (problem["severity"], problem["code"]) == ("warning", "record_kind")
    assert run(["export", STORE, "--out", "again.pdf"], lambda: LATER + timedelta(days=400)) == 0
    assert Path("again.pdf").read_bytes() == Path("record.pdf").read_bytes()
    assert capsys.readouterr().err.startswith("warning: Notes (answer of November 2010) is kept in the file")
    assert organizer("export", STORE, "--out", "whole.pdf", "--with-private") == 0
    assert Path("whole.pdf").read_bytes() != Path("record.pdf").read_bytes()
    assert organizer("export", STORE, "--out", "record.pdf") == 3
