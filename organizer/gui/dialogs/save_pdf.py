"""Asks where a PDF is to be saved."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from organizer.gui.dialogs.replace_file import ReplaceFileDialog


class SavePdfDialog(QFileDialog):
    """The file dialog of the desktop for one PDF; it leaves the question about an older file to us."""

    def __init__(self, suggested: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save as PDF"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilter(self.tr("PDF files (*.pdf)"))
        self.setDefaultSuffix("pdf")
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.setDirectory(str(suggested.parent))
        self.selectFile(suggested.name)

    @staticmethod
    def ask(parent: QWidget, suggested: Path) -> Path | None:
        """Return the file to write, or None when nothing is to be written."""
        dialog = SavePdfDialog(suggested, parent)
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = Path(dialog.selectedFiles()[0]) if is_chosen and dialog.selectedFiles() else None
        dialog.deleteLater()
        if chosen is None or (chosen.exists() and not ReplaceFileDialog.ask(parent, chosen)):
            return None
        return chosen
