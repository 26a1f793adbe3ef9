"""Draws a row of a list: circle or drawing, title, hint, status word. Titles wrap and are never cut."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from organizer.gui import icons, theme
from organizer.gui.models.rows import ROW_ROLE, Row
from organizer.gui.tone import Tone
from organizer.gui.widgets.buttons import draw_ring
from organizer.gui.widgets.text import tone_tint

Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BOXED = (Tone.INFO, Tone.WARN, Tone.DANGER)


class RowDelegate(QStyledItemDelegate):
    """Draws and measures rows for a :class:`~organizer.gui.widgets.rows.RowList`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row at the width of the list."""
        row: Row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        title, hint = self._text_boxes(row, QRect(0, 0, width, 0))
        needed = title.height() + (hint.height() + theme.px(2) if row.hint else 0) + theme.px(18)
        return QSize(width, max(needed, theme.px(57 if row.hint else 46)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: Row = index.data(ROW_ROLE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        if hovered:
            painter.setPen(theme.edge("control"))
            painter.setBrush(theme.color("neutral_soft"))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), theme.px(6), theme.px(6))
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(QPen(theme.color("line"), 1))
            edge = theme.px(self.margin)
            painter.drawLine(box.left() + edge, box.bottom(), box.right() - edge, box.bottom())
        self._draw_mark(painter, row, box)
        self._draw_words(painter, row, box)
        self._draw_status(painter, row, box)
        if focused:
            draw_ring(painter, QRectF(box).adjusted(2, 2, -2, -2))
        painter.restore()

    margin = 16
    """Space left and right of a row, before scaling."""

    def _indent(self, row: Row) -> int:
        return theme.px(self.margin) + (theme.px(40) if row.mark or row.icon else 0)

    def _status_width(self, row: Row) -> int:
        if not row.status:
            return 0
        return QFontMetrics(theme.font("caption")).horizontalAdvance(row.status) + theme.px(18)

    def _title_font(self, row: Row) -> QFont:
        return theme.font("strong" if row.is_current else "body")

    def _text_boxes(self, row: Row, box: QRect) -> tuple[QRect, QRect]:
        """Return where title and hint go, in the middle of the row's height."""
        left = box.left() + self._indent(row)
        width = max(theme.px(80), box.width() - self._indent(row) - theme.px(self.margin) - self._status_width(row))
        room = QRect(left, 0, width, 10_000)
        title = QFontMetrics(self._title_font(row)).boundingRect(room, _WRAP, row.title)
        hint = QFontMetrics(theme.font("caption")).boundingRect(room, _WRAP, row.hint) if row.hint else QRect()
        total = title.height() + (hint.height() + theme.px(2) if row.hint else 0)
        top = box.top() + (box.height() - total) // 2
        title = QRect(left, top, width, title.height())
        return title, QRect(left, title.bottom() + theme.px(2), width, hint.height())

    def _draw_words(self, painter: QPainter, row: Row, box: QRect) -> None:
        title, hint = self._text_boxes(row, box)
        painter.setFont(self._title_font(row))
        painter.setPen(theme.color("text2" if row.is_muted else "text"))
        painter.drawText(title, _WRAP, row.title)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        painter.drawText(hint, _WRAP, row.hint)

    def _draw_status(self, painter: QPainter, row: Row, box: QRect) -> None:
        if not row.status:
            return
        painter.setFont(theme.font("caption"))
        token = tone_tint(row.tone)
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(row.status), metrics.height()
        right = box.right() - theme.px(self.margin)
        middle = box.center().y() + 1
        if row.tone in _BOXED:
            pad = theme.px(8)
            tag = QRect(right - width - 2 * pad, middle - height // 2 - theme.px(3), width + 2 * pad, 0)
            tag.setHeight(height + 2 * theme.px(3))
            painter.setPen(theme.edge(token))
            painter.setBrush(theme.color(f"{token}_soft"))
            painter.drawRoundedRect(QRectF(tag), theme.px(4), theme.px(4))
            painter.setPen(theme.color(token))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, row.status)
            return
        painter.setPen(theme.color(token))
        place = QRect(right - width, middle - height // 2, width + 1, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.status)

    def _draw_mark(self, painter: QPainter, row: Row, box: QRect) -> None:
        if not (row.mark or row.icon):
            return
        edge = theme.px(27)
        circle = QRectF(box.left() + theme.px(self.margin), box.center().y() - edge / 2 + 0.5, edge, edge)
        if row.icon:
            drawing = icons.pixmap(row.icon, _icon_tint(row), 22)
            size = drawing.deviceIndependentSize()
            corner = circle.center()
            painter.drawPixmap(round(corner.x() - size.width() / 2), round(corner.y() - size.height() / 2), drawing)
            return
        if row.mark == "check":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(circle)
            drawing = icons.pixmap("check", "on_accent", 18)
            size = drawing.deviceIndependentSize()
            centre = circle.center()
            painter.drawPixmap(round(centre.x() - size.width() / 2), round(centre.y() - size.height() / 2), drawing)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent" if row.is_current else "control"), 2 if row.is_current else 1.4))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        painter.setFont(theme.font("caption_strong"))
        painter.setPen(theme.color("accent" if row.is_current else "text2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, row.mark)


def _icon_tint(row: Row) -> str:
    return {Tone.WARN: "warn", Tone.DANGER: "danger", Tone.INFO: "info"}.get(row.tone, "text2")
