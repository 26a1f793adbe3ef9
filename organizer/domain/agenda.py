"""The dates of a campaign as a calendar lists them: late, this week, next week, later, and what happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import ApproximateDate, spell_date
from organizer.domain.deadline import WEEKDAYS
from organizer.domain.due import Due
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.reply import CHANNELS, STANCES, Reply

_WEEK = timedelta(days=7)


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
    if not due.is_open:
        return When.HAPPENED
    if due.day < today:
        return When.LATE
    sunday = week_of(today)
    if due.day < sunday + _WEEK:
        return When.THIS_WEEK
    return When.NEXT_WEEK if due.day < sunday + 2 * _WEEK else When.LATER


def week_of(day: date) -> date:
    """Return the Sunday with which the week of a day begins; the first day that there is where that is later."""
    back = (day.weekday() + 1) % 7
    return day - timedelta(days=back) if day.toordinal() > back else date.min


def weekday_words(day: date) -> Phrase:
    """Return ``Wednesday, November 24, 2010``."""
    return phrase("{weekday}, {day}", weekday=phrase(WEEKDAYS[day.weekday()]), day=spell_date(day))


def happenings_of(record: Correspondence, titles: Mapping[str, str]) -> tuple[Happening, ...]:
    """Return what the mail log and the answers tell, the newest first. Copies to others are left out.

    ``titles`` are those of the letters by their id.
    """
    found = [_answered(reply, titles) for reply in record.replies]
    for sent in record.mailings:
        events = ((sent.mailed_on, "Mailed"), (sent.delivered_on, "Delivered"), (sent.returned_on, "Came back"))
        for day, what in () if sent.copy else events:
            if day:
                on = ApproximateDate.parse(day.isoformat())
                words = phrase("{what}: {letter}", what=phrase(what), letter=titles[sent.letter])
                found.append(Happening(sent.id, on, words, sent.letter))
    return tuple(sorted(found, key=lambda entry: entry.on.order, reverse=True))


def _answered(reply: Reply, titles: Mapping[str, str]) -> Happening:
    way, stance, letter = CHANNELS[reply.channel], STANCES[reply.stance], next(iter(reply.letters), "")
    words = phrase("{way}: {stance}", way=way, stance=stance)
    if letter:
        words = phrase("{said}. It answers: {letter}", said=words, letter=titles[letter])
    return Happening(reply.id, reply.on, words, letter)
