"""A month as a grid: arrow keys go from day to day, Page Up and Page Down from month to month, with Shift by years."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from organizer.gui import theme
from organizer.gui.models.month import DAY_ROLE, DayCell, Index, MonthModel
from organizer.gui.tone import Tone
from organizer.gui.widgets.buttons import draw_ring
from organizer.gui.widgets.in_sight import show_current_row
from organizer.gui.widgets.text import tone_tint

_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BOXED = (Tone.INFO, Tone.WARN)
_LEAST = 64
_YEAR = 12
_HOLIDAY_LINES = 3
"""The name of a holiday has so many lines in its cell, and is whole in the words of the cell and below the month."""


class MonthGrid(QTableView):
    """``turned`` carries the day that is current now, ``chosen`` the one that Enter or a double click chose.

    ``leafed`` carries by how many months to go on, or back: 1, or 12 for a year.
    """

    turned = Signal(object)
    chosen = Signal(object)
    leafed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = MonthModel(self)
        self.setModel(self.month)
        self.setItemDelegate(_DayDelegate(self))
        self.setAccessibleName(self.tr("Month"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().hide()
        self.doubleClicked.connect(self._choose)

    def go_to(self, day: date) -> None:
        """Make a day current; nothing happens when it is not shown."""
        place = self.month.place(day)
        if place.isValid():
            self.setCurrentIndex(place)

    def fit(self) -> None:
        """Make each week as high as its fullest day, and the grid as high as its weeks."""
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        total = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        for row in range(self.month.rowCount()):
            places = (self.month.index(row, column) for column in range(self.month.columnCount()))
            height = max(delegate.sizeHint(option, place).height() for place in places)
            self.setRowHeight(row, height)
            total += height
        self.setFixedHeight(total)

    def current_day(self) -> date | None:
        """Return the day that is current."""
        cell = self.month.cell(self.currentIndex())
        return cell.day if cell else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which day is current."""
        super().currentChanged(current, previous)
        cell = self.month.cell(current)
        if cell:
            self.turned.emit(cell.day)
        if self.hasFocus():
            show_current_row(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, and choose with Enter."""
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in pages:
            by_years = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.leafed.emit(pages[key] * (_YEAR if by_years else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap at another place."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def _choose(self, index: Index) -> None:
        cell = self.month.cell(index)
        if cell:
            self.chosen.emit(cell.day)


class _DayDelegate(QStyledItemDelegate):
    """Draws the number of a day and its dates below it."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that number and dates need in a column."""
        cell: DayCell = index.data(DAY_ROLE)
        width = self._view.columnWidth(index.column())
        marks = sum(box.height() + theme.px(4) for box in _boxes(cell, QRect(0, 0, width, 0)))
        needed = _number_height() + _holiday_height(cell, width) + marks
        return QSize(width, max(theme.px(_LEAST), needed + theme.px(10)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one day."""
        cell: DayCell = index.data(DAY_ROLE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.color("surface" if cell.is_inside else "canvas"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(box.topRight(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setFont(theme.font("strong" if cell.is_today else "body"))
        painter.setPen(theme.color(("accent" if cell.is_today else "text") if cell.is_inside else "text3"))
        number = str(cell.day.day)
        words = self.tr("{number} Today").format(number=number) if cell.is_today else number
        painter.drawText(box.adjusted(theme.px(8), theme.px(5), 0, 0), _WORDS, words)
        painter.setFont(theme.font("caption"))
        _draw_holiday(painter, cell, box)
        for mark, room in zip(cell.marks, _boxes(cell, box), strict=True):
            token = tone_tint(mark.tone)
            painter.setPen(theme.edge(token))
            painter.setBrush(theme.color(f"{token}_soft" if mark.tone in _BOXED else "neutral_soft"))
            painter.drawRoundedRect(QRectF(room), theme.px(4), theme.px(4))
            painter.setPen(theme.color(token))
            inner = room.adjusted(theme.px(5), theme.px(3), -theme.px(5), 0)
            painter.drawText(inner, _wrap(painter.fontMetrics(), inner.width(), mark.words), mark.words)
        if state & QStyle.StateFlag.State_Selected:
            self._draw_choice(painter, box)
        painter.restore()

    def _draw_choice(self, painter: QPainter, box: QRect) -> None:
        if self._view.hasFocus():
            draw_ring(painter, QRectF(box).adjusted(1, 1, -1, -1))
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawRect(box.adjusted(1, 1, -2, -2))


def _number_height() -> int:
    return QFontMetrics(theme.font("strong")).height() + theme.px(8)


def _holiday_lines(cell: DayCell, width: int) -> list[str]:
    """Return the name of a holiday as it stands in a column of that width, cut with an ellipsis where it is longer."""
    if not cell.holiday:
        return []
    metrics, room = QFontMetrics(theme.font("caption")), width - 2 * theme.px(8)
    lines, rest = [""], cell.holiday.split()
    while rest:
        longer = f"{lines[-1]} {rest[0]}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            if len(lines) == _HOLIDAY_LINES:
                lines[-1] = " ".join((lines[-1], *rest))
                break
            lines.append(rest.pop(0))
        else:
            lines[-1] = longer
            rest.pop(0)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]


def _holiday_height(cell: DayCell, width: int) -> int:
    lines = _holiday_lines(cell, width)
    return len(lines) * QFontMetrics(theme.font("caption")).lineSpacing() + (theme.px(4) if lines else 0)


def _draw_holiday(painter: QPainter, cell: DayCell, box: QRect) -> None:
    painter.setPen(theme.color("text2" if cell.is_inside else "text3"))
    place = QRect(box.left() + theme.px(8), box.top() + _number_height(), box.width(), box.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, "\n".join(_holiday_lines(cell, box.width())))


def _wrap(metrics: QFontMetrics, width: int, words: str) -> int:
    """Return how words break in a column: between words, and inside one only where it is wider than the column."""
    is_wide = any(metrics.horizontalAdvance(word) > width for word in words.split())
    return int(_WORDS | (Qt.TextFlag.TextWrapAnywhere if is_wide else Qt.TextFlag(0)))


def _boxes(cell: DayCell, box: QRect) -> list[QRect]:
    """Return where the dates of a day stand."""
    metrics, pad = QFontMetrics(theme.font("caption")), theme.px(5)
    top, found = box.top() + _number_height() + _holiday_height(cell, box.width()), []
    for mark in cell.marks:
        room = QRect(0, 0, max(theme.px(30), box.width() - 4 * pad), 10_000)
        height = metrics.boundingRect(room, _wrap(metrics, room.width(), mark.words), mark.words).height() + theme.px(6)
        found.append(QRect(box.left() + pad, top, box.width() - 2 * pad, height))
        top += height + theme.px(4)
    return found
