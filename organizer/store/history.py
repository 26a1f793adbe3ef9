"""The history of the file: what each act changed, in words, and how one act is taken back that is not the newest."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.phrase import Phrase
from organizer.domain.told_act import TAKE_BACK
from organizer.store.history_values import told_value
from organizer.store.history_words import column_label, row_key, thing
from organizer.store.journal import CLASSES, Change, Done, Entry, entry_of, play
from organizer.store.tables import JournalRow

PAGE = 100
"""Entries that one page of history shows."""


@dataclass(frozen=True, slots=True)
class Part:
    """One answer that an act changed: of which thing, which answer, and its words before and after.

    ``table``, ``row`` and ``column`` name the place in the file, to ask for the whole history of that answer.
    ``key`` is what the playbook of ``campaign`` or the directory knows the thing by. A side is empty where there was
    nothing.
    """

    thing: Phrase
    label: str
    before: Phrase
    after: Phrase
    table: str = ""
    row: str = ""
    column: str = ""
    key: str = ""
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """An act and what it changed. ``can_take_back``: nothing says yet that it cannot be."""

    entry: Entry
    parts: tuple[Part, ...]
    is_taken_back: bool

    @property
    def can_take_back(self) -> bool:
        """Whether it is worth a try: it may still be refused, when its rows were changed since."""
        return not (self.entry.undone or self.entry.undoes or self.entry.is_purged or self.is_taken_back)


def load_history(session: Session, before: int = 0, count: int = PAGE) -> tuple[HistoryLine, ...]:
    """Return the newest acts, newest first; those older than the entry ``before``, if one is given.

    What undo and redo wrote is left out: it shows in the act that it played.
    """
    acts = select(JournalRow).where(JournalRow.undoes.is_(None)).order_by(JournalRow.seq.desc())
    if before:
        acts = acts.where(JournalRow.seq < before)
    gone = taken_back(session)
    return tuple(
        HistoryLine(entry_of(row), tuple(_parts(row.changes)), row.seq in gone)
        for row in session.scalars(acts.limit(count))
    )


def field_history(session: Session, table: str, row_id: str, column: str) -> tuple[tuple[Entry, Part], ...]:
    """Return who changed one answer, when, from what to what; newest first, undone acts among them."""
    found = []
    for row in session.scalars(select(JournalRow).order_by(JournalRow.seq.desc())):
        mine = [change for change in row.changes if (change["table"], change["id"]) == (table, row_id)]
        found += [(entry_of(row), part) for part in _parts(mine) if part.column == column]
    return tuple(found)


def taken_back(session: Session) -> frozenset[int]:
    """Return the numbers of the acts that were taken back one by one, and not given again since."""
    acts = select(JournalRow.values).where(JournalRow.verb == take_back.__name__, ~JournalRow.undone)
    return frozenset(int(values["entry"]) for values in session.scalars(acts))


def take_back(session: Session, seq: int) -> Done:
    """Take one act back that need not be the newest, as a new act that can be undone like any other.

    Raises Refused when it was taken back already, when something changed its rows since, when what they belonged to
    is gone, or when it is erased.
    """
    row = session.get(JournalRow, seq)
    if row is None or row.purged:
        raise Refused("What was there is erased for good. It cannot be brought back.")
    if row.undone or row.undoes or seq in taken_back(session):
        raise Refused("This is taken back already. Look at the newest entries.")
    try:
        play(session, row.changes, backwards=True)
        session.flush()
    except IntegrityError:
        raise Refused("What this belonged to is gone, or something else took its place. Add it by hand.") from None
    template = f"{TAKE_BACK}{row.template.removeprefix(TAKE_BACK)}"
    return Done(frozenset(Topic(name) for name in row.topics), template, {**row.values, "entry": str(seq)})


def _parts(changes: list[Change]) -> Iterator[Part]:
    for change in changes:
        before, after = change["before"] or {}, change["after"] or {}
        table, row = change["table"], after or before
        what, key = thing(table, row), row_key(table, row)
        campaign = change["id"] if table == "campaign" else str(row.get("campaign_id") or "")
        for column in {**before, **after}:
            label = column_label(table, column, row)
            was = before.get(column) if before else _unanswered(table, column)
            if label and _is_other(was, after.get(column)):
                old = told_value(table, column, before.get(column), before)
                new = told_value(table, column, after.get(column), after)
                if old == new:  # both are of a kind that is not told in full
                    old = Phrase()
                if old or new:
                    yield Part(what, label, old, new, table, change["id"], column, key, campaign)


def _unanswered(table: str, column: str) -> object:
    """Return what stands in a new row by itself: nobody gave that answer."""
    default = CLASSES[table].__table__.columns[column].default
    return default.arg if default is not None and default.is_scalar else None


def _is_other(before: Any, after: Any) -> bool:  # noqa: ANN401 - what a column holds
    """Whether a person sees a difference: nothing, an empty text and an empty list look the same."""
    return bool(before != after and (before or after))
