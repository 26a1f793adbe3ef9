from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui.dialogs.choose_files import ChooseFilesDialog
from tests.gui.desktop import type_name


def test_it_shows_files_of_the_kinds_wanted_whatever_their_case(qtbot: QtBot) -> None:
    dialog = ChooseFilesDialog("Add enclosures", "PDFs and pictures", (".pdf", ".png"), several=True)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Add enclosures"
    assert dialog.nameFilters() == ["PDFs and pictures (*.pdf *.PDF *.png *.PNG)", "All files (*)"]
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles


def test_one_file_is_one(qtbot: QtBot) -> None:
    dialog = ChooseFilesDialog("Choose a logo", "Pictures", (".png",), several=False)
    qtbot.addWidget(dialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile


@pytest.mark.parametrize("is_taken", [True, False])
def test_what_was_chosen_comes_back(qtbot: QtBot, tmp_path: Path, is_taken: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "map.png").write_bytes(b"x")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ChooseFilesDialog)
        type_name(dialog, tmp_path / "map.png")
        if is_taken:
            dialog.accept()
        else:
            dialog.reject()

    QTimer.singleShot(0, parent, answer)
    chosen = ChooseFilesDialog.ask(parent, "Add enclosures", "Pictures", (".png",))
    assert chosen == ((tmp_path / "map.png",) if is_taken else ())
