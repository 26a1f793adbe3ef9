"""Stands where the desktop's own programs and dialogs would."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from organizer.gui.dialogs.replace_file import ReplaceFileDialog
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


class Staying:
    """Answers the question about what is not saved: the window stays. ``asked`` are the words of each time."""

    def __init__(self) -> None:
        self.asked: list[Sequence[str]] = []

    def __call__(self, _window: QWidget, words: Sequence[str]) -> bool:
        self.asked.append(words)
        return False


def _right_paper(_chosen: str, _wanted: str, _parent: QWidget) -> bool:
    return True


def answer_dialogs(*answers: Callable[[QDialog], None]) -> None:
    """Answer the dialogs that come, one after the other."""
    waiting = list(answers)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            waiting.pop(0)(dialog)
        if waiting:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def choose(path: Path) -> Callable[[QDialog], None]:
    """Return the answer to a file dialog that names a file."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        type_name(dialog, path)
        dialog.done(QDialog.DialogCode.Accepted)

    return answer


def type_name(dialog: QFileDialog, path: Path) -> None:
    """Name a file in a file dialog. Its ``selectFile`` leaves the name as it is while that has the focus."""
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))


def cancel(dialog: QDialog) -> None:
    """Answer a dialog with Cancel."""
    dialog.reject()


def press(name: str) -> Callable[[QDialog], None]:
    """Return the answer to the question about an older file: ``keep`` or ``replace``."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ReplaceFileDialog)
        getattr(dialog, name).click()

    return answer
