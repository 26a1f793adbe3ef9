"""The open file is backed up by itself: while somebody works, on closing, before what replaces or erases much."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.domain.retention import Reason
from organizer.gui.backup_clock import BackupClock
from organizer.gui.desk import Desk
from organizer.gui.settings import Settings
from organizer.store.backups import backups_in, folder_of
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.builders import NOON, a_store


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.moment = NOON

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    a_store(tmp_path)[0].close()
    return tmp_path / "campaigns.organizer"


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(lambda: NOON.date(), Settings())
    yield made
    made.close()


@pytest.fixture
def watch(plain: Desk, tmp_path: Path) -> BackupClock:
    return BackupClock(plain, lambda: 60.0, plain, tmp_path / "backups")


@pytest.fixture
def made(path: Path, tmp_path: Path) -> Callable[[], list[str]]:
    """Give what asks for the reasons of the backups, oldest first."""
    folder = folder_of(path, tmp_path / "backups")
    return lambda: [str(backup.reason) for backup in reversed(backups_in(folder))]


def test_what_was_written_is_backed_up_every_half_hour_and_on_closing(
    plain: Desk, watch: BackupClock, clock: Clock, path: Path, made: Callable[[], list[str]], qtbot: QtBot
) -> None:
    plain.open(Store.open(path, None, clock=clock))
    watch.look()
    qtbot.waitUntil(lambda: made() == ["timed"])  # there was none, and the file was written before
    for minutes, expected in ((29, ["timed"]), (1, ["timed", "timed"])):
        plain.write(set_setting, "initials", f"after {minutes}")
        clock.moment += timedelta(minutes=minutes)
        watch.look()
        qtbot.waitUntil(lambda wanted=expected: made() == wanted)  # type: ignore[misc]
        qtbot.waitUntil(lambda: not watch.is_busy)
    clock.moment += timedelta(hours=1)
    watch.look()  # nothing was written since
    assert not watch.is_busy
    plain.close()
    assert made() == ["timed", "timed"]
    plain.open(Store.open(path, None, clock=clock))
    plain.write(set_setting, "initials", "B.")
    plain.close(quietly=True)  # it only locks, an hour after the last one
    assert made() == ["timed", "timed", "closed"]
    plain.open(Store.open(path, None, clock=clock))
    plain.write(set_setting, "initials", "C.")
    plain.close(quietly=True)  # now that is too soon
    assert made() == ["timed", "timed", "closed"]
    plain.open(Store.open(path, None, clock=clock))
    plain.write(set_setting, "initials", "D.")
    plain.close()
    assert made() == ["timed", "timed", "closed", "closed"]


def test_nobody_waits_while_they_type(
    plain: Desk, clock: Clock, path: Path, tmp_path: Path, made: Callable[[], list[str]], qtbot: QtBot
) -> None:
    unused = [0.5]
    watch = BackupClock(plain, lambda: unused[0], plain, tmp_path / "backups")
    plain.open(Store.open(path, None, clock=clock))
    watch.look()
    assert not watch.is_busy
    unused[0] = 3.0
    qtbot.waitUntil(lambda: made() == ["timed"])  # it looked again by itself


def test_there_is_one_before_what_replaces_or_erases_much(
    plain: Desk, watch: BackupClock, clock: Clock, path: Path, made: Callable[[], list[str]]
) -> None:
    plain.open(Store.open(path, None, clock=clock))
    for reason in (Reason.MERGE, Reason.DELETE):
        plain.endangered.emit(reason)
    assert made() == ["merge", "delete"]
    assert watch.parent() is plain


def test_what_cannot_be_backed_up_is_told_once_until_it_can_and_work_goes_on(
    plain: Desk, watch: BackupClock, clock: Clock, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[str] = []
    plain.refused.connect(told.append)
    (tmp_path / "backups").write_text("no folder")
    plain.open(Store.open(path, None, clock=clock))
    for _ in range(3):
        clock.moment += timedelta(minutes=6)
        watch.look()
        qtbot.waitUntil(lambda: not watch.is_busy)
    watch.look()  # only five minutes after
    assert not watch.is_busy
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert str(tmp_path / "backups") in told[0]
    assert "The backup was not saved" in told[0]
    assert plain.write(set_setting, "initials", "A.R.").entry
    (tmp_path / "backups").unlink()
    clock.moment += timedelta(minutes=6)
    watch.look()
    qtbot.waitUntil(lambda: bool(backups_in(folder_of(path, tmp_path / "backups"))))


def test_a_file_to_read_only_and_the_example_are_left_alone(
    plain: Desk, watch: BackupClock, clock: Clock, path: Path, made: Callable[[], list[str]]
) -> None:
    for store in (Store.open(path, None, clock=clock, read_only=True), Store.create(None, None, clock=clock)):
        plain.open(store)
        watch.look()
        plain.endangered.emit(Reason.MERGE)
        assert not watch.is_busy
    plain.close()
    assert made() == []


def test_a_file_that_was_replaced_is_not_backed_up_under_our_name(
    plain: Desk, watch: BackupClock, clock: Clock, path: Path, made: Callable[[], list[str]], qtbot: QtBot
) -> None:
    kept: list[Path] = []
    plain.replaced.connect(kept.append)
    plain.open(Store.open(path, None, clock=clock))
    plain.write(set_setting, "initials", "A.R.")
    path.with_name("theirs").write_bytes(b"x" * 4096)
    path.with_name("theirs").replace(path)
    watch.look()
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [path.with_name("campaigns-yours.organizer")]
    plain.close()
    assert made() == []
    with Store.open(kept[0], None) as ours:
        assert ours.read(load_settings)["initials"] == "A.R."


def test_an_answer_that_comes_after_the_file_was_closed_says_nothing(
    plain: Desk, watch: BackupClock, clock: Clock, path: Path, made: Callable[[], list[str]], qtbot: QtBot
) -> None:
    told: list[str] = []
    plain.refused.connect(told.append)
    plain.open(Store.open(path, None, clock=clock))
    watch.look()
    plain.close()  # waits for it
    assert made()[0] == "timed"
    qtbot.waitUntil(lambda: not watch.is_busy)
    assert told == []
