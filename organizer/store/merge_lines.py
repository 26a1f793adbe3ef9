"""What a merge of two copies does, one line for each thing."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from organizer.domain.incoming import Act, Incoming
from organizer.domain.phrase import phrase
from organizer.store.history_words import name_of, sort_of
from organizer.store.journal import CLASSES, plain_row
from organizer.store.merge import CopyRead


def merge_lines(session: Session, read: CopyRead, *, takes_copy: bool) -> tuple[Incoming, ...]:
    """Return the lines: first what comes, then what both files changed, then what stays out.

    ``takes_copy``: where both gave another answer, that of the copy counts.
    """
    return (*_taken(session, read), *_conflicts(read, takes_copy=takes_copy), *_notes(read))


def _taken(session: Session, read: CopyRead) -> Iterator[Incoming]:
    for (table, row_id), row in read.plan.wanted.items():
        here = session.get(CLASSES[table], row_id)
        values = row or (plain_row(here) if here else {})
        act = Act.ADDED if here is None else Act.CHANGED if row else Act.DELETED
        yield Incoming(act, table, sort_of(table), name_of(table, values))


def _conflicts(read: CopyRead, *, takes_copy: bool) -> Iterator[Incoming]:
    for conflict in read.plan.conflicts:
        template = "{thing}, {label}: here {ours}, in the copy {theirs}"
        if not conflict.label:
            template = "{thing}: here {ours}, in the copy {theirs}"
        said = phrase(
            template,
            thing=conflict.thing,
            label=phrase("{text}", text=conflict.label),
            ours=conflict.ours or phrase("nothing"),
            theirs=conflict.theirs or phrase("nothing"),
        )
        yield Incoming(Act.CHANGED if takes_copy else Act.SKIPPED, "conflict", phrase("Changed in both"), "", said)


def _notes(read: CopyRead) -> Iterator[Incoming]:
    for note in read.plan.notes:
        yield Incoming(Act.SKIPPED, "note", phrase("Good to know"), "", note)
