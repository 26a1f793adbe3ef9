"""A journey starts from the same window as the tests of the window do: clock at 30 September 2010."""

import pytest
from pytestqt.qtbot import QtBot

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
