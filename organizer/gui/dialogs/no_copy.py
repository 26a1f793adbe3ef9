"""Asks before a letter is logged as mailed that was never printed here: the program then keeps no copy of it."""

from PySide6.QtWidgets import QMessageBox, QWidget


class NoCopyDialog(QMessageBox):
    """Two verbs, and not logging it is what Esc and Enter do."""

    def __init__(self, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("This letter was never printed here"))
        self.setText(self.tr("No printed copy of {letter} is kept in this file.").format(letter=letter))
        self.setInformativeText(
            self.tr("If you log it now, the program cannot prove what the letter said. You can print it first.")
        )
        self.log = self.addButton(self.tr("Log it without a copy"), QMessageBox.ButtonRole.AcceptRole)
        self.leave = self.addButton(self.tr("Do not log it yet"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)

    @staticmethod
    def ask(parent: QWidget, letter: str) -> bool:
        """Return whether to log it all the same."""
        dialog = NoCopyDialog(letter, parent)
        dialog.exec()
        may = dialog.clickedButton() is dialog.log
        dialog.deleteLater()
        return may
