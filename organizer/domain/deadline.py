"""Days until something is due, and the reason for each day that does not count.

A rule is data of a playbook, or is made by hand. Nothing here has a default number of days: where no document gives
one, the rule says that it is our own choice.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
    """One day of a count. ``number`` is its place, 0 when it does not count; ``why`` names the weekend or holiday."""

    day: date
    number: int
    why: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """A count from its first day (which is day 0) to the day due. ``beyond``: a holiday table ended before it."""

    start: date
    due: date
    days: tuple[CountedDay, ...]
    beyond: bool = False
