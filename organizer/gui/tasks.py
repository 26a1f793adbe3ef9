"""Slow work off the main thread: a pure function, and one callback on the main thread with its answer."""

import gc
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

T = TypeVar("T")
_WORKING: set[Thread] = set()
"""The threads whose answer has not come yet, or that have not quite ended."""
_LOOK_AGAIN = 20  # milliseconds; a thread ends right after it gave its answer


class _Delivery(QObject):
    """Carries the answer across threads. It is kept alive by its parent until the answer is delivered."""

    _ready = Signal(object)

    def __init__(self, deliver: Callable[[Callable[[], None]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._ready.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def send(self, call: Callable[[], None]) -> None:
        self._ready.emit(call)

    @Slot(object)
    def _arrive(self, call: Callable[[], None]) -> None:
        self._deliver(call)
        self.deleteLater()


def start(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None], parent: QObject
) -> Thread:
    """Run ``work`` on a thread; then call ``done`` with its answer, or ``failed``, on the thread of ``parent``.

    Python collects cycles on whichever thread makes the most rubbish, and Qt does not survive a widget that is
    destroyed off the main thread: the collector rests until the answer has come and the thread has ended. Then it
    would walk through the whole answer and the window would stand still, 150 ms for a list of 100,000 rows. Answers
    are values, which go without it: after a look at what was there before, all that is there at the end is set aside.
    """
    delivery = _Delivery(lambda call: call(), parent)

    def send(call: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # who asked went meanwhile, as the pages of a file that was locked
            delivery.send(call)

    def run() -> None:
        try:
            answer = work()
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the main thread decides what to do
            failure = trouble
            send(lambda: failed(failure))
        else:
            send(lambda: done(answer))

    thread = Thread(target=run, daemon=True)
    delivery.destroyed.connect(partial(_collect_again, thread))
    if not _WORKING:
        gc.collect()
        gc.disable()
    _WORKING.add(thread)
    thread.start()
    return thread


def _collect_again(thread: Thread, _delivery: QObject | None = None) -> None:
    if thread.is_alive():
        QTimer.singleShot(_LOOK_AGAIN, partial(_collect_again, thread))
        return
    _WORKING.discard(thread)
    if not _WORKING:
        gc.freeze()
        gc.enable()
