"""What an import does with each thing that a file brings, for the preview in the window and the rows of a dry run."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

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
