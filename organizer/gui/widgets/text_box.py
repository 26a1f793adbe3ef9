"""A paragraph in a box as tall as its lines, with or without line breaks; marked pieces are underlined on a tint."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from organizer.gui import theme

_BREAKS = re.compile(r"\s*[\r\n\v\f\x85\u2028\u2029]+\s*")


class TextBox(QPlainTextEdit):
    """Takes one paragraph: Enter does nothing, and a pasted line break becomes a space. Tab leaves it.

    With ``lined`` it takes line breaks as they are: the rows of a table, the source below a quotation.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lined = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._marks = _Marks(self.document())
        self.verticalScrollBar().valueChanged.connect(self._show_first_line)
        self.document().contentsChanged.connect(self._fit)  # also where the editor's own signals are blocked

    def mark(self, pieces: Sequence[str]) -> None:
        """Mark every place where one of these pieces stands in the text."""
        self._marks.show_pieces(tuple(pieces))

    def marked(self) -> tuple[str, ...]:
        """Return the pieces that stand in the text now."""
        text = self.toPlainText()
        return tuple(piece for piece in self._marks.pieces if piece in text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the paragraph one paragraph."""
        if self.lined or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain words; each line break as a space, or as one line break."""
        self.textCursor().insertText(_BREAKS.sub("\n" if self.lined else " ", source.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break at another place."""
        super().resizeEvent(event)
        self._fit()
        self._show_first_line()

    def sizeHint(self) -> QSize:
        """Return the height of the lines."""
        return QSize(theme.px(320), self._wanted())

    def minimumSizeHint(self) -> QSize:
        """Never cut a line."""
        return QSize(theme.px(160), self._wanted())

    def _wanted(self) -> int:
        lines = max(1, round(self.document().size().height()))  # this kind of document counts its height in lines
        return lines * self.fontMetrics().lineSpacing() + theme.px(20)

    def _show_first_line(self) -> None:
        """Bring back what was scrolled away while the box grew: now the whole text has room."""
        if self.height() >= self._wanted():
            self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        if self.height() != self._wanted():
            self.setFixedHeight(self._wanted())


class _Marks(QSyntaxHighlighter):
    """Colours pieces of the text without touching the text or its undo."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.pieces: tuple[str, ...] = ()

    def show_pieces(self, pieces: tuple[str, ...]) -> None:
        """Mark other pieces, the longest first."""
        longest_first = tuple(sorted(pieces, key=len, reverse=True))
        if longest_first != self.pieces:
            self.pieces = longest_first
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark the pieces in one line of the document."""
        if not self.pieces:
            return
        look = QTextCharFormat()
        look.setBackground(theme.color("accent_soft"))
        look.setForeground(theme.color("text"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(theme.color("accent"))
        for found in re.finditer("|".join(re.escape(piece) for piece in self.pieces), text):
            self.setFormat(found.start(), found.end() - found.start(), look)
