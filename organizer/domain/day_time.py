"""A time of day as people write it: ``7 pm``, ``7:30 p.m.``, ``19:00``, ``noon``."""

import re
from datetime import date, time

from organizer.domain.phrase import Phrase, phrase

UNREADABLE = phrase("The time of day cannot be read. Write it like this: 7:30 p.m.")
UNCERTAIN = phrase("The time of day can be morning or evening. Write it like this: 7:30 p.m.")

_NOON = ("noon", "12noon")
_WRITTEN = re.compile(r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?(?P<half>am|pm)?")
_DOTTED = re.compile(r"([ap])\.?m\.?$")
_HALF = 12
_SINCE, _MARCH, _SUNDAY, _SKIPPED = 2007, 3, 6, 2


def read_time(text: str) -> time | None:
    """Return the time of day that a text tells, to the minute; None where it tells none for certain.

    Twelve hours with ``am`` or ``pm`` in any spelling, twenty-four without. ``7:30`` alone may be morning or evening:
    it is none, and :func:`time_problem` says so. ``07:30``, as clocks of twenty-four hours write, is the morning.
    """
    written = _written(text)
    if written in _NOON:
        return time(_HALF)
    found = _WRITTEN.fullmatch(written)
    if found is None or _is_uncertain(found):
        return None
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if half:
        if not 1 <= hour <= _HALF:
            return None
        hour = hour % _HALF + (_HALF if half == "pm" else 0)
    elif not found["minute"]:
        return None
    try:
        return time(hour, minute)
    except ValueError:
        return None


def is_skipped(day: date, at: time) -> bool:
    """Whether clocks skip a time of a day: 2 to 3 a.m. of the Sunday on which daylight saving time begins.

    Since 2007 it is the second Sunday in March. Earlier years are not looked at: nobody meets in them any more.
    Hawaii and most of Arizona keep their clocks. Source: Energy Policy Act of 2005, section 110 (15 U.S.C. 260a).
    """
    second_week = range(8, 15)
    is_that_day = day.year >= _SINCE and day.month == _MARCH and day.day in second_week and day.weekday() == _SUNDAY
    return is_that_day and at.hour == _SKIPPED


def time_problem(text: str) -> Phrase:
    """Return what to do about a text that tells no time of day; empty where it tells one, or nothing is there."""
    if not text.strip() or read_time(text) is not None:
        return Phrase()
    found = _WRITTEN.fullmatch(_written(text))
    return UNCERTAIN if found and _is_uncertain(found) else UNREADABLE


def spell_time(at: time) -> str:
    """Return ``7:30 p.m.``, and ``noon``."""
    if at == time(_HALF):
        return "noon"
    return f"{at.hour % _HALF or _HALF}:{at.minute:02} {'a.m.' if at.hour < _HALF else 'p.m.'}"


def shown_time(text: str) -> str:
    """Return a time of day in the spelling of the program; a text that tells none as it was typed."""
    at = read_time(text)
    return text if at is None else spell_time(at)


def _written(text: str) -> str:
    return _DOTTED.sub(r"\1m", "".join(text.split()).casefold())


def _is_uncertain(found: re.Match[str]) -> bool:
    """Whether an hour that both halves of the day have stands alone."""
    hour = found["hour"]
    is_in_both = not hour.startswith("0") and 0 < int(hour) < _HALF + (not found["minute"])
    return not found["half"] and is_in_both and int(found["minute"] or 0) < 60  # noqa: PLR2004 - an hour's minutes
