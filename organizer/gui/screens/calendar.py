"""Calendar: what is late, what comes, what moved and what happened. A list first, a month beside it."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from organizer.domain.agenda import When
from organizer.domain.changes import Topic
from organizer.domain.due import days_of
from organizer.gui import theme
from organizer.gui.calendar_out import save_calendar
from organizer.gui.date_acts import give_time, move_date, tick_date
from organizer.gui.date_rows import date_row, day_mark, happened_row, waiting_row
from organizer.gui.desk import Desk
from organizer.gui.follow_up import open_follow_up
from organizer.gui.models.month import DayMark
from organizer.gui.models.rows import Row
from organizer.gui.paper_out import PaperOut
from organizer.gui.phrases import told
from organizer.gui.widgets.agenda import Agenda
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import EmptyState
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.month_view import MonthView
from organizer.gui.widgets.more_time import time_typed
from organizer.gui.widgets.news_card import NewsCard
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Text
from organizer.store.pages import calendar as page_of
from organizer.store.pages.calendar import CalendarLine, CalendarPage, WaitingLine
from organizer.store.pages.moved import MovedLine
from organizer.store.visits import keep_seen_days

LIST, MONTH = "list", "month"
HERE, EVERYWHERE = "here", "everywhere"
_AHEAD = (When.THIS_WEEK, When.NEXT_WEEK, When.LATER)
_MOST_HAPPENED = 12


class CalendarScreen(Screen):
    """Enter opens a date, Space ticks it off, Alt+Up and Alt+Down move it by a day."""

    name = "calendar"
    watches = frozenset(
        {Topic.DATES, Topic.MAIL, Topic.EVENTS, Topic.LETTERS, Topic.STEPS, Topic.ANSWERS, Topic.CAMPAIGNS}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: CalendarPage | None = None
        self.out = PaperOut(self)
        self.add = PrimaryButton(self.tr("Add date"), "plus")
        self.add.clicked.connect(self._add_date)
        self.head.addWidget(self.add)
        self.view = Choice(((LIST, self.tr("List")), (MONTH, self.tr("Month"))))
        self.view.setAccessibleName(self.tr("Show the dates as"))
        self.scope = Choice(((HERE, self.tr("This campaign")), (EVERYWHERE, self.tr("All campaigns"))))
        self.scope.setAccessibleName(self.tr("Show this campaign or all"))
        self.export = SecondaryButton(self.tr("Export .ics"), "calendar")
        self.view.chosen.connect(self._show_view)
        self.scope.chosen.connect(self.renew)
        self.export.clicked.connect(self._export)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(theme.px(12))
        for control in (self.view, self.scope, self.export):
            self.bar.addWidget(control)
        self.bar.addStretch(1)
        self.stacking.append(self.bar)
        self.moved = NewsCard(self.tr("What moved"))
        self.moved.read.connect(self._keep)
        self.moved.followed.connect(self._open)
        self.agenda, self.month = Agenda(), MonthView(desk.today())
        self.agenda.chosen.connect(self._open)
        self.agenda.toggled.connect(self._tick)
        self.agenda.written.connect(self._write)
        self.agenda.given.connect(self._give)
        self.month.chosen.connect(self._open)
        self.empty = EmptyState(
            "calendar",
            self.tr("No dates yet"),
            self.tr("Dates appear when you mail a letter or add a meeting."),
            act=self.tr("Add date"),
            on_act=self._add_date,
        )
        self.good = Text("", "caption", "text2")
        self.body.addLayout(self.bar)
        for part in (self.moved, self.agenda, self.month, self.empty, self.good):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Calendar")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each date says what it counts from. Press Enter on it to see every day of the count, and why.\n\n"
            "Press Space to mark a date done. Press Alt+Up or Alt+Down to move it by a day.\n\n"
            "A late date has the button Give more time. Write why: the reason is kept.\n\n"
            "In the month, the arrow keys go from day to day. Page Up and Page Down go from month to month, "
            "with Shift from year to year. Choose a month and a year above the days to go there at once.\n\n"
            "Export .ics writes the dates for another calendar. Do it again later: nothing is doubled."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {
            "new": self._add_date,
            "primary": self._add_date,
            "move_up": partial(self._move, -1),
            "move_down": partial(self._move, 1),
        }

    def refresh(self) -> None:
        """Read the dates and draw them."""
        desk, everywhere = self.desk, self.scope.value() == EVERYWHERE
        known = (desk.campaign, desk.playbooks, desk.holidays, desk.today())
        self.draw(desk.read(page_of.load, *known, everywhere=everywhere))

    def draw(self, page: CalendarPage) -> None:
        """Show the dates."""
        self.page = page
        self._draw_list(page)
        self._draw_month(page)
        self.set_lead(self._count(page))
        self.moved.tell((("", tuple((self._key(line.key), _sentence(line)) for line in page.moved)),))
        self.scope.setVisible(page.campaigns > 1)
        self.export.setVisible(not page.is_everywhere)
        year = page.good_through
        words = self.tr("The holidays of the calendar are good through {year}. Later ones can still change.")
        self.good.setText(words.format(year=year) if year else self.tr("No holidays are known."))
        self._show_view()

    def _draw_list(self, page: CalendarPage) -> None:
        row = partial(date_row, with_place=page.is_everywhere)
        late = page.of(When.LATE)
        self.agenda.show_late([row(line) for line in late], [self._offer(line) for line in late])
        for card, line in zip(self.agenda.late_cards, late, strict=True):
            card.form.show_typed(self.desk.drafts, time_typed(line.campaign, line.due.key))
        for when in _AHEAD:
            self.agenda.show_group(when, tuple(row(line) for line in page.of(when)))
        waiting = tuple(waiting_row(line, with_place=page.is_everywhere) for line in page.waiting)
        self.agenda.show_group(When.WAITING, waiting)
        past: list[tuple[date, Row]] = [
            (line.order, happened_row(line, with_place=page.is_everywhere)) for line in page.happened
        ]
        past += [(line.due.done_on or line.due.day, row(line)) for line in page.of(When.HAPPENED)]
        past.sort(key=lambda each: each[0], reverse=True)
        self.agenda.show_group(When.HAPPENED, tuple(entry for _, entry in past[:_MOST_HAPPENED]))

    def _draw_month(self, page: CalendarPage) -> None:
        rows: dict[date, tuple[Row, ...]] = defaultdict(tuple)
        marks: dict[date, tuple[DayMark, ...]] = defaultdict(tuple)
        for line in page.lines:
            rows[line.due.day] += (date_row(line, with_place=page.is_everywhere),)
            marks[line.due.day] += (day_mark(line, with_place=page.is_everywhere),)
        self.month.show_dates(rows, marks, page.holidays)

    def _show_view(self) -> None:
        page = self.page
        is_empty = page is None or page.is_empty
        in_month = self.view.value() == MONTH
        self.agenda.setVisible(not is_empty and not in_month)
        self.month.setVisible(not is_empty and in_month)
        self.empty.setVisible(is_empty)
        for control in (self.add, self.view, self.good):
            control.setVisible(not is_empty)
        self.export.setVisible(not is_empty and page is not None and not page.is_everywhere)

    def _count(self, page: CalendarPage) -> str:
        """Return how many dates are late and how many come this week: what is read on arrival."""
        if page.is_empty:
            return ""
        late = len(page.of(When.LATE))
        soon = sum(line.due.is_open for line in page.of(When.THIS_WEEK))
        return self.tr("Late: {late}. This week: {soon}.").format(
            late=late or self.tr("none"), soon=soon or self.tr("none")
        )

    def _offer(self, line: CalendarLine) -> str:
        """Return what the button says that leads to the letter of a late date."""
        if line.offer is None:
            return ""
        template = self.tr("Open the letter: {title}") if line.offer.begun else self.tr("Write: {title}")
        return template.format(title=line.offer.title)

    def _key(self, due_key: str) -> str:
        return f"{self.desk.campaign}{page_of.SEPARATOR}{due_key}"

    def _line(self, key: str) -> CalendarLine | None:
        return self.page.line(key) if self.page else None

    def _waiting(self, key: str) -> WaitingLine | None:
        return next((line for line in self.page.waiting if line.key == key), None) if self.page else None

    def _tell_waiting(self) -> None:
        self.desk.told.emit(self.tr("This date has no day yet. Press Enter to open it."))

    def _open(self, key: str) -> None:
        line = self._line(key)
        if line:
            self.desk.choose(line.campaign)
            self.go.emit("date", {"date": line.due.key})
            return
        waiting = self._waiting(key)
        if waiting:
            self.desk.choose(waiting.campaign)
            self.go.emit("date", {"date": waiting.date.key})
            return
        past = next((entry for entry in self.page.happened if entry.key == key), None) if self.page else None
        if past:
            self.desk.choose(past.campaign)
            place, argument = ("timeline", "event") if past.kind == "event" else ("mail_log", "mailing")
            self.go.emit(place, {argument: past.target})

    def _tick(self, key: str) -> None:
        line = self._line(key)
        if line:
            tick_date(self.desk, line.campaign, line.due)
        elif self._waiting(key):
            self._tell_waiting()

    def _move(self, days: int) -> None:
        key = self.month.list.current_key() if self.month.list.hasFocus() else self.agenda.current_key()
        line = self._line(key)
        if line:
            move_date(self.desk, line.campaign, line.due, days)
        elif self._waiting(key):
            self._tell_waiting()
        else:
            self.desk.told.emit(self.tr("Choose a date first. Then Alt+Up and Alt+Down move it by a day."))

    def _give(self, key: str, until: date, reason: str) -> None:
        line = self._line(key)
        if line and give_time(self.desk, line.campaign, line.due, until, reason):
            self.desk.drafts.drop(time_typed(line.campaign, line.due.key))
            self.focus_heading()

    def _write(self, key: str) -> None:
        line = self._line(key)
        if line and line.offer:
            self.desk.choose(line.campaign)
            open_follow_up(self.desk, self.go, line.offer)

    def _add_date(self) -> None:
        self.go.emit("date", {})

    def _keep(self) -> None:
        """Keep that what moved was read."""
        if self.page and self.desk.may_write():
            self.desk.write(keep_seen_days, self.desk.campaign, days_of(line.due for line in self.page.lines))
            self.renew()
            self.focus_heading()

    def _export(self) -> None:
        if self.page and not self.page.lines:
            self.desk.told.emit(self.tr("There is no date to export yet."))
        elif self.page:
            save_calendar(self.desk, self.out)


def _sentence(line: MovedLine) -> str:
    return f"{told(line.words)}. {told(line.why)}"
