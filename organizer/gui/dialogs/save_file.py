"""Asks where a file for others is to be saved: a PDF, a Word file, plain text, a table, a file as it came."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from organizer.gui.dialogs.replace_file import ReplaceFileDialog


class SaveFileDialog(QFileDialog):
    """The file dialog of the desktop for one file; it leaves the question about an older one to us.

    What kind of file it is follows from the name that is suggested.
    """

    def __init__(self, suggested: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ending = suggested.suffix.removeprefix(".")
        titles = {
            "docx": self.tr("Save as a Word file"),
            "txt": self.tr("Save as plain text"),
            "ics": self.tr("Save the dates"),
            "csv": self.tr("Save the list"),
        }
        kinds = {
            "docx": self.tr("Word files (*.docx)"),
            "txt": self.tr("Text files (*.txt)"),
            "ics": self.tr("Calendar files (*.ics)"),
            "csv": self.tr("Tables (*.csv)"),
        }
        is_pdf = ending.lower() == "pdf"
        self.setWindowTitle(titles.get(ending, self.tr("Save as PDF") if is_pdf else self.tr("Save the file")))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        alike = self.tr("Files of this kind (*.{ending})").format(ending=ending) if ending else self.tr("All files (*)")
        self.setNameFilter(kinds.get(ending, self.tr("PDF files (*.pdf)") if is_pdf else alike))
        self.setDefaultSuffix(ending)
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.setDirectory(str(suggested.parent))
        self.selectFile(suggested.name)

    @staticmethod
    def ask(parent: QWidget, suggested: Path) -> Path | None:
        """Return the file to write, or None when nothing is to be written."""
        dialog = SaveFileDialog(suggested, parent)
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = Path(dialog.selectedFiles()[0]) if is_chosen and dialog.selectedFiles() else None
        dialog.deleteLater()
        if chosen is None or (chosen.exists() and not ReplaceFileDialog.ask(parent, chosen)):
            return None
        return chosen
