"""What history knows of one campaign: every act on its own rows, in the order in which they were done."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.store.journal import CLASSES
from organizer.store.tables import EventRow, JournalRow, LetterRow, MailingRow, ReplyRow

_OWNERS = frozenset({"letter", "mailing", "reply", "event"})
"""Tables whose rows own rows of others: prints, enclosures, files."""


def acts_of(session: Session, campaign_id: str, after: int = 0) -> Iterator[JournalRow]:
    """Give the entries of history that changed something of a campaign, oldest first, undone ones among them.

    Only those newer than the entry ``after``. What all campaigns share, as the group or an office, belongs to none.
    """
    mine = _owners(session, campaign_id)
    for entry in session.scalars(select(JournalRow).where(JournalRow.seq > after).order_by(JournalRow.seq)):
        found = [row for row in map(changed_row, entry.changes) if _belongs(row, campaign_id, mine)]
        mine.update(row["id"] for row in found if row["table"] in _OWNERS)  # it may be gone by now
        if found:
            yield entry


def rows_of(session: Session, campaign_id: str) -> set[tuple[str, str]]:
    """Return table and id of every row that is or was a campaign's, itself among them, as far as history knows them.

    Those that are there now come from the tables: they are known even where history is not whole.
    """
    mine = _owners(session, campaign_id)
    found = rows_there(session, campaign_id)
    for entry in session.scalars(select(JournalRow).order_by(JournalRow.seq)):
        rows = [row for row in map(changed_row, entry.changes) if _belongs(row, campaign_id, mine)]
        mine.update(row["id"] for row in rows if row["table"] in _OWNERS)
        found.update((row["table"], row["id"]) for row in rows)
    return found


def rows_there(session: Session, campaign_id: str) -> set[tuple[str, str]]:
    """Return table and id of every row of a campaign that is in the file now, itself among them."""
    found = {("campaign", campaign_id)}
    owners = _owners(session, campaign_id)
    for name, kind in CLASSES.items():
        for column, wanted in (("campaign_id", {campaign_id}), ("letter_id", owners), ("owner_id", owners)):
            if hasattr(kind, column):
                ids = session.scalars(select(kind.id).where(getattr(kind, column).in_(wanted)))
                found.update((name, key) for key in ids)
    return found


def changed_row(change: dict[str, Any]) -> dict[str, Any]:
    """Return the row of a change as it was left, or as it was before it was deleted."""
    return {**(change["after"] or change["before"] or {}), "table": change["table"], "id": change["id"]}


def _owners(session: Session, campaign_id: str) -> set[str]:
    """Return the ids of the rows that are there now and own rows of others."""
    letters = select(LetterRow.id).where(LetterRow.campaign_id == campaign_id)
    found = set(session.scalars(letters))
    found.update(session.scalars(select(MailingRow.id).where(MailingRow.letter_id.in_(letters))))
    for table in (ReplyRow, EventRow):
        found.update(session.scalars(select(table.id).where(table.campaign_id == campaign_id)))
    return found


def _belongs(row: dict[str, Any], campaign_id: str, mine: set[str]) -> bool:
    if row["table"] == "campaign":
        return bool(row["id"] == campaign_id)
    owner = row.get("letter_id") or row.get("owner_id")
    return row.get("campaign_id") == campaign_id or owner in mine
