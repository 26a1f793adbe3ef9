"""What it takes to bring a copy of a file into the file, row by row and answer by answer since both parted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.errors import Refused
from organizer.domain.phrase import Phrase, phrase
from organizer.store.history_values import told_value
from organizer.store.history_words import column_label, thing
from organizer.store.journal import CLASSES, Change, plain_row
from organizer.store.tables import JournalRow, Row

Key = tuple[str, str]
"""A row, by table and id."""
ROW_ORDER = {table.name: place for place, table in enumerate(Row.metadata.sorted_tables)}
"""Parents before their parts."""
_NATURAL = {
    "group": (),
    "answer": ("campaign_id", "name"),
    "recipient": ("campaign_id", "role"),
    "fact": ("campaign_id", "slug"),
    "task": ("campaign_id", "task"),
    "note": ("campaign_id", "step"),
    "date": ("campaign_id", "key"),
    "print": ("letter_id",),
    "logo": ("campaign_id",),
    "office": ("key",),
    "setting": ("name",),
}
"""Columns of which there is one row only: made in both files, it is the same thing."""
_WHOLE = frozenset({"print", "enclosure", "logo", "attachment"})
"""Rows that go with their bytes: nobody mixes the columns of two of them."""
_OF_PAPER = frozenset({"letter", "print", "enclosure"})
"""What stays as it is once a letter is signed."""
_WORDS_OF_LETTER = ("date", "subject", "paragraphs", "office", "arrangement", "options")
_PARENTS = ("campaign_id", "letter_id", "owner_id")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A file at one moment: its rows by key, and the acts of its history by number.

    An act is its moment, its verb, what it changed, and whether something of that is erased for good.
    """

    rows: Mapping[Key, Change]
    acts: Mapping[int, tuple[str, str, list[Change], bool]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """An answer that both files changed, each in its own way. ``key`` is what a choice is made by.

    ``column`` is empty where one file deleted what the other one changed, or where rows go as a whole.
    """

    key: Key
    column: str
    thing: Phrase
    label: str
    ours: Phrase
    theirs: Phrase


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do. ``wanted`` are rows as they will be, None where one goes; ``notes`` say what stays out.

    ``shared`` is the number of the last act that both files have. ``rivals`` are the rows of conflicts as the copy has
    them. ``added`` counts those of ``wanted`` that are not here yet.
    """

    shared: int
    wanted: Mapping[Key, Change | None]
    conflicts: tuple[Conflict, ...]
    rivals: Mapping[Key, Change | None]
    notes: tuple[Phrase, ...]
    added: int

    @property
    def deleted(self) -> int:
        """How many rows go."""
        return sum(row is None for row in self.wanted.values())

    @property
    def changed(self) -> int:
        """How many rows are here and become others, without what is chosen of the conflicts."""
        return len(self.wanted) - self.added - self.deleted


def snapshot(session: Session) -> Snapshot:
    """Return the file as it is now, in plain values."""
    rows = {(name, row.id): plain_row(row) for name, kind in CLASSES.items() for row in session.scalars(select(kind))}
    columns = (JournalRow.seq, JournalRow.at, JournalRow.verb, JournalRow.changes, JournalRow.purged)
    acts = session.execute(select(*columns))
    return Snapshot(rows, {seq: (at.isoformat(), verb, changes, purged) for seq, at, verb, changes, purged in acts})


def plan_merge(ours: Snapshot, theirs: Snapshot) -> MergePlan:
    """Return what it takes to bring a copy into our file. Raises Refused when both were never one file.

    What only one of them touched since they parted is taken from that one. What both touched is compared answer by
    answer; where both gave another answer, that is a conflict, and a person chooses.
    """
    shared = _shared(ours, theirs)
    if not shared:
        raise Refused("This is no copy of your file: both have no act in common. Import its campaigns instead.")
    return _Merging(ours, theirs, shared).plan()


def plan_taking(ours: Mapping[Key, Change], theirs: Mapping[Key, Change]) -> MergePlan:
    """Return what it takes to have every row of another file here. Where both differ, that of the other file counts.

    Nothing is deleted, and what is signed here stays as it was signed. Both files need have nothing in common.
    """
    touched = [{"table": table, "id": row_id, "before": None, "after": row} for (table, row_id), row in theirs.items()]
    return _Merging(Snapshot(ours, {}), Snapshot(theirs, {1: ("", "", touched, False)}), 0).plan()


def _shared(ours: Snapshot, theirs: Snapshot) -> int:
    """Return the number of the last act up to which both histories are the same."""
    shared = 0
    for seq in sorted(ours.acts):
        if seq not in theirs.acts or not _is_same_act(ours.acts[seq], theirs.acts[seq]):
            break
        shared = seq
    return shared


def _is_same_act(mine: tuple[str, str, list[Change], bool], other: tuple[str, str, list[Change], bool]) -> bool:
    """Compare what was changed too, unless one of the files has erased some of it for good."""
    return mine[:2] == other[:2] and (mine[3] or other[3] or mine[2] == other[2])


class _Merging:
    """The plan in the making."""

    def __init__(self, ours: Snapshot, theirs: Snapshot, shared: int) -> None:
        self.shared = shared
        self.ours = ours.rows
        self.before_here, self.before_there = (_before(side, shared) for side in (ours, theirs))
        self.same = same_things(ours.rows, theirs.rows)
        self.theirs = {self.same.get(key, key): row for key, row in theirs.rows.items()}
        self.before_there = {self.same.get(key, key): row for key, row in self.before_there.items()}
        self.signed_here = _signed(self.ours)
        self.signed_in_copy = _signed(self.theirs)
        self.signed_there = self.signed_in_copy - self.signed_here
        self.wanted: dict[Key, Change | None] = {}
        self.conflicts: list[Conflict] = []
        self.notes: list[Phrase] = []

    def plan(self) -> MergePlan:
        """Look at every row that the copy touched since both files parted."""
        for key in sorted(self.before_there, key=lambda key: (ROW_ORDER[key[0]], key)):
            mine, other = self.ours.get(key), self.theirs.get(key)
            letter = key[1] if key[0] == "letter" else (mine or other or {}).get("letter_id", "")
            if letter in self.signed_here and key[0] in _OF_PAPER:
                other = self._as_signed(key, mine, other)
            if mine == other:
                continue
            if key not in self.before_here or (letter in self.signed_there and key[0] in _OF_PAPER):
                self.wanted[key] = other
            else:
                self._join(key, mine, other)
        self._keep_what_has_parts()
        self._leave_out_orphans()
        self._number_letters()
        added = sum(row is not None and key not in self.ours for key, row in self.wanted.items())
        rivals = {conflict.key: self.theirs.get(conflict.key) for conflict in self.conflicts}
        return MergePlan(self.shared, self.wanted, tuple(self.conflicts), rivals, tuple(self.notes), added)

    def _as_signed(self, key: Key, mine: Change | None, other: Change | None) -> Change | None:
        """Return the row of a letter that is signed here: its words, paper and enclosures stay as they were signed."""
        if key[0] != "letter" or mine is None or other is None:
            kept = mine
        else:
            names = _WORDS_OF_LETTER if key[1] in self.signed_in_copy else (*_WORDS_OF_LETTER, "state")
            kept = {**other, **{name: mine[name] for name in names}}
        if kept != other and key[0] == "letter":
            name = thing("letter", mine or other or {})
            self.notes.append(phrase("{thing} is signed here. It stays as it was signed.", thing=name))
        return kept

    def _join(self, key: Key, mine: Change | None, other: Change | None) -> None:
        """Put a row together that both touched."""
        table = key[0]
        if mine is None or other is None or table in _WHOLE:
            name = thing(table, mine or other or {})
            sides = (phrase("Deleted") if side is None else _whole(table, side) for side in (mine, other))
            self.conflicts.append(Conflict(key, "", name, "", *sides))
            return
        base = self.before_there[key] or {}
        joined = dict(mine)
        for column, value in other.items():
            if value == mine[column] or (column in base and value == base[column]) or column == "position":
                continue
            if column in base and mine[column] == base[column]:
                joined[column] = value
            else:
                label = column_label(table, column, mine)
                told = (told_value(table, column, side[column], side) for side in (mine, other))
                self.conflicts.append(Conflict(key, column, thing(table, mine), label, *told))
        if joined != mine:
            self.wanted[key] = joined

    def _keep_what_has_parts(self) -> None:
        """Let nothing go that has parts here which the copy does not know: a letter that was mailed since."""
        for key, row in list(self.wanted.items()):
            if row is None and any(
                self.wanted.get(part, here) for part, here in self.ours.items() if _is_part(here, key)
            ):
                del self.wanted[key]
                name = thing(key[0], self.ours[key])
                self.notes.append(phrase("{thing} is deleted in the copy, and used here. It stays.", thing=name))

    def _leave_out_orphans(self) -> None:
        """Take nothing whose owner is gone here, unless it comes along."""
        for key, row in list(self.wanted.items()):  # parents stand before their parts
            owners = [row[name] for name in _PARENTS if row and row.get(name)]
            if any(self._is_gone(owner) for owner in owners):
                del self.wanted[key]
                name = thing(key[0], row or {})
                self.notes.append(phrase("{thing} belongs to what was deleted here. It stays out.", thing=name))

    def _is_gone(self, owner: str) -> bool:
        there = any((table, owner) in self.ours and self.wanted.get((table, owner), True) for table in ROW_ORDER)
        return not there and not any(self.wanted.get((table, owner)) for table in ROW_ORDER)

    def _number_letters(self) -> None:
        """Give letters of the copy another name and number where one here has it: two letters are two letters."""
        letters = {key: row for key, row in {**self.ours, **self.wanted}.items() if key[0] == "letter" and row}
        added = [key for key in letters if key not in self.ours]
        for key in added:
            row = letters[key]
            others = [one for at, one in letters.items() if at != key and one["campaign_id"] == row["campaign_id"]]
            slug, number = row["slug"], row["number"]
            names, numbers = {one["slug"] for one in others}, {one["number"] for one in others}
            if slug in names or number in numbers:
                letters[key] = self.wanted[key] = {
                    **row,
                    "slug": _free_name(row["template"], names) if slug in names else slug,
                    "number": max(numbers) + 1 if number in numbers else number,
                    "position": max(one["position"] for one in others) + 1,
                }
                if slug in names:
                    named = phrase("The letter {old} of the copy is {new} here.", old=slug, new=letters[key]["slug"])
                    self.notes.append(named)


def _before(side: Snapshot, shared: int) -> dict[Key, Change | None]:
    """Return each row that a file touched since both parted, as it was then; None where it was not there."""
    found: dict[Key, Change | None] = {}
    for seq in sorted(side.acts):
        for change in side.acts[seq][2] if seq > shared else ():
            if change["before"] or change["after"]:  # else it is erased for good
                found.setdefault((change["table"], change["id"]), change["before"])
    return found


def _signed(rows: Mapping[Key, Change]) -> frozenset[str]:
    """Return the ids of the letters that were signed or mailed."""
    return frozenset(row["letter_id"] for (table, _), row in rows.items() if table == "print" and row["frozen"])


def same_things(ours: Mapping[Key, Change], theirs: Mapping[Key, Change]) -> dict[Key, Key]:
    """Return which row of the copy is which of ours, though both were made on their own."""
    here = {_natural(key, row): key for key, row in ours.items() if key[0] in _NATURAL}
    found = {}
    for key, row in theirs.items():
        if key[0] in _NATURAL and key not in ours and _natural(key, row) in here:
            twin = here[_natural(key, row)]
            if twin not in theirs:
                found[key] = twin
    return found


def _natural(key: Key, row: Change) -> tuple[Any, ...]:
    return (key[0], *(row[column] for column in _NATURAL[key[0]]))


def _is_part(row: Change, owner: Key) -> bool:
    return any(row.get(name) == owner[1] for name in _PARENTS)


def _whole(table: str, row: Change) -> Phrase:
    """Return the answers of a row in one line."""
    told = [told_value(table, column, row[column], row).words for column in row if column_label(table, column, row)]
    return phrase("{text}", text="; ".join(part for part in told if part))


def _free_name(template: str, taken: set[str]) -> str:
    number = 2
    while f"{template}-{number}" in taken:
        number += 1
    return f"{template}-{number}"
