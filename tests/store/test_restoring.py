"""A backup is looked into, put in the place of its file, and that is taken back by restoring once more."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from organizer.domain.errors import Damaged, NewerFile, PassphraseNeeded, WrongPassphrase
from organizer.domain.retention import Reason
from organizer.store.attached import Side
from organizer.store.backups import backups_in
from organizer.store.campaigns import list_campaigns
from organizer.store.content import sum_of
from organizer.store.database import SCHEMA
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from organizer.store.trash import hold, is_held
from organizer.store.verify import verify_store
from tests.builders import a_store
from tests.store.raw_sql import run, set_outside

WORDS = "river candle plaza orbit lemon abacus"
OLD = Path(__file__).parents[1] / "files" / "schema-1.store"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own" / "backups"


def content(store: Store) -> str:
    return store.read(lambda session: sum_of(Side(session.connection())))


def spoil(path: Path, place: int = -5) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)


def test_a_restore_brings_back_what_was_and_can_be_undone(tmp_path: Path, folder: Path) -> None:
    store, _ = a_store(tmp_path)
    first = content(store)
    backup = store.backup(folder, Reason.TIMED)
    store.write(set_setting, "initials", "A.R.")
    second = content(store)
    assert [act.seq for act in store.look_into(backup.path).lost] == [2]
    before = store.restore(backup.path, None, folder)
    assert (content(store), before.reason, store.is_protected) == (first, Reason.RESTORE, False)
    assert [act.seq for act in store.look_into(before.path).gained] == [2]
    store.write(set_setting, "initials", "B.C.")
    store.restore(before.path, None, folder)
    assert content(store) == second
    assert store.undo().entry == 3
    store.close()
    with Store.open(tmp_path / "campaigns.organizer", None) as again:
        assert again.read(load_settings) == {}
        assert again.read(verify_store) == ()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["campaigns.organizer", "own"]


def test_a_backup_with_other_words_needs_them_and_the_file_has_them_then(tmp_path: Path, folder: Path) -> None:
    store, _ = a_store(tmp_path)
    backup = store.backup(folder, Reason.ASKED)
    store.change_passphrase(WORDS, folder)
    plain = store.look_into(backup.path)
    assert plain.is_same
    protected = store.backup(folder, Reason.CLOSED)
    store.restore(backup.path, None, folder)
    assert not store.is_protected
    with pytest.raises(PassphraseNeeded):
        store.look_into(protected.path)
    with pytest.raises(WrongPassphrase):
        store.look_into(protected.path, "other words")
    assert store.look_into(protected.path, WORDS).is_same
    store.restore(protected.path, WORDS, folder)
    assert store.is_protected
    assert store.write(set_setting, "initials", "A.R.").entry == 2
    store.close()


@pytest.mark.parametrize("place", [-5, 100])
def test_a_damaged_backup_is_refused_and_nothing_changes(store: Store, path: Path, folder: Path, place: int) -> None:
    backup = store.backup(folder, Reason.ASKED)
    store.write(set_setting, "initials", "A.R.")
    spoil(backup.path, place)
    before = path.read_bytes()
    for act in (lambda: store.look_into(backup.path), lambda: store.restore(backup.path, None, folder)):
        with pytest.raises((Damaged, PassphraseNeeded)):
            act()
    assert path.read_bytes() == before
    assert len(backups_in(folder)) == 1
    assert store.write(set_setting, "initials", "B.C.").entry == 2
    backup.path.write_bytes(before[:-100])
    with pytest.raises(Damaged, match="is not an Organizer file, or a part of it is missing"):
        store.restore(backup.path, None, folder)


def test_a_damaged_file_is_not_given_up_for_a_backup(store: Store, path: Path, folder: Path) -> None:
    """Its own backup would be a damaged one: the way for it is recovery, which keeps the file."""
    backup = store.backup(folder, Reason.ASKED)
    spoil(path)
    with pytest.raises(Damaged, match=r"campaigns\.organizer is damaged"):
        store.restore(backup.path, None, folder)
    assert backups_in(folder) == (backup,)


def test_an_older_backup_is_brought_to_the_schema_of_today(store: Store, folder: Path) -> None:
    store.write(set_setting, "initials", "B.C.")
    before = OLD.read_bytes()
    found = store.look_into(OLD)
    assert len(found.lost) == 1
    store.restore(OLD, None, folder)
    assert store.read(run, "PRAGMA user_version") == SCHEMA
    assert len(store.read(list_campaigns)) == 2
    assert store.read(verify_store) == ()
    assert store.write(set_setting, "initials", "C.D.").entry
    assert OLD.read_bytes() == before


def test_a_backup_of_a_newer_program_is_left_alone(store: Store, folder: Path, tmp_path: Path) -> None:
    store.save_copy(tmp_path / "newer.organizer")
    with Store.open(tmp_path / "newer.organizer", None) as newer:
        set_outside(newer, f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(NewerFile):
        store.restore(tmp_path / "newer.organizer", None, folder)
    assert not folder.exists()


CHILD = """
import itertools, sys
from pathlib import Path
from organizer.store.store import Store
store = Store.open(Path(sys.argv[1]), None)
print("ready", flush=True)
for number in itertools.count():
    store.restore(Path(sys.argv[2 + number % 2]), None, Path(sys.argv[4]))
    print(number, flush=True)
"""


@pytest.mark.parametrize("restores", [0, 2])
def test_a_kill_leaves_the_one_or_the_other(tmp_path: Path, folder: Path, restores: int) -> None:
    store, _ = a_store(tmp_path)
    meant = [content(store)]
    one = store.backup(folder, Reason.ASKED).path
    store.write(set_setting, "initials", "A.R.")
    meant.append(content(store))
    other = store.backup(folder, Reason.CLOSED).path
    store.close()
    kept = shutil.copytree(folder, tmp_path / "kept")
    path = tmp_path / "campaigns.organizer"
    command = [sys.executable, "-c", CHILD, str(path), str(kept / one.name), str(kept / other.name), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        for _ in range(restores + 1):
            child.stdout.readline()
        child.kill()
    with Store.open(path, None) as again:
        assert content(again) in meant
        assert again.read(verify_store) == ()
        assert again.write(set_setting, "initials", "C.D.").entry
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["campaigns.organizer", "kept", "own"]


def test_a_legal_hold_outlives_a_restore(store: Store, folder: Path) -> None:
    made = store.backup(folder, Reason.ASKED)
    store.write(hold, on=True)
    store.restore(made.path, None, folder)
    assert store.read(is_held)
    store.restore(made.path, None, folder)
    assert store.read(is_held)
