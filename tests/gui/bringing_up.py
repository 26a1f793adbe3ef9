"""Brings a widget up as the active window, so that it can take the focus. Without an event it cannot."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def bring_up(qtbot: QtBot, widget: QWidget) -> None:
    """Show a widget and wait until it is the active window; it is closed after the test."""
    qtbot.addWidget(widget)
    widget.show()
    activate(qtbot, widget)


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Make a window that is shown the active one. The events that are there do it: a wait would take its least time."""
    window.activateWindow()
    QApplication.processEvents()
    qtbot.waitUntil(window.isActiveWindow)
