"""Slow work off the main thread: a pure function, and one callback on the main thread with its answer."""

import gc
from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
_WORKING: set[object] = set()
"""A token for each thread whose answer has not come yet."""


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
    destroyed off the main thread: the collector rests until the answer has come.
    """
    token = object()
    _WORKING.add(token)
    gc.disable()
    delivery = _Delivery(lambda call: call(), parent)
    delivery.destroyed.connect(partial(_collect_again, token))

    def run() -> None:
        try:
            answer = work()
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the main thread decides what to do
            failure = trouble
            delivery.send(lambda: failed(failure))
        else:
            delivery.send(lambda: done(answer))

    thread = Thread(target=run, daemon=True)
    thread.start()
    return thread


def _collect_again(token: object, _delivery: QObject | None = None) -> None:
    _WORKING.discard(token)
    if not _WORKING:
        gc.enable()
