"""``dates``: what is owed, as lines, one JSON document, a table, and day by day."""

import csv
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import organizer as organizer_package
from organizer.domain.deadline import DateRule, Start
from organizer.resources import folder
from organizer.store.campaigns import list_campaigns
from organizer.store.correspondence import load_correspondence
from organizer.store.dates import add_date
from organizer.store.letters import add_letter
from organizer.store.mailings import deliver_mailing
from organizer.store.store import Store
from tests.builders import print_and_mail
from tests.commands.mail import LATER, STORE, organizer

KEY = "remind-ice:notice-ice"


def own(title: str) -> str:
    with Store.open(Path(STORE), None, clock=lambda: LATER) as store:
        campaign = store.read(list_campaigns)[0].id
        return store.write(add_date, campaign, title, day=date(2010, 12, 14), time="6:30 pm", note="=1+1").made


@pytest.mark.usefixtures("county")
def test_complaint_02_drafts_have_no_dates(capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("dates", STORE) == 0
    assert capsys.readouterr().out.startswith("There are no dates yet.")
    assert organizer("dates", STORE, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"dates": []}


@pytest.mark.usefixtures("answered")
def test_dates_are_listed_by_their_day_with_what_they_count_from(capsys: pytest.CaptureFixture[str]) -> None:
    key = own("County Board")
    assert organizer("dates", STORE) == 0
    assert [line.split("\t") for line in capsys.readouterr().out.splitlines()] == [
        [
            "2010-11-28", "3 days late", KEY, "Remind ICE of the notice",
            "30 days after the delivery of Notice to ICE", "our own choice",
        ],
        ["2010-12-14", "in 13 days", key, "County Board, 6:30 p.m.", "A day of our own", "our own choice"],
    ]  # fmt: skip


@pytest.mark.usefixtures("answered")
def test_complaint_13_as_json_a_date_says_what_follows_and_whether_it_is_documented(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert organizer("dates", STORE, "--json") == 0
    (due,) = json.loads(capsys.readouterr().out)["dates"]
    assert (due["key"], due["day"], due["state"], due["words"]) == (KEY, "2010-11-28", "late", "3 days late")
    assert (due["documented"], due["start"], due["letter"]) == (False, "2010-10-29", "notice-ice")
    assert due["consequence"].startswith("Nothing follows by itself.")
    assert due["holidays_certain"] is True


@pytest.mark.usefixtures("answered")
def test_complaint_17_a_date_is_explained_day_by_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("dates", STORE, "--explain", KEY) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Remind ICE of the notice: Sunday, November 28, 2010"
    assert lines[1] == "3 days late"
    assert any(line.startswith("No time limit is documented. This date is our own choice.") for line in lines)
    assert lines[-1] == "Sunday, November 28, 2010\tday 30"
    assert organizer("dates", STORE, "--explain", KEY, "--json") == 0
    told = json.loads(capsys.readouterr().out)["date"]
    assert [day["number"] for day in told["days"]] == list(range(1, 31))
    assert told["key"] == KEY


@pytest.mark.usefixtures("county")
def test_a_key_that_is_not_there_is_exit_2_with_the_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("dates", STORE, "--explain", "x") == 2
    assert capsys.readouterr().err.startswith("There is no date x. There are no dates yet.")
    own("Hearing")
    assert organizer("dates", STORE, "--explain", "x") == 2
    assert "Choose one of: own-" in capsys.readouterr().err


@pytest.mark.usefixtures("county")
def test_a_day_of_our_own_is_explained_without_a_count(capsys: pytest.CaptureFixture[str]) -> None:
    key = own("Hearing")
    assert organizer("dates", STORE, "--explain", key, "--json") == 0
    assert json.loads(capsys.readouterr().out)["date"]["days"] == []


@pytest.mark.usefixtures("answered")
def test_the_table_is_safe_in_a_spreadsheet(capsys: pytest.CaptureFixture[str]) -> None:
    own("@Hearing")
    assert organizer("dates", STORE, "--out", "dates.csv") == 0
    assert capsys.readouterr().out == "Wrote dates.csv.\n"
    with Path("dates.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["title"], row["note"], row["extended"]) for row in rows] == [
        ("Remind ICE of the notice", "", "no"), ("'@Hearing", "'=1+1", "no"),
    ]  # fmt: skip
    assert rows[0]["sources"] == ""


@pytest.mark.usefixtures("county")
def test_a_date_whose_event_has_not_happened_is_listed_as_waiting(capsys: pytest.CaptureFixture[str]) -> None:
    rule = DateRule("own", "", Start.DELIVERED, 10, letter="notice-ice", consequence="We go there.")
    with Store.open(Path(STORE), None, clock=lambda: LATER) as store:
        key = store.write(add_date, store.read(list_campaigns)[0].id, "Call ICE", rule=rule).made
    assert organizer("dates", STORE) == 0
    told = "Starts when Notice to ICE is delivered. Due 10 days later"
    assert capsys.readouterr().out == f"no day yet\twaiting\t{key}\tCall ICE\t{told}\tour own choice\n"
    assert organizer("dates", STORE, "--json", "--out", "dates.csv") == 0
    (row,) = json.loads(capsys.readouterr().out)["dates"]
    assert (row["key"], row["day"], row["state"]) == (key, "", "waiting")
    assert row["words"] == "Starts when Notice to ICE is delivered"
    assert f'{key}","Call ICE","","","waiting","' in Path("dates.csv").read_text(encoding="utf-8")
    assert organizer("dates", STORE, "--explain", key) == 0
    lines = ["Call ICE: Starts when Notice to ICE is delivered.", "Due 10 days later.", "We go there."]
    assert capsys.readouterr().out.splitlines() == lines
    assert organizer("dates", STORE, "--explain", key, "--json") == 0
    assert json.loads(capsys.readouterr().out)["date"] == {**row, "terms": [], "days": []}
    assert organizer("export", STORE, "--out", "dates.ics") == 1  # it has no day to stand on


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--out", "dates.ics"), 2, "dates.ics does not end in .csv"),
        (("--out", "county.csv"), 3, "There is already a file county.csv"),
        (("--out", "x.csv", "--explain", KEY), 2, "Leave --out out."),
        (("--name", "Otter County"), 2, 'There is no campaign "Otter County"'),
    ],
)
@pytest.mark.usefixtures("county")
def test_what_cannot_be_is_one_sentence(
    words: tuple[str, ...], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("county.csv").write_text("mine", encoding="utf-8")
    assert organizer("dates", STORE, *words) == code
    said = capsys.readouterr()
    assert says in said.err
    assert (said.err.count("\n"), said.out) == (1, "")


@pytest.mark.usefixtures("answered")
def test_no_holidays_are_read_where_no_rule_asks_for_them() -> None:
    program = (
        "import sys\n"
        "from organizer.__main__ import main\n"
        f"code = main(['dates', {STORE!r}])\n"
        "sys.exit(code or len({'holidays', 'icalendar', 'PySide6'} & set(sys.modules)))\n"
    )
    paths = os.pathsep.join([str(Path(organizer_package.__file__).parents[1]), *sys.path])
    environment = {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_date_by_the_clause_says_so_and_shows_the_clause(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (example,) = (folder("playbooks") / "end-287g" / "examples").glob("*.toml")
    assert organizer("new", STORE, "--campaign", str(example), "--no-passphrase") == 0
    with Store.open(Path(STORE), None, clock=lambda: LATER) as store:
        campaign = store.read(list_campaigns)[0].id
        made = store.write(add_letter, campaign, "notice").made
        store.write(print_and_mail, made)
        (mailing,) = store.read(load_correspondence, campaign).mailings
        store.write(deliver_mailing, mailing.id, date(2010, 12, 1))
    capsys.readouterr()
    assert organizer("dates", STORE) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if "ends-by-clause" in line)
    key = line.split("\t")[2]
    assert line.endswith("\tby your own answers")
    assert organizer("dates", STORE, "--explain", key) == 0
    told = capsys.readouterr().out
    assert "How many days or months of notice does the clause ask for? 60\n" in told
    assert "The clause you copied: “Either party may terminate" in told
    assert organizer("dates", STORE, "--explain", key, "--json") == 0
    assert len(json.loads(capsys.readouterr().out)["date"]["terms"]) == 4
