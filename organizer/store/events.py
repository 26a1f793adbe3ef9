"""Entries of the timeline that are made by hand: what happened and is written down nowhere else."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.domain.timeline import TimelineEvent
from organizer.store.attachments import NewFile, drop_files, keep_file
from organizer.store.campaign_rows import campaign_row
from organizer.store.journal import Done
from organizer.store.mail_rows import approximate, load_files, next_position
from organizer.store.tables import EventRow

_EVENTS = frozenset({Topic.EVENTS})
_FIELDS = frozenset({"title", "text", "source", "by"})


def load_events(session: Session, campaign_id: str) -> tuple[TimelineEvent, ...]:
    """Return the entries of a campaign by day; those of one day in the order in which they were made."""
    mine = select(EventRow).where(EventRow.campaign_id == campaign_id).order_by(EventRow.position)
    rows = session.scalars(mine).all()
    files = load_files(session, [row.id for row in rows])
    found = [
        TimelineEvent(
            row.id, approximate(row.on, row.precision), row.title, row.text, row.source, row.by, files.get(row.id, ())
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda entry: entry.on.order))


def add_event(
    session: Session,
    campaign_id: str,
    on: ApproximateDate,
    title: str,
    *,
    text: str = "",
    source: str = "",
    by: str = "",
    files: tuple[NewFile, ...] = (),
) -> Done:
    """Add an entry, on a date as exact as it is known; ``made`` is its id. Raises Refused without a title."""
    campaign_row(session, campaign_id)
    row = EventRow(campaign_id=campaign_id, position=next_position(session, EventRow))
    _fill(row, {"on": on, "title": title, "text": text, "source": source, "by": by})
    session.add(row)
    session.flush()
    for file in files:
        keep_file(session, row.id, file)
    return Done(_EVENTS, "Add entry {name}", {"name": title}, made=row.id)


def change_event(session: Session, /, event_id: str, **changes: Any) -> Done:  # noqa: ANN401 - fields of TimelineEvent
    """Change an entry: any field of the domain's TimelineEvent but its id and files."""
    unknown = sorted(set(changes) - _FIELDS - {"on"})
    if unknown:
        raise TypeError(f"an entry has no {', '.join(unknown)}")
    _fill(_row(session, event_id), changes)
    return Done(_EVENTS, "Change an entry")


def remove_event(session: Session, event_id: str) -> Done:
    """Delete an entry with its files."""
    row = _row(session, event_id)
    drop_files(session, event_id)
    session.delete(row)
    return Done(_EVENTS, "Delete entry {name}", {"name": row.title}, sentence="Entry deleted.")


def _fill(row: EventRow, values: Mapping[str, Any]) -> None:
    on: ApproximateDate | None = values.get("on")
    if on:
        row.on, row.precision = on.text, on.precision.value
    for name in _FIELDS.intersection(values):
        setattr(row, name, values[name])
    if not row.title.strip():
        raise Refused("The entry has no name. Write what happened.")


def _row(session: Session, event_id: str) -> EventRow:
    row = session.get(EventRow, event_id)
    if row is None:
        raise Refused("This entry is not in the file any more. Choose another one.")
    return row
