"""A second start in a process of its own, on the file that the window of this one has open."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer import app
from organizer.gui.desk import Desk
from organizer.gui.doorbell import hang_bell, heard, take_down
from organizer.gui.screens.unlock import UnlockScreen
from organizer.gui.second_start import SecondStart
from organizer.gui.window import Window
from tests.builders import a_store


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of this session, and a home without settings."""
    made = tmp_path / "runtime"
    made.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(made))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return made


@pytest.fixture
def answering(runtime: Path, window: Window, desk: Desk, tmp_path: Path) -> SecondStart:
    """Give a window that answers for the file that it has open."""
    assert runtime.exists()
    made = SecondStart(window)
    assert made.folder is None
    store, _ = a_store(tmp_path)
    desk.open(store)
    return made


def _start_again(path: Path) -> "subprocess.Popen[bytes]":
    words = [sys.executable, "-m", "organizer", str(path)]
    return subprocess.Popen(words, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE)


def test_a_second_start_on_the_same_file_brings_the_window_to_the_front_and_ends(
    answering: SecondStart, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window.showMinimized()
    second = _start_again(tmp_path / "campaigns.organizer")
    with second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert not window.isMinimized()
    assert window.desk.store is not None
    assert answering.folder
    assert list(answering.folder.iterdir()) == []


def test_a_file_that_was_closed_here_is_opened_here_again(
    answering: SecondStart, window: Window, desk: Desk, qtbot: QtBot
) -> None:
    desk.close()
    assert answering.folder
    (answering.folder / "ring").write_text("a token", encoding="utf-8")
    qtbot.waitUntil(lambda: desk.store is not None)
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "a token"
    assert not isinstance(window.screen_in_front, UnlockScreen)


def test_the_bell_goes_with_the_file_and_with_the_window(
    answering: SecondStart, window: Window, desk: Desk, runtime: Path, tmp_path: Path
) -> None:
    first = answering.folder
    (tmp_path / "other").mkdir()
    store, _ = a_store(tmp_path / "other")
    desk.open(store)
    assert answering.folder != first
    assert list(runtime.iterdir()) == [answering.folder]
    window.close()
    assert list(runtime.iterdir()) == []


def test_a_start_that_is_answered_opens_no_window(runtime: Path, tmp_path: Path, qapp: QApplication) -> None:
    folder = hang_bell(tmp_path / "ours.organizer")
    assert folder
    before = len(qapp.topLevelWidgets())

    def answer() -> None:
        while heard(folder) is None:
            pass

    other = Thread(target=answer)
    other.start()
    assert app.run(tmp_path / "ours.organizer") == 0
    other.join()
    assert len(qapp.topLevelWidgets()) == before
    take_down(folder)
    assert list(runtime.iterdir()) == []


def test_a_window_that_stays_after_all_answers_on(answering: SecondStart, window: Window, desk: Desk) -> None:
    window.show()
    desk.drafts.has_failed = True  # something is not saved
    window.unsaved.asking = lambda _window, _words: False
    assert not window.close()
    assert answering.folder
    assert answering.folder.exists()
    desk.drafts.has_failed = False
    assert window.close()
    assert answering.folder is None
