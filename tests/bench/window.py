"""The window of the program as the benchmarks use it: with everything loaded, on a folder of its own."""

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from organizer.app import after_paint, open_window
from organizer.gui.desk import Desk
from organizer.gui.settings import Settings
from organizer.gui.window import Window
from tests.builders import TODAY

PATIENCE = 60.0
"""Seconds after which something that should have happened never will."""


@contextmanager
def a_window(path: Path, today: Callable[[], date] = lambda: TODAY) -> Iterator[Window]:
    """Give the window with this file open, as large as a small screen and with all that it loads; closed at the end."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = open_window(application, Desk(today, Settings(path.with_suffix(".ini"))), path)
    window.show()
    after_paint(application, window)
    until(lambda: window.desk.store is not None and gc.isenabled())  # as soon as no thread works any more
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        application.processEvents()


class Painted(QObject):
    """Tells when a part of a page was painted."""

    def __init__(self) -> None:
        super().__init__()
        self._watched: QWidget | None = None
        self.is_done = False

    def watch(self, part: QWidget) -> None:
        """Look at this part from now on."""
        if self._watched is not part:
            part.installEventFilter(self)
            self._watched = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt calls
        """Note a paint."""
        self.is_done = self.is_done or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def until(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = perf_counter() + PATIENCE
    clock = QTimer(interval=20)  # there is always a next event
    clock.start()
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if perf_counter() > end:
            raise TimeoutError
