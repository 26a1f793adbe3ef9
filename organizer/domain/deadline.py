"""Days until something is due, and the reason for each day that does not count.

A rule is data of a playbook, or is made by hand. Nothing here has a default number of days: where no document gives
one, the rule says that it is our own choice.
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from organizer.domain.dates import MONTHS, days_after

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SATURDAY = 5
_DAY = timedelta(days=1)
LONGEST = 3650
"""The largest number that a rule may count. Whoever reads or makes a rule refuses a larger one."""


class Start(StrEnum):
    """The event that a count begins with. A draft has none: nothing is counted from the day a letter was written."""

    MAILED = "mailed"
    DELIVERED = "delivered"
    RECEIVED = "received"
    DECIDED = "decided"
    DAY = "day"


class Unit(StrEnum):
    """What is counted. A month is a month of the calendar, not thirty days."""

    CALENDAR_DAYS = "calendar_days"
    BUSINESS_DAYS = "business_days"
    MONTHS = "months"


class Roll(StrEnum):
    """What happens when the last day is a weekend or a holiday."""

    STAYS = "stays"
    NEXT_BUSINESS_DAY = "next_business_day"
    BUSINESS_DAY_BEFORE = "business_day_before"


class HolidaysOf(StrEnum):
    """Whose holidays do not count."""

    NOBODY = "nobody"
    FEDERAL = "federal"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class DateRule:
    """How a date follows from an event.

    ``letter`` is the template whose mailing, delivery or answer starts it; with DECIDED it is empty. ``title`` is
    what to do on the day, ``consequence`` what follows when it passes. ``documented``: a document gives the limit,
    named in ``sources``; else it is our choice, and ``reason`` says why this many days. The date goes away when an
    answer to the letter is recorded (``ends`` has "answered"), when one of the tasks named in ``ends`` is done, or
    when it is ticked off. ``follow_up`` is the letter of the playbook that the program offers on that day.
    ``count_from``, ``unit_from`` and ``start_from`` are fields of the campaign whose answers stand in place of
    ``count``, ``unit`` and ``start``: the terms of the user's own agreement or statute (domain/terms.py). ``usual``
    says how long it takes in practice, beside what the law says. ``by_itself``: what the day brings comes by itself,
    as the end of an agreement: nobody owes anything, and once it passed it happened.
    """

    id: str
    title: str
    start: Start
    count: int
    unit: Unit = Unit.CALENDAR_DAYS
    letter: str = ""
    roll: Roll = Roll.STAYS
    holidays: HolidaysOf = HolidaysOf.NOBODY
    documented: bool = False
    reason: str = ""
    consequence: str = ""
    sources: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    follow_up: str = ""
    count_from: str = ""
    unit_from: str = ""
    start_from: str = ""
    usual: str = ""
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day on which an office is closed. ``source`` says where that comes from."""

    day: date
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class HolidayTable:
    """The holidays of the federal offices (``state`` empty) or of a state, good from one year through another."""

    state: str
    holidays: tuple[Holiday, ...]
    first_year: int
    last_year: int
    source: str

    def on(self, day: date) -> Holiday | None:
        """Return the holiday of a day, or None."""
        return next((entry for entry in self.holidays if entry.day == day), None)

    def covers(self, day: date) -> bool:
        """Whether the table is good for the year of a day."""
        return self.first_year <= day.year <= self.last_year


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of a count. ``number`` is its place, 0 when it is not counted; ``why`` names the weekend or holiday.

    A last day on which nothing can fall due has both. A month that has no such day says so in ``why``.
    """

    day: date
    number: int
    why: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """A count from its first day (which is day 0) to the day due.

    ``days`` are in their order after the first; months are counted by one day each. ``due`` need not be the last:
    it moves to the business day before where the rule says so. ``beyond``: the holidays of one of its years were
    needed, and no table is good for that year. ``good_through`` is the last year of the table, 0 where there is none.
    """

    start: date
    due: date
    days: tuple[CountedDay, ...]
    beyond: bool = False
    good_through: int = 0


def count_days(rule: DateRule, start: date, table: HolidayTable | None) -> Count:
    """Return the count of a rule that begins on a day, which itself is not counted.

    ``table`` are the holidays of whom the rule names; None where the rule names nobody, or nobody knows them. A
    month ends on the same day of a later month, or on its last day where it is shorter.
    """
    skips = _Closed(rule, table)
    if rule.unit is Unit.BUSINESS_DAYS:
        days = tuple(_business_days(start, rule.count, skips))
        due = days[-1].day if days else start
    elif rule.unit is Unit.MONTHS:
        days = tuple(_months(start, rule.count))
        due = days[-1].day if days else start
    else:
        days = tuple(CountedDay(days_after(start, number), number) for number in range(1, rule.count + 1))
        due = days_after(start, rule.count)
    due, days = _rolled(rule.roll, due, days, skips)
    return Count(start, due, days, skips.beyond, table.last_year if table else 0)


class _Closed:
    """Says why nobody is at work on a day, and remembers whether a table was asked for a year that it lacks."""

    def __init__(self, rule: DateRule, table: HolidayTable | None) -> None:
        self._wanted = rule.holidays is not HolidaysOf.NOBODY
        self._table = table if self._wanted else None
        self._holidays = {entry.day: entry for entry in self._table.holidays} if self._table else {}
        self.beyond = False

    def why(self, day: date) -> tuple[str, str]:
        """Return the weekend or holiday with its source; both empty on a business day."""
        if self._wanted and (self._table is None or not self._table.covers(day)):
            self.beyond = True
        if day.weekday() >= _SATURDAY:
            return WEEKDAYS[day.weekday()], ""
        holiday = self._holidays.get(day)
        return (holiday.name, holiday.source) if holiday else ("", "")


def _business_days(start: date, count: int, skips: _Closed) -> Iterator[CountedDay]:
    day, number = start, 0
    while number < count and day < date.max:
        day += _DAY
        why, source = skips.why(day)
        number += not why
        yield CountedDay(day, 0 if why else number, why, source)


def _months(start: date, count: int) -> Iterator[CountedDay]:
    for number in range(1, count + 1):
        years, month = divmod(start.month - 1 + number, 12)
        year = start.year + years
        if year > date.max.year:
            return
        last = calendar.monthrange(year, month + 1)[1]
        why = f"{MONTHS[month]} {year} has {last} days" if start.day > last else ""
        yield CountedDay(date(year, month + 1, min(start.day, last)), number, why)


def _rolled(roll: Roll, due: date, days: tuple[CountedDay, ...], skips: _Closed) -> tuple[date, tuple[CountedDay, ...]]:
    """Return the day due, moved off a weekend or holiday where the rule says so, and the days with the reason."""
    if roll is Roll.STAYS:
        return due, days
    why, source = skips.why(due)
    if not why:
        return due, days
    if days:
        last = days[-1]
        days = (*days[:-1], CountedDay(last.day, last.number, why, source))
    step = _DAY if roll is Roll.NEXT_BUSINESS_DAY else -_DAY
    passed: list[CountedDay] = []
    while why and date.min < due < date.max:
        due += step
        why, source = skips.why(due)
        passed.append(CountedDay(due, 0, why, source))
    return due, (*days, *passed) if roll is Roll.NEXT_BUSINESS_DAY else days
