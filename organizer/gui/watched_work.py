"""Slow work that is watched: it says how far it is, and stops when it is told to."""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from organizer.gui import tasks
from organizer.papers.batch import Cancelled, Progress

T = TypeVar("T")
LOOK_EVERY = 50  # milliseconds between two looks at how far the work is


class WatchedWork(QObject):
    """Runs one piece of work on a thread. ``moved`` carries how much is done, of how much; ``rests`` comes at the end.

    The thread only notes how far it is. The window looks at the note: a signal for each of thousands of letters
    would keep it busy.
    """

    moved = Signal(int, int)
    rests = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._note = _Note()
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY)
        self._clock.timeout.connect(self._look)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.wait)  # what is half done must be taken away before the program ends

    @property
    def is_busy(self) -> bool:
        """Whether there is work going on."""
        return self._thread is not None

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None],
    ) -> None:
        """Start the work; one of the three is called on the main thread when it ends."""
        note = self._note = _Note()

        def answer(found: T) -> None:
            self._rest()
            done(found)

        def trouble(failure: Exception) -> None:
            self._rest()
            if isinstance(failure, Cancelled):
                cancelled()
            else:
                failed(failure)

        self._clock.start()
        self._thread = tasks.start(lambda: work(note.take), answer, trouble, self)

    def cancel(self) -> None:
        """Let the work stop at its next step."""
        self._note.goes_on = False

    def wait(self) -> None:
        """Stop the work and wait until it has."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _look(self) -> None:
        self.moved.emit(self._note.done, self._note.total)

    def _rest(self) -> None:
        self._clock.stop()
        self._look()
        self._thread = None
        self.rests.emit()


class _Note:
    """How far the work is, and whether it goes on. Written by one thread, read by another."""

    def __init__(self) -> None:
        self.done, self.total, self.goes_on = 0, 0, True

    def take(self, done: int, total: int) -> bool:
        self.done, self.total = done, total
        return self.goes_on
