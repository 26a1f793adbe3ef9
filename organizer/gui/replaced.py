"""Watches whether another program puts a file in the place of the open one, and leads to the page that says so."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer

from organizer.gui.desk import Desk

LOOK_MS = 60_000


def watch_replaced(desk: Desk, show_place: Callable[[str, Mapping[str, Any]], None], parent: QObject) -> QTimer:
    """Look once a minute; writing finds it at once. Return the clock, which runs as long as ``parent`` is there."""

    def show() -> None:
        if desk.store is not None and desk.store.rescued is not None:
            show_place("replaced", {})

    # At the next turn: the act that was refused may be in the middle of leaving a page.
    desk.replaced.connect(lambda _copy: QTimer.singleShot(0, parent, show))
    looking = QTimer(parent, interval=LOOK_MS)
    looking.timeout.connect(desk.look_at_file)
    looking.start()
    return looking
