"""A journey starts from the same window as the tests of the window: with its clock at 30 September 2010, or later."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.app import add_examples
from organizer.gui.desk import Desk
from organizer.gui.settings import Settings
from organizer.gui.theme import Colours
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.store.store import Store
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


@pytest.fixture
def on_the_way(visitor_on: Callable[[date], Visitor], shipped: Toolbox) -> Visitor:
    """Give somebody on December 1, 2026, with the 287(g) campaign of the example, in a file that can be written."""
    today = date(2026, 12, 1)
    made = visitor_on(today)
    store = Store.create(None, None, clock=lambda: datetime.combine(today, time(12), UTC))
    add_examples(store, shipped.playbooks["end-287g"])
    made.window.desk.open(store)
    made.window.show_place("home")
    return made
