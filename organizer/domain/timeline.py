"""What happened in a campaign as one sequence: what the record tells, and what the group itself enters beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.dates import ApproximateDate
from organizer.domain.mailing import Attachment
from organizer.domain.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One entry made by hand. ``on`` is as exact as it is known ("summer 2010"); ``source`` says who knows it.

    ``by``: initials of who entered it.
    """

    id: str
    on: ApproximateDate
    title: str
    text: str = ""
    source: str = ""
    by: str = ""
    attachments: tuple[Attachment, ...] = ()


class Kind(StrEnum):
    """What an entry is about. What happened on one day stands in this order."""

    DECISION = "decision"
    OWN = "own"
    LETTER = "letter"
    MAIL = "mail"
    ANSWER = "answer"
    TASK = "task"
    DATE = "date"
    ENDING = "ending"
    CHANGE = "change"


KINDS = {
    Kind.DECISION: phrase("Decisions"),
    Kind.OWN: phrase("Our own entries"),
    Kind.LETTER: phrase("Letters"),
    Kind.MAIL: phrase("Mailings"),
    Kind.ANSWER: phrase("Answers"),
    Kind.TASK: phrase("Tasks"),
    Kind.DATE: phrase("Dates"),
    Kind.ENDING: phrase("Endings"),
    Kind.CHANGE: phrase("Changes"),
}
"""What the timeline calls each kind."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One entry of the timeline.

    ``key`` tells it from all others. ``details`` are sentences without a full stop, ``words`` what somebody wrote or
    said, as it was typed. ``target`` is what it is told in full by: ``letter`` and its slug, ``mailing``, ``reply`` or
    ``event`` and its id, ``date`` and its key, ``task`` or ``step`` and its id, ``field`` and its
    name, ``campaign`` and its id, ``ending``; or nothing.
    ``not_before`` is a day before which it cannot have been: an answer follows its letter.
    """

    key: str
    kind: Kind
    on: ApproximateDate
    title: Phrase
    details: tuple[Phrase, ...] = ()
    words: str = ""
    by: str = ""
    target: tuple[str, str] = ("", "")
    not_before: date | None = None

    @property
    def day(self) -> str:
        """When it was, in words, as exactly as it is known."""
        return self.on.spell()

    @property
    def is_exact(self) -> bool:
        """Whether it is known to the day."""
        return self.on.day is not None

    @property
    def order(self) -> date:
        """The day by which it stands in the sequence: the earliest on which it may have been."""
        is_later = self.not_before and self.on.order < self.not_before <= (self.on.latest or self.not_before)
        return self.not_before if self.not_before and is_later else self.on.order


def day_of(day: date) -> ApproximateDate:
    """Return a day that is known exactly."""
    return ApproximateDate.parse(day.isoformat())


def in_order(entries: Iterable[Happened]) -> tuple[Happened, ...]:
    """Return entries oldest first. On one day those that are known to the day come first, then kind by kind."""
    rank = {kind: place for place, kind in enumerate(Kind)}
    return tuple(sorted(entries, key=lambda entry: (entry.order, not entry.is_exact, rank[entry.kind])))
