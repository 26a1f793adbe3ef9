"""What a backup holds, and what of the present file it has not: counts by kind, and the acts that would be lost."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
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
Opener = Callable[[], AbstractContextManager[Side]]
"""Opens a file anew, each time that it is called."""
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


def difference(present: Opener | None, backup: Side) -> Difference:
    """Compare two files by what is in them and by their history; ``present`` is None when it cannot be opened at all.

    Entries are the same when number, moment, initials and verb are: a history that went two ways is told apart.
    Raises Environment when a disk refuses: only damage is told as something missing.
    """
    theirs, theirs_whole = _acts(backup)
    there = counts_in(backup)
    if present is None:
        return Difference(tuple(Count(kind, None, there[kind]) for kind in KINDS), (), (), is_whole=False)
    with present() as side:
        ours, ours_whole = _acts(side)
    here = _counts(present)
    their_keys, our_keys = {_key(act) for act in theirs}, {_key(act) for act in ours}
    return Difference(
        tuple(Count(kind, here[kind], there[kind]) for kind in KINDS),
        tuple(act for act in ours if _key(act) not in their_keys),
        tuple(act for act in theirs if _key(act) not in our_keys),
        ours_whole and theirs_whole,
    )


def counts_in(side: Side) -> dict[str, int | None]:
    """Count every kind in a file."""
    return {kind: _count(side, kind) for kind in KINDS}


def _key(act: PastAct) -> tuple[int, datetime, str, str]:
    return act.seq, act.at, act.by, act.verb


def _counts(present: Opener) -> dict[str, int | None]:
    """Count every kind that can be read: the engine gives no more on a connection that met a damaged page."""
    counts: dict[str, int | None] = {}
    while len(counts) < len(KINDS):
        with present() as side:
            for kind in KINDS[len(counts) :]:
                counts[kind] = _count(side, kind)
                if counts[kind] is None:
                    break
    return counts


def _count(side: Side, kind: str) -> int | None:
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
