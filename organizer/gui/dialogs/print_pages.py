"""Asks where to print: the system's own dialog, and a question where another paper is chosen."""

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from organizer.gui.printing import Asking

_Option = QAbstractPrintDialog.PrintDialogOption


def ask_printer(printer: QPrinter, count: int, parent: QWidget) -> bool:
    """Show the print dialog of the system for so many pages; return whether to print."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(_Option.PrintPageRange, count > 1)
    dialog.setOption(_Option.PrintCurrentPage, on=False)
    dialog.setOption(_Option.PrintSelection, on=False)
    dialog.setMinMax(1, count)
    is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return is_wanted


class OtherPaperDialog(QMessageBox):
    """Another paper is chosen than the page is made for. Esc chooses again."""

    def __init__(self, chosen: str, wanted: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Another paper"))
        self.setText(
            self.tr("The printer is set to {chosen}. This page is made for {wanted}.").format(
                chosen=chosen, wanted=wanted
            )
        )
        self.setInformativeText(
            self.tr(
                "It is printed at its true size, never smaller. On other paper its edges can be cut, "
                "and the address can miss the window of the envelope."
            )
        )
        self.use = self.addButton(self.tr("Print on {wanted}").format(wanted=wanted), QMessageBox.ButtonRole.AcceptRole)
        self.again = self.addButton(self.tr("Choose again"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.again)
        self.setEscapeButton(self.again)


def ask_paper(chosen: str, wanted: str, parent: QWidget) -> bool:
    """Return whether to print on the paper that the page is made for; else the dialog comes again."""
    dialog = OtherPaperDialog(chosen, wanted, parent)
    dialog.exec()
    is_wanted = dialog.clickedButton() is dialog.use
    dialog.deleteLater()
    return is_wanted


BY_DIALOG = Asking(ask_printer, ask_paper)
"""The questions as the window asks them."""
