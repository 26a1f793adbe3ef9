"""``import`` of lists, of everything and of copies, and ``export`` of everything."""

import json
import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.store.backups import backups_in, folder_of
from organizer.store.campaigns import answer, list_campaigns, load_campaign
from organizer.store.store import Store
from tests.builders import NOON, a_campaign, a_store
from tests.filled_store import SCAN, fill_everything
from tests.made_store import made_store

Run = Callable[..., int]
STORE = "campaigns.organizer"
HEAD = "Source, ROLE,Name,address_line1,Checked_On\n"
LANE = "web page,member_of_congress,Casey Lane,2 Main Street,2010-09-30\n"


@pytest.fixture
def organizer(clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.delenv("ORGANIZER_PASSPHRASE_FILE", raising=False)
    return lambda *words: guarded(lambda: run([str(word) for word in words], clock))


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Give the path of a store with the campaign of the example county."""
    a_store(tmp_path)[0].close()
    return tmp_path / STORE


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Give the path of a store with something in every table."""
    made_store(tmp_path / "filled.organizer", None, lambda: NOON, lambda store, _of: fill_everything(store))[0].close()
    return tmp_path / "filled.organizer"


def recipients_in(path: Path) -> list[tuple[str, str | None]]:
    with Store.open(path, None, read_only=True) as store:
        (entry,) = store.read(list_campaigns)
        return [(each.role, each.name) for each in store.read(load_campaign, entry.id).recipients]


def test_a_list_comes_in_as_one_act_after_a_backup(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("list.csv").write_text(HEAD + LANE, encoding="utf-8")
    before = county.read_bytes()
    assert organizer("import", STORE, "list.csv", "--dry-run") == 0
    row = (
        "changed\trecipient\tCasey Lane\tName: here The Honorable Casey Lane, in the file Casey Lane\n"
        "changed\trecipient\tCasey Lane\tWhere the address was seen: here the member's web page, "
        "in the file web page\n"
    )
    assert capsys.readouterr().out == row
    assert county.read_bytes() == before
    assert not backups_in(folder_of(county))
    assert organizer("import", STORE, "list.csv") == 0
    assert capsys.readouterr().out == row
    assert recipients_in(county) == [("member_of_congress", "Casey Lane")]
    (backup,) = backups_in(folder_of(county))
    assert backup.reason.value == "import"
    assert recipients_in(backup.path) == [("member_of_congress", "The Honorable Casey Lane")]
    with Store.open(county, None) as store:
        store.undo()
    assert recipients_in(county) == [("member_of_congress", "The Honorable Casey Lane")]


def test_the_same_list_again_is_skipped_and_nothing_is_backed_up(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert organizer("export", STORE, "--out", "list.csv") == 0
    before = county.read_bytes()
    capsys.readouterr()
    assert organizer("import", STORE, "list.csv") == 0
    assert {line.split("\t")[0] for line in capsys.readouterr().out.splitlines()} == {"skipped"}
    assert county.read_bytes() == before
    assert not backups_in(folder_of(county))


@pytest.mark.parametrize("words", [(), ("--dry-run",)])
def test_one_faulty_row_is_named_with_its_line_and_column_and_nothing_comes_in(
    words: tuple[str, ...], organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("list.csv").write_text(HEAD + LANE + "web page,sheriff,A,1 Road,2010-09-31\n", encoding="utf-8")
    before = county.read_bytes()
    assert organizer("import", STORE, "list.csv", *words) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert [line.partition(". ")[0] for line in said.err.splitlines()] == [
        "list.csv, line 3, column ROLE: There is no role sheriff",
        "list.csv, line 3, column Checked_On: There is no day 2010-09-31",
    ]
    assert county.read_bytes() == before


def test_faults_of_a_list_are_in_the_one_json_document(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = county.read_bytes()
    Path("list.csv").write_bytes(b"role,nam\x00,x\n")
    assert organizer("import", STORE, "list.csv", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["rows"] == []
    assert told["problems"][0]["sentence"].startswith("line 1, column")
    for content in (b"", b"just words\n", b"role;name\n;\n", b'role,name\n"open'):
        Path("list.csv").write_bytes(content)
        assert organizer("import", STORE, "list.csv") == 1
    assert county.read_bytes() == before


@pytest.mark.parametrize("ending", ["csv", "json", "toml", "organizer"])
def test_what_is_no_file_is_refused_before_it_is_opened(
    ending: str, organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert county.exists()
    os.mkfifo(f"pipe.{ending}")
    Path(f"zero.{ending}").symlink_to("/dev/zero")
    for name in ("pipe", "zero"):
        assert organizer("import", STORE, f"{name}.{ending}") == 3
        assert capsys.readouterr().err == f"{name}.{ending} is not a file. Choose another one.\n"


def test_a_very_long_name_is_not_repeated_whole(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert county.exists()
    for ending, code in ((".csv", 3), (".txt", 2), (".organizer", 3)):
        assert organizer("import", STORE, "a" * 5_000 + ending) == code
        assert len(capsys.readouterr().err) < 400


def test_an_import_that_brings_nothing_says_so(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(county, "copy.organizer")
    Path("none.json").write_text('{"format": "organizer", "version": 1}', encoding="utf-8")
    for name in ("copy.organizer", "none.json"):
        for words in ((), ("--dry-run",)):
            assert organizer("import", STORE, name, *words) == 0
            assert capsys.readouterr().out == f"{name} brings nothing new.\n"


def test_a_warning_is_told_and_stops_nothing(organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("list.csv").write_bytes((HEAD + LANE.replace("Casey", "Zoë")).encode("cp1252"))
    assert organizer("import", STORE, "list.csv") == 0
    assert "warning: list.csv, line 1: The file is not in UTF-8." in capsys.readouterr().err
    assert recipients_in(county) == [("member_of_congress", "Zoë Lane")]


def test_a_list_needs_the_name_of_its_campaign_where_there_are_several(
    organizer: Run, filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("list.csv").write_text(HEAD + LANE, encoding="utf-8")
    assert organizer("import", filled.name, "list.csv") == 2
    assert 'Choose one with --name: "Millbrook", "Riverbend County".' in capsys.readouterr().err
    assert organizer("import", filled.name, "list.csv", "--name", "Millbrook") == 0


def test_everything_goes_out_and_comes_into_another_store(
    organizer: Run, filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert organizer("export", filled.name, "--out", "all.json", "--with-files", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["kind"], told["problems"]) == ("everything", [])
    whole = json.loads(Path("all.json").read_text(encoding="utf-8"))
    assert (whole["format"], whole["version"]) == ("organizer", 1)
    assert SCAN not in Path("all.json").read_bytes()
    assert organizer("new", "second.organizer", "--no-passphrase") == 0
    assert organizer("import", "second.organizer", "all.json", "--dry-run") == 0
    assert "added\tcampaign\tMillbrook" in capsys.readouterr().out.splitlines()
    assert organizer("import", "second.organizer", "all.json") == 0
    assert organizer("export", "second.organizer", "--out", "again.json", "--with-files") == 0
    assert Path("again.json").read_bytes() == Path("all.json").read_bytes()
    assert organizer("export", "second.organizer", "--out", "bare.json") == 0
    assert "contents" not in json.loads(Path("bare.json").read_text(encoding="utf-8"))


def test_a_faulty_file_of_everything_is_named_place_by_place(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = county.read_bytes()
    Path("all.json").write_text('{"format": "organizer",\n"version": 1,\n"campaigns": [{"a": 1}]}', encoding="utf-8")
    assert organizer("import", STORE, "all.json") == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "all.json, line 3, campaigns[1].a: The form has no key a. Remove it."
    Path("all.json").write_text('{"format": "organizer", "version": 2}', encoding="utf-8")
    assert organizer("import", STORE, "all.json") == 4
    assert capsys.readouterr().err.startswith("all.json is from a newer version")
    assert organizer("import", STORE, "gone.json") == 3
    assert county.read_bytes() == before


def test_what_is_too_large_to_come_back_is_not_exported(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert county.exists()
    monkeypatch.setattr("organizer.exchange.json_text.SIZE_CAP", 1024)
    assert organizer("export", STORE, "--out", "all.json") == 1
    assert capsys.readouterr().err.startswith("The export has more than 0 MB. Leave the files out")
    assert not Path("all.json").exists()


def test_what_could_not_come_in_again_is_not_exported(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert county.exists()
    monkeypatch.setattr("organizer.exchange.whole_kinds.TEXT_CAP", 5)
    assert organizer("export", STORE, "--out", "all.json") == 1
    assert "group.name cannot be exported. This does not fit here." in capsys.readouterr().err
    assert not Path("all.json").exists()


def a_copy(county: Path, name: str = "copy.organizer") -> Path:
    """Return a copy in which the vote is another one than in the store, and the number is new."""
    copy = county.with_name(name)
    shutil.copyfile(county, copy)
    for path, field, value in (
        (copy, "decision.number", "2010-42"),
        (copy, "decision.vote", "4-1"),
        (county, "decision.vote", "3-2"),
    ):
        with Store.open(path, None, clock=lambda: NOON) as store:
            store.write(answer, store.read(list_campaigns)[0].id, field, value)
    return copy


def decision(path: Path) -> tuple[str, str]:
    with Store.open(path, None, read_only=True) as store:
        found = store.read(load_campaign, store.read(list_campaigns)[0].id).decision
    return found.number, found.vote


def test_a_copy_comes_in_and_conflicts_are_listed_and_keep_ours(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_copy(county)
    assert organizer("import", STORE, "copy.organizer", "--dry-run") == 0
    rows = capsys.readouterr().out
    assert rows.splitlines() == [
        "changed\tcampaign\tRiverbend County\tNumber of the decision: here 2010-41, in the copy 2010-42",
        "skipped\tconflict\tCampaign: Riverbend County, Vote: here 3-2, in the copy 4-1",
    ]
    assert decision(county) == ("2010-41", "3-2")
    assert organizer("import", STORE, "copy.organizer") == 0
    assert capsys.readouterr().out == rows
    assert decision(county) == ("2010-42", "3-2")
    (backup,) = backups_in(folder_of(county))
    assert backup.reason.value == "merge"


def test_the_copy_counts_where_that_is_wanted(organizer: Run, county: Path) -> None:
    a_copy(county)
    assert organizer("import", STORE, "copy.organizer", "--take-copy") == 0
    assert decision(county) == ("2010-42", "4-1")


def test_a_copy_with_words_of_its_own_is_opened_with_them(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_store(tmp_path, "river candle plaza orbit")[0].close()
    shutil.copyfile(tmp_path / STORE, tmp_path / "copy.organizer")
    Path("words").write_text("river candle plaza orbit", encoding="utf-8")
    assert organizer("import", STORE, "copy.organizer", "--passphrase-file", "words") == 0
    both = ("--passphrase-file", "words", "--copy-passphrase-file", "words")
    assert organizer("import", STORE, "copy.organizer", *both) == 0
    capsys.readouterr()
    assert organizer("import", STORE, "copy.organizer", "--copy-passphrase-file", "gone") != 0


def test_words_from_standard_input_are_read_once(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import sys

    a_copy(county)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"some words here")))
    assert organizer("import", STORE, "copy.organizer", "--passphrase-file", "-") == 2
    assert "Name the passphrase with --copy-passphrase-file." in capsys.readouterr().err


def test_the_store_itself_and_a_stranger_are_no_copies(
    organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = county.read_bytes()
    assert organizer("import", STORE, STORE, "--dry-run") == 2
    assert "is the store itself" in capsys.readouterr().err
    assert organizer("new", "other.organizer", "--no-passphrase") == 0
    assert organizer("import", STORE, "other.organizer") == 2
    assert "no copy of your file" in capsys.readouterr().err
    assert organizer("import", STORE, "gone.organizer") == 3
    assert county.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("import", STORE, "a.toml", "--name", "x"), "--name is for a list of recipients"),
        (("import", STORE, "a.csv", "--take-copy"), "--take-copy is for a copy of the store"),
        (("import", STORE, "a.txt"), "a.txt is of no kind that can come in"),
        (("export", STORE, "--out", "a.csv", "--with-files"), "--with-files is for an export of everything"),
        (("export", STORE, "--out", "a.json", "--name", "x"), "An export of everything holds all campaigns"),
    ],
)  # fmt: skip
def test_an_option_that_is_not_for_the_file_is_wrong_usage(
    words: tuple[str, ...], sentence: str, organizer: Run, county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert county.exists()
    assert organizer(*words) == 2
    assert sentence in capsys.readouterr().err


def test_the_campaign_file_of_another_place_is_backed_up_before(organizer: Run, county: Path) -> None:
    from organizer.exchange.campaign_file import write_campaign

    Path("more.toml").write_bytes(write_campaign(a_campaign(jurisdiction__name="Millbrook")))
    assert organizer("import", STORE, "more.toml") == 0
    assert [backup.reason.value for backup in backups_in(folder_of(county))] == ["import"]
