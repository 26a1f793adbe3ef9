"""Radio button and check box drawn in our own colours: a styled indicator loses its round shape at larger texts."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from organizer.gui import icons, theme
from organizer.gui.widgets.buttons import draw_ring

_EDGE = 18


class Option(QRadioButton):
    """One of several choices that exclude each other."""

    def sizeHint(self) -> QSize:
        """Return mark and words."""
        return _size(self)

    def hitButton(self, pos: QPoint) -> bool:
        """Let words and mark be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a circle, filled when chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _mark_box(self)
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("accent" if self.isChecked() else "control"), theme.px(2)))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            inset = theme.px(5)
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        _draw_words(self, painter)
        painter.end()


class Tick(QCheckBox):
    """Something that is on or off."""

    def sizeHint(self) -> QSize:
        """Return mark and words."""
        return _size(self)

    def hitButton(self, pos: QPoint) -> bool:
        """Let words and mark be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a box, filled and ticked when it is on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_tick(painter, _mark_box(self), on=self.isChecked())
        _draw_words(self, painter)
        painter.end()


class LongTick(Tick):
    """Something that is on or off, in words that wrap where they are wider than the page."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its words in a width."""
        room = QRect(0, 0, max(24, width - theme.px(_EDGE + 10)), 10_000)
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(_size(self).height(), words.height() + 6)

    def minimumSizeHint(self) -> QSize:
        """Let it get as narrow as a long word."""
        return QSize(min(_size(self).width(), theme.px(160)), theme.px(28))


def tick_edge() -> int:
    """Return the length of a side of the box."""
    return theme.px(_EDGE)


def draw_tick(painter: QPainter, box: QRectF, *, on: bool) -> None:
    """Draw a box, filled and ticked when it is on."""
    painter.setBrush(theme.color("accent" if on else "surface"))
    painter.setPen(QPen(theme.color("accent" if on else "control"), theme.px(2)))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(3), theme.px(3))
    if on:
        painter.drawPixmap(box.topLeft(), icons.pixmap("check", "on_accent", _EDGE))


def _size(button: QAbstractButton) -> QSize:
    metrics = button.fontMetrics()
    width = theme.px(_EDGE + 16) + metrics.horizontalAdvance(button.text())
    return QSize(width, max(theme.px(28), metrics.height() + 6))


def _mark_box(button: QAbstractButton) -> QRectF:
    edge = theme.px(_EDGE)
    return QRectF(4, (button.height() - edge) / 2, edge, edge)


def _draw_words(button: QAbstractButton, painter: QPainter) -> None:
    painter.setPen(theme.color("text"))
    room = QRect(theme.px(_EDGE + 10), 0, button.width() - theme.px(_EDGE + 10), button.height())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    if button.hasHeightForWidth():
        flags |= Qt.TextFlag.TextWordWrap
    painter.drawText(room, flags, button.text())
    if button.hasFocus():
        draw_ring(painter, QRectF(button.rect()), radius=4)
