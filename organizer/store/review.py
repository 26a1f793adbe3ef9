"""People and offices that nobody touched for a year and a half: the group says whether they stay."""

import calendar
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.store.journal import CLASSES
from organizer.store.tables import CampaignRow, JournalRow, OfficeRow, RecipientRow

REVIEW_MONTHS = 18
"""Source: promises, "Undo and trash"."""
_REVIEWED = (RecipientRow.__tablename__, OfficeRow.__tablename__)


@dataclass(frozen=True, slots=True)
class Untouched:
    """A contact that was last touched on ``since``: a recipient of a campaign, or an office that the group entered.

    ``campaign`` is empty for an office; ``key`` is its key, or the role of the recipient: what the verbs take.
    """

    name: str
    place: str
    since: date
    campaign: str
    key: str


def load_untouched(session: Session, today: date) -> tuple[Untouched, ...]:
    """Return the contacts that history has not touched for 18 months, the oldest first. Nothing goes by itself."""
    touched: dict[tuple[str, str], date] = {}
    for at, changes in session.execute(select(JournalRow.at, JournalRow.changes).order_by(JournalRow.seq)):
        for change in changes:
            if change["table"] in _REVIEWED:
                touched[change["table"], change["id"]] = at.date()
    limit = months_before(today, REVIEW_MONTHS)
    places = {row.id: row.jurisdiction_name for row in session.scalars(select(CampaignRow))}
    found = []
    for (table, row_id), since in touched.items():
        row = session.get(CLASSES[table], row_id) if since <= limit else None
        if row is not None:
            found.append(_untouched(row, since, places))
    return tuple(sorted(found, key=lambda each: (each.since, each.name)))


def months_before(day: date, months: int) -> date:
    """Return the day so many months earlier; the last day of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _untouched(row: RecipientRow | OfficeRow, since: date, places: dict[str, str]) -> Untouched:
    if isinstance(row, RecipientRow):
        name = row.name or row.unit or row.agency or row.role
        return Untouched(name, places[row.campaign_id], since, row.campaign_id, row.role)
    return Untouched(row.name or row.title or row.agency or row.key, "", since, "", row.key)
