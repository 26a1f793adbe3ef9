"""A passphrase is set, changed and taken off on real files: the old file or the new one, and nothing between."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from organizer.domain.errors import Damaged, Environment, PassphraseNeeded, ReadOnly, Refused, WrongPassphrase
from organizer.domain.retention import Reason
from organizer.store import database
from organizer.store.attached import Side
from organizer.store.backups import backups_in
from organizer.store.campaigns import load_campaign
from organizer.store.content import sum_of
from organizer.store.lock import holder
from organizer.store.rekey import rekey_backups
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from organizer.store.verify import verify_store
from tests.builders import NOON, a_campaign, a_store

WORDS, OTHERS = "river candle plaza orbit lemon abacus", "it's another 'line' of words"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own" / "backups"


@pytest.mark.parametrize(("old", "new"), [(None, WORDS), (WORDS, OTHERS), (OTHERS, None)])
def test_the_file_goes_on_under_its_new_key(tmp_path: Path, folder: Path, old: str | None, new: str | None) -> None:
    store, campaign = a_store(tmp_path, old)
    path = tmp_path / "campaigns.organizer"
    store.change_passphrase(new, folder)
    assert store.is_protected == (new is not None)
    assert store.write(set_setting, "initials", "A.R.").entry == 2
    assert store.undo().entry
    assert store.redo().entry
    assert holder(path, NOON)
    assert (path.stat().st_mode & 0o777, path.with_name("campaigns.organizer.lock").exists()) == (0o600, True)
    store.close()
    with Store.open(path, new) as again:
        assert again.read(load_campaign, campaign) == a_campaign()
        assert again.read(load_settings) == {"initials": "A.R."}
        assert again.read(verify_store) == ()
    if new is not None:
        with pytest.raises((PassphraseNeeded, WrongPassphrase)):
            Store.open(path, old)
    (kept,) = backups_in(folder)
    assert kept.reason is Reason.REKEY
    with Store.open(kept.path, old, read_only=True) as before:
        assert before.is_protected == (old is not None)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["campaigns.organizer", "own"]


def test_a_link_still_leads_to_the_file(tmp_path: Path, folder: Path) -> None:
    store, _ = a_store(tmp_path)
    store.close()
    link = tmp_path / "link.organizer"
    link.symlink_to("campaigns.organizer")
    with Store.open(link, None) as again:
        again.change_passphrase(WORDS, folder)
        again.write(set_setting, "initials", "A.R.")
    assert link.is_symlink()
    Store.open(tmp_path / "campaigns.organizer", WORDS).close()


@pytest.mark.parametrize("words", ["", "x'00'", "with a \x00"])
def test_what_can_be_no_passphrase_changes_nothing(store: Store, path: Path, folder: Path, words: str) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused):
        store.change_passphrase(words, folder)
    assert path.read_bytes() == before
    assert not store.is_protected
    store.write(set_setting, "initials", "A.R.")
    assert not path.with_name(".campaigns.organizer.part").exists()


def test_where_nothing_can_be_written_no_passphrase_is_changed(store: Store, path: Path, folder: Path) -> None:
    with Store.open(path, None, read_only=True) as reader, pytest.raises(ReadOnly):
        reader.change_passphrase(WORDS, folder)
    with Store.create(None, None) as example, pytest.raises(Refused, match="in no file"):
        example.change_passphrase(WORDS, folder)
    folder.parent.mkdir()
    folder.write_text("in the way")
    with pytest.raises(Environment, match="There is already a file"):
        store.change_passphrase(WORDS, folder)
    assert not store.is_protected


@pytest.mark.parametrize(
    ("fails", "says"),
    [
        ("SELECT nonsense", r"^The new passphrase could not be written to the disk\. Nothing was changed\."),
        ("ATTACH '/nowhere/at/all' AS more", "cannot be opened"),
    ],
)
def test_a_disk_that_takes_no_new_key_is_named(
    fails: str, says: str, store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine has one answer to whatever the disk said while it wrote a key: that something went wrong with it."""
    monkeypatch.setattr(database, "_REKEY", {"copy": fails})
    with pytest.raises(Environment, match=says):
        store.change_passphrase(WORDS, folder)
    assert not store.is_protected
    store.write(set_setting, "initials", "A.R.")


def test_a_file_that_was_replaced_underneath_is_left_to_whoever_did(store: Store, path: Path, folder: Path) -> None:
    other = path.with_name("other")
    other.write_bytes(path.read_bytes())
    other.replace(path)
    before = path.read_bytes()
    with pytest.raises(Environment, match="changed, moved or replaced by another program"):
        store.change_passphrase(WORDS, folder)
    assert path.read_bytes() == before
    assert not folder.exists()


def test_a_file_whose_disk_is_gone_says_so(tmp_path: Path, folder: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    store, campaign = a_store(stick)
    stick.rename(tmp_path / "pulled")
    gone = rf"^{stick} is not there any more\. campaigns\.organizer was not saved\. Put the disk back"
    for _ in range(2):
        with pytest.raises(Environment, match=gone):
            store.write(set_setting, "initials", "A.R.")
    with pytest.raises(Environment, match=r"There is no folder .*stick\. The new passphrase was not saved"):
        store.change_passphrase(WORDS, folder)
    assert store.read(load_campaign, campaign) == a_campaign()
    (tmp_path / "pulled").rename(stick)
    assert store.write(set_setting, "initials", "A.R.").entry == 2
    store.close()


def test_a_copy_that_holds_something_else_never_takes_the_place(
    store: Store, path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that mixes up what it keeps: once the new key is set, the copy changes behind our back."""
    before, real, part = path.read_bytes(), os.fsync, path.with_name(".campaigns.organizer.part")
    seen: list[int] = []

    def mixing(handle: int) -> None:
        real(handle)
        if Path(f"/proc/self/fd/{handle}").readlink() == part:
            seen.append(handle)
            if len(seen) == 2:  # the first one is of the copy with the old key
                engine, _ = database.open_engine(part, WORDS)
                with engine.begin() as connection:
                    connection.exec_driver_sql("INSERT INTO setting (id, name, value, version) VALUES (1, 2, 3, 4)")
                engine.dispose()

    monkeypatch.setattr(os, "fsync", mixing)
    with pytest.raises(Damaged):
        store.change_passphrase(WORDS, folder)
    assert len(seen) == 2
    assert path.read_bytes() == before
    assert not part.exists()


def test_backups_get_the_new_words_too_and_those_with_others_are_left(tmp_path: Path, folder: Path) -> None:
    store, _ = a_store(tmp_path, OTHERS)
    store.backup(folder, Reason.TIMED)
    store.change_passphrase(WORDS, folder)
    store.backup(folder, Reason.ASKED)
    store.close()
    of = {backup.reason: backup for backup in backups_in(folder)}
    raw = bytearray(of[Reason.REKEY].path.read_bytes())
    raw[-5] ^= 1
    of[Reason.REKEY].path.write_bytes(raw)
    found = rekey_backups(of.values(), OTHERS, None)
    assert found.done == (of[Reason.TIMED],)
    left = {backup.reason: why.words for backup, why in found.left}
    assert left[Reason.REKEY] == f"{of[Reason.REKEY].path.name} is damaged. Nothing was changed. Restore a backup."
    assert left[Reason.ASKED].startswith("This passphrase does not open the file")
    assert of[Reason.REKEY].path.read_bytes() == raw
    with Store.open(of[Reason.TIMED].path, None, read_only=True) as again:
        assert not again.is_protected
    assert len(list(folder.iterdir())) == 3


CHILD = """
import itertools, sys
from pathlib import Path
from organizer.store.store import Store
store = Store.open(Path(sys.argv[1]), None)
print("ready", flush=True)
for number in itertools.count():
    store.change_passphrase(sys.argv[3] if number % 2 == 0 else None, Path(sys.argv[2]))
    print(number, flush=True)
"""


@pytest.mark.usefixtures("usual_rounds")
@pytest.mark.parametrize("changes", [0, 1])
def test_a_kill_leaves_the_old_file_or_the_new_one(tmp_path: Path, folder: Path, changes: int) -> None:
    store, campaign = a_store(tmp_path)
    meant = store.read(lambda session: sum_of(Side(session.connection())))
    store.close()
    path = tmp_path / "campaigns.organizer"
    command = [sys.executable, "-c", CHILD, str(path), str(folder), WORDS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        for _ in range(changes + 1):
            child.stdout.readline()
        child.kill()
    with Store.open(path, WORDS) as again:
        assert again.was_left
        assert again.read(lambda session: sum_of(Side(session.connection()))) == meant
        assert again.read(load_campaign, campaign) == a_campaign()
    assert {entry.name for entry in tmp_path.iterdir()} <= {"campaigns.organizer", "own"}
