"""A combo box drawn in our own colours: half-styled ones lose their arrow, and Fusion's border is too faint."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from organizer.gui import icons, theme

SEARCH_MS = 1500
"""Letters that follow each other so fast are one word. Qt's own 400 ms make two of "VA" where somebody types slowly."""
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
    """One of a few. ``value()`` is the chosen value, "" for none. It is found by typing: its words, or its value.

    A state's value is its postal code: "VA" is Virginia, where Qt would go to Vermont and then to Alabama.
    ``tried`` comes when somebody wants to choose another one after :meth:`fix`.
    ``chosen`` comes once for every other choice that somebody makes: with the mouse, with keys or by typing. Qt's own
    ``activated`` tells nothing of what is typed here, and comes for the same choice again.
    """

    tried = Signal()
    chosen = Signal()

    def __init__(
        self, choices: tuple[tuple[str, str], ...] = (), none: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_wrong = False
        self.is_fixed = False
        self._typed = ""
        self._pause = QElapsedTimer()
        self._told = -1  # the row that was chosen before somebody began to choose, or was told last
        self.activated.connect(self._tell)
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
            self.view().installEventFilter(self)  # once: a filter that is there already only moves to the front
            self._told = self.currentIndex()
            super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys turn to another one."""
        self._told = self.currentIndex()
        if event.key() in _TURNING:
            self._typed = ""
        if self.is_fixed and (event.key() in _TURNING or (event.text().isprintable() and event.text())):
            self.tried.emit()
        elif self._is_search(event):
            self._search(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Search in the open list in the same way as in the closed box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_search(event):
            self._search(event.text())
            return True
        return super().eventFilter(watched, event)

    def _is_search(self, event: QKeyEvent) -> bool:
        """Whether a key is a letter of a search. A space is one inside a name; else it opens the list."""
        text = event.text()
        return bool(text) and text.isprintable() and (text != " " or self._goes_on())

    def _goes_on(self) -> bool:
        return bool(self._typed) and self._pause.isValid() and not self._pause.hasExpired(SEARCH_MS)

    def _search(self, text: str) -> None:
        self._typed = self._typed + text.casefold() if self._goes_on() else text.casefold()
        self._pause.start()
        listed = self.view() if self.view().isVisible() else None
        current = listed.currentIndex().row() if listed is not None else self.currentIndex()
        row = self._row_of(self._typed, current)
        if row < 0:
            return
        if listed is not None:
            listed.setCurrentIndex(self.model().index(row, self.modelColumn(), self.rootModelIndex()))
        else:
            self.setCurrentIndex(row)
            self._tell(row)

    def _tell(self, row: int) -> None:
        """Tell of another choice; Qt tells of the same one again where it is chosen from the list."""
        if row != self._told:
            self._told = row
            self.chosen.emit()

    def _row_of(self, typed: str, current: int) -> int:
        """Return the row whose value was typed, else the first whose words begin so; -1 for none.

        One letter, pressed again and again, goes on to the next row that begins with it.
        """
        rows, letter = range(self.count()), typed[0]
        words = [self.itemText(row).casefold() for row in rows]
        if len(typed) > 1:
            found = self.findData(typed, flags=Qt.MatchFlag.MatchFixedString)
            found = found if found >= 0 else next((row for row in rows if words[row].startswith(typed)), -1)
            if found >= 0 or set(typed) != {letter}:
                return found
        begin = [row for row in rows if words[row].startswith(letter)]
        return next((row for row in begin if row > current), begin[0] if begin else -1)

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
