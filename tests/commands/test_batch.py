"""``letters --recipients``: one letter a row, every faulty row named, and nothing written where a name was wrong."""

import hashlib
import json
import subprocess
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pikepdf
import pytest

from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.exchange.campaign_file import write_campaign
from organizer.store.letters import add_enclosure, add_letter, date_letter, edit_paragraph
from organizer.store.store import Store
from tests.builders import a_campaign, a_store

Run = Callable[..., int]
HEAD = "role,name,agency,address_line1,address_line2,source,checked_on\n"
BUREAU = 'state_identification_bureau,Chief {0},Agency {0},{0} Main St,"Ash, VA 22000",web,2010-09-30\n'
BODY = 'governing_body,Member {0},Board of Ash,{0} Court St,"Ash, VA 22000",web,2010-09-30\n'
TO_LIST = ("letters", "--campaign", "county.toml", "--out", "out", "--recipients", "list.csv")


@pytest.fixture
def organizer(clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    Path("county.toml").write_bytes(write_campaign(a_campaign()))
    return lambda *words: guarded(lambda: run([str(word) for word in words], clock))


def rows(*lines: str) -> None:
    text = HEAD + "".join(line.format(number) for number, line in enumerate(lines, 1))
    Path("list.csv").write_text(text, encoding="utf-8")


def text_of(path: str) -> str:
    shown = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, encoding="utf-8")
    return " ".join(shown.stdout.split())


def names() -> list[str]:
    return sorted(path.name for path in Path("out").iterdir()) if Path("out").exists() else []


def test_each_row_gets_the_letter_of_its_role(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    rows(BUREAU, BODY)
    assert organizer(*TO_LIST) == 0
    assert names() == ["ask-officials-002.pdf", "cover-sheet.pdf", "notice-sib-001.pdf"]
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [line[0] for line in lines] == ["notice-sib-001", "ask-officials-002"]
    for name, path, pages, checksum in lines:
        assert path == f"out/{name}.pdf"
        assert int(pages) >= 1
        assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == checksum
    assert "Chief 1 Agency 1 1 Main St Ash, VA 22000" in text_of("out/notice-sib-001.pdf")
    cover = text_of("out/cover-sheet.pdf")
    assert "Notice to" in cover
    assert "Chief 1" in cover
    assert "Member 2" in cover


def test_the_document_of_json_has_one_entry_a_letter(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    rows(BUREAU, BUREAU.replace(",2010-09-30", ","))
    assert organizer(*TO_LIST, "--letter", "notice-sib", "--date", "2010-10-02", "--json") == 0
    document = json.loads(capsys.readouterr().out)
    assert set(document) == {"letters", "refused"}
    assert [letter["id"] for letter in document["letters"]] == ["notice-sib-001", "notice-sib-002"]
    assert [[problem["code"] for problem in letter["warnings"]] for letter in document["letters"]] == [
        [],
        ["address_not_checked"],
    ]
    assert "October 2, 2010" in text_of("out/notice-sib-001.pdf")


def test_all_go_into_one_file_as_well(organizer: Run) -> None:
    rows(*[BUREAU] * 3)
    assert organizer(*TO_LIST, "--letter", "notice-sib", "--merge", "all.pdf") == 0
    with pikepdf.open("all.pdf") as whole:
        assert len(whole.pages) >= 4
    words = text_of("all.pdf")
    assert words.index("Chief 1") < words.index("Chief 2") < words.index("Chief 3")


@pytest.mark.parametrize("name", ["notice-sib-001.pdf", "cover-sheet.pdf"])
def test_the_merged_file_may_not_be_another_one(name: str, organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    rows(BUREAU)
    assert organizer(*TO_LIST, "--merge", f"out/{name}") == 2
    assert "is also the file of one letter" in capsys.readouterr().err
    assert names() == []


def test_a_row_without_a_role_is_for_the_letter_that_was_named(organizer: Run) -> None:
    Path("list.csv").write_text('Name,Address_Line1,Address_Line2\nAda,1 A St,"Ash, VA 22000"\n', encoding="utf-8")
    assert organizer(*TO_LIST, "--letter", "notice-sib") == 0
    assert organizer(*TO_LIST, "--letter", "notice-sib", "--letter", "ask-officials") == 1


def test_every_faulty_row_is_named_and_nothing_is_written(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    rows(BUREAU, "pope,P,Q,R,S,T,\n", BUREAU.replace("2010-09-30", "2010-09-31"), BODY)
    assert organizer(*TO_LIST) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[1:] == [
        "list.csv, line 4, column checked_on: There is no day 2010-09-31. Write a date of the calendar as 2010-09-30."
    ]
    assert said.err.startswith(
        "list.csv, line 3, column role: There is no role pope. Use one of: anyone, governing_body, "
    )
    assert organizer(*TO_LIST, "--json") == 1
    document = json.loads(capsys.readouterr().out)
    assert document["letters"] == []
    assert [refused["id"] for refused in document["refused"]] == ["list.csv, line 3", "list.csv, line 4"]
    (problem,) = document["refused"][1]["problems"]
    assert (problem["code"], problem["severity"], problem["field"]) == ("no_such_day", "error", "checked_on")
    assert problem["sentence"].startswith("line 4, column checked_on: ")
    assert names() == []


def test_a_row_must_fit_the_letter_that_was_named(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    rows(BUREAU, BODY)
    assert organizer(*TO_LIST, "--letter", "notice-sib") == 1
    assert "list.csv, line 3, column role: None of the letters goes to the role governing_body." in (
        capsys.readouterr().err
    )
    assert organizer(*TO_LIST, "--letter", "resolution") == 2
    assert "The letter resolution goes to nobody." in capsys.readouterr().err
    assert names() == []


def test_a_row_that_cannot_be_mailed_is_left_out_or_stops_the_named_letter(
    organizer: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    rows(BUREAU, "state_identification_bureau,Chief,Agency,,,,\n")
    assert organizer(*TO_LIST) == 0
    assert names() == ["cover-sheet.pdf", "notice-sib-001.pdf"]
    assert (
        "notice-sib-002 (line 3 of list.csv) was not written: Enter the street or P.O. box" in capsys.readouterr().err
    )
    words = ("letters", "--campaign", "county.toml", "--out", "more", "--recipients", "list.csv")
    assert organizer(*words, "--letter", "notice-sib", "--json") == 1
    document = json.loads(capsys.readouterr().out)
    assert document["letters"] == []
    assert [refused["id"] for refused in document["refused"]] == ["notice-sib-002"]
    assert not Path("more").exists()


def test_what_only_needs_a_look_is_told_and_stops_nothing(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    Path("list.csv").write_bytes((HEAD + BUREAU.format("\xe9") * 2).encode("cp1252"))
    assert organizer(*TO_LIST) == 0
    assert capsys.readouterr().err.splitlines() == [
        "list.csv, line 1: The file is not in UTF-8. It was read as Windows text: check names with accents.",
        "list.csv, line 3: This row is the same recipient as line 2. It gets two letters.",
    ]


def test_a_list_that_is_not_there_is_exit_3(organizer: Run) -> None:
    assert organizer(*TO_LIST) == 3
    Path("list.csv").write_bytes(b"")
    assert organizer(*TO_LIST) == 1


def test_a_letter_of_a_store_goes_out_in_its_own_words(organizer: Run, tmp_path: Path) -> None:
    store, campaign = a_store(tmp_path)
    with store:
        letter = store.write(add_letter, campaign, "ask-officials").made
        store.write(edit_paragraph, letter, "who", "Words of our own.")
        store.write(date_letter, letter, date(2010, 10, 4))
    rows(BODY, BODY, BUREAU)
    assert organizer("letters", "campaigns.organizer", "--out", "out", "--recipients", "list.csv") == 0
    assert names() == ["ask-officials-001.pdf", "ask-officials-002.pdf", "cover-sheet.pdf", "notice-sib-003.pdf"]
    words = text_of("out/ask-officials-002.pdf")
    assert "Member 2" in words
    assert "Words of our own." in words
    assert "October 4, 2010" in words


def test_the_same_list_writes_the_same_bytes(organizer: Run) -> None:
    rows(BUREAU, BODY)
    assert organizer(*TO_LIST, "--merge", "all.pdf") == 0
    first = {path: path.read_bytes() for path in (*Path("out").iterdir(), Path("all.pdf"))}
    assert organizer(*TO_LIST, "--merge", "all.pdf") == 0
    assert {path: path.read_bytes() for path in first} == first


def test_what_a_letter_of_a_store_encloses_goes_behind_each(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows(*[BUREAU] * 2)
    assert organizer(*TO_LIST, "--letter", "notice-sib") == 0
    paper = Path("out/notice-sib-001.pdf").read_bytes()
    store, campaign = a_store(tmp_path)
    with store:
        letter = store.write(add_letter, campaign, "notice-sib").made
        store.write(add_enclosure, letter, "minutes.pdf", "Minutes", paper, "application/pdf")
    words = ("letters", "campaigns.organizer", "--out", "out", "--recipients", "list.csv", "--letter", "notice-sib")
    capsys.readouterr()
    assert organizer(*words, "--merge", "all.pdf") == 0
    told = capsys.readouterr()
    assert told.err.count("another program made minutes.pdf") == 1
    for line in told.out.splitlines():
        _, path, pages, _ = line.split("\t")
        with pikepdf.open(path) as opened, pikepdf.open("all.pdf") as whole:
            assert len(opened.pages) == int(pages)
            assert len(whole.pages) == 1 + 2 * int(pages)
        assert text_of(path).count("Minutes") == 2  # in the letter, and on the sheet before them
    store = Store.open(tmp_path / "campaigns.organizer", None)
    with store:
        store.write(add_enclosure, letter, "broken.pdf", "Broken", b"%PDF-1.4 and nothing more", "application/pdf")
    assert organizer(*words) == 2
    assert "broken.pdf" in capsys.readouterr().err
