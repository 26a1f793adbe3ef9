"""The heads of a table's columns: words wrap and are never cut, and stand in line with the cells below them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from organizer.gui import theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
EDGE = 10
"""Cells and heads keep so far from the left and right of their column, before scaling."""


class WrappingHeader(QHeaderView):
    """A horizontal header as high as its longest head needs at the width of its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def fit(self) -> None:
        """Take the height that the words need now. Qt does not ask again when a column gets narrower."""
        heights = [self.sectionSizeFromContents(number).height() for number in range(self.count())]
        self.setFixedHeight(max(heights, default=0))

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803 - Qt's name
        """Return the width of a column and the height of its wrapped words."""
        width = self.sectionSize(logicalIndex)
        room = QRect(0, 0, max(theme.px(40), width - 2 * theme.px(EDGE)), 10_000)
        words = QFontMetrics(theme.font("strong")).boundingRect(room, _WRAP, self._words(logicalIndex))
        return QSize(width, max(theme.px(40), words.height() + theme.px(16)))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw one head."""
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("text2"))
        painter.drawText(rect.adjusted(theme.px(EDGE), 0, -theme.px(EDGE), 0), _WRAP, self._words(logicalIndex))
        painter.restore()

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
