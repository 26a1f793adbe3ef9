"""One month as a Qt table: a row for each week, a column for each day from Sunday to Saturday."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from organizer.domain.agenda import weekday_words
from organizer.domain.dates import MONTHS
from organizer.domain.deadline import WEEKDAYS
from organizer.gui.phrases import told
from organizer.gui.questions import said
from organizer.gui.tone import Tone

DAY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The :class:`DayCell` of a cell."""
_SUNDAY = 6
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayMark:
    """One date in a cell: its title with where it stands, in words."""

    words: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: its dates, whether it belongs to the month that is shown, whether it is today, and its holidays."""

    day: date
    marks: tuple[DayMark, ...]
    is_inside: bool
    is_today: bool
    holiday: str = ""


class MonthModel(QAbstractTableModel):
    """The weeks of a month with what is due on each day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weeks: list[list[DayCell]] = []

    def show_month(
        self, first: date, today: date, marks: Mapping[date, tuple[DayMark, ...]], holidays: Mapping[date, str]
    ) -> None:
        """Show the month of a day."""
        weeks = calendar.Calendar(_SUNDAY).monthdatescalendar(first.year, first.month)
        self.beginResetModel()
        self._weeks = [
            [
                DayCell(day, marks.get(day, ()), day.month == first.month, day == today, holidays.get(day, ""))
                for day in week
            ]
            for week in weeks
        ]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of weeks."""
        return 0 if parent is not None and parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the days of a week."""
        return 0 if parent is not None and parent.isValid() else len(WEEKDAYS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return the name of a day of the week."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        name = said(WEEKDAYS[(section + _SUNDAY) % len(WEEKDAYS)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return name
        return name[:3] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return a cell, its words, or what is read aloud of it."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == DAY_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join((str(cell.day.day), *_told(cell)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(_told(cell)) or None
        return self._aloud(cell) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def cell(self, index: Index) -> DayCell | None:
        """Return a day by its place, or None."""
        return self._weeks[index.row()][index.column()] if index.isValid() else None

    def place(self, day: date) -> QModelIndex:
        """Return where a day stands; an invalid index when it is not shown."""
        for row, week in enumerate(self._weeks):
            for column, cell in enumerate(week):
                if cell.day == day:
                    return self.index(row, column)
        return QModelIndex()

    def _aloud(self, cell: DayCell) -> str:
        day = told(weekday_words(cell.day))
        if cell.is_today:
            day = self.tr("Today, {day}").format(day=day)
        if cell.holiday:
            day = self.tr("{day}, holiday: {name}").format(day=day, name=cell.holiday)
        if not cell.marks:
            return self.tr("{day}: no date").format(day=day)
        return f"{day}: {'; '.join(mark.words for mark in cell.marks)}"


def _told(cell: DayCell) -> tuple[str, ...]:
    """Return what stands below the number of a day, each in full."""
    return (*((cell.holiday,) if cell.holiday else ()), *(mark.words for mark in cell.marks))


def month_name(day: date) -> str:
    """Return ``November 2010``."""
    return f"{said(MONTHS[day.month - 1])} {day.year}"
