"""Days as people type them: "October 1, 2010", "Oct 1 2010", "10/1/2010", "2010-10-01"."""

import re
from datetime import date

from organizer.domain.dates import MONTHS

_WRITTEN = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


def read_day(text: str) -> date | None:
    """Return the day that a text names, or None when it names none.

    Numbers alone are read month first, as forms in the United States are filled in.
    """
    words = " ".join(text.split())
    if found := _WRITTEN.fullmatch(words):
        month = _month(found[1])
        return _day(int(found[3]), month, int(found[2])) if month else None
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _SLASHED.fullmatch(words):
        return _day(int(found[3]), int(found[1]), int(found[2]))
    return None


def _month(word: str) -> int:
    short = word.lower()
    return next((number for number, name in enumerate(MONTHS, start=1) if name.lower().startswith(short)), 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
