from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui.dialogs.replace_file import ReplaceFileDialog
from organizer.gui.dialogs.save_file import SaveFileDialog
from tests.gui.desktop import answer_dialogs, cancel, choose, press


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("name", "title", "kind"),
    [
        ("a.pdf", "Save as PDF", "PDF files (*.pdf)"),
        ("a.docx", "Save as a Word file", "Word files (*.docx)"),
        ("a.txt", "Save as plain text", "Text files (*.txt)"),
        ("a.eml", "Save the file", "Files of this kind (*.eml)"),
        ("part-1", "Save the file", "All files (*)"),
    ],
)
def test_the_dialog_says_what_kind_of_file_it_saves(
    qtbot: QtBot, tmp_path: Path, name: str, title: str, kind: str
) -> None:
    dialog = SaveFileDialog(tmp_path / name)
    qtbot.addWidget(dialog)
    assert (dialog.windowTitle(), dialog.nameFilters()) == (title, [kind])
    assert dialog.selectedFiles() == [str(tmp_path / name)]


def test_a_new_file_is_taken_without_a_question(parent: QWidget, tmp_path: Path) -> None:
    answer_dialogs(choose(tmp_path / "b.pdf"))
    assert SaveFileDialog.ask(parent, tmp_path / "a.pdf") == tmp_path / "b.pdf"


def test_nothing_is_written_when_the_question_is_cancelled(parent: QWidget, tmp_path: Path) -> None:
    answer_dialogs(cancel)
    assert SaveFileDialog.ask(parent, tmp_path / "a.pdf") is None


@pytest.mark.parametrize(("button", "is_replaced"), [("keep", False), ("replace", True)])
def test_an_older_file_is_replaced_only_when_asked_for(
    parent: QWidget, tmp_path: Path, button: str, *, is_replaced: bool
) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("older")
    answer_dialogs(choose(path), press(button))
    assert (SaveFileDialog.ask(parent, path) == path) is is_replaced


def test_keeping_the_file_is_what_enter_and_escape_do(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReplaceFileDialog(tmp_path / "a.pdf")
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QMessageBox)
    assert dialog.defaultButton() is dialog.keep
    assert dialog.escapeButton() is dialog.keep
