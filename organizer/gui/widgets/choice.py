"""A combo box drawn in our own colours: half-styled ones lose their arrow, and Fusion's border is too faint."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from organizer.gui import icons, theme

_TURNING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_F4,
}


class Choice(QComboBox):
    """One of a few. ``value()`` is the chosen value, "" for none.

    ``tried`` comes when somebody wants to choose another one after :meth:`fix`.
    """

    tried = Signal()

    def __init__(
        self, choices: tuple[tuple[str, str], ...] = (), none: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_wrong = False
        self.is_fixed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        self.offer(choices, none)

    def offer(self, choices: tuple[tuple[str, str], ...], none: str = "") -> None:
        """Offer other (value, words) pairs; ``none`` are the words while nothing is chosen. Keeps the value."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        if none:
            self.addItem(none, "")
        for value, words in choices:
            self.addItem(words, value)
        self.set_value(kept)
        self.blockSignals(False)

    def value(self) -> str:
        """Return the chosen value."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose a value; one that is not offered chooses the first."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def fix(self) -> None:
        """Keep what is chosen: it can be read and not changed."""
        self.is_fixed = True
        self.update()

    def showPopup(self) -> None:
        """Offer the others."""
        if self.is_fixed:
            self.tried.emit()
        else:
            super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys turn to another one."""
        if self.is_fixed and (event.key() in _TURNING or (event.text().isprintable() and event.text())):
            self.tried.emit()
        else:
            super().keyPressEvent(event)

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the border of an error."""
        self._is_wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a field."""
        return QSize(super().sizeHint().width(), theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a field."""
        return QSize(theme.px(120), theme.px(36))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel over a closed box must not change an answer."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, words and arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heavy = self.hasFocus() or self._is_wrong
        token = "focus" if self.hasFocus() else "danger" if self._is_wrong else "control"
        pen = 2.0 if heavy else 1.0
        painter.setPen(QPen(theme.color(token), pen))
        painter.setBrush(theme.color("canvas" if self.is_fixed else "surface"))
        inset = pen / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), theme.px(4), theme.px(4))
        arrow = icons.pixmap("chevron-down", "text2", 18)
        edge = round(arrow.deviceIndependentSize().width())
        painter.drawPixmap(self.width() - edge - theme.px(9), (self.height() - edge) // 2, arrow)
        painter.setPen(theme.color("text" if self.value() else "text2"))
        room = self.rect().adjusted(theme.px(10), 0, -edge - theme.px(14), 0)
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()
