"""Dates that stand on another day than when somebody looked last, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from organizer.domain.agenda import weekday_words
from organizer.domain.due import Due, moved_of
from organizer.domain.due_words import change_words
from organizer.domain.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class MovedLine:
    """One date: from which day to which, and why. ``key`` is the date's own."""

    key: str
    words: Phrase
    why: Phrase


def moved_lines(dues: Iterable[Due], before: Mapping[str, date]) -> Iterator[MovedLine]:
    """Give the dates that moved by themselves since they stood on the days in ``before``.

    One that somebody moved by hand, or gave more time, says so on its own line.
    """
    counted = {due.key: due for due in dues if due.count is not None and not due.extended}
    for move in moved_of(counted.values(), before):
        due = counted[move.key]
        was, now = weekday_words(move.was), weekday_words(move.now)
        words = phrase("{title}: it was on {was}, and is now on {now}", title=move.title, was=was, now=now)
        yield MovedLine(move.key, words, change_words(due) or _why(due))


def _why(due: Due) -> Phrase:
    start = weekday_words(due.start) if due.start else Phrase()
    return phrase("It counts from {start} now, or the holidays changed.", start=start)
