"""The open file locks: when, in which order, and what is left of it."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.app import add_examples
from organizer.domain.absence import Moment
from organizer.gui.desk import Desk
from organizer.gui.screens.settings import SettingsScreen
from organizer.gui.screens.unlock import UnlockScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.store.settings import load_settings

WORDS = "river candle plaza orbit lemon abacus"


class Clock:
    """Clocks that stand until they are moved."""

    def __init__(self) -> None:
        self.moment = Moment(1_000.0, 2_000.0, 1_285_848_000.0)

    def __call__(self) -> Moment:
        return self.moment

    def go_on(self, seconds: float, *, slept: float = 0.0) -> None:
        """Let time pass, of which the machine slept a part."""
        now = self.moment
        self.moment = Moment(now.running + seconds - slept, now.passed + seconds, now.wall + seconds)


@pytest.fixture
def clock(window: Window) -> Clock:
    made = window.lock.clock = Clock()
    return made


@pytest.fixture
def ours(window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, clock: Clock) -> Window:
    """Give a window on a file with a passphrase and the campaign of the example."""
    store = toolbox.create(tmp_path / "ours.organizer", WORDS)
    add_examples(store, next(iter(toolbox.playbooks.values())))
    desk.open(store)
    clock.go_on(0)
    return window


def _unlock(window: Window) -> UnlockScreen:
    screen = window.screen_in_front
    assert isinstance(screen, UnlockScreen)
    return screen


def _open_again(window: Window, qtbot: QtBot) -> None:
    screen = _unlock(window)
    assert isinstance(screen.field.editor, QLineEdit)
    screen.field.editor.setText(WORDS)
    screen.unlock.click()
    qtbot.waitUntil(lambda: window.desk.store is not None)


def _locked(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.desk.store is None)


def test_locked_at_once_it_is_blank_and_after_unlocking_one_is_where_one_was(
    ours: Window, desk: Desk, qtbot: QtBot
) -> None:
    campaign = desk.campaign
    ours.show_place("step", {"step": "find-offices"})
    before = ours.trail.current
    ours.act("hide")
    assert ours.isMinimized()
    assert ours.windowTitle() == "Organizer"
    _locked(ours, qtbot)
    screen = _unlock(ours)
    assert "All changes are saved." in screen.lead.text()
    ours.showNormal()
    assert ours.windowTitle() == "Organizer"
    _open_again(ours, qtbot)
    assert ours.trail.current == before
    assert desk.campaign == campaign
    assert "Riverbend County" in ours.windowTitle()
    assert not any(name.startswith("lock/") for name in desk.drafts.names)


def test_what_is_typed_is_stored_first(ours: Window, desk: Desk, qtbot: QtBot) -> None:
    ours.activateWindow()
    ours.show_place("settings", {})
    screen = ours.screen_in_front
    assert isinstance(screen, SettingsScreen)
    field = screen.person.fields["initials"]
    field.focus_editor()
    QTest.keyClicks(field.editor, "AR")
    ours.lock.lock()
    _locked(ours, qtbot)
    _open_again(ours, qtbot)
    assert desk.read(load_settings)["initials"] == "AR"
    assert ours.trail.current is not None
    assert ours.trail.current.place == "settings"
