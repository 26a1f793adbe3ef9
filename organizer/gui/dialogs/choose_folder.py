"""Asks for a folder, as that of a playbook."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


class ChooseFolderDialog(QFileDialog):
    """The file dialog of the desktop for one folder."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)

    @staticmethod
    def ask(parent: QWidget, title: str) -> Path | None:
        """Return the folder chosen, or None when it was cancelled."""
        dialog = ChooseFolderDialog(title, parent)
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = Path(dialog.selectedFiles()[0]) if is_chosen and dialog.selectedFiles() else None
        dialog.deleteLater()
        return chosen
