"""What a merge of two copies does, one line for each thing."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from organizer.domain.incoming import Act, Incoming
from organizer.domain.phrase import Phrase, phrase
from organizer.store.history_values import told_value
from organizer.store.history_words import column_label, name_of, sort_of
from organizer.store.journal import CLASSES, plain_row
from organizer.store.merge import CopyRead

Title = Callable[[str, Mapping[str, Any]], str]
"""Gives what a playbook calls the thing that a row of a table is; empty where none knows it."""


def merge_lines(
    session: Session, read: CopyRead, *, takes_copy: bool, title: Title = lambda _table, _row: ""
) -> tuple[Incoming, ...]:
    """Return the lines: first what comes, then what both files changed, then what stays out.

    ``takes_copy``: where both gave another answer, that of the copy counts. Without ``title`` things have their ids,
    as commands take them.
    """
    return (*_taken(session, read, title), *_conflicts(read, takes_copy=takes_copy), *_notes(read))


def _taken(session: Session, read: CopyRead, title: Title) -> Iterator[Incoming]:
    """Give what comes: a changed thing has a line for each answer, with what it said here and what the copy says."""
    for (table, row_id), row in read.plan.wanted.items():
        here = session.get(CLASSES[table], row_id)
        ours = plain_row(here) if here else {}
        act = Act.ADDED if here is None else Act.CHANGED if row else Act.DELETED
        called = title(table, row or ours) or _called(session, read, table, row or ours, title)
        told = _answers(table, ours, row or {}) if act is Act.CHANGED else ()
        for reason in told or (Phrase(),):
            yield Incoming(act, table, sort_of(table), called, reason)


def _called(session: Session, read: CopyRead, table: str, row: Mapping[str, Any], title: Title) -> str:
    """Return the name of a thing; what belongs to a letter and has none is called by the letter."""
    letter_id = str(row.get("letter_id", ""))
    if name_of(table, row) or not letter_id:
        return name_of(table, row)
    letter = session.get(CLASSES["letter"], letter_id)
    its: Mapping[str, Any] = plain_row(letter) if letter else read.plan.wanted.get(("letter", letter_id)) or {}
    return title("letter", its) or name_of("letter", its)


def _answers(table: str, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[Phrase, ...]:
    """Return each answer of a row that becomes another one, in words; what says nothing to a person has none."""
    return tuple(
        phrase(
            "{label}: here {ours}, in the copy {theirs}",
            label=Phrase(label),
            ours=told_value(table, column, ours[column], ours) or phrase("nothing"),
            theirs=told_value(table, column, value, theirs) or phrase("nothing"),
        )
        for column, value in theirs.items()
        if value != ours[column] and (label := column_label(table, column, ours))
    )


def _conflicts(read: CopyRead, *, takes_copy: bool) -> Iterator[Incoming]:
    for conflict in read.plan.conflicts:
        template = "{thing}, {label}: here {ours}, in the copy {theirs}"
        if not conflict.label:
            template = "{thing}: here {ours}, in the copy {theirs}"
        said = phrase(
            template,
            thing=conflict.thing,
            label=Phrase(conflict.label),
            ours=conflict.ours or phrase("nothing"),
            theirs=conflict.theirs or phrase("nothing"),
        )
        yield Incoming(Act.CHANGED if takes_copy else Act.SKIPPED, "conflict", phrase("Changed in both"), "", said)


def _notes(read: CopyRead) -> Iterator[Incoming]:
    for note in read.plan.notes:
        yield Incoming(Act.SKIPPED, "note", phrase("Good to know"), "", note)
