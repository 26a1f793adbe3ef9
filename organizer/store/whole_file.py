"""Everything in a file as one value, for an export; and such a value brought into a file, as one act."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.incoming import ALREADY, Act, Incoming
from organizer.domain.phrase import Phrase, listed, phrase
from organizer.domain.whole_file import Entry, Key, WholeFile
from organizer.store.blobs import blob_bytes, keep_blob
from organizer.store.history_words import column_label, name_of, sort_of
from organizer.store.journal import CLASSES, Change, Done, plain_row
from organizer.store.merge_plan import plan_taking, same_things
from organizer.store.put_rows import put_rows
from organizer.store.tables import BlobRow

_STAYS = ("group", "setting")
"""What the group says of itself stays as it is here; only what is empty here is filled."""
_LABELS = 4
"""So many answers are named of a thing that changes."""
_OF_PAPER = frozenset({"printed", "signed"})
"""Where a letter stands that has its paper. Without it, it is a draft."""
_SAME_HERE = phrase("the store has the same answer")
_OTHER_HERE = phrase("the store has another answer")
_NO_BYTES = phrase("the file itself did not come along, export it with its files")
_SIGNED = phrase("the letter is signed here and stays as it is")


@dataclass(frozen=True, slots=True)
class WholePlan:
    """What an import of everything does: a line for each thing, and the rows as they will be."""

    lines: tuple[Incoming, ...]
    wanted: Mapping[Key, Change | None]


def load_whole(session: Session, *, with_files: bool) -> WholeFile:
    """Return every row that history keeps, and with ``with_files`` the bytes that they name.

    History, looks and drafts are no part of it. Raises Environment when a file is not as it was kept.
    """
    entries = {
        (name, row.id): plain_row(row) for name, kind in CLASSES.items() for row in session.scalars(select(kind))
    }
    named = _sums(entries) if with_files else frozenset[str]()
    return WholeFile(entries, {sha256: blob_bytes(session, sha256, "A kept file") for sha256 in sorted(named)})


def plan_whole(session: Session, whole: WholeFile) -> WholePlan:
    """Return what an import would do with the file as it is now. Nothing is changed.

    What is the same by its id, else by what there is one of, becomes as the imported file has it. What the group says
    of itself stays, as do letters that are signed here. What is only here stays.
    """
    ours = {(name, row.id): plain_row(row) for name, kind in CLASSES.items() for row in session.scalars(select(kind))}
    return _Planning(ours, whole, frozenset(session.scalars(select(BlobRow.sha256)))).plan()


def import_whole(session: Session, whole: WholeFile) -> Done:
    """Bring everything in, as one act. Raises Refused when it does not fit together with what is here."""
    plan = plan_whole(session, whole)
    for sha256 in sorted(_sums({key: row for key, row in plan.wanted.items() if row}) & whole.files.keys()):
        keep_blob(session, whole.files[sha256], "A kept file")
    try:
        put_rows(session, plan.wanted)
    except IntegrityError:
        raise Refused("What the file holds does not fit together with what is here. Nothing was imported.") from None
    return Done(
        frozenset(Topic),
        "Import everything from a file",
        {"count": str(len(plan.wanted))},
        sentence="Imported. Everything of the file is in your file now.",
    )


class _Planning:
    """The plan in the making."""

    def __init__(self, ours: Mapping[Key, Change], whole: WholeFile, blobs: frozenset[str]) -> None:
        self.ours = ours
        same = same_things(ours, {key: dict(row) for key, row in whole.entries.items()})
        self.theirs: dict[Key, Change] = {same.get(key, key): dict(row) for key, row in whole.entries.items()}
        self.brought = frozenset(whole.files)
        self.bytes = blobs | self.brought
        self.lines: dict[Key, list[Incoming]] = {}

    def plan(self) -> WholePlan:
        for key in list(self.theirs):
            self._fit(key)
        self._draft_without_paper()
        wanted = plan_taking(self.ours, self.theirs).wanted
        for key, row in self.theirs.items():
            self.lines.setdefault(key, []).extend(self._told(key, row, wanted))
        return WholePlan(tuple(line for lines in self.lines.values() for line in lines), wanted)

    def _fit(self, key: Key) -> None:
        """Keep what the group says of itself, and leave out what names bytes that are nowhere."""
        row, here = self.theirs[key], self.ours.get(key)
        self.lines[key] = []
        if key[0] in _STAYS and here:
            for column, value in row.items():
                if value and here[column]:
                    reason = _SAME_HERE if value == here[column] else _OTHER_HERE
                    name = f"group.{column}" if key[0] == "group" else row["name"]
                    self.lines[key] += [Incoming(Act.SKIPPED, "answer", sort_of("answer"), name, reason)]
            self.theirs[key] = {column: here[column] or value for column, value in row.items()}
        if row.get("letter_sha256") and row["letter_sha256"] not in self.bytes:
            self.theirs[key] = {**row, "letter_sha256": here["letter_sha256"] if here else ""}
        known = self.brought if key[0] == "logo" else self.bytes  # pixels are checked where they come from
        if row.get("sha256", "") and row != here and row["sha256"] not in known:
            del self.theirs[key]
            self.lines[key] = [Incoming(Act.SKIPPED, key[0], sort_of(key[0]), name_of(key[0], row), _NO_BYTES)]

    def _draft_without_paper(self) -> None:
        """Let a letter whose paper did not come along be a draft: it can be printed again."""
        papers = {
            row["letter_id"]
            for side in (self.theirs, self.ours)
            for (table, _), row in side.items()
            if table == "print"
        }
        for key, row in self.theirs.items():
            if key[0] == "letter" and key[1] not in papers and row["state"] in _OF_PAPER:
                self.theirs[key] = {**row, "state": "draft"}

    def _told(self, key: Key, row: Change, wanted: Mapping[Key, Change | None]) -> Iterator[Incoming]:
        """Give the line of a thing; what the group says of itself has one for each answer."""
        table, here, there = key[0], self.ours.get(key), wanted.get(key)
        if table in _STAYS and here:
            for column in row if there else ():
                if row[column] != here[column]:
                    yield Incoming(Act.CHANGED, "answer", sort_of("answer"), f"{table}.{column}")
            return
        name = name_of(table, row)
        if there is None:
            reason = ALREADY if row == here else _SIGNED
            yield Incoming(Act.SKIPPED, table, sort_of(table), name, reason)
        elif here is None:
            renamed = table == "letter" and there["slug"] != row["slug"]
            reason = phrase("it is {name} here", name=there["slug"]) if renamed else Phrase()
            yield Incoming(Act.ADDED, table, sort_of(table), name, reason)
        else:
            yield Incoming(Act.CHANGED, table, sort_of(table), name, _labels(table, here, there))


def _labels(table: str, here: Change, there: Change) -> Phrase:
    """Return the names of the answers that change, as far as they have one."""
    changed = (column for column, value in there.items() if value != here[column])
    names = dict.fromkeys(label for column in changed if (label := column_label(table, column, here)))
    return listed([Phrase(name) for name in list(names)[:_LABELS]]) if names else Phrase()


def _sums(rows: Mapping[Key, Entry]) -> frozenset[str]:
    return frozenset(row[name] for row in rows.values() for name in ("sha256", "letter_sha256") if row.get(name))
