"""Buttons: one primary on a page, others beside it, links in the text. A button keeps its focus ring in sight."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from organizer.gui import icons, theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class _Button(QPushButton):
    """A button of one kind; Enter presses it too, as people expect."""

    kind = ""
    icon_tint = "text"

    def __init__(self, words: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if icon:
            self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        """Show a drawing before the words."""
        drawing = icons.spaced(name, self.icon_tint, 18)
        self.setIcon(QIcon(drawing))
        self.setIconSize(drawing.deviceIndependentSize().toSize())

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width: where words are larger than the page is wide, they wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its words in a width."""
        one_line = super().sizeHint()
        if width >= one_line.width():
            return one_line.height()
        return max(one_line.height(), self._words_room(width).height() + theme.px(14))

    def minimumSizeHint(self) -> QSize:
        """Let it get as narrow as a long word; never wider than its words."""
        return QSize(min(self.sizeHint().width(), theme.px(180)), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its ring."""
        if self.width() >= super().sizeHint().width():
            super().paintEvent(event)
        else:
            self._paint_wrapped()
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, QRectF(self.rect()), two_tone=self.kind == "primary")
            painter.end()

    def _words_room(self, width: int) -> QRect:
        """Return where words stand that do not fit on one line."""
        pad = theme.px(14)
        left = pad if self.icon().isNull() else pad + self.iconSize().width()
        room = QRect(left, 0, max(24, width - left - pad), 10_000)
        return self.fontMetrics().boundingRect(room, _WRAP, self.text())

    def _paint_wrapped(self) -> None:
        # Qt makes the names of a class when it is first imported, and these have hundreds: few buttons wrap.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        look = QStyleOptionButton()
        self.initStyleOption(look)
        look.text, look.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, look)
        room, size = self._words_room(self.width()), self.iconSize()
        room.moveTop((self.height() - room.height()) // 2)
        if not self.icon().isNull():
            drawing = QRect(theme.px(14), (self.height() - size.height()) // 2, size.width(), size.height())
            self.icon().paint(painter, drawing)
        painter.setPen(theme.color(self.icon_tint))
        painter.drawText(room, _WRAP, self.text())
        painter.end()


class PrimaryButton(_Button):
    """The next act: one on a page."""

    kind = "primary"
    icon_tint = "on_accent"


class SecondaryButton(_Button):
    """Another act."""

    kind = "secondary"


class LinkButton(_Button):
    """An act or a place named inside a text: underlined, and wrapped where a line is too short for it."""

    kind = "link"
    icon_tint = "link"

    def __init__(self, words: str, icon: str = "", parent: QWidget | None = None, *, tint: str = "link") -> None:
        super().__init__(words, icon, parent)
        self._tint = tint
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its words, at least 24 pixels to hit."""
        return max(theme.px(24), self._room(width).height() + 4)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + self._left() + 6
        return QSize(width, max(theme.px(24), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Let it get as narrow as a long word."""
        return QSize(min(self.sizeHint().width(), theme.px(120)), theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw drawing, words and line under them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lined = self.font()
        lined.setUnderline(True)
        painter.setFont(lined)
        painter.setPen(theme.color("text" if self.underMouse() else self._tint))
        if not self.icon().isNull():
            size = self.iconSize()
            place = QRect(2, (self.height() - size.height()) // 2, size.width(), size.height())
            self.icon().paint(painter, place)
        room = self._room(self.width())
        room.moveTop((self.height() - room.height()) // 2)
        painter.drawText(room, _WRAP, self.text())
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), radius=4)
        painter.end()

    def _left(self) -> int:
        return 3 if self.icon().isNull() else 3 + self.iconSize().width()

    def _room(self, width: int) -> QRect:
        left = self._left()
        room = QRect(left, 0, max(24, width - left - 3), 10_000)
        return QRect(left, 0, room.width(), self.fontMetrics().boundingRect(room, _WRAP, self.text()).height())


def draw_ring(painter: QPainter, box: QRectF, *, two_tone: bool = False, radius: int = 6) -> None:
    """Draw the focus ring inside a box: 2 px, on a primary button with a line of ``surface`` within.

    The ring alone has 1.15:1 on the accent colour; the line between makes it seen.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("focus"), 2))
    corner = theme.px(radius)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner)
    if two_tone:
        painter.setPen(QPen(theme.color("surface"), 2))
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), corner - 2, corner - 2)
