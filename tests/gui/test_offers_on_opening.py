"""What stands in the message bar once a file is open."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.gui.copies_beside import copies_beside
from organizer.gui.desk import Desk
from organizer.gui.goals import goals_of
from organizer.gui.offers_on_opening import OffersOnOpening
from organizer.gui.screens.backups import BackupsScreen
from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.merge import MergeScreen
from organizer.gui.window import Window
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.builders import a_store

SYNCED = "campaigns (conflicted copy 2010-11-22).organizer"


@pytest.fixture
def ours(window: Window, desk: Desk, tmp_path: Path) -> Window:
    """Give a window on a file, with a copy beside it that a sync program made, and its offer in the bar."""
    OffersOnOpening(desk, window)
    store, _ = a_store(tmp_path)
    shutil.copy(tmp_path / "campaigns.organizer", tmp_path / SYNCED)
    with Store.open(tmp_path / SYNCED, None) as copy:
        copy.write(set_setting, "initials", "A.R.")
    desk.open(store)
    return window


def test_a_copy_of_a_sync_program_is_offered_each_time_and_stands_on_home_and_in_the_goals(
    ours: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    for _ in range(2):
        home = ours.screen_in_front
        assert isinstance(home, HomeScreen)
        assert home.copies.isVisible()
        ours.show_place("backups")
        backups = ours.screen_in_front
        assert isinstance(backups, BackupsScreen)
        assert backups.copies.isVisible()
        goal = next(goal for goal in goals_of(desk) if SYNCED in goal.title)
        assert (goal.place, goal.arguments) == ("merge", {"path": str(tmp_path / SYNCED)})
        desk.close()
        desk.open(Store.open(tmp_path / "campaigns.organizer", None))
    desk.go_on(tmp_path / "campaigns.organizer", ("settings", {}))  # as after a lock: no card offers it there
    qtbot.waitUntil(lambda: SYNCED in ours.bar.sentence())
    assert "By its name, a program that syncs folders made it." in ours.bar.sentence()
    assert ours.bar.way_on() == "Look what it brings"
    ours.bar.followed.emit()
    merge = ours.screen_in_front
    assert isinstance(merge, MergeScreen)
    qtbot.waitUntil(lambda: merge.read is not None)
    merge.leave.click()
    assert "not offered any more" in ours.bar.sentence()
    ours.show_place("home")
    home = ours.screen_in_front
    assert isinstance(home, HomeScreen)
    assert not home.copies.isVisible()
    assert not [goal for goal in goals_of(desk) if SYNCED in goal.title]
    desk.close()
    offered: list[str] = []
    desk.offered.connect(lambda words, _way: offered.append(words))
    desk.open(Store.open(tmp_path / "campaigns.organizer", None))
    qtbot.wait(1)
    assert offered == []


def test_a_copy_that_the_program_saved_is_called_so(desk: Desk, tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    store.save_copy(tmp_path / "campaigns-yours.organizer")
    desk.open(store)
    (copy,) = copies_beside(desk)
    assert "Organizer saved it when another file came in the place of yours" in copy.words
    desk.open(Store.open(tmp_path / "campaigns.organizer", None, read_only=True))
    assert copies_beside(desk) == ()


def test_on_the_page_that_puts_two_copies_together_it_is_not_offered_too(
    ours: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    offered: list[str] = []
    desk.offered.connect(lambda words, _way: offered.append(words))
    desk.go_on(tmp_path / "campaigns.organizer", ("merge", {"path": str(tmp_path / SYNCED)}))
    merge = ours.screen_in_front
    assert isinstance(merge, MergeScreen)
    qtbot.waitUntil(lambda: merge.read is not None)
    assert offered == []
