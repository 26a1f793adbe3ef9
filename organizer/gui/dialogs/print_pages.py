"""Asks where to print: the system's own dialog, and a question where another paper is chosen; shows how far it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QMessageBox, QProgressDialog, QWidget

from organizer.gui import theme
from organizer.gui.printing import Asking, Progress

_Option = QAbstractPrintDialog.PrintDialogOption


def ask_printer(printer: QPrinter, count: int, parent: QWidget, *, to_file: bool = True) -> bool:
    """Show the print dialog of the system for so many pages; return whether to print.

    ``to_file``: whether it offers to write a file in place of paper.
    """
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(_Option.PrintToFile, to_file)
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


class PrintingDialog(QProgressDialog):
    """Shows how far the pages are, once that takes longer than a moment, and lets the user stop. Esc stops."""

    STEPS = 100  # of a page: each gives the window its turn

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Printing"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setCancelButtonText(self.tr("Stop printing"))
        self.setMinimumDuration(400)
        self.setMinimumWidth(theme.px(360))
        self.setAutoClose(False)
        self.setAutoReset(False)

    def go_on(self, done: float, total: int) -> bool:
        """Show how many pages are done, and return whether to go on."""
        if self.maximum() != total * self.STEPS:
            self.setMaximum(total * self.STEPS)
        page = min(total, max(1, ceil(done)))
        self.setLabelText(self.tr("Page {page} of {count}").format(page=page, count=total))
        self.setValue(round(done * self.STEPS))
        return not self.wasCanceled()


@contextmanager
def watch_printing(parent: QWidget) -> Iterator[Progress]:
    """Show the progress while pages are drawn."""
    dialog = PrintingDialog(parent)
    try:
        yield dialog.go_on
    finally:
        dialog.close()
        dialog.deleteLater()


BY_DIALOG = Asking(ask_printer, ask_paper, watch_printing)
"""The questions as the window asks them."""
BY_PRINTER = Asking(partial(ask_printer, to_file=False), ask_paper, watch_printing)
"""The same for what may not lie on a disk."""
