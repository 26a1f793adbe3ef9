"""Forget a person: take a name out of the records, out of history and out of what is typed and not written down."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.phrase import Phrase
from organizer.store.history_words import column_label, thing
from organizer.store.journal import CLASSES, Done
from organizer.store.tables import AttachmentRow, EnclosureRow, JournalRow, PrintRow
from organizer.store.trash import require_no_hold
from organizer.store.unjournaled_tables import DraftRow

REMOVED = "[name removed]"
"""Stands where the name stood, so that nobody takes the sentence for whole."""
SHORTEST = 3
"""Fewer letters would be found inside other words all over the file."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One answer that holds the name: what it belongs to, what it is called, and its words."""

    thing: Phrase
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where a name stands. ``in_history``: acts that hold it. Kept papers and files are counted, not searched.

    ``last_name`` stands without the rest of the name in so many more answers, ``alone``: "Ms. Delgado".
    """

    found: tuple[Mention, ...]
    in_history: int
    kept_letters: int
    kept_files: int
    last_name: str = ""
    alone: int = 0


def find_person(session: Session, name: str) -> Mentions:
    """Return where a name stands, as whole words, in large or small letters. Raises Refused for a name too short."""
    looked = _pattern(name)
    last_name, alone = _alone(session, name, looked)
    found = tuple(
        Mention(thing(table, plain), column_label(table, column, plain), _flat(value))
        for table, plain, _, column, value in _answers(session)
        if looked.search(_flat(value))
    )
    acts = session.execute(select(JournalRow.changes, JournalRow.values))
    return Mentions(
        found,
        sum(bool(looked.search(_flat([changes, values]))) for changes, values in acts),
        session.scalar(select(func.count()).where(PrintRow.frozen)) or 0,
        sum(session.scalar(select(func.count()).select_from(kind)) or 0 for kind in (AttachmentRow, EnclosureRow)),
        last_name,
        alone,
    )


def _alone(session: Session, name: str, looked: re.Pattern[str]) -> tuple[str, int]:
    """Return the last word of a name, and in how many answers it stands without the others; nothing for one word."""
    first, _, last = " ".join(name.split()).rpartition(" ")
    if not first or len(last) < SHORTEST:
        return "", 0
    alone = _pattern(last)
    count = sum(bool(alone.search(looked.sub("", _flat(value)))) for *_, value in _answers(session))
    return (last, count) if count else ("", 0)


def forget_person(session: Session, name: str) -> Done:
    """Put :data:`REMOVED` in place of a name wherever :func:`find_person` finds it. It cannot be taken back.

    Letters that were signed or mailed, files that came, backups and paper keep the name: they are proof, or elsewhere.
    Raises Refused when the name stands nowhere, or is too short, and while a legal hold stands.
    """
    looked = _pattern(name)
    require_no_hold(session)
    count = 0
    for _, _, row, column, value in _answers(session):
        if looked.search(_flat(value)):
            setattr(row, column, _without(value, looked))
            count += 1
    for entry in session.scalars(select(JournalRow)):
        if looked.search(_flat([entry.changes, entry.values])):
            entry.changes, entry.values = _without(entry.changes, looked), _without(entry.values, looked)
            count += 1
    for draft in session.scalars(select(DraftRow)):
        if looked.search(_flat(draft.content)):
            draft.content = _without(draft.content, looked)
            flag_modified(draft, "content")
            count += 1
    if not count:
        raise Refused("This name stands nowhere in the file. Check how it is written.")
    return Done(frozenset(Topic), "Forget a person", is_final=True, sentence="The name is removed.")


def _answers(session: Session) -> Iterator[tuple[str, dict[str, Any], Any, str, Any]]:
    """Give every answer that a person can read: table, row as plain values, the row, its column, what stands there."""
    for table, kind in CLASSES.items():
        columns = [column.key for column in kind.__mapper__.column_attrs]
        for row in session.scalars(select(kind).order_by(kind.id)):
            plain = {column: getattr(row, column) for column in columns}
            for column, value in plain.items():
                if isinstance(value, str | list | dict) and column_label(table, column, plain):
                    yield table, plain, row, column, value


def _pattern(name: str) -> re.Pattern[str]:
    clean = " ".join(name.split())
    if len(clean) < SHORTEST:
        raise Refused("This name is too short to be searched for. Type the whole name.")
    words = r"\s+".join(map(re.escape, clean.split(" ")))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _flat(value: object) -> str:
    """Return every text inside a value, one on each line."""
    if isinstance(value, dict):
        return "\n".join(map(_flat, value.values()))
    if isinstance(value, list):
        return "\n".join(map(_flat, value))
    return value if isinstance(value, str) else ""


def _without(value: Any, name: re.Pattern[str]) -> Any:  # noqa: ANN401 - as JSON holds it
    if isinstance(value, dict):
        return {key: _without(part, name) for key, part in value.items()}
    if isinstance(value, list):
        return [_without(part, name) for part in value]
    return name.sub(REMOVED, value) if isinstance(value, str) else value
