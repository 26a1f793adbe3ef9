"""Texts on a page: headings, paragraphs, captions, status tags."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from organizer.gui import theme
from organizer.gui.tone import Tone

_TONE_TOKENS = {
    Tone.PLAIN: "text",
    Tone.DONE: "text2",
    Tone.MUTED: "text3",
    Tone.INFO: "info",
    Tone.WARN: "warn",
    Tone.DANGER: "danger",
}


def tone_tint(tone: Tone) -> str:
    """Return the token of the words in a tone."""
    return _TONE_TOKENS[tone]


class Text(QLabel):
    """A paragraph that wraps and can be selected. ``role`` is a font role, ``tint`` a colour of the table."""

    def __init__(self, words: str = "", role: str = "body", tint: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(theme.font(role))
        self.set_tint(tint)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show other words."""
        self._heights.clear()
        super().setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Forget heights with another font or style."""
        self._heights.clear()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words at a width.

        Once it has its style it is remembered: the layouts of a page ask for it ten times over, and each time Qt would
        set the words anew, which is most of the time that a page takes.
        """
        height = self._heights.get(width)
        if height is None:
            height = super().heightForWidth(width)
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self._heights[width] = height
        return height

    def set_tint(self, tint: str) -> None:
        """Draw the words in another colour of the table."""
        colours = self.palette()
        colours.setColor(self.foregroundRole(), theme.color(tint))
        self.setPalette(colours)


class Heading(Text):
    """A heading, read as one. ``level`` 1 is the page's own: it takes the focus on arrival."""

    def __init__(self, words: str = "", level: int = 2, parent: QWidget | None = None, role: str = "") -> None:
        super().__init__(words, role or f"h{level}", "text", parent)
        self.setProperty("heading", level)
        self.setAccessibleName(words)
        if level == 1:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+A alone: a heading has the focus to be read, and a marked one looks like something chosen."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def setText(self, words: str) -> None:
        """Show and speak other words."""
        super().setText(words)
        self.setAccessibleName(words)


class TagLabel(Text):
    """A status in one or two words; in a tinted box for the tones that call for attention."""

    def __init__(self, words: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(words, "caption", "text", parent)
        self.setIndent(0)  # else a styled label sets its words in by half an x, and wraps in the width of its words
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_tone(tone)

    def sizeHint(self) -> QSize:
        """Return the size on one line; it wraps only where there is no room for that."""
        line = 4 if theme.is_contrast() else 0
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * theme.px(8) + 2 + line
        return QSize(width, max(0, self.heightForWidth(width)))

    def set_tone(self, tone: Tone) -> None:
        """Show another tone."""
        tint = tone_tint(tone)
        self.set_tint(tint)
        if tone in (Tone.INFO, Tone.WARN, Tone.DANGER):
            soft = theme.token(f"{tint}_soft")
            line = f"border:2px solid {theme.token(tint)};" if theme.is_contrast() else ""
            self.setStyleSheet(
                f"{line} background:{soft}; color:{theme.token(tint)}; border-radius:{theme.px(4)}px;"
                f"padding:{theme.px(3)}px {theme.px(8)}px;"
            )
        else:
            self.setStyleSheet("")
            self.set_tint(tint)  # a style that goes takes the colour of the words along
