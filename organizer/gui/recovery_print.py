"""Prints the recovery sheet: on paper only. Nothing of it is written to a disk by us, and no cache keeps the words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinterInfo

from organizer.gui.dialogs.print_pages import BY_PRINTER
from organizer.gui.forgetting import forget_texts
from organizer.gui.language import spoken_language
from organizer.gui.paper_out import PaperOut
from organizer.gui.phrases import told
from organizer.gui.printing import Asking
from organizer.gui.widgets.screen import Screen


class RecoveryPrint(QObject):
    """For one page. ``asking`` are the questions before printing, ``printers`` gives their names; tests answer both."""

    def __init__(
        self,
        screen: Screen,
        asking: Asking = BY_PRINTER,
        printers: Callable[[], Sequence[str]] = QPrinterInfo.availablePrinterNames,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self.paper = PaperOut(screen, asking)
        self.printers = printers

    def send(self, words: str, name: str) -> bool:
        """Print the sheet of a file of that name; whether it went to a printer. The bar says what became of it."""
        from organizer.papers.recovery_sheet import recovery_sheet  # not before somebody asks for it

        desk = self._screen.desk
        if not self.printers():
            desk.refused.emit(
                self.tr("No printer is set up on this computer. Copy the words by hand, with their numbers.")
            )
            return False
        today = desk.today()
        made = self.paper.tried(lambda: recovery_sheet(words, name, today, told, spoken_language()))
        sent = self.paper.send(made.data, self.tr("Recovery sheet")) if made else None
        if sent:
            desk.told.emit(self.tr("The sheet went to the printer. Look at it, then type the words from it."))
        forget_texts()
        return sent is not None
