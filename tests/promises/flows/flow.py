"""A flow is one thing that the program writes: how it is done again and again, and what must be true afterwards.

The harness stops it somewhere: by a kill, a power cut, a full disk, a failing call. Whatever it was, each act is then
there whole or not at all, and what the program had acknowledged is there.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.errors import OrganizerError
from organizer.store.store import Store
from organizer.store.tables import JournalRow
from organizer.store.verify import verify_store
from tests.promises.children import Say, crash

STORE = "group.organizer"


@dataclass(frozen=True, slots=True)
class Said:
    """What an acting process told: the numbers it did, those that were refused with their sentence, and crashes."""

    done: frozenset[int]
    refused: dict[int, str]
    crashes: tuple[str, ...]

    @classmethod
    def of(cls, lines: Sequence[str]) -> "Said":
        """Read the lines of an acting process."""
        words = [line.split(" ", 2) for line in lines]
        return cls(
            frozenset(int(word[1]) for word in words if word[0] == "done"),
            {int(word[1]): word[2] for word in words if word[0] == "refused"},
            tuple(line for line in lines if line.startswith("crash")),
        )

    @property
    def last(self) -> int:
        """The last number that was acknowledged; 0 for none."""
        return max(self.done, default=0)

    @property
    def begun(self) -> int:
        """The number that may have been in the making at the end."""
        return max({*self.done, *self.refused}, default=0) + 1

    def misses(self, found: Sequence[int]) -> Iterator[str]:
        """Give what is wrong with the numbers that are there, in the order in which they came about."""
        if list(found) != sorted(set(found)):
            yield f"out of order or twice: {found}"
        lost = self.done - set(found)
        if lost:
            yield f"acknowledged and lost: {sorted(lost)}"
        foreign = set(found) - self.done - set(self.refused) - {self.begun}
        if foreign:
            yield f"there, though nobody did it: {sorted(foreign)}"


@dataclass(frozen=True, slots=True)
class Flow:
    """``make`` builds what it starts from; ``act`` does so many rounds (0: without end); ``judge`` gives the faults."""

    name: str
    make: Callable[[Path], None]
    act: Callable[[Path, Say, int], None]
    judge: Callable[[Path, Said], Iterator[str]]


def repeat(say: Say, rounds: int, once: Callable[[int], None]) -> None:
    """Do one thing with rising numbers, and tell of each whether it was done or refused, and in which sentence."""
    number = 0
    while number < rounds or not rounds:
        number += 1
        try:
            once(number)
        except OrganizerError as refused:
            say(f"refused {number} {refused}")
        except Exception as failure:  # noqa: BLE001 - what the program has no sentence for is what is looked for
            say(f"refused {number} -")
            say(crash(failure))
        else:
            say(f"done {number}")


def opened(folder: Path) -> Store:
    """Open the store of a flow to write."""
    return Store.open(folder / STORE, None)


def unsound(store: Store) -> Iterator[str]:
    """Give what the full check says of a store."""
    for problem in store.read(verify_store):
        yield f"the check says: {problem.sentence}"


def numbers_written(store: Store, verb: str, column: str) -> list[int]:
    """Return the numbers with which a verb filled a column, in the order of history; a text begins with its number."""

    def look(session: Session) -> list[int]:
        rows = session.scalars(select(JournalRow).where(JournalRow.verb == verb).order_by(JournalRow.seq))
        sides = (change["after"] for row in rows for change in row.changes)
        return [int(str(side[column]).split(" ")[0]) for side in sides if side and column in side]

    return store.read(look)
