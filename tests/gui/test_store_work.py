from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.domain.errors import OrganizerError, Refused
from organizer.gui.desk import Desk
from organizer.gui.dialogs.working import WorkingDialog
from organizer.gui.store_work import work_on_store
from organizer.gui.window import Window
from organizer.store.settings import load_settings
from tests.builders import a_store


def test_hands_are_off_the_file_until_the_work_is_done(
    window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    store, _ = a_store(tmp_path)
    desk.open(store)
    got: list[object] = []
    failed: list[OrganizerError] = []
    work_on_store(desk, window, "It works", lambda: store.read(load_settings), done=got.append, failed=failed.append)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WorkingDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert desk.is_busy
    qtbot.waitUntil(lambda: bool(got))
    assert not desk.is_busy
    assert QApplication.activeModalWidget() is None

    def refuse() -> None:
        raise Refused("Not now.")

    work_on_store(desk, window, "It works", refuse, done=got.append, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "Not now."


def test_a_fault_of_ours_is_raised(window: Window, desk: Desk, qtbot: QtBot) -> None:
    def fail() -> None:
        raise KeyError("x")

    with qtbot.captureExceptions() as faults:
        work_on_store(desk, window, "It works", fail, done=print, failed=print)
        qtbot.waitUntil(lambda: not desk.is_busy)
    assert [kind for kind, _, _ in faults] == [KeyError]
