"""``letters`` and ``check``: what is written, what is refused, what is printed."""

import hashlib
import json
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.domain.campaign import Campaign
from organizer.domain.picture import Picture
from organizer.exchange.campaign_file import write_campaign
from organizer.store.campaigns import add_campaign, answer
from organizer.store.letters import add_letter, date_letter, edit_paragraph, keep_print, set_logo, sign_letter
from organizer.store.tables import LetterRow
from tests.builders import PLAYBOOK, a_campaign, a_file, a_store
from tests.letters.conformance import broken_rules

ALL = ["ask-congress", "ask-officials", "confirm-ice", "confirm-sib", "notice-ice", "notice-sib", "resolution"]
Run = Callable[..., int]


@pytest.fixture
def organizer(clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    write(a_campaign())
    return lambda *words: guarded(lambda: run([str(word) for word in words], clock))


def write(campaign: Campaign) -> None:
    Path("county.toml").write_bytes(write_campaign(campaign))


def text_of(path: Path | str) -> str:
    shown = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, encoding="utf-8")
    return " ".join(shown.stdout.split())


def names_in(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


FROM_FILE = ("letters", "--campaign", "county.toml", "--out", "out")


def test_every_letter_is_written_with_one_line_each(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer(*FROM_FILE) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert sorted(line[0] for line in lines) == ALL
    for name, path, pages, checksum in lines:
        assert path == f"out/{name}.pdf"
        assert int(pages) >= 1
        assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == checksum
    assert names_in("out") == [f"{name}.pdf" for name in ALL]


def test_the_document_of_json_holds_the_same(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer(*FROM_FILE, "--json", "--letter", "notice-sib", "--letter", "notice-sib") == 0
    document = json.loads(capsys.readouterr().out)
    assert set(document) == {"letters", "refused"}
    (letter,) = document["letters"]
    assert set(letter) == {"id", "path", "pages", "sha256", "warnings"}
    assert {key for problem in letter["warnings"] for key in problem} == {
        "code", "severity", "letter", "field", "sentence",
    }  # fmt: skip
    assert {problem["severity"] for problem in letter["warnings"]} == {"warning"}


def test_merged_letters_are_one_more_pdf_and_other_files_stay(organizer: Run) -> None:
    Path("out").mkdir()
    Path("out/notice-ice.pdf").write_bytes(b"older")
    Path("out/mine.txt").write_bytes(b"mine")
    Path("all.pdf").write_bytes(b"older")
    words = ("--letter", "notice-ice", "--letter", "notice-sib", "--merge", "all.pdf")
    assert organizer(*FROM_FILE, *words) == 0
    assert names_in("out") == ["mine.txt", "notice-ice.pdf", "notice-sib.pdf"]
    assert Path("out/mine.txt").read_bytes() == b"mine"
    whole = text_of("all.pdf")
    assert "Assistant Director, Secure Communities" in whole
    assert "Virginia State Police" in whole


def test_the_merged_file_may_not_be_a_letter(organizer: Run) -> None:
    assert organizer(*FROM_FILE, "--merge", "out/notice-ice.pdf") == 2
    assert not Path("out").exists()


def test_refused_letters_are_named_and_the_others_written(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    write(a_campaign(decision__date=None))
    assert organizer(*FROM_FILE) == 0
    said = capsys.readouterr()
    assert "notice-ice" not in said.out
    assert "notice-ice was not written: " in said.err
    assert "notice-ice.pdf" not in names_in("out")
    assert "ask-officials.pdf" in names_in("out")


def test_of_named_letters_all_are_written_or_none(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    write(a_campaign(decision__date=None))
    words = ("--letter", "ask-officials", "--letter", "notice-ice", "--merge", "all.pdf", "--json")
    assert organizer(*FROM_FILE, *words) == 1
    said = capsys.readouterr()
    document = json.loads(said.out)
    assert document["letters"] == []
    (refused,) = document["refused"]
    assert refused["id"] == "notice-ice"
    assert "decision.date" in {problem["field"] for problem in refused["problems"]}
    assert "notice-ice was not written: " in said.err
    assert not Path("out").exists()
    assert not Path("all.pdf").exists()


def test_a_letter_that_the_playbook_lacks_is_exit_2(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer(*FROM_FILE, "--letter", "notice-fbi") == 2
    assert "There is no letter notice-fbi. Choose one of: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "in_file", "printed"),
    [
        (date(2010, 9, 29), date(2010, 10, 1), "September 29, 2010"),
        (None, date(2010, 10, 1), "October 1, 2010"),
        (None, None, "September 30, 2010"),
    ],
)
def test_the_date_is_of_the_option_else_of_the_file_else_today(
    option: date | None, in_file: date | None, printed: str, organizer: Run
) -> None:
    write(a_campaign(letter__date=in_file))
    words = ["--date", option] if option else []
    assert organizer(*FROM_FILE, "--letter", "ask-officials", *words) == 0
    assert printed in text_of("out/ask-officials.pdf")


def test_a_folder_that_cannot_be_used_is_exit_3_and_nothing_changes(organizer: Run, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"a file")
    assert organizer(*FROM_FILE) == 3
    assert (tmp_path / "out").read_bytes() == b"a file"


def test_a_missing_campaign_file_is_exit_3(organizer: Run) -> None:
    assert organizer("letters", "--campaign", "gone.toml", "--out", "out") == 3
    assert organizer("check", "--campaign", "gone.toml", "--json") == 3


@pytest.mark.parametrize(("command", "key"), [(("letters", "--out", "out"), "letters"), (("check",), "problems")])
def test_a_faulty_campaign_file_is_exit_2_and_nothing_is_written(
    command: tuple[str, ...], key: str, organizer: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    text = Path("county.toml").read_text(encoding="utf-8").replace('state = "VA"', 'state = "XQ"\nsttate = 5')
    Path("county.toml").write_text(text, encoding="utf-8")
    assert organizer(*command, "--campaign", "county.toml", "--json") == 2
    said = capsys.readouterr()
    assert key not in said.out
    assert "jurisdiction.state: There is no state XQ." in said.err
    assert "jurisdiction.sttate: The form has no key sttate. Did you mean state?" in said.err
    assert not Path("out").exists()


def test_check_prints_warnings_and_ends_with_0(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("check", "--campaign", "county.toml") == 0
    assert "warning: notice-sib, recipient.address: " in capsys.readouterr().out
    assert organizer("check", "--campaign", "county.toml", "--json") == 0
    assert {problem["severity"] for problem in json.loads(capsys.readouterr().out)["problems"]} == {"warning"}


def test_check_ends_with_1_where_a_letter_is_stopped(organizer: Run, capsys: pytest.CaptureFixture[str]) -> None:
    write(a_campaign(signer__name=""))
    assert organizer("check", "--campaign", "county.toml", "--json") == 1
    problems: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["problems"]
    assert ("notice-ice", "signer.name") in {
        (problem["letter"], problem["field"]) for problem in problems if problem["severity"] == "error"
    }


def test_a_missing_group_is_a_warning_of_check(organizer: Run) -> None:
    Path("county.toml").write_text(
        Path("county.toml").read_text(encoding="utf-8").replace('name = "Riverbend Neighbors"\n', ""), encoding="utf-8"
    )
    assert organizer("check", "--campaign", "county.toml") == 0


def test_a_store_gives_the_letters_that_it_holds(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, campaign = a_store(tmp_path)
    with store:
        store.write(add_letter, campaign, "ask-officials")
        second = store.write(add_letter, campaign, "ask-officials").made
        store.write(date_letter, second, date(2010, 10, 4))
    assert organizer("letters", "campaigns.organizer", "--out", "out") == 0
    assert names_in("out") == ["ask-officials-2.pdf", "ask-officials.pdf"]
    assert "October 4, 2010" in text_of("out/ask-officials-2.pdf")
    capsys.readouterr()
    assert organizer("letters", "campaigns.organizer", "--out", "more", "--letter", "resolution") == 0
    assert names_in("more") == ["resolution.pdf"]
    assert organizer("check", "campaigns.organizer") == 0


def test_a_store_prints_the_users_own_words(organizer: Run, tmp_path: Path) -> None:
    store, campaign = a_store(tmp_path)
    with store:
        letter = store.write(add_letter, campaign, "resolution").made
        store.write(edit_paragraph, letter, _first_paragraph("resolution"), "Words of our own: {{ 7 * 7 }}.")
    assert organizer("letters", "campaigns.organizer", "--out", "out") == 0
    assert "Words of our own: {{ 7 * 7 }}." in text_of("out/resolution.pdf")


def _first_paragraph(letter: str) -> str:
    from organizer.commands.campaign import load_playbooks

    book = load_playbooks()[PLAYBOOK]
    template = book.letter(letter)
    assert template is not None
    return next(paragraph.id for paragraph in template.paragraphs if not paragraph.when)


def test_a_store_without_letters_stands_for_all_of_them(organizer: Run, tmp_path: Path) -> None:
    a_file(tmp_path)
    assert organizer("letters", "campaigns.organizer", "--out", "out") == 0
    assert organizer("letters", "--campaign", "county.toml", "--out", "from-file") == 0
    assert names_in("out") == names_in("from-file")
    for name in names_in("out"):
        assert Path("out", name).read_bytes() == Path("from-file", name).read_bytes()


def _call_it(session: Session, slug: str) -> None:
    session.execute(update(LetterRow).values(slug=slug))
    session.commit()


@pytest.mark.parametrize("slug", ["../precious", "/precious", "a/b", "a\nb", "x" * 300])
def test_a_letter_of_a_store_from_others_is_written_to_no_other_place(
    organizer: Run, tmp_path: Path, slug: str, capsys: pytest.CaptureFixture[str]
) -> None:
    store, campaign = a_store(tmp_path)
    with store:
        store.write(add_letter, campaign, "ask-officials")
        store.read(_call_it, slug)
    assert organizer("letters", "campaigns.organizer", "--out", "out") == 2
    assert "No file can have that name. Check the file." in capsys.readouterr().err
    assert not Path("out").exists()


def test_a_logo_of_the_store_is_on_letters_that_nobody_has_begun(organizer: Run, tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    with store:
        store.write(set_logo, "", Picture(300, 100, 1, zlib.compress(bytes(300 * 100)), "Logo of the group"))
    assert organizer("letters", "campaigns.organizer", "--out", "out", "--letter", "ask-officials") == 0
    with pikepdf.open("out/ask-officials.pdf") as paper:
        assert len(paper.pages[0].get_images()) == 1


def test_a_signed_letter_is_the_paper_that_was_signed(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, campaign = a_store(tmp_path)
    with store:
        store.write(add_letter, campaign, "ask-officials")
        signed = store.write(add_letter, campaign, "notice-sib").made
        store.write(keep_print, signed, b"%PDF as it was signed", 2, "1", "0.1.0")
        store.write(sign_letter, signed)
        store.write(answer, campaign, "signer.name", "")
    assert organizer("letters", "campaigns.organizer", "--out", "out") == 0
    assert Path("out/notice-sib.pdf").read_bytes() == b"%PDF as it was signed"
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("notice-sib"))
    assert line.split("\t")[2:] == ["2", hashlib.sha256(b"%PDF as it was signed").hexdigest()]
    assert organizer("check", "campaigns.organizer") == 0

    words = ("letters", "campaigns.organizer", "--out", "more")
    assert organizer(*words, "--merge", "all.pdf") == 2
    told = "notice-sib is signed, and its kept paper cannot be joined with others. Leave it out here, and print it by"
    assert told in capsys.readouterr().err
    assert organizer(*words, "--date", "2010-10-08", "--letter", "notice-sib") == 1
    assert "notice-sib was not written: The letter is signed and keeps its date." in capsys.readouterr().err
    assert not Path("more").exists()
    assert organizer(*words, "--letter", "ask-officials", "--merge", "all.pdf") == 0


def test_a_signed_letter_is_joined_as_it_was_signed(organizer: Run, tmp_path: Path) -> None:
    store, campaign = a_store(tmp_path)
    assert organizer("letters", "--campaign", "county.toml", "--out", "before", "--letter", "notice-sib") == 0
    paper = Path("before/notice-sib.pdf").read_bytes()
    with store:
        signed = store.write(add_letter, campaign, "notice-sib").made
        store.write(add_letter, campaign, "ask-officials")
        store.write(keep_print, signed, paper, 2, "1", "0.1.0")
        store.write(sign_letter, signed)
        store.write(answer, campaign, "signer.name", "Somebody Else")
    assert organizer("letters", "campaigns.organizer", "--out", "out", "--merge", "all.pdf") == 0
    assert Path("out/notice-sib.pdf").read_bytes() == paper
    with pikepdf.open("before/notice-sib.pdf") as kept, pikepdf.open("all.pdf") as whole:
        first = [page.Contents.read_bytes() for page in kept.pages]
        assert [page.Contents.read_bytes() for page in whole.pages][: len(first)] == first
    assert "Jordan Avery" in text_of("all.pdf")
    assert broken_rules(Path("all.pdf").read_bytes()) == []


def test_a_store_of_two_campaigns_needs_a_name(organizer: Run, tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    with store:
        store.write(add_campaign, a_campaign(jurisdiction__name="Millbrook"))
    assert organizer("letters", "campaigns.organizer", "--out", "out") == 2
    assert organizer("letters", "campaigns.organizer", "--out", "out", "--name", "Millbrook") == 0
    assert "Millbrook" in text_of("out/resolution.pdf")


def test_a_playbook_that_the_program_lacks_is_exit_3(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = a_campaign()
    other = Campaign("another-playbook", campaign.jurisdiction)
    a_file(tmp_path, campaign=other)
    assert organizer("check", "campaigns.organizer") == 3
    assert "no playbook another-playbook" in capsys.readouterr().err


def test_two_runs_are_alike_whatever_zone_locale_and_folder(tmp_path: Path) -> None:
    (tmp_path / "county.toml").write_bytes(write_campaign(a_campaign()))
    runs = []
    for folder, zone, language in (("a", "UTC", "C"), ("b", "Pacific/Kiritimati", "de_DE.UTF-8")):
        (tmp_path / folder).mkdir()
        subprocess.run(
            [sys.executable, "-m", "organizer", "letters", "--campaign", "../county.toml", "--out", "out"],
            check=True, capture_output=True, cwd=tmp_path / folder,
            env={**os.environ, "TZ": zone, "LC_ALL": language, "PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip
        runs.append({path.name: path.read_bytes() for path in (tmp_path / folder / "out").iterdir()})
    assert runs[0] == runs[1]
    assert sorted(runs[0]) == [f"{name}.pdf" for name in ALL]
