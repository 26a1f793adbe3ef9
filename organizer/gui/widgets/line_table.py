"""A table of rows that are chosen as a whole: arrow keys move, Enter and Delete act, words wrap and are never cut."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from organizer.gui import theme
from organizer.gui.models.lines import Index, LineModel
from organizer.gui.widgets.cell_delegate import CellDelegate
from organizer.gui.widgets.columns import STACK_BELOW
from organizer.gui.widgets.in_sight import show_current_row
from organizer.gui.widgets.wrapping_header import WrappingHeader

ROWS = 4
"""So many rows can be seen at once at any text size; the page scrolls where that is more than the window holds."""
_MEASURED = 30
"""So many rows tell how high rows are: Qt measures the others by itself, as they come in sight."""
SHARE = 0.42
"""What the table takes of a high window. Its own height, not that of the detail: that differs from row to row."""


class LineTable(QTableView):
    """``moved`` carries the row that is current now, ``chosen`` and ``deleted`` its key."""

    moved = Signal(object)
    chosen = Signal(str)
    deleted = Signal(str)
    shares: tuple[int, ...] = ()
    """How the columns share the width while they are not folded; all alike where nothing is said."""
    fold_below: int = STACK_BELOW
    """Under so many average characters the columns are folded."""

    def __init__(self, lines: LineModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        lines.setParent(self)
        self.setModel(lines)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(CellDelegate(self))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._heads, self._room = WrappingHeader(self), 0
        self._heights: dict[str, tuple[Any, tuple[int, ...], int]] = {}
        self.setHorizontalHeader(self._heads)
        self._heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down = self.verticalHeader()
        down.setMinimumSectionSize(theme.px(48))
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        down.hide()

    def show_lines(self, lines: tuple[Any, ...]) -> None:
        """Show other rows; the current one stays current while it is there."""
        key = self.current_key()
        self.lines.show_lines(lines)
        self.choose_line(key)
        self._fit()

    def look_for(self, wanted: str) -> None:
        """Show only rows that hold these words."""
        key = self.current_key()
        self.lines.find(wanted)
        self.choose_line(key)

    def current_key(self) -> str:
        """Return the key of the current row, or an empty text."""
        line = self.lines.line(self.currentIndex().row())
        return str(line.key) if line else ""

    def choose_line(self, key: str) -> None:
        """Make a row current; the first one when it is not there."""
        place = max(0, self.lines.place(key))
        if self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(place, 0))
            self.scrollTo(self.currentIndex())
        else:
            self.moved.emit(None)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        self.moved.emit(self.lines.line(current.row()))
        if self.hasFocus():
            show_current_row(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter and Delete."""
        acts = {
            Qt.Key.Key_Return: self.chosen,
            Qt.Key.Key_Enter: self.chosen,
            Qt.Key.Key_Delete: self.deleted,
        }
        signal, key = acts.get(Qt.Key(event.key())), self.current_key()
        if signal is not None and key:
            signal.emit(key)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make sure that a row is current, or a reader would stay silent."""
        if not self.currentIndex().isValid():
            self.choose_line("")
        super().focusInEvent(event)
        show_current_row(self)

    def set_room(self, height: int) -> None:
        """Take a share of the height of the page's window, but never less than :data:`ROWS` rows."""
        self._room = height
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap at another place; large text folds the columns."""
        super().resizeEvent(event)
        self._share()
        if event.oldSize().width() != event.size().width():
            key = self.current_key()
            narrow = event.size().width() < self.fold_below * self.fontMetrics().averageCharWidth()
            if self.lines.fold(folded=narrow):
                self.choose_line(key)
            self._fit()

    def height_of(self, heights: list[int]) -> int:
        """Return how high the rows may be together, given the height of each."""
        rows = max(sum(heights[:ROWS]), ROWS * sum(heights) // len(heights)) if heights else 0
        return max(rows, round(self._room * SHARE) - self._heads.height() - 2 * self.frameWidth())

    def sizeHintForRow(self, number: int) -> int:
        """Return the height of a row. Qt asks for every row several times each time that something is looked for.

        It is measured once for a row and the widths of the columns.
        """
        line = self.lines.line(number)
        widths = tuple(self.columnWidth(column) for column in range(self.lines.columnCount()))
        known = self._heights.get(line.key) if line else None
        if known and known[0] is line and known[1] == widths:
            return known[2]
        height = self._row_height(number)
        if line:
            self._heights[line.key] = (line, widths, height)
        return height

    def _share(self) -> None:
        """Give the columns their widths. Qt would give each the same."""
        modes = QHeaderView.ResizeMode
        shared = bool(self.shares) and not self.lines.is_folded
        self._heads.setSectionResizeMode(modes.Fixed if shared else modes.Stretch)
        room = self.viewport().width()
        for column, share in enumerate(self.shares if shared else ()):
            self._heads.resizeSection(column, room * share // sum(self.shares))

    def _fit(self) -> None:
        self._share()
        self._heads.fit()
        self.updateGeometries()
        heights = [self.sizeHintForRow(number) for number in range(min(_MEASURED, self.lines.rowCount()))]
        self.setFixedHeight(self._heads.height() + self.height_of(heights) + 2 * self.frameWidth())

    def _row_height(self, number: int) -> int:
        option, delegate = QStyleOptionViewItem(), self.itemDelegate()
        columns = range(self.lines.columnCount())
        return max(delegate.sizeHint(option, self.lines.index(number, column)).height() for column in columns)
