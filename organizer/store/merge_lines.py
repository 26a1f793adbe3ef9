"""What a merge of two copies does, one line for each thing."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from organizer.domain.incoming import Act, Incoming
from organizer.domain.phrase import Phrase, phrase
from organizer.store.history_values import told_value
from organizer.store.history_words import column_label, name_of, sort_of
from organizer.store.journal import CLASSES, plain_row
from organizer.store.merge import CopyRead


def merge_lines(session: Session, read: CopyRead, *, takes_copy: bool) -> tuple[Incoming, ...]:
    """Return the lines: first what comes, then what both files changed, then what stays out.

    ``takes_copy``: where both gave another answer, that of the copy counts.
    """
    return (*_taken(session, read), *_conflicts(read, takes_copy=takes_copy), *_notes(read))


def _taken(session: Session, read: CopyRead) -> Iterator[Incoming]:
    """Give what comes: a changed thing has a line for each answer, with what it said here and what the copy says."""
    for (table, row_id), row in read.plan.wanted.items():
        here = session.get(CLASSES[table], row_id)
        ours = plain_row(here) if here else {}
        act = Act.ADDED if here is None else Act.CHANGED if row else Act.DELETED
        called = _called(session, read, table, row or ours)
        told = _answers(table, ours, row or {}) if act is Act.CHANGED else ()
        for reason in told or (Phrase(),):
            yield Incoming(act, table, sort_of(table), called, reason)


def _called(session: Session, read: CopyRead, table: str, row: Mapping[str, Any]) -> str:
    """Return the name of a thing; what belongs to a letter and has none is called by the letter."""
    letter_id = str(row.get("letter_id", ""))
    if name_of(table, row) or not letter_id:
        return name_of(table, row)
    letter = session.get(CLASSES["letter"], letter_id)
    return name_of("letter", plain_row(letter) if letter else read.plan.wanted.get(("letter", letter_id)) or {})


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
