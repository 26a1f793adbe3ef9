"""Promise 6: every released schema on its way to the newest, stopped at each of its statements."""

import os
import shutil
import signal
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from tests.promises.children import Say, emptied, start
from tests.promises.flows.flow import Said
from tests.promises.flows.migration import VERSIONS, faults_of, old_store, place, upgrade
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put


class Stopped(Exception):  # noqa: N818 - it stands for whatever may go wrong in a statement
    """A statement of the way failed."""


def measure(trial: Trial) -> Measured:
    """Stop each version at the first statement, the second, and so on, by a kill and by a failure in turn.

    With fewer runs than there are statements, every so many-th is tried.
    """
    versions = VERSIONS if trial.runs > SMOKE else VERSIONS[:1]
    lengths = {version: _length(version, trial) for version in versions}
    places = [(version, at) for version, length in lengths.items() for at in range(length)]
    every = max(1, 2 * len(places) // trial.runs)
    faults, runs = list[str](), 0
    for number in range(0, 2 * len(places), every):
        (version, at), is_kill = places[number // 2], number % 2 == 0 if every == 1 else runs % 2 == 0
        found = _stop_once(version, at, is_kill=is_kill, trial=trial)
        faults += [f"schema {version}, statement {at}: {fault}" for fault in found]
        runs += 1
    total = sum(lengths.values())
    figure = f"{len(faults)} wrong in {runs:,} stops at {total} statements of {len(lengths)} versions"
    return Measured(runs, figure, tuple(faults))


def _length(version: int, trial: Trial) -> int:
    """Return how many statements the way of a version has."""
    with emptied(trial.folder / "count") as folder:
        _copy(version, folder)
        lines = start(partial(_count, version), folder).wait()
    return int(lines[-1])


def _copy(version: int, folder: Path) -> None:
    place(folder, version).parent.mkdir()
    shutil.copyfile(old_store(version), place(folder, version))


def _count(version: int, folder: Path, say: Say) -> None:
    passed = count()
    event.listen(Engine, "before_cursor_execute", lambda *_: next(passed))
    upgrade(folder, version)
    say(str(next(passed)))


def _stop_once(version: int, at: int, *, is_kill: bool, trial: Trial) -> list[str]:
    with emptied(trial.folder / "run") as folder:
        _copy(version, folder)
        child = start(partial(_migrate, version, at, is_kill), folder, trial.weaken)
        said = Said.of(child.wait())
        try:
            return list(faults_of(folder, version, must_be_done=bool(said.done)))
        except Exception as failure:  # noqa: BLE001 - whatever the reason, the work cannot be reached
            return [f"it cannot be opened: {type(failure).__name__} {failure}"]


def _migrate(version: int, at: int, is_kill: bool, folder: Path, say: Say) -> None:
    passed = count()

    def stop(*_: Any) -> None:  # noqa: ANN401 - what the engine tells of a statement
        if next(passed) == at:
            if is_kill:
                os.kill(os.getpid(), signal.SIGKILL)
            raise Stopped

    event.listen(Engine, "before_cursor_execute", stop)
    try:
        upgrade(folder, version)
    except Stopped:
        return
    say(f"done {version}")


def begin_nothing() -> None:
    """Let no transaction be begun: each statement stands by itself."""
    put("organizer.store.database", "_begin", lambda _connection: None)


SMOKE = 2
"""With so few runs only the oldest schema is tried: its way has all the steps."""
MIGRATE = Promise(
    6,
    "migrate",
    "every released schema to the newest, stopped at each statement",
    measure,
    Sizes(100_000, 24, SMOKE),
    begin_nothing,
    "no transaction",
    Sizes(60, 8, SMOKE),
)
