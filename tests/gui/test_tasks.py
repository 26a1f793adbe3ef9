import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from organizer.gui import tasks


def _never(trouble: Exception) -> None:
    raise trouble


def test_the_answer_comes_on_the_main_thread(qtbot: QtBot) -> None:
    parent = QObject()
    got: list[tuple[int, threading.Thread]] = []
    worked: list[threading.Thread] = []

    def work() -> int:
        worked.append(threading.current_thread())
        return 7

    tasks.start(work, lambda answer: got.append((answer, threading.current_thread())), _never, parent)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(7, threading.main_thread())]
    assert worked[0] is not threading.main_thread()


def test_a_failure_comes_on_the_main_thread_too(qtbot: QtBot) -> None:
    parent = QObject()
    failed: list[Exception] = []

    def work() -> None:
        raise ValueError("no")

    tasks.start(work, lambda _answer: None, failed.append, parent)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ValueError)


class _Doomed(QObject):
    """Part of a cycle; notes the thread on which it is destroyed."""

    def __init__(self, graves: list[threading.Thread]) -> None:
        super().__init__()
        self.graves, self.cycle = graves, self

    def __del__(self) -> None:
        self.graves.append(threading.current_thread())


def test_nothing_of_qt_is_destroyed_on_the_thread(qtbot: QtBot) -> None:
    parent = QObject()
    graves: list[threading.Thread] = []
    answers: list[int] = []
    _Doomed(graves)

    def work() -> int:
        for _ in range(200_000):
            rubbish: list[object] = []
            rubbish.append(rubbish)
        return 1

    tasks.start(work, answers.append, _never, parent)
    qtbot.waitUntil(lambda: bool(answers) and gc.isenabled())
    gc.collect()
    assert graves == [threading.main_thread()]
