"""A journey starts from the same window as the tests of the window: with its clock at 30 September 2010, or later."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.settings import Settings
from organizer.gui.theme import Colours
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from tests.gui.conftest import county, desk, dressed, example, shipped, toolbox, window
from tests.journeys.visitor import Visitor

__all__ = ["county", "desk", "dressed", "example", "shipped", "toolbox", "window"]


@pytest.fixture
def visitor(window: Window, qtbot: QtBot) -> Visitor:
    """Give somebody in front of a window without a file."""
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Visitor(window, qtbot)


@pytest.fixture
def visitor_on(shipped: Toolbox, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[date], Visitor]]:
    """Give what puts somebody in front of a window without a file, on a day of today's law."""
    made: list[Desk] = []

    def begin(day: date) -> Visitor:
        desk = Desk(lambda: day, Settings(tmp_path / "window.ini"))
        made.append(desk)
        desk.settings.colours = Colours.LIGHT
        desk.equip(replace(shipped, folder=tmp_path))
        window = Window(desk)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show_place("start")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Visitor(window, qtbot)

    yield begin
    for each in made:
        each.close()
