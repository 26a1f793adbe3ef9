"""Locks the open file: at once on Ctrl+Shift+H, when nobody used the window for a while, when the computer slept.

Source: promises, "Encryption"; screens, "First run, unlock, lock". What this cannot see: that the screen of the
computer was locked, that another user came to the front, a sleep of less than two seconds, and a sleep on a system of
which neither a clock nor the wall clock tells. A file without a passphrase cannot be locked.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QEvent, QObject, QThread, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from organizer.domain.absence import Moment, has_slept, is_away
from organizer.gui.places import BY_NAME
from organizer.gui.waiting import OF_WINDOW
from organizer.traces.log import Event, note

if TYPE_CHECKING:
    from organizer.gui.window import Window

KEYS = "Ctrl+Shift+H"
LOOK_MS = 1_000
_AGAIN_MS = 20
_WAS_AT = f"{OF_WINDOW}was-at"
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
}


def present() -> Moment:
    """Return what the clocks of this computer say now."""
    running = time.monotonic()
    passed = time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else running
    return Moment(running, passed, time.time())


@dataclass(frozen=True, slots=True)
class WasAt:
    """Where somebody was when the file was locked. It waits in the file: what it names is of the file."""

    place: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)

    def packed(self) -> dict[str, Any]:
        """Return it as JSON takes it; without arguments that JSON does not take."""
        import json  # not needed before the first paint

        try:
            return {"place": self.place, "arguments": json.loads(json.dumps(dict(self.arguments)))}
        except (TypeError, ValueError):
            return {"place": self.place, "arguments": {}}

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], _files: Mapping[str, bytes]) -> Self:
        """Return what was packed."""
        return cls(str(content.get("place", "")), dict(content.get("arguments", {})))

    def held_files(self) -> Mapping[str, bytes]:
        """Return nothing: it holds no files."""
        return {}


class Lock(QObject):
    """Watches over one window. ``clock`` gives the moment; tests hand in their own.

    Locking takes turns of the event loop: dialogs are closed first, and work on the file is waited for.
    """

    def __init__(self, window: "Window", clock: Callable[[], Moment] = present) -> None:
        super().__init__(window)
        self._window, self._desk, self.clock = window, window.desk, clock
        self._used = self._seen = clock()
        self._is_due = False
        self._locked: Mapping[str, Any] | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._try)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._desk.opened.connect(self._on_opened)
        self._desk.changed.connect(self.note_use)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._watch)
            # A program that composes letters takes the keys away from the window, but the cursor moves.
            QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.note_use)

    @property
    def can_lock(self) -> bool:
        """Whether a file is open that has a passphrase."""
        store = self._desk.store
        return store is not None and store.path is not None and store.is_protected

    @property
    def hides_title(self) -> bool:
        """Whether the title of the window names nothing: a file is locked, or the window is away."""
        is_locked = self._locked is not None and self._desk.store is None
        return is_locked or (self._window.isMinimized() and not self._window.isActiveWindow())

    @property
    def seconds_unused(self) -> float:
        """How long nobody touched the window."""
        return self.clock().running - self._used.running

    def note_use(self) -> None:
        """Count the time without use from now on."""
        self._used = self.clock()

    def look(self) -> None:
        """Lock if the computer slept since the last look, or if nobody was there for too long."""
        before, self._seen = self._seen, self.clock()
        if self.can_lock and (
            has_slept(before, self._seen) or is_away(self._used, self._seen, self._desk.settings.lock_after)
        ):
            self.lock()

    def hide(self) -> None:
        """Take the window away, and lock the file if it has a passphrase."""
        self._window.showMinimized()
        self._window.setWindowTitle("Organizer")
        self.lock()

    def lock(self) -> None:
        """Lock as soon as no act of a page is going on any more: at the next turn, if there is none."""
        if self.can_lock:
            self._is_due = True
            self._again.start(0)

    def way(self) -> tuple[str, Mapping[str, Any]]:
        """Return the place to show now that a file was opened or closed: after a lock, where somebody was before."""
        locked, drafts = self._locked, self._desk.drafts
        if self._desk.store is None:
            return ("unlock", locked) if locked else ("start", {})
        self._locked = None
        was = drafts.get(_WAS_AT, WasAt)
        drafts.drop(_WAS_AT)
        if locked is None or locked["path"] != str(self._desk.store.path):
            return "home", {}
        return (was.place, was.arguments) if was.place in BY_NAME else ("home", {})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that somebody uses a window of ours. The first key after a sleep finds the file locked."""
        if event.type() not in _INPUT:
            return super().eventFilter(watched, event)
        self.look()
        if self._is_due:
            return True
        self._used = self._seen
        if isinstance(event, QKeyEvent) and QApplication.activeModalWidget() is not None and _is_hide(event):
            self.hide()  # the menu bar has no keys while a dialog is open
            return True
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more does no harm

    def _on_opened(self) -> None:
        self.note_use()
        self._seen = self._used
        if self._desk.store is not None:  # it may get a passphrase later
            self._looking.start()
        else:
            self._looking.stop()

    def _try(self) -> None:
        if not self.can_lock:
            self._is_due = False
        elif self._desk.is_busy or self._close_dialogs() or QThread.currentThread().loopLevel() > 1:
            self._again.start(_AGAIN_MS)
        else:
            self._is_due = False
            self._lock()

    def _close_dialogs(self) -> bool:
        """Close all that stands over the window; whether there was any. Who opened it may wait for its answer."""
        over = [part for part in QApplication.topLevelWidgets() if part is not self._window and part.isVisible()]
        for part in over:
            if isinstance(part, QDialog):
                part.reject()
            else:
                part.close()
        return bool(over)

    def _lock(self) -> None:
        """Store what is open, close the file, which drops its key, and leave nothing of it in the window.

        The pages go before the file is closed, in the same turn: what they hold goes into the drafts as they go.
        """
        from organizer.gui.forgetting import clear_clipboard, forget_texts, forget_tips  # not before the first paint
        from organizer.gui.private_copy import remove_copies
        from organizer.gui.watched_work import WatchedWork

        window, desk = self._window, self._desk
        store, stop = desk.store, window.trail.current
        if store is None:
            return
        refused: list[str] = []
        take = refused.append
        desk.refused.connect(take)
        for work in window.findChildren(WatchedWork):
            work.wait()
        window.leave()
        if stop:
            desk.drafts.put(_WAS_AT, WasAt(stop.place, stop.arguments))
        window.pages.drop(at_once=True)
        desk.drafts.keep()
        desk.refused.disconnect(take)
        is_unsaved = bool(refused or desk.waiting.count)
        arguments = {"path": str(store.path), "read_only": store.read_only, "locked": True, "unsaved": is_unsaved}
        self._locked = arguments
        desk.close(quietly=True)
        note(Event.LOCKED)
        for dialog in window.findChildren(QDialog):
            dialog.deleteLater()
        clear_clipboard()
        forget_tips()
        remove_copies()
        QTimer.singleShot(0, self, forget_texts)  # after what is to be deleted later


def _is_hide(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence(KEYS)
