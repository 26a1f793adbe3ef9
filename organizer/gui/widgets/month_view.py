"""The month with its head, and below it the dates of the day that is chosen."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.agenda import weekday_words
from organizer.domain.dates import MONTHS
from organizer.gui import theme
from organizer.gui.models.month import DayMark, month_name
from organizer.gui.models.rows import Row
from organizer.gui.phrases import told
from organizer.gui.questions import said
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.date_list import DateList
from organizer.gui.widgets.month_grid import MonthGrid
from organizer.gui.widgets.text import Heading, Text

_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 1)


class MonthView(QWidget):
    """``chosen`` carries the key of a date. Rows, marks and holidays come from ``show_dates``.

    A month is reached by its name and year, from one to the next, or by the keys of the grid.
    """

    chosen = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self.first = today, today.replace(day=1)
        self._rows: Mapping[date, tuple[Row, ...]] = {}
        self._marks: Mapping[date, tuple[DayMark, ...]] = {}
        self._holidays: Mapping[date, str] = {}
        self.heading = Heading("", level=2)
        self.before = SecondaryButton(self.tr("Previous month"), "arrow-left")
        self.now = SecondaryButton(self.tr("Today"))
        self.after = SecondaryButton(self.tr("Next month"), "arrow-right")
        self.of_year = Choice(tuple((str(number), said(name)) for number, name in enumerate(MONTHS, start=1)))
        self.of_year.setAccessibleName(self.tr("Month"))
        self.year = Choice(tuple((str(year), str(year)) for year in range(_EARLIEST.year, _LATEST.year + 1)))
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setMinimumContentsLength(4)
        self.grid = MonthGrid()
        self.day = Heading("", level=3)
        self.holiday = Text("", "body", "text2")
        self.none = Text(self.tr("No date on this day."), "body", "text2")
        self.list = DateList(self.tr("Dates of this day"))
        self.card = Card()
        self.card.body.setContentsMargins(0, 0, 0, 0)
        self.card.body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        turning = ButtonRow(self.of_year, self.year, self.before, self.after, self.now)
        for part in (self.heading, turning, self.grid, self.day, self.holiday, self.none, self.card):
            column.addWidget(part)
        self._connect()

    def show_dates(
        self,
        rows: Mapping[date, tuple[Row, ...]],
        marks: Mapping[date, tuple[DayMark, ...]],
        holidays: Mapping[date, str],
    ) -> None:
        """Show other dates in the month that is in front."""
        self._rows, self._marks, self._holidays = rows, marks, holidays
        self._show(self.grid.current_day() or self._today)

    def leaf(self, months: int) -> None:
        """Go on or back by months; the day stays the same number, or is the last one of a shorter month."""
        months += self.first.year * 12 + self.first.month - 1
        first = date(months // 12, months % 12 + 1, 1)
        if _EARLIEST <= first <= _LATEST:
            number = (self.grid.current_day() or self._today).day
            self.go_to(first.replace(day=min(number, monthrange(first.year, first.month)[1])))

    def go_to(self, day: date) -> None:
        """Show the month of a day, with that day chosen, and say which month it is."""
        self.first = day.replace(day=1)
        self._show(day)
        announce(self.heading, self.heading.text())

    def _show(self, day: date) -> None:
        for box, value in ((self.of_year, self.first.month), (self.year, self.first.year)):
            with QSignalBlocker(box):
                box.set_value(str(value))
        self.grid.month.show_month(self.first, self._today, self._marks, self._holidays)
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
        for box in (self.of_year, self.year):
            box.currentIndexChanged.connect(self._jump)
        self.grid.leafed.connect(self.leaf)
        self.grid.turned.connect(self._turn)
        self.grid.chosen.connect(self._choose)
        self.list.chosen.connect(self.chosen)

    def _jump(self) -> None:
        """Go to the month and the year that are chosen."""
        wanted = int(self.year.value()) * 12 + int(self.of_year.value())
        self.leaf(wanted - self.first.year * 12 - self.first.month)

    def _turn(self, day: date) -> None:
        rows, holiday = self._rows.get(day, ()), self._holidays.get(day, "")
        self.day.setText(told(weekday_words(day)))
        self.holiday.setText(self.tr("Holiday: {name}").format(name=holiday))
        self.holiday.setVisible(bool(holiday))
        self.list.show_rows(rows)
        self.card.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def _choose(self, day: date) -> None:
        rows = self._rows.get(day, ())
        if len(rows) == 1:
            self.chosen.emit(rows[0].key)
        elif rows:
            self.list.enter(1)
