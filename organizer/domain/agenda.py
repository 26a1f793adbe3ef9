"""The dates of a campaign as a calendar lists them: late, this week, next week, later, and what happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import ApproximateDate, days_after, spell_date
from organizer.domain.deadline import WEEKDAYS
from organizer.domain.due import Due
from organizer.domain.mailing import SENT
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.reply import CHANNELS, STANCES, Reply

_WEEK = timedelta(days=7)
_MAILED, _ARRIVED, _BACK, _AGAIN = phrase("Mailed"), phrase("Delivered"), phrase("Came back"), phrase("Sent again")
_AFTER = (_MAILED, _ARRIVED, _BACK, _AGAIN)
"""What comes after what where both were on one day; an answer comes last."""


class When(StrEnum):
    """The groups of the list, in their order. A week begins on Sunday, as calendars in the United States do.

    What waits has no day yet.
    """

    LATE = "late"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    LATER = "later"
    WAITING = "waiting"
    HAPPENED = "happened"


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that the record knows. ``on`` is as exact as it is known; ``key`` leads to the mailing or the answer.

    ``letter`` is the slug of the letter it is of, empty for none.
    """

    key: str
    on: ApproximateDate
    words: Phrase
    letter: str = ""


def when_of(due: Due, today: date) -> When:
    """Return the group that a date stands in on a day."""
    if due.day <= today and not due.is_open:  # what is still to come did not happen, even if it is done
        return When.HAPPENED
    if due.day < today:
        return When.LATE
    sunday = week_of(today)
    if due.day - sunday < _WEEK:
        return When.THIS_WEEK
    return When.NEXT_WEEK if due.day - sunday < 2 * _WEEK else When.LATER


def week_of(day: date) -> date:
    """Return the Sunday with which the week of a day begins; the first day that there is where that is later."""
    return days_after(day, -((day.weekday() + 1) % 7))


def weekday_words(day: date) -> Phrase:
    """Return ``Wednesday, November 24, 2010``."""
    return phrase("{weekday}, {day}", weekday=phrase(WEEKDAYS[day.weekday()]), day=spell_date(day))


def happenings_of(record: Correspondence, titles: Mapping[str, str]) -> tuple[Happening, ...]:
    """Return what the mail log and the answers tell, the newest first: of one day what came of it before it itself.

    Copies to others are left out. ``titles`` are those of the letters by their id.
    """
    found = [(len(_AFTER), _answered(reply, titles)) for reply in record.replies]
    for sent in record.mailings:
        out = _AGAIN if record.mailing(sent.again) else SENT.get(sent.method, _MAILED)
        events = ((sent.mailed_on, out), (sent.delivered_on, _ARRIVED), (sent.returned_on, _BACK))
        for day, what in () if sent.copy else events:
            if day:
                on = ApproximateDate.parse(day.isoformat())
                words = phrase("{what}: {letter}", what=what, letter=titles[sent.letter])
                place = _AFTER.index(what) if what in _AFTER else 0
                found.append((place, Happening(sent.id, on, words, sent.letter)))
    return tuple(entry for _, entry in sorted(found, key=lambda each: (each[1].on.order, each[0]), reverse=True))


def _answered(reply: Reply, titles: Mapping[str, str]) -> Happening:
    way, stance, letter = CHANNELS[reply.channel], STANCES[reply.stance], next(iter(reply.letters), "")
    words = phrase("{way}: {stance}", way=way, stance=stance)
    if letter:
        words = phrase("{said}. It answers: {letter}", said=words, letter=titles[letter])
    return Happening(reply.id, reply.on, words, letter)
