from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui.dialogs.print_pages import (
    BY_DIALOG,
    BY_PRINTER,
    OtherPaperDialog,
    PrintingDialog,
    ask_paper,
    ask_printer,
    watch_printing,
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _answer(act: Callable[[QDialog], None]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize("is_wanted", [True, False])
def test_the_dialog_of_the_system_is_asked(parent: QWidget, tmp_path: Path, *, is_wanted: bool) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    seen: list[tuple[int, int]] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        seen.append((dialog.minPage(), dialog.maxPage()))
        dialog.done(QDialog.DialogCode.Accepted if is_wanted else QDialog.DialogCode.Rejected)

    _answer(act)
    assert ask_printer(printer, 3, parent) is is_wanted
    assert seen == [(1, 3)]


@pytest.mark.parametrize(("button", "is_wanted"), [("use", True), ("again", False)])
def test_another_paper_is_asked_about(parent: QWidget, button: str, *, is_wanted: bool) -> None:
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, OtherPaperDialog)
        said.append(dialog.text())
        pressed = getattr(dialog, button)
        assert isinstance(pressed, QAbstractButton)
        pressed.click()

    _answer(act)
    assert ask_paper("A4", "US Letter", parent) is is_wanted
    assert said == ["The printer is set to A4. This page is made for US Letter."]


def test_choosing_again_is_what_enter_and_escape_do(qtbot: QtBot) -> None:
    dialog = OtherPaperDialog("A4", "US Letter")
    qtbot.addWidget(dialog)
    assert dialog.defaultButton() is dialog.again
    assert dialog.escapeButton() is dialog.again
    assert (BY_DIALOG.printer, BY_DIALOG.paper, BY_DIALOG.watch) == (ask_printer, ask_paper, watch_printing)


def test_slow_printing_shows_how_far_it_is_and_can_be_stopped(parent: QWidget) -> None:
    with watch_printing(parent) as go_on:
        assert go_on(0.1, 18)
        (dialog,) = parent.findChildren(PrintingDialog)
        assert dialog.isHidden()  # one page is done before anybody could read it
        dialog.show()
        assert go_on(2.5, 18)
        assert (dialog.labelText(), dialog.value(), dialog.maximum()) == ("Page 3 of 18", 250, 1800)
        dialog.cancel()
        assert not go_on(2.6, 18)
    assert dialog.isHidden()


def test_what_may_not_lie_on_a_disk_is_offered_to_printers_only(parent: QWidget, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    offered: list[bool] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        offered.append(dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile))
        dialog.reject()

    for asking in (BY_PRINTER, BY_DIALOG):
        _answer(act)
        assert not asking.printer(printer, 1, parent)
    assert offered == [False, True]
