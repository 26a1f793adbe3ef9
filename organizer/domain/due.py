"""The dates of a campaign: what is owed, by when, from which event, and what changed it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.deadline import Count, DateRule


class DueState(StrEnum):
    """Where a date stands on a day. A rule whose event has not happened yet makes no date at all."""

    LATE = "late"
    SOON = "soon"
    AHEAD = "ahead"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DateEntry:
    """What the group did to a date, or a date of its own.

    ``key`` is the date's own name: ``own-...`` for one made by hand (then ``title`` and ``rule`` or ``day`` are
    set), else that of a playbook's date. ``day`` is a fixed day, ``time`` as it was typed ("6:30 pm").
    ``rule`` counts from ``start_day``, or from the event of a letter. ``until`` is an extension with its ``reason``;
    ``done_on`` ticks it off.
    """

    key: str
    title: str = ""
    day: date | None = None
    time: str = ""
    rule: DateRule | None = None
    start_day: date | None = None
    until: date | None = None
    reason: str = ""
    done_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A date as it stands. ``letter`` is the slug of the letter whose event starts it, ``start`` that day.

    ``counted`` is the day by the rule alone; ``day`` is it with an extension. ``count`` is None for a fixed day.
    ``ended_by`` says in a code what made it go away: ``answered``, a task's id, ``ticked``; empty while it stands.
    """

    key: str
    title: str
    day: date
    counted: date
    state: DueState
    rule: DateRule | None = None
    count: Count | None = None
    start: date | None = None
    letter: str = ""
    time: str = ""
    extended: bool = False
    reason: str = ""
    done_on: date | None = None
    note: str = ""
    ended_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still owed."""
        return self.state is not DueState.DONE
