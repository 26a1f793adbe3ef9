"""A damaged file: kept aside for ever, the newest good backup in its place, and what is lost told before."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from organizer.domain.errors import Damaged, Environment, InUse, NewerFile, Refused
from organizer.domain.retention import Reason
from organizer.store.backups import Backup
from organizer.store.database import SCHEMA
from organizer.store.recovery import damage_of, find_recovery, recover, set_aside
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.builders import NOON
from tests.store.raw_sql import set_outside

WORDS = "river candle plaza orbit lemon abacus"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own" / "backups"


@pytest.fixture
def backups(store: Store, folder: Path) -> list[Backup]:
    """Give two backups, newest last, of a file that was written between them and after."""
    made = []
    for initials, reason in (("A.R.", Reason.TIMED), ("B.C.", Reason.CLOSED)):
        store.write(set_setting, "initials", initials)
        made.append(store.backup(folder, reason))
    made[0].path.rename(made[0].path.with_name("20100930T115959-timed.organizer"))
    store.write(set_setting, "initials", "C.D.")
    store.close()
    return [Backup(made[0].path.with_name("20100930T115959-timed.organizer"), NOON, Reason.TIMED, 0), made[1]]


def spoil(path: Path, place: int = -5) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)


def left_by_a_crash(path: Path) -> None:
    path.with_name(f"{path.name}.lock").write_text("left by a killed process")


def test_a_damaged_file_is_kept_and_the_newest_good_backup_takes_its_place(
    path: Path, folder: Path, backups: list[Backup], clock: Callable[[], datetime]
) -> None:
    spoil(path)
    left_by_a_crash(path)
    damaged = path.read_bytes()
    with pytest.raises(Damaged):
        Store.open(path, None)
    found = find_recovery(path, None, folder)
    assert found.best == backups[1]
    assert (found.unusable, found.words_may_be_old) == ((), False)
    assert found.difference
    assert [act.seq for act in found.difference.lost] == [3]
    assert damage_of(path, None).words.startswith("campaigns.organizer is damaged")
    kept = recover(path, found.best.path, None, clock())
    assert [each.name for each in kept] == ["campaigns.organizer.damaged"]
    assert kept[0].read_bytes() == damaged
    assert not path.with_name("campaigns.organizer.lock").exists()
    with Store.open(path, None) as again:
        assert again.read(load_settings) == {"initials": "B.C."}
    spoil(path)
    assert [each.name for each in recover(path, backups[0].path, None, clock())] == ["campaigns.organizer.damaged-2"]
    assert kept[0].read_bytes() == damaged


def test_a_backup_that_is_no_longer_good_is_passed_over(path: Path, folder: Path, backups: list[Backup]) -> None:
    spoil(backups[1].path)
    spoil(path, 100)
    found = find_recovery(path, None, folder)
    assert found.best
    assert found.best.path == backups[0].path
    (passed,) = found.unusable
    assert passed.backup == backups[1]
    assert "is damaged" in passed.why.words
    assert not passed.needs_words
    assert found.difference
    assert not found.difference.is_whole  # its first page is gone: nothing of it can be read
    assert found.difference.counts[0].present is None


def test_without_a_good_backup_there_is_none(path: Path, folder: Path, backups: list[Backup]) -> None:
    for backup in backups:
        spoil(backup.path)
    found = find_recovery(path, None, folder)
    assert (found.best, found.difference, len(found.unusable)) == (None, None, 2)
    assert not found.words_may_be_old
    assert find_recovery(path, None, folder / "nowhere").unusable == ()


@pytest.mark.usefixtures("backups")
def test_words_of_before_a_change_are_not_taken_for_damage_in_silence(
    path: Path, folder: Path, clock: Callable[[], datetime]
) -> None:
    with Store.open(path, None, clock=clock) as again:
        again.change_passphrase(WORDS, folder)
    found = find_recovery(path, None, folder)  # as somebody who does not know that there are words now
    assert found.best
    assert found.best.reason is Reason.REKEY
    assert found.words_may_be_old
    newer = folder / "20101001T120000-closed.organizer"
    newer.write_bytes(path.read_bytes())
    found = find_recovery(path, None, folder)
    assert [(one.backup.path, one.needs_words) for one in found.unusable] == [(newer, True)]
    assert found.words_may_be_old
    right = find_recovery(path, WORDS, folder)
    assert right.best
    assert right.best.path == newer
    assert (right.words_may_be_old, damage_of(path, WORDS).words) == (False, "")
    assert damage_of(path, None).words.endswith("needs its passphrase. Type the words.")


def test_a_whole_file_a_file_in_use_and_a_newer_one_are_left_alone(
    path: Path, backups: list[Backup], clock: Callable[[], datetime]
) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused, match=r"campaigns\.organizer is whole\. Nothing was changed"):
        recover(path, backups[1].path, None, clock())
    with Store.open(path, None), pytest.raises(InUse):
        recover(path, backups[1].path, None, clock())
    assert path.read_bytes() == before
    with Store.open(path, None) as newer:
        set_outside(newer, f"PRAGMA user_version = {SCHEMA + 1}")
    left_by_a_crash(path)
    with pytest.raises(NewerFile):
        recover(path, backups[1].path, None, clock())
    assert path.with_name("campaigns.organizer.lock").exists()


def test_a_disk_that_does_not_answer_is_no_damage(
    path: Path, folder: Path, backups: list[Backup], clock: Callable[[], datetime]
) -> None:
    """The place of the file is one that cannot be read: a folder stands for it, as root may read every file."""
    path.unlink()
    path.mkdir()
    with pytest.raises(Environment, match="is not a file") as failure:
        damage_of(path, None)
    assert not isinstance(failure.value, Damaged)
    with pytest.raises(Environment, match="is not a file"):
        recover(path, backups[1].path, None, clock())
    assert path.is_dir()
    assert find_recovery(path, None, folder).best
    with pytest.raises(Environment, match="cannot be read"):
        find_recovery(path, None, backups[0].path)


@pytest.mark.parametrize("size", [0, 100, None])
def test_a_file_that_is_empty_cut_off_or_gone_is_recovered_too(
    path: Path, backups: list[Backup], clock: Callable[[], datetime], size: int | None
) -> None:
    if size is None:
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:size])
    kept = recover(path, backups[1].path, None, clock())
    assert [each.stat().st_size for each in kept] == ([] if size is None else [size])
    Store.open(path, None).close()


def test_a_bad_backup_or_a_full_disk_leaves_everything(
    path: Path, backups: list[Backup], clock: Callable[[], datetime]
) -> None:
    spoil(path)
    left_by_a_crash(path)
    before = path.read_bytes()
    spoil(backups[1].path)
    with pytest.raises(Damaged):
        recover(path, backups[1].path, None, clock())
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in path.parent.iterdir()) == [
        "campaigns.organizer",
        "campaigns.organizer.lock",
        "own",
    ]


@pytest.mark.parametrize("has_links", [True, False])
def test_the_journal_goes_with_the_damaged_file(path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool) -> None:
    def no_links(_source: Path, _name: Path) -> None:
        raise PermissionError

    if not has_links:
        monkeypatch.setattr(os, "link", no_links)
    path.write_bytes(b"damaged")
    path.with_name("campaigns.organizer-journal").write_bytes(b"its journal")
    path.with_name("campaigns.organizer.damaged").write_bytes(b"an earlier one")
    file, journal = set_aside(path)
    assert (file.name, file.read_bytes()) == ("campaigns.organizer.damaged-2", b"damaged")
    assert (journal.name, journal.read_bytes()) == ("campaigns.organizer.damaged-2-journal", b"its journal")
    assert path.exists() == has_links
    assert not path.with_name("campaigns.organizer-journal").exists()
    assert path.with_name("campaigns.organizer.damaged").read_bytes() == b"an earlier one"
