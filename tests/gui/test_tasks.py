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
