"""The month with its head, and below it the dates of the day that is chosen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organizer.domain.agenda import weekday_words
from organizer.gui import theme
from organizer.gui.models.month import DayMark, month_name
from organizer.gui.models.rows import Row
from organizer.gui.phrases import told
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.date_list import DateList
from organizer.gui.widgets.month_grid import MonthGrid
from organizer.gui.widgets.text import Heading, Text

_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 1)


class MonthView(QWidget):
    """``chosen`` carries the key of a date. Rows and marks come from ``show_dates``."""

    chosen = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self.first = today, today.replace(day=1)
        self._rows: dict[date, tuple[Row, ...]] = {}
        self._marks: dict[date, tuple[DayMark, ...]] = {}
        self.heading = Heading("", level=2)
        self.before = SecondaryButton(self.tr("Previous month"), "arrow-left")
        self.now = SecondaryButton(self.tr("Today"))
        self.after = SecondaryButton(self.tr("Next month"), "arrow-right")
        self.grid = MonthGrid()
        self.day = Heading("", level=3)
        self.none = Text(self.tr("No date on this day."), "body", "text2")
        self.list = DateList(self.tr("Dates of this day"))
        self.card = Card()
        self.card.body.setContentsMargins(0, 0, 0, 0)
        self.card.body.addWidget(self.list)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(ButtonRow(self.before, self.now, self.after))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        for part in (self.grid, self.day, self.none, self.card):
            column.addWidget(part)
        self._connect()

    def show_dates(self, rows: dict[date, tuple[Row, ...]], marks: dict[date, tuple[DayMark, ...]]) -> None:
        """Show other dates in the month that is in front."""
        self._rows, self._marks = rows, marks
        self._show(self.grid.current_day() or self._today)

    def leaf(self, months: int) -> None:
        """Go on or back by months; the day stays the same number."""
        months += self.first.year * 12 + self.first.month - 1
        first = date(months // 12, months % 12 + 1, 1)
        if _EARLIEST <= first <= _LATEST:
            self.go_to(first)

    def go_to(self, day: date) -> None:
        """Show the month of a day, with that day chosen, and say which month it is."""
        self.first = day.replace(day=1)
        self._show(day)
        announce(self.heading, self.heading.text())

    def _show(self, day: date) -> None:
        self.grid.month.show_month(self.first, self._today, self._marks)
        self.heading.setText(month_name(self.first))
        self.grid.setAccessibleName(month_name(self.first))
        self.grid.fit()
        self.grid.go_to(day)

    def _connect(self) -> None:
        turning: tuple[tuple[SecondaryButton, Callable[[], None]], ...] = (
            (self.before, lambda: self.leaf(-1)),
            (self.now, lambda: self.go_to(self._today)),
            (self.after, lambda: self.leaf(1)),
        )
        for button, act in turning:
            button.clicked.connect(act)
        self.grid.leafed.connect(self.leaf)
        self.grid.turned.connect(self._turn)
        self.grid.chosen.connect(self._choose)
        self.list.chosen.connect(self.chosen)

    def _turn(self, day: date) -> None:
        rows = self._rows.get(day, ())
        self.day.setText(told(weekday_words(day)))
        self.list.show_rows(rows)
        self.card.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def _choose(self, day: date) -> None:
        rows = self._rows.get(day, ())
        if len(rows) == 1:
            self.chosen.emit(rows[0].key)
        elif rows:
            self.list.enter(1)
