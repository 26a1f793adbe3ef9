"""When a campaign was looked at last, and on which day each of its dates stood then: what "since then" means.

Home and the calendar each have their own: what somebody read on one of them is still news on the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from organizer.store.campaign_rows import campaign_row
from organizer.store.journal import Done
from organizer.store.tables import JournalRow
from organizer.store.unjournaled_tables import VisitRow

_CALENDAR = "/calendar"
"""Stands among the days of the dates, whose keys hold no such sign, for what was read in the calendar."""


@dataclass(frozen=True, slots=True)
class Visit:
    """The last look: when (UTC; None before the first), up to which entry of history, and the day of each date.

    ``newest`` is the entry with which history ended when this was read: what comes later is written in front of us.
    """

    at: datetime | None = None
    seq: int = 0
    dates: Mapping[str, date] = field(default_factory=dict)
    newest: int = 0


def load_visit(session: Session, campaign_id: str) -> Visit:
    """Return the last look at a campaign."""
    row = session.get(VisitRow, campaign_id)
    if row is None:
        return Visit(newest=newest_entry(session))
    return Visit(row.at.replace(tzinfo=UTC), row.seq, _days(row.dates), newest_entry(session))


def seen_days(session: Session, campaign_id: str) -> Mapping[str, date]:
    """Return on which day each date stood when the news of the calendar were read last."""
    row = session.get(VisitRow, campaign_id)
    return _days(row.dates.get(_CALENDAR, row.dates)) if row else {}


def keep_seen_days(session: Session, campaign_id: str, dates: Mapping[str, date]) -> Done:
    """Keep that the news of the calendar are read. What Home has to tell stays."""
    row = session.get(VisitRow, campaign_id)
    if row is not None:  # without a look at Home nothing moved since
        row.dates = {**_plain(_days(row.dates)), _CALENDAR: _plain(dates)}
    return Done(frozenset(), "Look at the calendar")


def keep_visit(session: Session, campaign_id: str, dates: Mapping[str, date]) -> Done:
    """Keep that a campaign is looked at now, with the days of its dates. It is no act: nothing to undo, no history.

    In the calendar only dates that are new count as seen.
    """
    campaign_row(session, campaign_id)
    seen = seen_days(session, campaign_id)
    row = session.get(VisitRow, campaign_id)
    if row is None:
        row = VisitRow(campaign_id=campaign_id)
        session.add(row)
    now: datetime = session.info["now"]
    row.at = now.astimezone(UTC).replace(tzinfo=None)
    row.seq = newest_entry(session)
    in_calendar = {key: seen.get(key, day) for key, day in dates.items()}
    row.dates = _plain(dates) if in_calendar == dates else {**_plain(dates), _CALENDAR: _plain(in_calendar)}
    return Done(frozenset(), "Look at a campaign")


def newest_entry(session: Session) -> int:
    """Return the number of the newest entry of history; 0 where nothing was written yet."""
    return session.scalar(select(func.max(JournalRow.seq))) or 0


def follow_along(session: Session, before: int) -> None:
    """Move the looks that knew history up to an entry on to its newest one: what was written since is no news."""
    session.execute(update(VisitRow).where(VisitRow.seq == before).values(seq=newest_entry(session)))


def _days(kept: Mapping[str, str]) -> dict[str, date]:
    return {key: date.fromisoformat(day) for key, day in kept.items() if key != _CALENDAR}


def _plain(days: Mapping[str, date]) -> dict[str, str]:
    return {key: day.isoformat() for key, day in days.items()}
