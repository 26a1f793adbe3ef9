"""The window and what the disk did not take: each page says so, and the program does not end with it unasked."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from organizer.gui.desk import Desk
from organizer.gui.standing import line_of

if TYPE_CHECKING:  # not before the first paint
    from organizer.store.store import Store

Asking = Callable[[QWidget, Sequence[str]], bool]


class Unsaved(QObject):
    """Calls ``show`` when more or less waits; keeps the window open while something does, unless somebody insists.

    ``leave`` stores the field that is open. ``asking`` is the question; tests answer it by their own.
    """

    def __init__(self, window: QWidget, desk: Desk, show: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._leave = window, desk, leave
        self.asking: Asking | None = None
        desk.waiting.changed.connect(show)
        window.installEventFilter(self)

    def line_of(self, store: "Store") -> str:
        """Return what every page of a file says about its storing."""
        waiting = self._desk.waiting.count
        return self.tr("Not saved yet: {count}").format(count=waiting) if waiting else line_of(store)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the close of the window back where something typed would be lost."""
        if watched is self._window and event.type() is QEvent.Type.Close and self._would_lose():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _would_lose(self) -> bool:
        self._leave()
        waiting = self._desk.waiting
        waiting.try_again()
        if not waiting.count and not waiting.elsewhere:
            return False
        closed = self.tr("In {name}, which is closed or locked: {count}")
        others = (closed.format(name=file.name, count=count) for file, count in waiting.elsewhere.items())
        from organizer.gui.dialogs.not_saved import NotSavedDialog  # seldom needed

        return not (self.asking or NotSavedDialog.ask)(self._window, (*waiting.words, *others))
