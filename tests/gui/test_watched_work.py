import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from organizer.gui.watched_work import WatchedWork
from organizer.papers.batch import Cancelled, Progress


class Heard:
    """Notes how a piece of work ended."""

    def __init__(self) -> None:
        self.said: list[object] = []

    def done(self, answer: object) -> None:
        self.said.append(answer)

    def failed(self, trouble: Exception) -> None:
        self.said.append(trouble)

    def cancelled(self) -> None:
        self.said.append("cancelled")


@pytest.fixture
def parent() -> QObject:
    return QObject()


def test_the_bar_is_told_how_far_the_work_is(qtbot: QtBot, parent: QObject) -> None:
    work, heard, go_on = WatchedWork(parent), Heard(), threading.Event()
    moves: list[tuple[int, int]] = []
    work.moved.connect(lambda done, total: moves.append((done, total)))

    def slow(progress: Progress) -> int:
        assert progress(1, 4)
        go_on.wait()
        assert progress(4, 4)
        return 7

    work.run(slow, heard.done, heard.failed, heard.cancelled)
    assert work.is_busy
    qtbot.waitUntil(lambda: (1, 4) in moves)
    go_on.set()
    qtbot.waitUntil(lambda: heard.said == [7])
    assert moves[-1] == (4, 4)
    assert not work.is_busy


def _until_stopped(progress: Progress) -> None:
    while progress(0, 1):
        pass
    raise Cancelled


def test_it_stops_when_it_is_told_to(qtbot: QtBot, parent: QObject) -> None:
    work, heard = WatchedWork(parent), Heard()
    work.run(_until_stopped, heard.done, heard.failed, heard.cancelled)
    work.cancel()
    qtbot.waitUntil(lambda: heard.said == ["cancelled"])


def test_the_program_waits_for_it_at_its_end(qtbot: QtBot, parent: QObject) -> None:
    work, heard = WatchedWork(parent), Heard()
    work.wait()
    work.run(_until_stopped, heard.done, heard.failed, heard.cancelled)
    work.wait()
    qtbot.waitUntil(lambda: heard.said == ["cancelled"])


def test_what_goes_wrong_is_passed_on(qtbot: QtBot, parent: QObject) -> None:
    work, heard = WatchedWork(parent), Heard()
    trouble = ValueError("no")

    def failing(_progress: Progress) -> None:
        raise trouble

    work.run(failing, heard.done, heard.failed, heard.cancelled)
    qtbot.waitUntil(lambda: heard.said == [trouble])
