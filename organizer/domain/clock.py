"""Whether the clock of this computer can be right: history is never in the future."""

from datetime import datetime, timedelta

from organizer.domain.dates import spell_date
from organizer.domain.problem import Problem, warning

SLACK = timedelta(minutes=10)
"""So far the clocks of two computers that share a file may differ, and nobody is told of it."""


def clock_problem(now: datetime, newest: datetime | None) -> Problem | None:
    """Return the warning that the clock stands before the newest act of history; None where it can be right.

    Both moments know their zone. Deadlines are counted to the day of this clock, so a wrong one makes them wrong.
    Source: promise 17.
    """
    if newest is None or newest - now <= SLACK:
        return None
    return warning(
        "clock_behind",
        "clock",
        "The clock of this computer says {now}, and something was written here on {newest}. Set the clock right.",
        now=spell_date(now),
        newest=spell_date(newest.astimezone(now.tzinfo)),
    )
