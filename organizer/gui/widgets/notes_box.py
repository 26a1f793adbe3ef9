"""The group's notes on a step: a plain text that is stored when it is left, and 2 seconds after the last key."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from organizer.gui import theme
from organizer.gui.widgets.field import PAUSE_MS
from organizer.gui.widgets.hold import Hold
from organizer.gui.widgets.private_hint import PrivateHint


class NotesBox(QPlainTextEdit):
    """``left`` carries the text when it is another one than before. ``private`` stands below it on the page."""

    left = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 5 + theme.px(20))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._pause.start)
        self.private = PrivateHint(self, self)
        Hold(self)

    def show_text(self, text: str) -> None:
        """Show the stored text. What somebody is typing at this moment stays."""
        is_open = self.hasFocus() and self.toPlainText() != self._known
        self._known = text
        if not is_open and self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def commit(self) -> None:
        """Report the text if it changed."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self.left.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store it when it is left."""
        super().focusOutEvent(event)
        self.commit()
