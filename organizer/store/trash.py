"""What was deleted: it can be brought back for 30 days, then it is erased for good, from history as well."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import String, cast, delete, select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.store.history import taken_back
from organizer.store.journal import CLASSES, Change, Done, Entry, entry_of
from organizer.store.settings import load_settings, set_setting
from organizer.store.tables import BlobRow, JournalRow

KEPT_DAYS = 30
"""Source: promises, "Undo and trash"."""
HOLD = "legal_hold"
"""The setting that stops everything that would erase by itself."""
ERASED = "…"
"""Stands for a name in the act of history that is left of something erased."""
_SUMS = ("sha256", "letter_sha256")
Key = tuple[str, str]
"""A row, by table and id."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """An act that deleted something, and the days until that is erased for good; None while a legal hold stands."""

    entry: Entry
    days_left: int | None


def load_trash(session: Session, today: date) -> tuple[Deleted, ...]:
    """Return what was deleted and is still gone, newest first. :func:`~organizer.store.history.take_back` brings it."""
    held, gone, back = is_held(session), _gone(session), taken_back(session)
    acts = select(JournalRow).where(JournalRow.undoes.is_(None), ~JournalRow.undone, ~JournalRow.purged)
    found = []
    for row in session.scalars(acts.order_by(JournalRow.seq.desc())):
        since = [gone[_key(change)] for change in row.changes if _deletes(change) and _key(change) in gone]
        if since and row.seq not in back:
            days = KEPT_DAYS - (today - max(since).date()).days
            found.append(Deleted(entry_of(row), None if held else max(0, days)))
    return tuple(found)


def purge(session: Session) -> Done:
    """Erase for good what is gone for more than 30 days, unless a legal hold stands. It is no act of anybody's.

    It does not matter whether it was deleted or its making undone. What history says of it goes too; those acts can
    then be neither undone nor taken back.
    """
    limit = _utc(session.info["now"]) - timedelta(days=KEPT_DAYS)
    if not _may_be_due(session, limit) or is_held(session):
        return Done(frozenset(), "Erase what was deleted")
    old = {key for key, at in _gone(session).items() if at <= limit}
    if old:
        forget_rows(session, old)
    return Done(frozenset(), "Erase what was deleted")


def is_held(session: Session) -> bool:
    """Whether a legal hold stands: nothing is erased by itself then."""
    return bool(load_settings(session).get(HOLD))


def require_no_hold(session: Session) -> None:
    """Raise Refused while a legal hold stands: nothing at all is erased for good then."""
    if is_held(session):
        raise Refused("A legal hold stands, so nothing is erased for good. Lift it on the page Privacy first.")


def hold(session: Session, *, on: bool) -> Done:
    """Set or lift the legal hold."""
    set_setting(session, HOLD, "yes" if on else "")
    if on:
        return Done(frozenset({Topic.SETTINGS}), "Start the legal hold", sentence="The legal hold stands.")
    lifted = "The legal hold is lifted. What was deleted 30 days ago is erased from now on."
    return Done(frozenset({Topic.SETTINGS}), "Lift the legal hold", sentence=lifted)


def forget_rows(session: Session, rows: set[Key]) -> None:
    """Take what history says of rows that are gone out of it, and the files that nothing else names."""
    for entry in session.scalars(select(JournalRow).order_by(JournalRow.seq)):
        if any(_key(change) in rows for change in entry.changes):
            entry.changes = [_blank(change, rows) for change in entry.changes]
            entry.values = {name: value if name == "entry" else ERASED for name, value in entry.values.items()}
            entry.purged = True
    session.flush()
    drop_unnamed_files(session)


def drop_unnamed_files(session: Session) -> None:
    """Erase the bytes of files that neither a row nor an act of history names."""
    named = {sha256 for changes in session.scalars(select(JournalRow.changes)) for sha256 in _sums_in(changes)}
    for column in _naming():
        named.update(session.scalars(select(column)))
    unnamed = set(session.scalars(select(BlobRow.sha256))) - named
    session.execute(delete(BlobRow).where(BlobRow.sha256.in_(unnamed)))


def _may_be_due(session: Session, limit: datetime) -> bool:
    """Whether an act before a moment deleted something or was undone; without reading what it changed."""
    deletes = JournalRow.undone | cast(JournalRow.changes, String).contains('"after": null')
    due = select(JournalRow.seq).where(JournalRow.at <= limit, ~JournalRow.purged, deletes)
    return session.scalar(due.limit(1)) is not None


def _gone(session: Session) -> dict[Key, datetime]:
    """Return every row that history still holds and the file does not, with the moment of the last act on it (UTC)."""
    there = {(name, key) for name, kind in CLASSES.items() for key in session.scalars(select(kind.id))}
    touched: dict[Key, datetime] = {}
    for at, changes in session.execute(select(JournalRow.at, JournalRow.changes).where(~JournalRow.purged)):
        held = [_key(change) for change in changes if change["before"] or change["after"]]
        touched.update({key: max(at, touched.get(key, at)) for key in held if key not in there})
    return touched


def _key(change: Change) -> Key:
    return change["table"], change["id"]


def _deletes(change: Change) -> bool:
    return bool(change["before"] is not None and change["after"] is None)


def _blank(change: Change, rows: set[Key]) -> Change:
    return {**change, "before": None, "after": None} if _key(change) in rows else change


def _sums_in(changes: list[Change]) -> Iterator[str]:
    for change in changes:
        for side in (change["before"] or {}, change["after"] or {}):
            yield from (side[name] for name in _SUMS if name in side)


def _naming() -> Iterator[Any]:
    """Give the columns that name a file by its sum."""
    for kind in CLASSES.values():
        yield from (getattr(kind, name) for name in _SUMS if hasattr(kind, name))


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None)
