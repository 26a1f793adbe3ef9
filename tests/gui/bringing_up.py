"""Brings a widget up as the active window, so that it can take the focus. Without an event it cannot."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def bring_up(qtbot: QtBot, widget: QWidget) -> None:
    """Show a widget and wait until it is the active window; it is closed after the test."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
