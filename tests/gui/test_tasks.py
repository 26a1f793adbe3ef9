import gc
import subprocess
import sys
import threading

import pytest
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


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no thread of an earlier test count."""
    monkeypatch.setattr(tasks, "_WORKING", set())


@pytest.mark.usefixtures("alone")
def test_the_collector_works_again_when_the_last_answer_has_come(qtbot: QtBot) -> None:
    parent = QObject()
    answers: list[int] = []
    first, second = threading.Event(), threading.Event()
    tasks.start(lambda: int(first.wait()), answers.append, _never, parent)
    tasks.start(lambda: int(second.wait()), answers.append, _never, parent)
    first.set()
    qtbot.waitUntil(lambda: answers == [1] and len(parent.children()) == 1)
    assert not gc.isenabled()
    second.set()
    qtbot.waitUntil(lambda: answers == [1, 1] and gc.isenabled())


# In a process of its own: what other tests left behind is collected whenever it pleases.
_PROBE = """
import gc, threading
from PySide6.QtCore import QCoreApplication, QObject
from organizer.gui import tasks

application, parent, graves = QCoreApplication([]), QObject(), []

class Doomed(QObject):
    def __init__(self):
        super().__init__()
        self.cycle = self
    def __del__(self):
        graves.append(threading.current_thread() is threading.main_thread())

def work():
    for _ in range(200_000):
        rubbish = []
        rubbish.append(rubbish)

Doomed()
tasks.start(work, lambda _: application.quit(), print, parent)
application.exec()
gc.collect()
print(graves)
"""


def test_nothing_of_qt_is_destroyed_on_the_thread() -> None:
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[True]"]
