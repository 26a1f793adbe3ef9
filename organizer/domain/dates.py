"""Dates as documents give them: whole days, months, seasons, spans; always with the month spelled out."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    PERIOD = "period"
    ABOUT = "about"


def spell_date(day: date) -> str:
    """Return ``September 28, 2010``: English, whatever the locale of the machine."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


@dataclass(frozen=True, slots=True)
class ApproximateDate:
    """A date with its precision, in the written form of the ledger.

    ``text`` is ``2010-09-07``, ``2010-09``, ``2009``, or a span ``A/B``, ``/B`` (not after B), ``A/`` (not
    before A). ``earliest`` and ``latest`` are the days it may be; None where the span is open.
    Source: domain pages, ledger, section 1.
    """

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision

    @classmethod
    def parse(cls, text: str, precision: Precision | None = None) -> "ApproximateDate":
        """Read the written form; raise ValueError when it is none.

        Without ``precision`` it follows from the text: a whole day, a month, else a period.
        """
        first, slash, last = text.partition("/")
        try:
            earliest = _days(first)[0] if first else None
            latest = _days(last)[1] if last else None
            if not slash:
                latest = _days(first)[1]
        except ValueError as wrong:
            raise ValueError(f"{text!r} is not a date") from wrong
        if earliest is None and latest is None:
            raise ValueError(f"{text!r} is not a date")
        if earliest is not None and latest is not None and latest < earliest:
            raise ValueError(f"{text!r} is not a date: it ends before it begins")
        guessed = {10: Precision.DAY, 7: Precision.MONTH}.get(len(text), Precision.PERIOD)
        return cls(text, earliest, latest, precision or guessed)

    @property
    def order(self) -> date:
        """The day by which lists put it in time order: the earliest known, else the latest."""
        return self.earliest or self.latest or date.min

    def spell(self) -> str:
        """Return the date in words, with the month spelled out and the precision kept."""
        first, slash, last = self.text.partition("/")
        if not slash:
            return _spell_part(first[:7] if self.precision is Precision.MONTH else first)
        if not first:
            return f"not after {_spell_part(last)}"
        if not last:
            return f"not before {_spell_part(first)}"
        if self.precision is Precision.ABOUT:
            return f"between {_spell_part(first)} and {_spell_part(last)}"
        return f"{_spell_part(first)} to {_spell_part(last)}"


def _days(part: str) -> tuple[date, date]:
    """Return the first and last day of ``2010``, ``2010-09`` or ``2010-09-07``."""
    found = _PART.fullmatch(part)
    if not found:
        raise ValueError(part)
    year, month, day = (int(piece) if piece else 0 for piece in found.groups())
    if day:
        exact = date(year, month, day)
        return exact, exact
    if month:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def _spell_part(part: str) -> str:
    year, _, rest = part.partition("-")
    month, _, day = rest.partition("-")
    if day:
        return spell_date(date(int(year), int(month), int(day)))
    return f"{MONTHS[int(month) - 1]} {year}" if month else year
