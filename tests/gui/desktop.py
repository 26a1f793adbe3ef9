"""Stands where the desktop's own programs and the print dialog would."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from organizer.gui.printing import Asking


class Desktop(QObject):
    """Remembers what it was asked to open. Give its ``take`` to ``QDesktopServices.setUrlHandler``."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


class Printer:
    """Answers the print dialog: everything goes to a file, at few dots per inch."""

    def __init__(self, path: Path, *, takes: bool = True) -> None:
        self.path, self.takes, self.asked = path, takes, 0

    @property
    def asking(self) -> Asking:
        return Asking(self._ask, _right_paper)

    def _ask(self, printer: QPrinter, _count: int, _parent: QWidget) -> bool:
        self.asked += 1
        printer.setOutputFileName(str(self.path))
        printer.setResolution(72)
        return self.takes


def _right_paper(_chosen: str, _wanted: str, _parent: QWidget) -> bool:
    return True
