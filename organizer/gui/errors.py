"""A fault of ours: one sentence, details without anybody's data, and the program goes on."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.text import Heading, Text


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened: kind of fault, files of ours, lines. No message and no value, which may hold names."""
    lines = [f"Organizer: {kind.__name__}"]
    for frame in traceback.extract_tb(trace):
        place = frame.filename.replace("\\", "/")
        short = (
            "organizer/" + place.rpartition("/organizer/")[2] if "/organizer/" in place else place.rpartition("/")[2]
        )
        lines.append(f"  {short}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


class FaultDialog(QDialog):
    """Says that something went wrong and that the work is saved."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Organizer")
        self.setMinimumWidth(theme.px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(Heading(self.tr("Organizer ran into a problem. Your work is saved."), level=2))
        column.addWidget(Text(self.tr("You can go on. The details hold no names and no text of yours.")))
        self.copy = SecondaryButton(self.tr("Copy details"), "copy")
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report))
        self.go_on = PrimaryButton(self.tr("Go on"))
        self.go_on.clicked.connect(self.accept)
        column.addWidget(ButtonRow(self.go_on, self.copy))


def install(window: Callable[[], QWidget | None]) -> None:
    """From now on, show faults that nobody caught over the window, and name them on standard error."""

    def show(kind: type[BaseException], _fault: BaseException, trace: TracebackType | None) -> None:
        report = details(kind, trace)
        sys.stderr.write(
            QCoreApplication.translate("errors", "Organizer ran into a problem. Your work is saved.") + "\n"
        )
        sys.stderr.write(report + "\n")
        if QApplication.instance() is not None:
            FaultDialog(report, window()).open()

    sys.excepthook = show
