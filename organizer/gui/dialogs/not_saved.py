"""Asks before the program ends with words that the disk did not take."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class NotSavedDialog(QMessageBox):
    """Two verbs, and staying is what Esc and Enter do. The words can be selected, to copy them."""

    def __init__(self, typed: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Not saved yet"))
        self.setText(self.tr("The disk does not take what you typed last. Free some space, or put the stick back."))
        self.setInformativeText("\n\n".join((*typed, self.tr("If you close now, it is lost."))))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.lose = self.addButton(self.tr("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        self.stay = self.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)

    @staticmethod
    def ask(parent: QWidget | None, typed: Sequence[str]) -> bool:
        """Return whether to close all the same."""
        dialog = NotSavedDialog(typed, parent)
        dialog.exec()
        may = dialog.clickedButton() is dialog.lose
        dialog.deleteLater()
        return may
