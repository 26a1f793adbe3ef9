"""A list of dates: Space ticks one off, and Up and Down go on to the list before and after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from organizer.gui.widgets.rows import RowList


class DateList(RowList):
    """``passed`` carries -1 when the keyboard goes up from the first row, 1 when it goes down from the last."""

    passed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.name = name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys go beyond the ends."""
        row, last = self.currentIndex().row(), self.rows.rowCount() - 1
        if event.key() == Qt.Key.Key_Up and row <= 0:
            self.passed.emit(-1)
        elif event.key() == Qt.Key.Key_Down and row >= last:
            self.passed.emit(1)
        else:
            super().keyPressEvent(event)

    def enter(self, step: int) -> None:
        """Take the focus at the first row when the keyboard comes from above, at the last when from below."""
        self.setCurrentIndex(self.rows.index(0 if step > 0 else self.rows.rowCount() - 1))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
