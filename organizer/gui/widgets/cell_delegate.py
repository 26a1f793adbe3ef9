"""Draws the cells of a table: words wrap and are never cut, rows have a line between them, the focus is a ring.

A cell may have a drawing before its words, in the same colour: a status is never told by colour alone.
"""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from organizer.gui import icons, theme
from organizer.gui.models.lines import MARK_ROLE, Mark
from organizer.gui.widgets.wrapping_header import EDGE

Index = QModelIndex | QPersistentModelIndex
_ICON, _ICON_GAP = 18, 6
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """For a :class:`QTableView` whose rows are chosen as a whole."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        # Remembered, as Qt asks for every row at each turn; by the table itself, whose words go with it.
        self._height = lru_cache(maxsize=4096)(_height)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the wrapped words, at least that of a row."""
        width = self._view.columnWidth(index.column())
        taken = 2 * theme.px(EDGE) + (theme.px(_ICON + _ICON_GAP) if _mark_of(index) else 0)
        height = self._height(str(index.data() or ""), max(theme.px(40), width - taken), theme.look().text_size)
        return QSize(width, max(theme.px(48), height + theme.px(14)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(box, theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if is_chosen and (self._view.hasFocus() or theme.is_contrast()):
            self._draw_ring(painter, box, index, "focus" if self._view.hasFocus() else "accent")
        painter.setFont(theme.font())
        edge = theme.px(EDGE)
        room, mark = box.adjusted(edge, 0, -edge, 0), _mark_of(index)
        if mark:
            side = theme.px(_ICON)
            top = room.center().y() - side // 2
            painter.drawPixmap(QRect(room.left(), top, side, side), icons.pixmap(mark.icon, mark.tint, _ICON))
            room = room.adjusted(theme.px(_ICON + _ICON_GAP), 0, 0, 0)
        painter.setPen(theme.color(mark.tint if mark else "text"))
        painter.drawText(room, _WRAP, str(index.data() or ""))
        painter.restore()

    def _draw_ring(self, painter: QPainter, box: QRect, index: Index, tint: str) -> None:
        """Draw the part of the row's ring that belongs to this cell: of the focus, or what the fill says elsewhere."""
        painter.setPen(QPen(theme.color(tint), 2))
        inner = box.adjusted(1, 1, -1, -1)
        painter.drawLine(box.left(), inner.top(), box.right(), inner.top())
        painter.drawLine(box.left(), inner.bottom(), box.right(), inner.bottom())
        if index.column() == 0:
            painter.drawLine(inner.topLeft(), inner.bottomLeft())
        if index.column() == index.model().columnCount() - 1:
            painter.drawLine(inner.topRight(), inner.bottomRight())


def _height(words: str, width: int, _text_size: int) -> int:
    return QFontMetrics(theme.font()).boundingRect(QRect(0, 0, width, 10_000), _WRAP, words).height()


def _mark_of(index: Index) -> Mark | None:
    found = index.data(MARK_ROLE)
    return found if isinstance(found, Mark) else None
