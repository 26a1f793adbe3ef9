"""Lines of the program's own, to read and to copy: a report, the log."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from organizer.gui import theme


class PlainLines(QPlainTextEdit):
    """Read with the keyboard too. ``name`` is what a screen reader says, ``height`` so many lines are seen at least."""

    def __init__(self, lines: str, name: str, height: int, parent: QWidget) -> None:
        super().__init__(lines, parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFont(theme.font("caption"))
        self.setAccessibleName(name)
        self.setMinimumHeight(height * self.fontMetrics().lineSpacing())

    def go_to_end(self) -> None:
        """Bring the last line into sight."""
        self.moveCursor(QTextCursor.MoveOperation.End)
