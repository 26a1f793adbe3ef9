"""Another file in the place of ours: the page, and that nothing typed is lost on either way."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.elsewhere import is_seen
from organizer.gui.goals import goals_of
from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.merge import MergeScreen
from organizer.gui.screens.replaced import ReplacedScreen
from organizer.gui.screens.settings import SettingsScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.builders import a_store

PATH, OURS = "campaigns.organizer", "campaigns-yours.organizer"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def page(window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot) -> ReplacedScreen:
    """Give the page after a sync program put an older file with another answer in the place of ours."""
    store, _ = a_store(tmp_path)
    path = tmp_path / PATH
    shutil.copy(path, tmp_path / "theirs")
    desk.open(store)
    desk.write(set_setting, "initials", "A.R.")
    with Store.open(tmp_path / "theirs", None) as theirs:
        theirs.write(set_setting, "theirs", "dark")
    (tmp_path / "theirs").replace(path)
    assert not desk.write(set_setting, "ours", "typed last").entry
    qtbot.waitUntil(lambda: isinstance(window.screen_in_front, ReplacedScreen))
    screen = window.screen_in_front
    assert isinstance(screen, ReplacedScreen)
    return screen


def test_both_are_put_together_in_the_file_that_is_there_now(
    page: ReplacedScreen, window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert OURS in page.safe.text()
    assert not page.ours.isVisible()
    page.merge.click()
    assert window.trail.current is not None
    assert (window.trail.current.place, window.trail.current.arguments) == ("merge", {"path": str(tmp_path / OURS)})
    merge = window.screen_in_front
    assert isinstance(merge, MergeScreen)
    qtbot.waitUntil(lambda: merge.read is not None)
    assert not is_seen(desk, tmp_path / OURS)  # it is offered until it is done
    window.act("primary")
    qtbot.waitUntil(lambda: not isinstance(window.screen_in_front, MergeScreen))
    assert is_seen(desk, tmp_path / OURS)
    assert desk.read(load_settings) == {"initials": "A.R.", "ours": "typed last", "theirs": "dark"}


def test_the_file_that_is_there_now_goes_on_and_ours_stays_beside_it(
    page: ReplacedScreen, window: Window, desk: Desk, tmp_path: Path
) -> None:
    page.theirs.click()
    assert window.trail.current is not None
    assert window.trail.current.place == "home"
    assert desk.read(load_settings) == {"theirs": "dark"}
    with Store.open(tmp_path / OURS, None) as ours:
        assert ours.read(load_settings) == {"initials": "A.R.", "ours": "typed last"}


def test_the_page_is_found_again_once_it_was_left(page: ReplacedScreen, window: Window, desk: Desk) -> None:
    window.show_place("home")
    home = window.screen_in_front
    assert isinstance(home, HomeScreen)
    assert home.copies.heading.text() == "Another file is in the place of yours"
    assert "replaced" in [goal.place for goal in goals_of(desk)]
    home.copies.buttons[0].click()
    assert window.screen_in_front is page


def test_where_the_file_is_gone_ours_goes_on(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.open(toolbox.create(tmp_path / PATH, None))
    window.show_place("replaced")
    page = window.screen_in_front
    assert isinstance(page, ReplacedScreen)
    assert page.lead.text() == "Your file is in its place. There is nothing to do here."
    (tmp_path / PATH).unlink()
    desk.look_at_file()
    qtbot.waitUntil(page.ours.isVisible)
    assert not page.merge.isVisible()
    page.ours.click()
    assert desk.store is not None
    assert desk.store.path == tmp_path / OURS


def test_on_closing_our_version_is_kept_and_named(desk: Desk, toolbox: Toolbox, tmp_path: Path) -> None:
    told: list[str] = []
    desk.told.connect(told.append)
    desk.open(toolbox.create(tmp_path / PATH, None))
    (tmp_path / PATH).unlink()
    desk.close()
    assert told == [f"Another file is in the place of {PATH}. Your version is kept as {OURS}."]
    assert (tmp_path / OURS).exists()


def test_until_somebody_chose_a_way_nothing_is_typed_over_what_the_pages_show_no_more(
    page: ReplacedScreen, window: Window, desk: Desk
) -> None:
    """What went into the copy is not on the pages: another answer there would silently take its place."""
    window.show_place("settings")
    screen = window.screen_in_front
    assert isinstance(screen, SettingsScreen)
    editor = screen.person.fields["initials"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.isReadOnly()
    assert screen.saved.text() == f"Your version is kept as {OURS}"
    editor.setFocus()
    QTest.keyClicks(editor, "X")
    assert window.bar.sentence().startswith(f"Your version is kept as {OURS}.")
    assert not desk.may_write()
    window.bar.followed.emit()
    assert window.screen_in_front is page


def test_a_file_that_was_taken_away_is_not_called_another_one(window: Window, desk: Desk, tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    desk.open(store)
    (tmp_path / PATH).unlink()
    desk.look_at_file()
    window.show_place("replaced")
    assert window.screen_in_front is not None
    assert window.screen_in_front.title() == "Your file is not in its place"
