"""Backups of real files: made, read back, listed, thinned, and refused where they would not be good."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from organizer.domain.errors import Damaged, Environment, Refused
from organizer.domain.retention import Reason
from organizer.store.attached import Side
from organizer.store.backups import Backup, backups_in, backups_of_others, folder_of, make_folder, remove, thin
from organizer.store.campaigns import load_campaign
from organizer.store.content import sum_of
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from organizer.store.trash import hold
from organizer.store.verify import verify_store
from tests.builders import NOON, a_campaign, a_store

WORDS = "river candle plaza orbit lemon abacus"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own" / "backups"


def content(store: Store) -> str:
    return store.read(lambda session: sum_of(Side(session.connection())))


def flip(path: Path, place: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)


@pytest.mark.parametrize("words", [None, WORDS])
def test_a_backup_holds_the_same_under_the_same_key(tmp_path: Path, folder: Path, words: str | None) -> None:
    store, campaign = a_store(tmp_path, words)
    made = store.backup(folder, Reason.ASKED)
    at = datetime(2010, 9, 30, 12, 0, tzinfo=UTC)
    assert made == Backup(folder / "20100930T120000-asked.organizer", at, Reason.ASKED, made.path.stat().st_size)
    assert backups_in(folder) == (made,)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    with Store.open(made.path, words, read_only=True) as again:
        assert again.is_protected == (words is not None)
        assert content(again) == content(store)
        assert again.read(load_campaign, campaign) == a_campaign()
    store.write(set_setting, "initials", "A.R.")
    assert store.undo().entry
    store.close()
    assert [entry.name for entry in folder.iterdir()] == [made.path.name]


def test_names_never_clash_and_the_newest_comes_first(store: Store, folder: Path) -> None:
    made = [store.backup(folder, reason) for reason in (Reason.TIMED, Reason.TIMED, Reason.TIMED)]
    assert [backup.path.name for backup in made] == [
        "20100930T120000-timed.organizer",
        "20100930T120000-timed-2.organizer",
        "20100930T120000-timed-3.organizer",
    ]
    for other in ("notes.txt", "20101399T120000-timed.organizer", "20100930T120000-other.organizer"):
        (folder / other).write_text("not ours")
    (folder / "20100930T115959-closed.organizer").write_bytes(b"older")
    assert [backup.path.name for backup in backups_in(folder)] == [
        "20100930T120000-timed-3.organizer",
        "20100930T120000-timed-2.organizer",
        "20100930T120000-timed.organizer",
        "20100930T115959-closed.organizer",
    ]
    assert backups_in(folder)[0].number == 3


def test_a_folder_that_is_not_there_holds_none_and_one_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert backups_in(tmp_path / "nowhere") == ()
    (tmp_path / "file").write_text("")
    with pytest.raises(Environment, match=r"file cannot be read: Not a directory\. Nothing was changed"):
        backups_in(tmp_path / "file")
    with pytest.raises(Environment, match=r"The backup was not saved in .*: File exists|There is already a file"):
        make_folder(tmp_path / "file")
    (tmp_path / "stick").symlink_to(tmp_path / "pulled")
    with pytest.raises(Environment, match="stick cannot be read"):
        backups_in(tmp_path / "stick")


def test_a_backup_that_goes_while_we_look_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "20100930T120000-timed.organizer").symlink_to(tmp_path / "gone")
    assert backups_in(tmp_path) == ()


def test_backups_of_files_at_other_places_are_known(store: Store, tmp_path: Path) -> None:
    here, before, root = tmp_path / "a.organizer", tmp_path / "b.organizer", tmp_path / "root"
    assert backups_of_others(here, root) == ()
    store.backup(folder_of(here, root), Reason.ASKED)
    made = store.backup(folder_of(before, root), Reason.ASKED)
    assert backups_of_others(here, root) == (made,)


def test_the_folder_of_a_file_says_nothing_of_it_and_follows_a_link(tmp_path: Path) -> None:
    path = tmp_path / "Riverbend.organizer"
    path.touch()
    (tmp_path / "link").symlink_to(path)
    found = folder_of(path, tmp_path / "root")
    assert found == folder_of(tmp_path / "link", tmp_path / "root")
    assert found.parent == tmp_path / "root"
    assert len(found.name) == 16
    assert int(found.name, 16) >= 0
    assert folder_of(path).parent.parts[-2:] == ("organizer", "backups")


def test_a_damaged_file_is_never_backed_up(store: Store, path: Path, folder: Path, campaign_id: str) -> None:
    good = store.backup(folder, Reason.TIMED)
    assert campaign_id
    assert store.write(set_setting, "initials", "A.R.").entry
    flip(path, path.stat().st_size - 100)
    with pytest.raises(Damaged, match=r"campaigns\.organizer is damaged"):
        store.backup(folder, Reason.CLOSED)
    assert list(folder.iterdir()) == [good.path]
    assert store.is_changed
    store.close()
    assert path.with_name("campaigns.organizer.lock").exists()


def test_a_damaged_first_page_is_found_too(store: Store, path: Path, folder: Path) -> None:
    flip(path, 200)
    with pytest.raises(Damaged):
        store.backup(folder, Reason.CLOSED)
    assert list(folder.iterdir()) == []


def test_what_was_written_since_the_last_backup_is_known(store: Store, folder: Path) -> None:
    assert not store.is_changed
    store.write(set_setting, "initials", "A.R.")
    assert store.is_changed
    store.backup(folder, Reason.TIMED)
    assert not store.is_changed


def test_the_example_in_memory_is_in_no_file(folder: Path) -> None:
    with Store.create(None, None) as store:
        with pytest.raises(Refused, match="This example is in no file"):
            store.backup(folder, Reason.ASKED)
        with pytest.raises(Refused, match="This example is in no file"):
            store.save_copy(folder / "copy.organizer")
    assert not folder.exists()


def test_a_copy_elsewhere_has_the_name_that_was_chosen_and_takes_nobodys_place(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "copy.organizer"
    with pytest.raises(Environment, match=r"There is no folder .*stick\. copy\.organizer was not saved"):
        store.save_copy(target)
    target.parent.mkdir()
    store.save_copy(target)
    before = target.read_bytes()
    with pytest.raises(Environment, match="There is already a file"):
        store.save_copy(target)
    assert target.read_bytes() == before
    with Store.open(target, None, read_only=True) as again:
        assert content(again) == content(store)


CHILD = """
import sys
from pathlib import Path
from organizer.store.settings import set_setting
from organizer.store.store import Store
store = Store.open(Path(sys.argv[1]), None)
print("ready", flush=True)
number = 0
while True:
    number += 1
    store.write(set_setting, "note", f"{number} " + "x" * 30_000)
"""


def test_somebody_who_writes_meanwhile_does_not_spoil_it(store: Store, path: Path, folder: Path) -> None:
    store.close()
    with subprocess.Popen([sys.executable, "-c", CHILD, str(path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        with Store.open(path, None, read_only=True) as reader:
            made = [reader.backup(folder, Reason.ASKED) for _ in range(6)]
        child.kill()
    for backup in made:
        with Store.open(backup.path, None, read_only=True) as again:
            assert again.read(verify_store) == ()


@pytest.fixture
def spread(store: Store, folder: Path) -> list[Path]:
    """Give the names of backups of 60 days, oldest first."""
    made = store.backup(folder, Reason.TIMED)
    names = []
    for days in range(60, 0, -1):
        at = NOON - timedelta(days=days)
        names.append(folder / f"{at:%Y%m%dT%H%M%S}-timed.organizer")
        os.link(made.path, names[-1])
    return [*names, made.path]


def test_a_new_backup_thins_the_older_ones(store: Store, folder: Path, spread: list[Path]) -> None:
    store.backup(folder, Reason.CLOSED)
    left = {backup.path for backup in backups_in(folder)}
    assert len(left) < 30
    assert set(spread[-15:]) <= left
    assert spread[1] not in left


def test_a_legal_hold_keeps_every_backup(store: Store, folder: Path, spread: list[Path]) -> None:
    store.write(hold, on=True)
    store.backup(folder, Reason.CLOSED)
    assert all(path.exists() for path in spread)


def test_thinning_leaves_what_is_not_ours_and_what_cannot_go(
    folder: Path, spread: list[Path], clock: Callable[[], datetime]
) -> None:
    spread[1].unlink()
    spread[1].mkdir()
    (folder / "notes.txt").write_text("mine")
    stuck = folder / ".0001.part"
    stuck.mkdir()
    os.utime(stuck, (0, 0))
    old, young = folder / ".0011.part", folder / ".0022.part"
    for part, age in ((old, timedelta(days=2)), (young, timedelta(hours=2))):
        part.touch()
        os.utime(part, ((clock() - age).timestamp(),) * 2)
    gone = thin(folder, clock())
    assert gone
    assert spread[1].is_dir()
    assert spread[1] not in [backup.path for backup in gone]
    assert not old.exists()
    assert young.exists()
    assert (folder / "notes.txt").exists()
    (backup,) = (one for one in backups_in(folder) if one.path == spread[-1])
    assert remove(backup.path)
    assert not backup.path.exists()


def test_thinning_goes_on_when_what_has_no_name_cannot_be_listed(
    folder: Path, spread: list[Path], clock: Callable[[], datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unlisted(_folder: Path, _pattern: str) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(Path, "glob", unlisted)
    assert thin(folder, clock())
    assert spread[-1].exists()


SMALL_DISK = """
import resource, signal, sys
from pathlib import Path
from organizer.domain.errors import Environment
from organizer.domain.retention import Reason
from organizer.store.campaigns import answer
from organizer.store.store import Store
path, folder, campaign = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
store = Store.open(path, None)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
acts = (
    (100_000, lambda: store.backup(folder, Reason.ASKED)),
    (100_000, lambda: store.save_copy(folder.parent / "copy.organizer")),
    (100_000, lambda: store.change_passphrase("river candle plaza orbit", folder)),
    (path.stat().st_size + 100_000, lambda: store.write(answer, campaign, "decision.summary", "y" * 300_000)),
)
for size, act in acts:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    try:
        act()
    except Environment as failure:
        print(failure)
store.write(answer, campaign, "decision.summary", "short")
store.close()
"""


def test_a_full_disk_is_named_with_what_was_not_saved_and_work_goes_on(tmp_path: Path, folder: Path) -> None:
    store, campaign = a_store(tmp_path)
    store.write(set_setting, "note", "x" * 100_000)
    store.close()
    path = tmp_path / "campaigns.organizer"
    assert path.stat().st_size > 100_000
    command = [sys.executable, "-c", SMALL_DISK, str(path), str(folder), campaign]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    full = "The disk that holds {} is full. {} was not saved. Free some space."
    assert said[:2] == [full.format(folder, "The backup"), full.format(folder.parent, "copy.organizer")]
    assert said[2] == full.format(folder, "The backup")
    assert said[3].startswith(f"The disk that holds {path}")
    assert "Nothing was saved" in said[3]
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["campaigns.organizer", "own"]
    assert list(folder.iterdir()) == []
    with Store.open(path, None) as again:
        assert again.read(load_campaign, campaign).decision.summary == "short"
        assert again.read(load_settings)["note"] == "x" * 100_000


def test_a_disk_that_takes_nothing_is_named(store: Store, folder: Path) -> None:
    """As root nothing but a place that is no folder refuses; a disk to read only gives the same kind of failure."""
    folder.parent.mkdir()
    folder.write_text("in the way")
    with pytest.raises(Environment, match="There is already a file"):
        store.backup(folder, Reason.ASKED)
    assert folder.read_text() == "in the way"
