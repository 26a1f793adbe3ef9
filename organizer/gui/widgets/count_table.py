"""Every day of a count as a table: the day, its number or why it does not count, and where a holiday comes from."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from organizer.domain.explained_date import ExplainedDay
from organizer.gui import theme
from organizer.gui.models.lines import LineModel
from organizer.gui.phrases import told
from organizer.gui.widgets.cell_delegate import CellDelegate, Index
from organizer.gui.widgets.line_table import LineTable

_MOST = 62
"""So many days are seen at once; a longer count scrolls in its own table."""
_ROW = 30


@dataclass(frozen=True, slots=True)
class CountLine:
    """One day of a count, with its place as a key."""

    key: str
    day: str
    count: str
    source: str
    search: str = ""


class CountModel(LineModel[CountLine]):
    """Three columns; in two where texts are large."""

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        if self.is_folded:
            return self.tr("Day"), self.tr("Count")
        return self.tr("Day"), self.tr("Count"), self.tr("Source")

    def cell(self, line: CountLine, column: int) -> str:
        """Return the words of a cell."""
        if self.is_folded and column:
            return f"{line.count}\n{line.source}" if line.source else line.count
        return (line.day, line.count, line.source)[column]

    def aloud(self, line: CountLine) -> str:
        """Return a day and its number."""
        return f"{line.day}: {line.count}"


class _Dense(CellDelegate):
    """Rows that are read and not chosen can be lower."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the words."""
        size = super().sizeHint(option, index)
        room = QRect(0, 0, size.width() - theme.px(24), 10_000)
        words = QFontMetrics(theme.font()).boundingRect(room, 0x1000, str(index.data() or ""))
        return QSize(size.width(), max(theme.px(_ROW), words.height() + theme.px(10)))


class CountTable(LineTable):
    """Shows all days of a count."""

    shares = (4, 5, 5)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(CountModel(), "", parent)
        self.setAccessibleName(self.tr("The count, day by day"))
        self.setItemDelegate(_Dense(self))
        down = self.verticalHeader()
        down.setMinimumSectionSize(theme.px(_ROW))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # it would give each row the height of its own words

    def show_days(self, days: tuple[ExplainedDay, ...]) -> None:
        """Show the days of a count."""
        self.show_lines(
            tuple(CountLine(str(place), told(day.day), told(day.count), day.source) for place, day in enumerate(days))
        )

    def height_of(self, _heights: list[int]) -> int:
        """Give each day its height; return that of all, or of so many as are seen at once."""
        count = self.lines.rowCount()
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if count > _MOST else bars.ScrollBarAlwaysOff)
        heights = [self._row_height(row) for row in range(min(count, _MOST))]
        self.verticalHeader().setDefaultSectionSize(max(heights, default=theme.px(_ROW)))
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        return sum(heights)
