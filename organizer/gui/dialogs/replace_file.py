"""Asks before a file outside is written over: that cannot be taken back."""

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget


class ReplaceFileDialog(QMessageBox):
    """Two verbs, and keeping is what Esc and Enter do."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace the file"))
        self.setText(self.tr("There is already a file {name} in this folder.").format(name=path.name))
        self.setInformativeText(self.tr("If you replace it, what is in it now is gone."))
        self.replace = self.addButton(self.tr("Replace the file"), QMessageBox.ButtonRole.AcceptRole)
        self.keep = self.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)

    @staticmethod
    def ask(parent: QWidget, path: Path) -> bool:
        """Return whether the file may be replaced."""
        dialog = ReplaceFileDialog(path, parent)
        dialog.exec()
        may = dialog.clickedButton() is dialog.replace
        dialog.deleteLater()
        return may
