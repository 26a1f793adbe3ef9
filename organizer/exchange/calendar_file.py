"""The dates of a campaign as a calendar file that any calendar program takes. Source: RFC 5545, RFC 7986, RFC 9074."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from unicodedata import category
from uuid import UUID, uuid5

from organizer.domain.day_time import read_time
from organizer.domain.due import HAPPENED, Due
from organizer.domain.due_words import basis_words, change_words, origin_words, warning_words

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_NAMES = UUID("6f6f6ce3-52b1-4f7c-9f4c-3a0c8a4c1f5e")
"""The space in which a date's identity is made. It never changes, or a second import would double every date."""
_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
"""So long a date with a time of day is taken to last: nobody asks how long."""
_ALARMS = {"before": timedelta(hours=-15), "day": timedelta(hours=9)}
"""At nine in the morning of the day before, and of the day. An all-day event begins at midnight where it is read."""
_TIMED_ALARMS = {"before": -_DAY, "day": -_HOUR}
"""At the same time of the day before, and an hour before it begins."""
_NO_TEXT = ("Cc", "Cs")
_NO_TITLES: Mapping[str, str] = {}


def calendar_bytes(
    dues: Sequence[Due],
    title: str,
    campaign_id: str,
    sequence: int,
    at: datetime,
    *,
    changed: datetime | None = None,
    titles: Mapping[str, str] = _NO_TITLES,
) -> bytes:
    """Return an .ics file with one event for each date; give it at least one date.

    An event is of the whole day, or of an hour where the date has a time of day. Such a time is written as local time
    without a zone ("floating", RFC 5545, 3.3.5): half past seven stays half past seven where the meeting is, on the
    days too on which clocks are changed, and calendar programs take it so. Of a zone only the state would be known,
    and a dozen states have two. A text that tells no time of day stays in the title, on the whole day.

    The identity of an event comes from the campaign and the date's key alone, so that a later file changes what an
    earlier one brought and doubles nothing. ``sequence`` grows with every change (the number of the newest journal
    entry), ``changed`` is the moment of that change, so that the same dates give the same bytes; ``at`` is when the
    file is made, by which alarms of the past are left out. Both have a time zone. A date that is done is there as
    cancelled, so that a program takes away the one it has. ``titles`` are those of the letters by their id.
    """
    from icalendar import Calendar  # it takes a sixth of a second, and most runs write no calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Organizer//Organizer//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", _line(title))
    calendar.add("x-wr-calname", _line(title))  # what programs of before RFC 7986 read
    for due in dues:
        calendar.add_component(_event(due, campaign_id, sequence, (changed or at, at), titles))
    written: bytes = calendar.to_ical()
    return written


def identity(campaign_id: str, key: str) -> str:
    """Return the UID of a date: the same for the same campaign and key, whatever the date says."""
    return str(uuid5(_NAMES, f"{campaign_id}/{key}"))


def _event(
    due: Due, campaign_id: str, sequence: int, times: tuple[datetime, datetime], titles: Mapping[str, str]
) -> "Event":
    """Return a date as an event; ``times`` are that of the last change and that of the file."""
    from icalendar import Event

    changed, at = times
    event = Event()
    event.add("uid", identity(campaign_id, due.key))
    event.add("dtstamp", changed.astimezone(UTC))
    event.add("last-modified", changed.astimezone(UTC))
    event.add("sequence", sequence)
    event.add("summary", _summary(due))
    event.add("description", _description(due, titles))
    begins, lasts, alarms = _when(due)
    event.add("dtstart", begins)
    if due.day < date.max:
        event.add("dtend", begins + lasts)  # the first moment, or day, that is not of it
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if lasts == _DAY else "OPAQUE")
    event.add("status", "CONFIRMED" if due.is_open or due.ended_by == HAPPENED else "CANCELLED")
    if due.is_open and not _is_past(begins, at):  # an alarm of the past would ring at once
        for name, trigger in alarms.items():
            event.add_component(_alarm(due, identity(campaign_id, f"{due.key}/{name}"), trigger))
    return event


def _when(due: Due) -> tuple[date, timedelta, Mapping[str, timedelta]]:
    """Return the day, or the moment without a zone, with which a date begins, how long it lasts, and its alarms."""
    clock = read_time(due.time)
    if clock is None:
        return due.day, _DAY, _ALARMS
    return datetime.combine(due.day, clock), _HOUR, _TIMED_ALARMS


def _is_past(begins: date, at: datetime) -> bool:
    moment = begins if isinstance(begins, datetime) else datetime.combine(begins, time.max)
    return moment < at.replace(tzinfo=None)


def _alarm(due: Due, uid: str, trigger: timedelta) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("uid", uid)
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", trigger)
    alarm.add("description", _summary(due))
    return alarm


def _summary(due: Due) -> str:
    """Return the title, with what stands in the place of a time of day and tells none."""
    return _line(f"{due.title}, {due.time}" if due.time and read_time(due.time) is None else due.title)


def _description(due: Due, titles: Mapping[str, str]) -> str:
    consequence = due.rule.consequence if due.rule else ""
    said = (origin_words(due, titles), basis_words(due), change_words(due), warning_words(due))
    return "\n".join(filter(None, (*(_line(each.words) for each in said), _line(consequence), _text(due.note))))


def _line(text: str) -> str:
    return " ".join(_text(text).split())


def _text(text: str) -> str:
    """Return text without the characters that no value may hold: controls, and halves of pairs."""
    return "\n".join("".join(sign for sign in line if category(sign) not in _NO_TEXT) for line in text.splitlines())
