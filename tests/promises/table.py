"""The table: each promise with its figure, and beside it what the same harness finds on the weakened build."""

import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Literal

from tests.promises.children import measured
from tests.promises.machine import fast_place
from tests.promises.promise import Measured, NotRun, Promise, Trial

Verdict = Literal["kept", "BROKEN", "CONTROL HELD", "SKIPPED"]
_WIDTHS = (3, 15, 7, 76, 88, 13, 8)
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One promise as it came out. A promise that could not be tried has a reason, and no figure."""

    promise: Promise
    seconds: float
    found: Measured | None = None
    weak: Measured | None = None
    reason: str = ""

    @property
    def verdict(self) -> Verdict:
        """Kept only where the promise held and the weakened build did not."""
        if self.found is None or self.weak is None:
            return "SKIPPED"
        if self.found.faults or not self.found.runs:
            return "BROKEN"
        return "kept" if self.weak.faults and self.weak.runs else "CONTROL HELD"

    @property
    def is_wrong(self) -> bool:
        """Whether the run must fail."""
        return self.verdict in ("BROKEN", "CONTROL HELD")

    @property
    def cells(self) -> tuple[str, ...]:
        """The row in words."""
        promise = self.promise
        if self.found is None or self.weak is None:
            return (str(promise.number), promise.name, "0", f"SKIPPED: {self.reason}", "", "", f"{self.seconds:.1f}")
        weak = f"{promise.weakened}: {self.weak.figure}"
        runs = f"{self.found.runs:,}"
        return (str(promise.number), promise.name, runs, self.found.figure, weak, self.verdict, f"{self.seconds:.1f}")


def tried(promise: Promise, size: str, *, runs: int = 0, seed: int = 0) -> Row:
    """Measure a promise and its weakened build; ``runs`` takes the place of the number that the size names."""
    began = monotonic()
    folder = Path(tempfile.mkdtemp(prefix="promise-", dir=fast_place()))
    try:
        found = measured(promise.measure, Trial(runs or promise.sizes.of(size), seed, _empty(folder / "build")))
        control = min(runs, promise.control.of(size)) if runs else promise.control.of(size)
        weak = Trial(control, seed, _empty(folder / "weakened"), promise.weaken)
        caught = measured(promise.measure, weak)
        return Row(promise, monotonic() - began, found, caught)
    except NotRun as missing:
        return Row(promise, monotonic() - began, reason=str(missing))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


def print_table(promises: Sequence[Promise], size: str, *, runs: int = 0, seed: int = 0) -> int:
    """Try every promise, print each row when it is there, and return 1 when one broke or a control held, else 0."""
    _print(("#", "promise", "runs", "figure", "weakened build: figure", "verdict", "seconds"))
    rows = []
    for promise in promises:
        row = tried(promise, size, runs=runs, seed=seed)
        rows.append(row)
        _print(row.cells)
        for fault in row.found.faults[:_SHOWN] if row.found else ():
            _say(f"      {fault}")
    _say(summed(rows))
    return int(any(row.is_wrong for row in rows))


def summed(rows: Iterable[Row]) -> str:
    """Return the last line: what was kept, what was not, and what could not be tried, which is never kept."""
    verdicts = [row.verdict for row in rows]
    kept, skipped = verdicts.count("kept"), verdicts.count("SKIPPED")
    return f"{kept} kept, {len(verdicts) - kept - skipped} not kept, {skipped} not run"


def _print(cells: Sequence[str]) -> None:
    _say("  ".join(cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip())


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
