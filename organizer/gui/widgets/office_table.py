"""Offices to tick: Space or a click ticks a row, arrow keys move."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from organizer.gui import theme
from organizer.gui.models.offices import ADDRESS, NAME, TICK, OfficeModel
from organizer.gui.widgets.cell_delegate import CellDelegate
from organizer.gui.widgets.in_sight import show_current_row
from organizer.gui.widgets.ticks import draw_tick, tick_edge
from organizer.gui.widgets.wrapping_header import WrappingHeader

ROWS = 5
"""So many rows can be seen at once."""
_TICK_WIDTH = 84


class OfficeTable(QTableView):
    """A table with a tick in each row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = OfficeModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("Offices"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(_TickDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._heads = WrappingHeader(self)
        self.setHorizontalHeader(self._heads)
        self._heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._heads.setSectionResizeMode(TICK, QHeaderView.ResizeMode.Fixed)
        self._heads.resizeSection(TICK, theme.px(_TICK_WIDTH))
        self.verticalHeader().setMinimumSectionSize(theme.px(48))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().hide()
        self.clicked.connect(lambda index: self.lines.turn(index.row()))
        self.lines.modelReset.connect(self._on_reset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space."""
        if event.key() == Qt.Key.Key_Space:
            self.lines.turn(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bring the current row in sight."""
        super().focusInEvent(event)
        show_current_row(self)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Scroll the page to the row that the keyboard moved to."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            show_current_row(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap at another place."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _on_reset(self) -> None:
        """Make a row current, or a reader would stay silent."""
        if self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(0, TICK))
        self._fit()

    def _fit(self) -> None:
        self._heads.resizeSection(TICK, theme.px(_TICK_WIDTH))
        self._heads.fit()
        self.updateGeometries()
        option, delegate = QStyleOptionViewItem(), self.itemDelegate()
        rows = range(min(ROWS, self.lines.rowCount()))
        cells = [
            [delegate.sizeHint(option, self.lines.index(row, at)).height() for at in (NAME, ADDRESS)] for row in rows
        ]
        room = max(sum(max(heights) for heights in cells), theme.px(48))
        self.setFixedHeight(self._heads.height() + room + 2 * self.frameWidth())


class _TickDelegate(CellDelegate):
    """Draws a box in the first column, ticked when the row is."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        if index.column() == TICK:
            cell, edge = QRectF(option.rect), tick_edge()
            box = QRectF(cell.x() + theme.px(12), cell.center().y() - edge / 2, edge, edge)
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_tick(painter, box, on=on)
            painter.restore()
