"""Dates as documents give them: whole days, months, seasons, spans; always with the month spelled out."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from organizer.domain.seasons import spell_season

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
SPANISH_MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    PERIOD = "period"
    ABOUT = "about"


class Spelled(str):
    """A date in words that still knows which date it is: the window says it in its own language.

    Everywhere else it is the text that it shows. Put together with other words it is only that.
    """

    __slots__ = ("_of",)
    _of: "date | ApproximateDate"

    def __new__(cls, words: str, of: "date | ApproximateDate") -> Self:
        """Keep the date beside its words."""
        made = super().__new__(cls, words)
        made._of = of
        return made

    def __getnewargs__(self) -> tuple[str, "date | ApproximateDate"]:  # type: ignore[override]  # a plain text has one
        """Return what it is made of, so that it can be copied and pickled."""
        return str(self), self._of

    def said_in(self, language: str) -> str:
        """Return the date in another language."""
        return spell_date(self._of, language) if isinstance(self._of, date) else self._of.spell(language)


def days_after(day: date, days: int) -> date:
    """Return the day so many days later (earlier where negative); the first or last day that there is beyond them.

    A year may be mistyped as 0001 or 9999, and what is counted from it must not fail.
    """
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def spell_date(day: date, language: str = "en") -> str:
    """Return ``September 28, 2010``, in Spanish ``28 de septiembre de 2010``, whatever the locale of the machine.

    A language that is not known here has the English words.
    """
    if _is_spanish(language):
        return Spelled(f"{day.day} de {SPANISH_MONTHS[day.month - 1]} de {day.year}", day)
    return Spelled(f"{MONTHS[day.month - 1]} {day.day}, {day.year}", day)


def _is_spanish(language: str) -> bool:
    return language.partition("-")[0].lower() == "es"


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

    def is_before(self, day: date) -> bool:
        """Whether the latest day it may be is before a day; not where its end is open."""
        return self.latest is not None and self.latest < day

    @property
    def day(self) -> date | None:
        """The day where it is known to the day, else None: a day that is only about right is none."""
        is_exact = self.earliest == self.latest and self.precision not in (Precision.ABOUT, Precision.MONTH)
        return self.earliest if is_exact else None

    @property
    def is_about(self) -> bool:
        """Whether a day, month or year is named that is only about right."""
        return self.precision is Precision.ABOUT and "/" not in self.text

    def season(self, language: str = "en") -> str:
        """Return ``summer 2010`` where it is known to the season, else an empty text."""
        is_season = self.precision is Precision.SEASON
        return spell_season(self.text, spanish=_is_spanish(language)) if is_season else ""

    def spell(self, language: str = "en") -> str:
        """Return the date in words, with the month spelled out and the precision kept."""
        return Spelled(self._words(language), self)

    def _words(self, language: str) -> str:
        words = _SPANISH if _is_spanish(language) else _ENGLISH
        season = self.season(language)
        if season:
            return season
        first, slash, last = self.text.partition("/")
        if not slash:
            said = _spell_part(first[:7] if self.precision is Precision.MONTH else first, language)
            return words.about.format(said=words.inside(first, language)) if self.is_about else said
        form = words.between if self.precision is Precision.ABOUT else words.span
        if not first:
            form = words.until
        if not last:
            form = words.since
        said = form.format(first=words.inside(first, language), last=words.inside(last, language))
        return said.replace("de el ", "del ").replace(" a el ", " al ")


@dataclass(frozen=True, slots=True)
class _Spans:
    """How a language puts two dates together. ``article`` stands before a day."""

    until: str
    since: str
    between: str
    span: str
    about: str
    article: str = ""

    def inside(self, part: str, language: str) -> str:
        """Return a date as it stands beside another word; empty for an open end."""
        spelled = _spell_part(part, language)
        return f"{self.article}{spelled}" if part.count("-") > 1 else spelled


_ENGLISH = _Spans(
    "not after {last}", "not before {first}", "between {first} and {last}", "{first} to {last}", "about {said}"
)
_SPANISH = _Spans(
    "no después de {last}",
    "no antes de {first}",
    "entre {first} y {last}",
    "de {first} a {last}",
    "hacia {said}",
    "el ",
)


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
        from calendar import monthrange  # it brings the names of the months in all languages along

        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def _spell_part(part: str, language: str) -> str:
    year, _, rest = part.partition("-")
    month, _, day = rest.partition("-")
    if day:
        return spell_date(date(int(year), int(month), int(day)), language)
    if month and _is_spanish(language):
        return f"{SPANISH_MONTHS[int(month) - 1]} de {year}"
    return f"{MONTHS[int(month) - 1]} {year}" if month else year
