"""``backup`` and ``restore``: what is copied, what is refused, and what other programs are told."""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.store.backups import backups_in, folder_of
from organizer.store.letters import add_letter
from organizer.store.store import Store
from organizer.store.trash import hold
from tests.builders import NOON, a_store
from tests.store.raw_sql import set_outside

Run = Callable[..., int]
OLD = Path(__file__).parents[1] / "files" / "schema-1.store"


@pytest.fixture
def organizer(clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.delenv("ORGANIZER_PASSPHRASE_FILE", raising=False)
    return lambda *words: guarded(lambda: run([str(word) for word in words], clock))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store, campaign = a_store(tmp_path)
    store.write(add_letter, campaign, "notice-sib")
    store.close()
    return tmp_path / "campaigns.organizer"


def spoil(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[-5] ^= 1
    path.write_bytes(raw)


def test_a_backup_goes_into_the_folder_of_backups(
    organizer: Run, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    with Store.open(path, None):  # as in a window
        assert organizer("backup", path) == 0
    (made,) = backups_in(folder_of(path))
    said = f"Backed up campaigns.organizer as {made.path}: 1 campaign, 1 letter, 0 kept files, read back in full.\n"
    assert capsys.readouterr() == (said, "")
    assert path.read_bytes() == made.path.read_bytes() == before
    assert organizer("verify", made.path) == 0


def test_a_backup_is_restored_under_a_new_name(
    organizer: Run, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert organizer("backup", path, "--out", "copy.organizer", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    raw = (tmp_path / "copy.organizer").read_bytes()
    assert told.pop("counts") | {"acts": 2} == {
        "campaigns": 1, "letters": 1, "mailings": 0, "answers": 0, "events": 0, "recipients": 1, "files": 0, "acts": 2,
    }  # fmt: skip
    assert told == {
        "store": str(path),
        "path": "copy.organizer",
        "size": len(raw),
        "sha256": hashlib.sha256(raw).hexdigest(),
    }
    assert organizer("restore", "copy.organizer", "--out", "again.organizer", "--json") == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["backup"], again["path"], again["sha256"]) == ("copy.organizer", "again.organizer", told["sha256"])
    assert organizer("restore", "copy.organizer", "--out", "third.organizer") == 0
    assert capsys.readouterr().out.startswith("Restored copy.organizer as third.organizer: 1 campaign, 1 letter, ")
    with Store.open(tmp_path / "third.organizer", None) as store:
        assert store.undo().entry


def test_nothing_takes_the_place_of_a_file(
    organizer: Run, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "there").write_text("minutes")
    assert organizer("backup", path, "--out", "there") == 3
    assert organizer("restore", path, "--out", "there") == 3
    assert organizer("backup", path, "--out", "nowhere/copy.organizer") == 3
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(" there")[0] for line in said[:2]] == ["There is already a file"] * 2
    assert "There is no folder" in said[2]
    assert (tmp_path / "there").read_text() == "minutes"


def test_what_is_damaged_is_neither_backed_up_nor_restored(
    organizer: Run, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert organizer("backup", path) == 0
    spoil(path)
    assert organizer("backup", path) == 3
    assert organizer("restore", path, "--out", "again.organizer") == 3
    assert organizer("backup", "no-such.organizer") == 3
    said = capsys.readouterr().err
    assert "campaigns.organizer is damaged. Nothing was changed. Restore a backup." in said
    assert "campaigns.organizer is damaged. No store was made of it. Choose another backup." in said
    assert "There is no file no-such.organizer" in said
    assert len(backups_in(folder_of(path))) == 1
    assert not (tmp_path / "again.organizer").exists()


def test_words_are_taken_from_a_file(organizer: Run, tmp_path: Path) -> None:
    store, _ = a_store(tmp_path, "river candle plaza orbit lemon abacus")
    store.close()
    (tmp_path / "words").write_text("river candle plaza orbit lemon abacus")
    (tmp_path / "other").write_text("words that are wrong")
    assert organizer("backup", "campaigns.organizer", "--out", "x.organizer", "--passphrase-file", "words") == 0
    assert organizer("restore", "x.organizer", "--out", "y.organizer", "--passphrase-file", "other") == 3
    assert not (tmp_path / "y.organizer").exists()
    assert organizer("restore", "x.organizer", "--out", "y.organizer", "--passphrase-file", "words") == 0


@pytest.mark.parametrize("held", [False, True])
def test_older_backups_are_thinned_unless_a_legal_hold_stands(organizer: Run, path: Path, held: bool) -> None:
    with Store.open(path, None) as store:
        store.write(hold, on=held)
    folder = folder_of(path)
    assert organizer("backup", path) == 0
    for hours in range(60, 80):
        older = folder / f"{NOON - timedelta(hours=hours):%Y%m%dT%H%M%S}-timed.organizer"
        older.write_bytes(b"older")
    assert organizer("backup", path) == 0
    assert (len(backups_in(folder)) == 22) == held


def test_a_store_of_an_older_schema_is_backed_up_restored_and_checked_as_it_is(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert organizer("backup", OLD, "--out", "old.organizer", "--json") == 0
    assert json.loads(capsys.readouterr().out)["counts"]["campaigns"] == 2
    assert (tmp_path / "old.organizer").read_bytes() == OLD.read_bytes()
    assert organizer("verify", "old.organizer") == 0
    said = "This file is of an older version. Its pages and rows were checked: all are whole.\n"
    assert capsys.readouterr() == (said, "")
    assert organizer("verify", "old.organizer", "--json") == 0
    told: dict[str, object] = {"store": "old.organizer", "letters": None, "files": None}
    told |= {"backups": None, "unopened": None, "problems": []}
    assert json.loads(capsys.readouterr().out) == told
    assert organizer("restore", "old.organizer", "--out", "new.organizer") == 0
    with Store.open(tmp_path / "new.organizer", None) as store:
        assert store.undo().entry
    spoil(tmp_path / "old.organizer")
    assert organizer("verify", "old.organizer") == 1


def test_a_newer_file_is_exit_4(organizer: Run, path: Path) -> None:
    with Store.open(path, None) as store:
        set_outside(store, "PRAGMA user_version = 99")
    assert organizer("backup", path) == 4
    assert organizer("restore", path, "--out", "x.organizer") == 4
