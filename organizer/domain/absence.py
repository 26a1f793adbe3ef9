"""When a file locks by itself: nobody used the window for a while, or the computer slept (promises, "Encryption")."""

from dataclasses import dataclass

LOCK_AFTER = (1, 5, 15, 30, 0)
"""The minutes that can be chosen; 0 is never."""
USUAL = 5
_SLEEP = 2.0
"""So much more passed than the machine ran: it slept. Two clocks that are read one after the other differ by less."""
_JUMP = 30.0
"""A wall clock that goes forward so much by itself tells of a sleep too, where no clock of the system does."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Three clocks, in seconds: one that stands while the machine sleeps, one that goes on, and that on the wall.

    Where the system has no clock that goes on, the second is the first once more.
    """

    running: float
    passed: float
    wall: float


def has_slept(before: Moment, now: Moment) -> bool:
    """Whether the machine slept between two looks. A wall clock that is put back by hand never looks like it."""
    ran = now.running - before.running
    return now.passed - before.passed - ran > _SLEEP or now.wall - before.wall - ran > _JUMP


def is_away(last_use: Moment, now: Moment, minutes: int) -> bool:
    """Whether nobody used the window for so many minutes; 0 minutes are never over."""
    return minutes > 0 and now.passed - last_use.passed >= minutes * 60
