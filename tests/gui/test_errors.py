import sys

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui import errors
from organizer.gui.questions import said


def test_a_fault_is_told_without_anybodys_data(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    errors.install(lambda: window)
    try:
        said("{missing}", {"Jane Doe": "secret"})
    except KeyError:
        sys.excepthook(*sys.exc_info())
    told = capsys.readouterr().err
    assert told.startswith("Organizer ran into a problem. Your work is saved.\nOrganizer: KeyError\n")
    assert "organizer/gui/questions.py:" in told
    assert "missing" not in told
    assert "Jane" not in told
    dialog = window.findChild(errors.FaultDialog)
    assert dialog is not None
    dialog.copy.click()
    assert QApplication.clipboard().text() == dialog.report
    dialog.go_on.click()
    assert not dialog.isVisible()
