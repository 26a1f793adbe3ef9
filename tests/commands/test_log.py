"""``log``: what went out and came back, as lines, as one JSON document, and as a table."""

import csv
import json
from pathlib import Path

import pytest

from tests.commands.mail import FORMULA, NUMBER, PAPER, STORE, log, mail, organizer


@pytest.mark.usefixtures("answered")
def test_the_log_is_listed_in_the_order_of_its_days(capsys: pytest.CaptureFixture[str]) -> None:
    assert log() == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [line[:2] for line in lines] == [
        ["2010-10-25", "notice-ice"], ["2010-10-26", "notice-sib"], ["2010-11", "notice-sib"],
    ]  # fmt: skip
    late = "Late since November 28, 2010: Remind ICE of the notice"
    assert lines[0][2:4] == [NUMBER, f"Delivered October 29, 2010. {late}"]
    assert lines[1][3] == "Answered November 2010"
    assert lines[2][2:] == ["Phone call", "Answer. It refuses", "Counsel"]


@pytest.mark.usefixtures("answered")
def test_of_one_letter_only_what_is_of_it_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert log("--letter", "notice-ice") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("2010-10-25\tnotice-ice\t")


@pytest.mark.usefixtures("answered")
def test_as_json_the_log_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert log("--json") == 0
    document = json.loads(capsys.readouterr().out)
    assert set(document) == {"mailings", "answers"}
    first, second = document["mailings"]
    assert (first["letter"], first["method"], first["mailed_on"]) == ("notice-ice", "certified_receipt", "2010-10-25")
    assert (first["delivered_on"], first["signed_by"], first["cost"]) == ("2010-10-29", "B. Clerk", 783)
    assert first["to"][0] == "Assistant Director, Secure Communities"
    assert (second["delivered_on"], second["cost"], second["files"]) == ("", None, [])
    (answer,) = document["answers"]
    assert (answer["on"], answer["letters"], answer["stance"]) == ("2010-11", ["notice-sib"], "refuses")
    assert [(file["name"], file["size"]) for file in answer["files"]] == [("call.txt", 13)]


@pytest.mark.usefixtures("county")
def test_what_was_written_down_comes_back_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert mail("notice-ice", "2010-10-04", "--paper", PAPER, "--json") == 0
    (sent,) = json.loads(capsys.readouterr().out)["mailings"]
    assert sent["mailed_on"] == "2010-10-04"


@pytest.mark.usefixtures("answered")
def test_the_table_is_quoted_and_safe_in_a_spreadsheet(capsys: pytest.CaptureFixture[str]) -> None:
    assert log("--out", "log.csv") == 0
    assert capsys.readouterr().out == "Wrote log.csv.\n"
    with Path("log.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["kind"] for row in rows] == ["mailing", "mailing", "answer"]
    assert rows[0]["note"] == f"'{FORMULA}"
    assert (rows[0]["way"], rows[0]["cost"], rows[0]["day"]) == (
        "Certified Mail, return receipt",
        "$7.83",
        "2010-10-25",
    )
    assert (rows[2]["files"], rows[2]["stance"], rows[2]["who"]) == ("call.txt", "refuses", "Counsel")
    assert not [cell for row in rows for cell in row.values() if cell[:1] in ("=", "+", "-", "@")]


@pytest.mark.usefixtures("county")
def test_an_existing_file_and_a_wrong_ending_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    Path("log.csv").write_text("mine", encoding="utf-8")
    assert log("--out", "log.csv") == 3
    assert log("--out", "log.txt") == 2
    assert capsys.readouterr().err.count("\n") == 2
    assert Path("log.csv").read_text(encoding="utf-8") == "mine"


@pytest.mark.usefixtures("county")
def test_a_store_with_several_campaigns_needs_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    text = Path("county.toml").read_text(encoding="utf-8")
    Path("other.toml").write_text(text.replace("Riverbend County", "Otter County"), encoding="utf-8")
    assert organizer("import", STORE, "other.toml") == 0
    assert log() == 2
    assert '"Otter County", "Riverbend County"' in capsys.readouterr().err
    assert log("--name", "Otter County", "--json") == 0
