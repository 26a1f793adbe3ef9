"""When the file was written last, by the clock of who wrote it."""

from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organizer.domain.clock import clock_problem
from organizer.domain.problem import Problem
from organizer.store.tables import JournalRow


def clock_trouble(session: Session, now: datetime) -> Problem | None:
    """Return the warning that this clock stands before an act of history; None where it can be right."""
    newest = session.scalar(select(func.max(JournalRow.at)))
    return clock_problem(now, newest.replace(tzinfo=UTC) if newest else None)
