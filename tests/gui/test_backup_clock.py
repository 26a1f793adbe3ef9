"""The open file is backed up by itself: while somebody works, on closing, before what replaces or erases much."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.domain.retention import Reason
from organizer.gui.backup_clock import BackupClock
from organizer.gui.desk import Desk
from organizer.gui.settings import Settings
from organizer.store import copies
from organizer.store.backups import backups_in, folder_of
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.builders import NOON, a_store


class Work:
    """A desk and a file, with a clock that stands until it is moved and a person who uses the window or not."""

    def __init__(self, folder: Path) -> None:
        self.path, self.root = folder / "campaigns.organizer", folder / "backups"
        self.moment, self.unused = NOON, 60.0
        self.desk = Desk(NOON.date, Settings())
        self.watch = BackupClock(self.desk, lambda: self.unused, self.desk, self.root)
        self.told: list[str] = []
        self.desk.refused.connect(self.told.append)

    def clock(self) -> datetime:
        return self.moment

    def open(self) -> None:
        self.desk.open(Store.open(self.path, None, clock=self.clock))

    def write(self, words: str) -> None:
        assert self.desk.write(set_setting, "initials", words).entry

    def made(self) -> list[str]:
        """Return why each backup was made, the oldest first."""
        return [str(backup.reason) for backup in reversed(backups_in(folder_of(self.path, self.root)))]


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    a_store(tmp_path)[0].close()
    made = Work(tmp_path)
    yield made
    made.desk.close()


def test_what_was_written_is_backed_up_every_half_hour_and_on_closing(work: Work, qtbot: QtBot) -> None:
    work.open()
    work.watch.look()
    qtbot.waitUntil(lambda: not work.watch.is_busy)
    assert work.made() == ["timed"]  # there was none, and the file was written before
    for minutes, expected in ((29, ["timed"]), (1, ["timed", "timed"])):
        work.write(f"after {minutes}")
        work.moment += timedelta(minutes=minutes)
        work.watch.look()
        qtbot.waitUntil(lambda: not work.watch.is_busy)
        assert work.made() == expected
    work.moment += timedelta(hours=1)
    work.watch.look()  # nothing was written since
    assert not work.watch.is_busy
    work.desk.close()
    for words, quietly in (("it only locks, an hour later", True), ("too soon", True), ("for good", False)):
        before = work.made()
        work.open()
        work.write(words)
        work.desk.close(quietly=quietly)
        assert work.made() == [*before, *([] if words == "too soon" else ["closed"])]


def test_nobody_waits_while_they_type(work: Work, qtbot: QtBot) -> None:
    work.unused = 0.5
    work.open()
    work.watch.look()
    assert not work.watch.is_busy
    work.unused = 3.0
    qtbot.waitUntil(lambda: work.made() == ["timed"])  # it looked again by itself


def test_one_that_gave_way_to_somebody_who_works_is_begun_anew(
    work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    work.open()
    with monkeypatch.context() as busy:
        busy.setattr(copies, "_TRIES", 0)
        work.watch.look()
        qtbot.waitUntil(lambda: not work.watch.is_busy)
        assert work.made() == []
    qtbot.waitUntil(lambda: work.made() == ["timed"])
    assert work.told == []


def test_there_is_one_before_what_replaces_or_erases_much(work: Work) -> None:
    work.open()
    for reason in (Reason.MERGE, Reason.DELETE):
        work.desk.endangered.emit(reason)
    assert work.made() == ["merge", "delete"]


def test_what_cannot_be_backed_up_is_told_once_until_it_can_and_work_goes_on(work: Work, qtbot: QtBot) -> None:
    work.root.write_text("no folder")
    work.open()
    for _ in range(3):
        work.moment += timedelta(minutes=6)
        work.watch.look()
        qtbot.waitUntil(lambda: not work.watch.is_busy)
    work.watch.look()  # only a moment after
    assert not work.watch.is_busy
    qtbot.waitUntil(lambda: bool(work.told))
    assert len(work.told) == 1
    assert str(work.root) in work.told[0]
    assert "The backup was not saved" in work.told[0]
    work.write("A.R.")
    work.root.unlink()
    work.moment += timedelta(minutes=6)
    work.watch.look()
    qtbot.waitUntil(lambda: bool(work.made()))


def test_a_file_to_read_only_and_the_example_are_left_alone(work: Work) -> None:
    for store in (Store.open(work.path, None, read_only=True), Store.create(None, None)):
        work.desk.open(store)
        work.watch.look()
        work.desk.endangered.emit(Reason.MERGE)
        assert not work.watch.is_busy
    work.desk.close()
    assert work.made() == []


def test_a_file_that_was_replaced_is_not_backed_up_under_our_name(work: Work, qtbot: QtBot) -> None:
    kept: list[Path] = []
    work.desk.replaced.connect(kept.append)
    work.open()
    work.write("A.R.")
    theirs = work.path.with_name("theirs")
    theirs.write_bytes(b"x" * 4096)
    theirs.replace(work.path)
    work.watch.look()
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [work.path.with_name("campaigns-yours.organizer")]
    work.desk.close()
    assert work.made() == []
    with Store.open(kept[0], None) as ours:
        assert ours.read(load_settings)["initials"] == "A.R."


def test_an_answer_that_comes_after_the_file_was_closed_says_nothing(work: Work, qtbot: QtBot) -> None:
    work.open()
    work.watch.look()
    work.desk.close()  # waits for it
    assert work.made()[0] == "timed"
    qtbot.waitUntil(lambda: not work.watch.is_busy)
    assert work.told == []
