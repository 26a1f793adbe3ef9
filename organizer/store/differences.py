"""What a backup holds, and what of the present file it has not: counts by kind, and the acts that would be lost."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import column, func, select, table
from sqlalchemy.types import JSON

from organizer.domain.errors import Damaged
from organizer.domain.phrase import Phrase, phrase
from organizer.store import database
from organizer.store.attached import Side
from organizer.store.content import tables_in
from organizer.store.journal import Act

_TABLES = {
    "campaigns": "campaign",
    "letters": "letter",
    "mailings": "mailing",
    "answers": "reply",
    "events": "event",
    "recipients": "recipient",
    "files": "blob",
    "acts": "journal",
}
KINDS = tuple(_TABLES)
"""What is counted, in the order in which it is told."""
KIND_NAMES = {
    "campaigns": "Campaigns",
    "letters": "Letters",
    "mailings": "Mailings",
    "answers": "Answers",
    "events": "Entries of the timeline",
    "recipients": "Recipients",
    "files": "Kept files",
    "acts": "Acts in the history",
}
_ACTS = ("seq", "at", "by", "verb", "template")


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a kind there are in the present file and in the backup; None: it could not be read there."""

    kind: str
    present: int | None
    backup: int | None

    @property
    def name(self) -> Phrase:
        """What is counted, for people."""
        return phrase(KIND_NAMES[self.kind])


@dataclass(frozen=True, slots=True)
class PastAct:
    """An entry of history: its number, when (UTC), the initials of who, the verb (``undo`` for one), and its name."""

    seq: int
    at: datetime
    by: str
    verb: str
    act: Act


@dataclass(frozen=True, slots=True)
class Difference:
    """What a restore changes.

    ``lost``: acts that only the present file has, newest first; ``gained``: those that only the backup has.
    ``is_whole``: both could be read to the end; where not, more is lost than is listed.
    """

    counts: tuple[Count, ...]
    lost: tuple[PastAct, ...]
    gained: tuple[PastAct, ...]
    is_whole: bool

    @property
    def is_same(self) -> bool:
        """Whether the backup holds all that the present file does, as far as can be told."""
        return self.is_whole and not self.lost and not self.gained


def difference(present: Side | None, backup: Side) -> Difference:
    """Compare two files by what is in them and by their history; ``present`` is None when it cannot be opened at all.

    Entries are the same when number, moment, initials and verb are: a history that went two ways is told apart.
    Raises Environment when a disk refuses: only damage is told as something missing.
    """
    ours, ours_whole = _acts(present) if present else ((), False)
    theirs, theirs_whole = _acts(backup)
    counts = tuple(Count(kind, _count(present, kind), _count(backup, kind)) for kind in KINDS)
    there, here = {_key(act) for act in theirs}, {_key(act) for act in ours}
    lost = tuple(act for act in ours if _key(act) not in there)
    gained = tuple(act for act in theirs if _key(act) not in here) if present else ()
    return Difference(counts, lost, gained, ours_whole and theirs_whole)


def _key(act: PastAct) -> tuple[int, datetime, str, str]:
    return act.seq, act.at, act.by, act.verb


def _count(side: Side | None, kind: str) -> int | None:
    if side is None:
        return None
    with contextlib.suppress(Damaged), database.explaining(kind):
        if _TABLES[kind] not in tables_in(side):  # a file of an older version
            return 0
        rows = table(_TABLES[kind], schema=side.schema)
        return side.connection.execute(select(func.count()).select_from(rows)).scalar_one()
    return None


def _acts(side: Side) -> tuple[tuple[PastAct, ...], bool]:
    """Return the acts of a file, newest first, and whether they could be read to the first one."""
    read: list[PastAct] = []
    try:
        with database.explaining("history"):
            read.extend(_read(side))
    except Damaged:
        return tuple(read), False
    return tuple(read), True


def _read(side: Side) -> Iterator[PastAct]:
    journal = table("journal", *(column(name) for name in _ACTS), column("values", JSON), schema=side.schema)
    newest_first = select(journal).order_by(journal.c.seq.desc())
    for row in side.connection.execute(newest_first, execution_options={"yield_per": 1}):  # as far as it can be read
        at = datetime.fromisoformat(row.at).replace(tzinfo=UTC)
        yield PastAct(row.seq, at, row.by, row.verb, Act(row.template, row[len(_ACTS)]))
