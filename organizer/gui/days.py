"""Days as people type them: "October 1, 2010", "Oct 1 2010", "10/1/2010", "2010-10-01"; and dates less exact.

"June 2010", "summer 2010", "about June 2010", "2010", "June 1, 2010 to June 5, 2010", "not after June 2010". The same
in Spanish: "1 de octubre de 2010", "verano de 2010", "hacia junio de 2010", "no después de junio de 2010".
"""

import re
from datetime import date

from organizer.domain.dates import MONTHS, SPANISH_MONTHS, ApproximateDate, Precision
from organizer.domain.seasons import SEASONS, SPANISH_SEASONS, season_span

_WRITTEN = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_WRITTEN_DAY_FIRST = re.compile(r"(?:el )?(\d{1,2})(?: de)?\s+([A-Za-z]{3,10})\.?,?(?: del?)?\s+(\d{4})", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_MONTH = re.compile(r"(?:in |en )?([A-Za-z]{3,10})\.?,? (?:of |del? )?(\d{4})")
_NUMBERED_MONTH = re.compile(r"(\d{1,2})/(\d{4})")
_ANY_SEASON = "|".join((*SEASONS, *SPANISH_SEASONS))
_SEASON = re.compile(
    rf"(?:in |en )?(?:the |la |el )?({_ANY_SEASON}),? (?:of |del? )?(\d{{4}})(?:[-/](\d{{4}}))?", re.IGNORECASE
)
_ABOUT = re.compile(r"(?:about|around|approximately|circa|hacia|alrededor de) (.+)", re.IGNORECASE)
_SPANS = (
    (re.compile(r"(?:between|entre) (.+) (?:and|y) (.+)", re.IGNORECASE), Precision.ABOUT),
    (re.compile(r"(?:not after|before|no después del?|antes del?) ()(.+)", re.IGNORECASE), Precision.PERIOD),
    (
        re.compile(r"(?:not before|after|since|no antes del?|desde|después del?) (.+)()", re.IGNORECASE),
        Precision.PERIOD,
    ),
    (re.compile(r"(?:from |del? )?(.+?) (?:to|until|through|-|al?|hasta) (.+)", re.IGNORECASE), Precision.PERIOD),
)


def read_day(text: str) -> date | None:
    """Return the day that a text names, or None when it names none.

    Numbers alone are read month first, as forms in the United States are filled in.
    """
    found = _numbers_of(text)
    return _day(*found) if found else None


def lacking_day(text: str) -> tuple[date, int] | None:
    """Return the first day of a month that a text names with a day that it does not have, and how many it has.

    It is None for a day that there is, and for a text that names no month and year.
    """
    found = _numbers_of(text)
    first = _day(found[0], found[1], 1) if found and not _day(*found) else None
    if first is None:
        return None
    from calendar import monthrange  # it brings the names of the months in all languages along

    return first, monthrange(first.year, first.month)[1]


def _numbers_of(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day as they are written, whether there is such a day or not."""
    words = " ".join(text.split())
    if found := _WRITTEN.fullmatch(words):
        month = _month(found[1])
        return (int(found[3]), month, int(found[2])) if month else None
    if found := _WRITTEN_DAY_FIRST.fullmatch(words):
        month = _month(found[2])
        return (int(found[3]), month, int(found[1])) if month else None
    if found := _ISO.fullmatch(words):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _SLASHED.fullmatch(words):
        return int(found[3]), int(found[1]), int(found[2])
    return None


def read_about(text: str) -> ApproximateDate | None:
    """Return the date that a text names, as exactly as it is named; None when it names none.

    What :meth:`ApproximateDate.spell` says in English is read as the same days.
    """
    words = " ".join(text.split())
    if about := _ABOUT.fullmatch(words):
        return _roughly(read_about(about[1]))
    if season := _SEASON.fullmatch(words):
        return _season(season[1].lower(), int(season[2]), season[3])
    part = _part(words)
    if part:
        return _approximate(part)
    for shape, precision in _SPANS:
        found = shape.fullmatch(words)
        if found:
            first, last = (_part(end) if end else "" for end in found.groups())
            is_read = bool(first) == bool(found[1]) and bool(last) == bool(found[2])
            return _approximate(f"{first}/{last}", precision) if is_read else None
    return None


def _part(words: str) -> str:
    """Return the written form of a day, a month or a year; empty for what is none."""
    day = read_day(words)
    if day:
        return day.isoformat()
    if (found := _MONTH.fullmatch(words)) and (month := _month(found[1])):
        return f"{found[2]}-{month:02}"
    if found := _NUMBERED_MONTH.fullmatch(words):
        return f"{found[2]}-{int(found[1]):02}"
    return words if re.fullmatch(r"\d{4}(?:-\d{2})?", words) else ""


def _season(name: str, year: int, ends: str | None) -> ApproximateDate | None:
    """Return a season; none where the year that is said to end it is another one."""
    span = season_span(SPANISH_SEASONS.get(name, name), year)
    is_whole = ends is None or span.partition("/")[2].startswith(ends)
    return _approximate(span, Precision.SEASON) if is_whole else None


def _roughly(found: ApproximateDate | None) -> ApproximateDate | None:
    """Return what is only about right. A season is so already."""
    if found is None or found.precision is Precision.SEASON:
        return found
    return _approximate(found.text, Precision.ABOUT)


def _approximate(written: str, precision: Precision | None = None) -> ApproximateDate | None:
    try:
        return ApproximateDate.parse(written, precision)
    except ValueError:
        return None


def _month(word: str) -> int:
    short = word.lower()
    named = [*enumerate(MONTHS, start=1), *enumerate(SPANISH_MONTHS, start=1)]
    return next((number for number, name in named if name.lower().startswith(short)), 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
