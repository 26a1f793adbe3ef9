import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.errors import Damaged
from organizer.gui import errors
from organizer.gui.desk import Desk
from organizer.gui.dialogs.fault import FaultDialog
from organizer.gui.dialogs.log import LogDialog
from organizer.gui.errors import Faults
from organizer.gui.questions import said
from organizer.gui.window import Window
from organizer.traces.log import Event, keep_log, log_folder, note, read_log
from tests.builders import a_store
from tests.gui.damage import damage


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Put the hooks of this process back afterwards, and give a folder for log and reports."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    keep_log()
    yield
    keep_log(on=False)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _fail() -> None:
    try:
        said("{missing}", {"Jane Doe": "secret"})
    except KeyError as fault:
        fault.add_note("Jane Doe")
        sys.excepthook(KeyError, fault, fault.__traceback__)


def _dialog(faults: Faults) -> FaultDialog:
    assert faults.dialog is not None
    return faults.dialog


@pytest.mark.usefixtures("hooks")
def test_a_fault_is_told_without_anybodys_data(window: QWidget, capsys: pytest.CaptureFixture[str]) -> None:
    faults = errors.install(lambda: window)
    _fail()
    told = capsys.readouterr().err
    assert told.startswith("Organizer ran into a problem. Your work is saved.\nOrganizer")
    assert "\nKeyError\n" in told
    assert "organizer/gui/questions.py:" in told
    for secret in ("missing", "Jane", "secret"):
        assert secret not in told
    dialog = _dialog(faults)
    assert dialog.restart.isHidden()
    dialog.copy.click()
    assert QApplication.clipboard().text() == dialog.report.toPlainText()
    (kept,) = log_folder().glob("fault-*.txt")
    assert kept.read_text(encoding="utf-8") == dialog.report.toPlainText() == told.partition("\n")[2]
    dialog.show_log.click()
    log = dialog.findChild(LogDialog)
    assert log is not None
    assert log.lines.toPlainText() == read_log()
    assert " fault KeyError at organizer/gui/questions.py:" in read_log()
    assert "Jane" not in read_log()
    dialog.go_on.click()
    assert faults.dialog is None


@pytest.mark.usefixtures("hooks")
def test_a_fault_that_comes_again_and_again_is_told_once(window: QWidget, capsys: pytest.CaptureFixture[str]) -> None:
    faults = errors.install(lambda: window)
    for _ in range(3):
        _fail()
    assert capsys.readouterr().err.count("KeyError") == 1
    assert len(list(log_folder().glob("fault-*.txt"))) == 1
    first = _dialog(faults)
    sys.excepthook(ValueError, ValueError("Jane Doe"), None)
    assert _dialog(faults) is first
    assert "ValueError" in first.report.toPlainText()
    first.reject()


@pytest.mark.usefixtures("hooks")
def test_the_program_can_be_started_again(window: QWidget, qtbot: QtBot) -> None:
    started: list[int] = []
    faults = errors.install(lambda: window, lambda: started.append(1))
    _fail()
    _dialog(faults).restart.click()
    qtbot.waitUntil(lambda: bool(started))
    assert faults.dialog is None


@pytest.mark.usefixtures("hooks")
def test_faults_of_other_threads_and_of_what_is_thrown_away_are_kept_too(
    window: QWidget, capsys: pytest.CaptureFixture[str]
) -> None:
    faults = errors.install(lambda: window)

    def work() -> None:
        raise ValueError("Jane Doe")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert faults.dialog is None  # no other thread may touch a window
    trouble: Any = SimpleNamespace(exc_type=OSError, exc_value=None, exc_traceback=None, object=None, err_msg="Jane")
    sys.unraisablehook(trouble)
    _dialog(faults).reject()
    told = capsys.readouterr().err
    assert "ValueError" in told
    assert "OSError" in told
    assert "Jane" not in told + read_log()


@pytest.mark.usefixtures("hooks")
def test_stopping_the_program_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, _fault, _trace: seen.append(kind))
    errors.install(lambda: None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == [KeyboardInterrupt]
    assert not log_folder().exists()


@pytest.mark.usefixtures("hooks")
def test_where_not_even_the_dialog_can_be_shown_it_is_still_kept(capsys: pytest.CaptureFixture[str]) -> None:
    def no_window() -> QWidget:
        raise ValueError("Jane Doe")

    errors.install(no_window)
    _fail()
    assert "Jane" not in capsys.readouterr().err
    assert len(list(log_folder().glob("fault-*.txt"))) == 1


@pytest.mark.usefixtures("hooks")
def test_a_crash_of_the_last_run_is_told_at_the_next_start(window: QWidget) -> None:
    faults = errors.install(lambda: window)
    faults.tell_crash()
    assert faults.dialog is None
    note(Event.BEGAN)  # makes the folder
    (log_folder() / "crash-1.raw").write_text("Fatal Python error: Aborted\n\nJane Doe\n", encoding="utf-8")
    faults.tell_crash()
    dialog = _dialog(faults)
    assert dialog.report.toPlainText().endswith("\nAborted\n")
    assert dialog.restart.isHidden()
    dialog.go_on.click()


@pytest.mark.parametrize("table", ["group", "campaign"])  # what the window reads first, what is read on opening
@pytest.mark.usefixtures("hooks")
def test_damage_of_the_open_file_is_no_fault_but_leads_to_its_backups(
    table: str, desk: Desk, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "campaigns.organizer"
    damage(a_store(tmp_path)[0], table)
    window = Window(desk)
    qtbot.addWidget(window)
    window.show()
    faults = errors.install(lambda: window, leaves=desk.leaves)
    window.show_place("unlock", {"path": str(path)})
    qtbot.waitUntil(lambda: desk.store is None)
    assert window.screen_in_front is not None
    assert window.screen_in_front.name == "recover"
    assert faults.dialog is None
    assert capsys.readouterr().err == ""
    assert " refused organizer.domain.errors.Damaged at organizer/" in read_log()
    sys.excepthook(Damaged, Damaged("{name} is damaged.", name=path.name), None)  # no file is open: who asked that?
    _dialog(faults).reject()


def test_damage_of_another_file_is_not_that_of_the_open_one(desk: Desk, tmp_path: Path) -> None:
    desk.open(a_store(tmp_path)[0])
    assert not desk.leaves(Damaged("{name} is damaged.", name="copy.organizer"))
    assert not desk.leaves(OSError())
