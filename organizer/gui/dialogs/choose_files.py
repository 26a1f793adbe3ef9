"""Asks which files are to be added: PDFs and pictures as enclosures, one picture as a logo."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


class ChooseFilesDialog(QFileDialog):
    """The file dialog of the desktop for files with these endings (``.pdf``); all files can be shown as well."""

    def __init__(
        self, title: str, kinds: str, endings: Sequence[str], *, several: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        self.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
        # Some cameras and scanners write their endings in capitals, and not every system takes them for the same.
        patterns = " ".join(f"*{ending} *{ending.upper()}" for ending in endings)
        self.setNameFilters([f"{kinds} ({patterns})", self.tr("All files (*)")])

    @staticmethod
    def ask(
        parent: QWidget, title: str, kinds: str, endings: Sequence[str], *, several: bool = True
    ) -> tuple[Path, ...]:
        """Return the files chosen, in their order; none when it was cancelled."""
        dialog = ChooseFilesDialog(title, kinds, endings, several=several, parent=parent)
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = tuple(map(Path, dialog.selectedFiles())) if is_chosen else ()
        dialog.deleteLater()
        return chosen
