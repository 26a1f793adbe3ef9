"""What a promise is made of: what it swears, how it is measured, and the weakened build on which it must break."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Weakness = Callable[[], None]
"""Replaces one function or pragma of the program, in the process that calls it. The program knows nothing of it."""


class NotRun(Exception):  # noqa: N818 - it is no error: the machine lacks what the promise is tried with
    """This machine cannot try the promise; the text says what is missing."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One measuring: how often, from which seed, in which empty folder, and on which weakened build, if on any."""

    runs: int
    seed: int
    folder: Path
    weaken: Weakness | None = None

    def dice(self, name: str = "") -> random.Random:
        """Return the chance of this trial: the same seed gives the same trial again."""
        return random.Random(f"{self.seed} {name}")  # noqa: S311 - it chooses what to try, and guards no secret

    def place(self, name: str) -> Path:
        """Return a new empty folder inside that of the trial."""
        folder = self.folder / name
        folder.mkdir()
        return folder


@dataclass(frozen=True, slots=True)
class Measured:
    """What came out: how many runs there were, the figure in words, and each run in which the promise broke."""

    runs: int
    figure: str
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many runs: at the figure that is promised, in the minute that runs with every change, in the suite."""

    full: int
    quick: int
    smoke: int

    def of(self, size: str) -> int:
        """Return the number for ``full``, ``quick`` or ``smoke``."""
        return {"full": self.full, "quick": self.quick, "smoke": self.smoke}[size]


@dataclass(frozen=True, slots=True)
class Promise:
    """One of the twenty. ``weakened`` says in words what the weakened build does."""

    number: int
    name: str
    swears: str
    measure: Callable[[Trial], Measured]
    sizes: Sizes
    weaken: Weakness
    weakened: str
    control: Sizes
