"""How long the window stands still while a large file is backed up: ``python -m tests.bench.stall --count 3``.

In turns with the same window at rest, which shows what the machine does by itself. A clock of the window ticks every
millisecond: its longest gap is the stall. Then somebody leaves a field ten times a second for some seconds: how long
the longest took. The backup gives way each time, and is begun anew at once, which the program does only after a rest.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count as counted
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

from organizer.domain.retention import Reason
from organizer.gui import tasks
from organizer.gui.desk import Desk
from organizer.store.backups import Backup
from organizer.store.campaigns import answer
from organizer.store.giving_way import GaveWay
from tests.bench.stores import LARGE_MB, large_file
from tests.bench.window import a_window, until

BOUND_MS = 35
_REST_MS = 1000
_BUSY_MS = 3000
_EVERY_MS = 100
_WORDS = counted()


@dataclass(frozen=True, slots=True)
class Phase:
    """How long it lasted, the longest gap between two ticks, and how long each save took, all in milliseconds."""

    lasted: float
    gap: float
    saves: tuple[float, ...]


class Ticks(QObject):
    """Ticks every millisecond, saves now and then if it is to, and knows the longest times of both."""

    def __init__(self, save: Callable[[], object] | None) -> None:
        super().__init__()
        self.gap = 0.0
        self.saves: list[float] = []
        self._save = save
        self._last = perf_counter()
        self._clock = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._saving = QTimer(self, interval=_EVERY_MS)
        self._saving.timeout.connect(self._leave_field)
        if save:
            self._saving.start()

    def stop(self) -> None:
        """Tick and save no more."""
        self._clock.stop()
        self._saving.stop()

    def _tick(self) -> None:
        now = perf_counter()
        self.gap, self._last = max(self.gap, (now - self._last) * 1000), now

    def _leave_field(self) -> None:
        started = perf_counter()
        if self._save:
            self._save()
        self.saves.append((perf_counter() - started) * 1000)


def at_rest(desk: Desk, save: Callable[[], object] | None) -> Phase:
    """Let the window stand for a second."""
    is_over: list[bool] = []
    QTimer.singleShot(_REST_MS, desk, lambda: is_over.append(True))
    return _watched(save, lambda: bool(is_over))


def backed_up(desk: Desk, save: Callable[[], object] | None, folder: Path) -> Phase:
    """Back the open file up, as the program does by itself; who saves does so for some seconds."""
    store, made, is_over = desk.store, list[Backup](), list[bool]()
    assert store

    def begin() -> None:
        tasks.start(lambda: store.backup(folder, Reason.TIMED), made.append, again, desk)

    def again(trouble: Exception) -> None:
        if not isinstance(trouble, GaveWay):
            raise trouble
        begin()

    QTimer.singleShot(_BUSY_MS, desk, lambda: is_over.append(True))
    begin()
    phase = _watched(save, lambda: bool(is_over if save else made))
    until(lambda: bool(made))
    return phase


def _watched(save: Callable[[], object] | None, is_over: Callable[[], bool]) -> Phase:
    ticks, started = Ticks(save), perf_counter()
    until(is_over)
    ticks.stop()
    return Phase((perf_counter() - started) * 1000, ticks.gap, tuple(ticks.saves))


def table(count: int, megabytes: int) -> str:
    """Return a row for each: the longest stall of the window, and of a save what it took and the longest wait."""
    with TemporaryDirectory() as made:
        path = large_file(Path(made, "large"), megabytes)
        with a_window(path) as window:
            desk = window.desk

            def save() -> None:
                words = f"The Board voted, as it said {next(_WORDS)} times."
                assert desk.store
                desk.store.write(answer, desk.campaign, "decision.summary", words)

            back_up = partial(backed_up, folder=Path(made, "backups"))
            works: dict[str, Callable[[], Phase]] = {
                "at rest": lambda: at_rest(desk, None),
                "while it is backed up": lambda: back_up(desk, None),
                "at rest, saving": lambda: at_rest(desk, save),
                "backed up, saving": lambda: back_up(desk, save),
            }
            phases: dict[str, list[Phase]] = {name: [] for name in works}
            for _ in range(count):
                for name, work in works.items():
                    phases[name].append(work())
    size = path.stat().st_size / 1_000_000 if path.exists() else megabytes
    title = f"The window while a file of {size:.0f} MB is backed up (bound {BOUND_MS} ms for stall and wait)"
    usual = median(taken for phase in phases["at rest, saving"] for taken in phase.saves)
    return "\n".join([title, *(_row(name, all_of, usual) for name, all_of in phases.items())])


def _row(name: str, phases: list[Phase], usual: float) -> str:
    lasted, gap = (median(column) for column in zip(*((one.lasted, one.gap) for one in phases), strict=True))
    row = f"  {name:<24}{lasted:>8.0f} ms"
    saves = [taken for phase in phases for taken in phase.saves]
    if not saves:
        return f"{row}, stands still at most {gap:>6.1f} ms"
    longest = median(max(phase.saves, default=usual) for phase in phases)
    return f"{row}, a save {median(saves):>6.1f} ms, the longest {longest:>6.1f} ms, waits {longest - usual:>6.1f} ms"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--megabytes", type=int, default=LARGE_MB)
    given = parser.parse_args()
    print(table(given.count, given.megabytes))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
