"""What an import does with each thing that a file brings, for the preview in the window and the rows of a dry run."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from organizer.domain.campaign import Recipient
from organizer.domain.phrase import Phrase, phrase

ALREADY = phrase("it is in the store already")
"""Why nothing is done about a thing that is the same here."""


class Act(StrEnum):
    """What happens to a thing. Only two copies of one file that are put together can delete."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"
    SKIPPED = "skipped"


ACT_WORDS = {
    Act.ADDED: phrase("Added"),
    Act.CHANGED: phrase("Changed"),
    Act.DELETED: phrase("Deleted"),
    Act.SKIPPED: phrase("Skipped"),
}


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing: what happens, its sort as the commands name it and in words, its name, and the reason or the detail.

    ``line`` is its line in the file, 0 where that says nothing to a person.
    """

    act: Act
    sort: str
    what: Phrase
    name: str
    reason: Phrase = Phrase()  # noqa: RUF009 - a frozen value
    line: int = 0


def count_of(lines: Iterable[Incoming], act: Act) -> int:
    """Return how many things an import adds, changes, deletes or skips."""
    return sum(line.act is act for line in lines)


def brings_something(lines: Iterable[Incoming]) -> bool:
    """Whether an import would do anything at all."""
    return any(line.act is not Act.SKIPPED for line in lines)


def incoming_recipients(
    rows: Sequence[tuple[int, Recipient]], own: Sequence[Recipient], used: Iterable[Recipient]
) -> tuple[Incoming, ...]:
    """Return what becomes of the rows of a list, each with its line, in a campaign with these recipients of its own.

    ``used`` are those that its letters have as it is: one that is the same needs no entry of its own.
    """
    here = {entry.role: entry for entry in own}
    same = {completed(entry, Recipient(entry.role)) for entry in used}
    return tuple(_of_recipient(line, entry, here.get(entry.role), same) for line, entry in rows)


def completed(entry: Recipient, other: Recipient) -> Recipient:
    """Return a recipient in which what is not given is that of another, else empty."""
    return Recipient(
        entry.role,
        _given(entry.name, other.name),
        _given(entry.unit, other.unit),
        _given(entry.agency, other.agency),
        entry.address if entry.address is not None else other.address or (),
        _given(entry.source, other.source),
        entry.checked_on or other.checked_on,
    )


def _given(mine: str | None, other: str | None) -> str:
    return (other or "") if mine is None else mine


def _of_recipient(line: int, entry: Recipient, here: Recipient | None, used: set[Recipient]) -> Incoming:
    name = entry.name or entry.unit or entry.agency or entry.role
    what = phrase("Recipient")
    if here is not None and completed(entry, here) == completed(here, Recipient(here.role)):
        return Incoming(Act.SKIPPED, "recipient", what, name, ALREADY, line)
    if here is not None:
        return Incoming(Act.CHANGED, "recipient", what, name, phrase("its role is {role}", role=entry.role), line)
    if completed(entry, Recipient(entry.role)) in used:
        return Incoming(Act.SKIPPED, "recipient", what, name, phrase("the letters have it from the directory"), line)
    return Incoming(Act.ADDED, "recipient", what, name, phrase("its role is {role}", role=entry.role), line)
