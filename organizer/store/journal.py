"""Every write leaves what was before and after: history, who did what, undo and redo across restarts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Concatenate, ParamSpec

from sqlalchemy import Date, DateTime, event, inspect, select, update
from sqlalchemy.orm import Session, UOWTransaction, object_mapper

from organizer.domain.changes import Changes, Topic
from organizer.domain.errors import Refused
from organizer.store.tables import JournalRow, Row, SettingRow, Versioned

P = ParamSpec("P")
Change = dict[str, Any]
"""One row of one write: ``{"table", "id", "before", "after"}``; a side is None where the row was not there."""

_ORDER = {table.name: place for place, table in enumerate(Row.metadata.sorted_tables)}
CLASSES: dict[str, type[Any]] = {
    mapper.local_table.description: mapper.class_
    for mapper in Row.registry.mappers
    if issubclass(mapper.class_, Versioned)
}
"""The row classes that history keeps, by the names of their tables."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a verb says it did. ``template`` names the act for the menu ("Delete letter") and for history.

    ``made`` is the id of what was created; ``sentence`` an English sentence for the undo bar. ``is_final``: it cannot
    be taken back; history keeps that it was done, and nothing of what was there before.
    """

    topics: frozenset[Topic]
    template: str
    values: Mapping[str, str] = field(default_factory=dict)
    made: str = ""
    sentence: str = ""
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """The name of one act: an English template with its values, for the menu of undo and redo."""

    template: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The name in English, empty when there is no act."""
        return self.template.format_map(self.values)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of history: its number, when (UTC), the initials of who, the act, and whether it is undone now.

    ``is_purged``: what was there is erased for good, so that it cannot be taken back.
    """

    seq: int
    at: datetime
    by: str
    act: Act
    undone: bool
    undoes: int | None
    is_purged: bool = False


def record(session: Session) -> list[Change]:
    """Start to note every row that this session writes, and return the list that fills with them."""
    noted: list[Change] = []

    def note(session: Session, _context: UOWTransaction) -> None:
        noted.extend(_changes_of(session))

    event.listen(session, "after_flush", note)
    session.info["noted"] = noted
    return noted


def act(session: Session, verb: Callable[Concatenate[Session, P], Done], *args: P.args, **kwargs: P.kwargs) -> Changes:
    """Run a verb, and write its journal entry."""
    noted = record(session)
    done = verb(session, *args, **kwargs)
    return close_entry(session, verb.__name__, done, noted)


def has_changed(session: Session) -> bool:
    """Whether the verb that runs in this session has changed any row so far."""
    session.flush()
    return bool(session.info["noted"])


def today(session: Session) -> date:
    """Return the day of this write, by the clock of the store."""
    now: datetime = session.info["now"]
    return now.date()


def close_entry(session: Session, verb: str, done: Done, noted: list[Change]) -> Changes:
    """Write the journal entry of a verb that has run; one that changed nothing leaves none and touches nothing."""
    session.flush()
    if not noted and not done.is_final:
        return Changes(made=done.made)
    session.execute(update(JournalRow).where(JournalRow.undone, ~JournalRow.dropped).values(dropped=True))
    kept = [] if done.is_final else noted
    seq = _write(session, verb, Act(done.template, done.values), done.topics, kept, purged=done.is_final)
    return Changes(done.topics, seq, done.made, done.sentence, done.values)


def undo(session: Session) -> Changes:
    """Take the newest act back, as a new write; raise Refused when its rows were changed by something else."""
    return _play(session, _to_undo(session), "undo")


def redo(session: Session) -> Changes:
    """Do the act again that was undone last, as a new write."""
    return _play(session, _to_redo(session), "redo")


def undo_act(session: Session) -> Act:
    """Return what undo would take back; its label is empty when there is nothing."""
    return _act(_to_undo(session))


def redo_act(session: Session) -> Act:
    """Return what redo would do again; its label is empty when there is nothing."""
    return _act(_to_redo(session))


def history(session: Session, limit: int = 100) -> tuple[Entry, ...]:
    """Return what happened, newest first; ordered by number, never by the clock."""
    return tuple(map(entry_of, session.scalars(select(JournalRow).order_by(JournalRow.seq.desc()).limit(limit))))


def entry_of(row: JournalRow) -> Entry:
    """Return the line of history of one row."""
    at = row.at.replace(tzinfo=UTC)
    return Entry(row.seq, at, row.by, Act(row.template, row.values), row.undone, row.undoes, row.purged)


def play(session: Session, changes: Sequence[Change], *, backwards: bool) -> None:
    """Bring the rows of an act to what they were before it, or again to what it made of them.

    Raises Refused when one of them is not as the act left it: something else changed it since.
    """
    for change in reversed(changes) if backwards else changes:
        sides = (change["before"], change["after"])
        _set_row(session, change, *(reversed(sides) if backwards else sides))


def _to_undo(session: Session) -> JournalRow | None:
    """Return the newest act, unless something of it is erased for good: there undo ends."""
    acts = select(JournalRow).where(JournalRow.undoes.is_(None), ~JournalRow.undone)
    found = session.scalars(acts.order_by(JournalRow.seq.desc()).limit(1)).first()
    return None if found is None or found.purged else found


def _to_redo(session: Session) -> JournalRow | None:
    acts = select(JournalRow).where(JournalRow.undone, ~JournalRow.dropped, ~JournalRow.purged)
    return session.scalars(acts.order_by(JournalRow.seq).limit(1)).first()


def _act(entry: JournalRow | None) -> Act:
    return Act(entry.template, entry.values) if entry else Act()


def _play(session: Session, entry: JournalRow | None, way: str) -> Changes:
    if entry is None:
        return Changes()
    noted = record(session)
    play(session, entry.changes, backwards=way == "undo")
    entry.undone = way == "undo"
    topics = frozenset(Topic(name) for name in entry.topics)
    seq = _write(session, way, Act(entry.template, entry.values), topics, noted, undoes=entry.seq)
    return Changes(topics, seq)


def _set_row(session: Session, change: Change, was: Change | None, wanted: Change | None) -> None:
    """Bring one row from the state it must be in to the wanted one; None stands for "not there"."""
    kind = CLASSES[change["table"]]
    row = session.get(kind, change["id"])
    touched = {
        name for name in {**(was or {}), **(wanted or {})} if was is None or wanted is None or was[name] != wanted[name]
    }
    if (row is None) != (was is None) or (row is not None and was is not None and _differs(row, was, touched)):
        raise Refused("This was changed by something else since. Change it by hand.")
    if row is None:
        session.add(kind(id=change["id"], **typed_values(kind, wanted or {})))
    elif wanted is None:
        session.delete(row)
    else:
        for name, value in typed_values(kind, {name: wanted[name] for name in touched}).items():
            setattr(row, name, value)
    session.flush()


def _differs(row: Row, was: Change, touched: set[str]) -> bool:
    now = plain_row(row)
    return any(now[name] != was[name] for name in touched)


def _write(
    session: Session,
    verb: str,
    act: Act,
    topics: frozenset[Topic],
    changes: list[Change],
    *,
    undoes: int | None = None,
    purged: bool = False,
) -> int:
    now: datetime = session.info["now"]
    initials = session.scalar(select(SettingRow.value).where(SettingRow.name == "initials"))
    entry = JournalRow(
        at=now.astimezone(UTC).replace(tzinfo=None),
        by=initials or "",
        verb=verb,
        template=act.template,
        values=dict(act.values),
        topics=sorted(topics),
        changes=list(changes),
        undoes=undoes,
        purged=purged,
    )
    session.add(entry)
    session.flush()
    return entry.seq


def _changes_of(session: Session) -> list[Change]:
    """Return the rows of one flush. Made rows go parents first, deleted ones children first.

    Played backwards that order keeps every row's parent in place.
    """
    made = [(row, None, plain_row(row)) for row in _rows(session.new)]
    changed = [(row, _before(row), plain_row(row)) for row in _rows(session.dirty) if session.is_modified(row)]
    gone = [(row, _before(row), None) for row in reversed(_rows(session.deleted))]
    return [
        {"table": row.__tablename__, "id": row.id, "before": before, "after": after}
        for row, before, after in [*made, *changed, *gone]
    ]


def _rows(rows: Any) -> list[Any]:  # noqa: ANN401 - the session's own set of rows
    return sorted((row for row in rows if isinstance(row, Versioned)), key=lambda row: _ORDER[row.__tablename__])


def _columns(row: object) -> list[str]:
    kept = object_mapper(row).column_attrs.keys()
    return [name for name in kept if name not in ("id", "version")]


def plain_row(row: Row) -> Change:
    """Return a row as history keeps it: its columns but key and version, days and moments in written form."""
    return {name: _plain(getattr(row, name)) for name in _columns(row)}


def _before(row: Row) -> Change:
    """Return the row as it was read: what the session's own history knows, else the value that stands."""
    state = inspect(row)
    old: Change = {}
    for name in _columns(row):
        gone = state.attrs[name].history.deleted
        old[name] = _plain(gone[0] if gone else getattr(row, name))
    return old


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def typed_values(kind: type[Any], values: Change) -> Change:
    """Return what history keeps of a row as its columns take it: days and moments are read."""
    written: dict[str, type[date]] = {}
    for column in kind.__table__.columns:
        if isinstance(column.type, Date | DateTime):
            written[column.name] = datetime if isinstance(column.type, DateTime) else date
    return {
        name: written[name].fromisoformat(value) if name in written and value is not None else value
        for name, value in values.items()
    }
