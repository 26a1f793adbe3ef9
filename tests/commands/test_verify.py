"""``verify``: what it says of a sound store, of planted damage, and of what cannot be opened."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.domain.retention import Reason
from organizer.store.backups import folder_of
from organizer.store.letters import add_letter
from organizer.store.store import Store
from tests.builders import a_store, print_and_mail
from tests.store.raw_sql import set_outside

Run = Callable[..., int]
WORDS = "river candle plaza orbit lemon abacus"


@pytest.fixture
def organizer(clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.delenv("ORGANIZER_PASSPHRASE_FILE", raising=False)
    return lambda *words: guarded(lambda: run([str(word) for word in words], clock))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of a store with two letters, one of them mailed."""
    store, campaign = a_store(tmp_path)
    store.write(add_letter, campaign, "notice-sib")
    store.write(print_and_mail, store.write(add_letter, campaign, "notice-ice").made)
    store.close()
    return tmp_path / "campaigns.organizer"


def test_a_sound_store_is_told_in_one_line_and_not_touched(
    organizer: Run, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    assert organizer("verify", path) == 0
    assert capsys.readouterr() == ("2 letters, 1 file checked: all as they were kept.\n", "")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_it_reads_while_somebody_writes(organizer: Run, path: Path) -> None:
    with Store.open(path, None):
        assert organizer("verify", path) == 0


def test_it_is_told_as_one_document(organizer: Run, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert organizer("verify", "campaigns.organizer", "--json") == 0
    told = {"store": "campaigns.organizer", "letters": 2, "files": 1, "backups": 0, "unopened": 0, "problems": []}
    assert json.loads(capsys.readouterr().out) == told
    sound = path.read_bytes()
    path.write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
    assert organizer("verify", "campaigns.organizer", "--json") == 1
    said = capsys.readouterr()
    (problem,) = json.loads(said.out)["problems"]
    assert (problem["code"], problem["severity"], said.err) == ("verify.pages", "error", "")
    assert json.loads(said.out) == {**told, "letters": None, "files": None, "problems": [problem]}


def test_a_protected_store_takes_its_passphrase(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, _ = a_store(tmp_path, WORDS)
    store.close()
    (tmp_path / "words").write_text(WORDS)
    assert organizer("verify", "campaigns.organizer", "--passphrase-file", "words") == 0
    assert capsys.readouterr().out == "0 letters, 0 files checked: all as they were kept.\n"
    (tmp_path / "words").write_text("other words")
    assert organizer("verify", "campaigns.organizer", "--passphrase-file", "words") == 3


def test_one_changed_byte_of_a_kept_letter_is_named(
    organizer: Run, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.open(path, None) as store:
        set_outside(store, "UPDATE blob SET data = CAST(replace(data, 'of the', 'Of the') AS BLOB)")
    assert organizer("verify", path) == 1
    said = "The print of notice-ice (Riverbend County) is not as it was kept. Restore a backup.\n"
    assert capsys.readouterr() == (said, "")


def test_a_damaged_page_is_found_and_a_damaged_head_cannot_be_opened(
    organizer: Run, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sound = path.read_bytes()
    path.write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
    assert organizer("verify", path) == 1
    assert capsys.readouterr() == ("1 page is damaged. Keep this file as it is. Restore a backup.\n", "")
    path.write_bytes(b"\xff" * 100 + sound[100:])
    (path.parent / "words").write_text(WORDS)
    assert organizer("verify", path, "--passphrase-file", "words") == 3
    assert organizer("verify", "no-such.organizer") == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert "does not open the file" in said.err
    assert "There is no file no-such.organizer" in said.err


def test_the_backups_of_a_store_are_tested_too(
    organizer: Run, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = folder_of(path)
    with Store.open(path, None) as store:
        made = [store.backup(folder, Reason.ASKED) for _ in range(2)]
        store.change_passphrase(WORDS, folder)
        store.change_passphrase(None, folder)
    assert organizer("verify", path) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:] == [
        "3 backups checked: whole.",
        "1 backup not checked: they have another passphrase.",
    ]
    raw = bytearray(made[0].path.read_bytes())
    raw[9000] ^= 1
    made[0].path.write_bytes(raw)
    assert organizer("verify", path) == 1
    said = capsys.readouterr().out
    assert said.startswith(f"A backup cannot be used. {made[0].path.name} is damaged.")
    assert organizer("verify", path, "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["letters"], told["backups"], told["unopened"]) == (None, 2, 1)
    assert told["problems"][0]["code"] == "verify.backup"
