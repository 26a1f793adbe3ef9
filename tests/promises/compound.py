"""Promise 5: a second fault comes while the program mends what the first one left."""

import os
import shutil
import signal
from functools import partial
from pathlib import Path
from random import Random
from time import monotonic

from sqlalchemy import Connection, Engine, event

from organizer.domain.errors import PassphraseNeeded
from organizer.store.store import Store
from tests.promises.children import Say, emptied, start
from tests.promises.flows.bring_in import BRING_IN
from tests.promises.flows.flow import STORE, Flow, Said, opened
from tests.promises.flows.letter import LETTER
from tests.promises.flows.migration import MIGRATION
from tests.promises.flows.safekeeping import REKEY, RESTORE, WORDS
from tests.promises.flows.save import SAVE
from tests.promises.kill import act_of, judged
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_FLOWS = (SAVE, LETTER, BRING_IN, MIGRATION, RESTORE, REKEY)
_SECONDS_TIMES = 3


def measure(trial: Trial) -> Measured:
    """Kill a flow, kill the reopening up to three times, and only then look."""
    flows = (SAVE,) if trial.weaken else _FLOWS[: None if trial.runs > SMOKE else 1]
    spans = {flow.name: _prepared(flow, trial) for flow in flows}
    faults, second, dice = list[str](), 0, trial.dice()
    for number in range(trial.runs):
        flow = flows[number % len(flows)]
        with emptied(trial.folder / "run") as folder:
            shutil.copytree(trial.folder / flow.name, folder, dirs_exist_ok=True)
            found, again = _twice(flow, folder, spans[flow.name], dice, trial)
        faults += [f"{flow.name} {number}: {fault}" for fault in found]
        second += again
    figure = f"{len(faults)} lost or torn in {trial.runs:,} runs, {second:,} kills while mending"
    return Measured(trial.runs, figure, tuple(faults))


def _prepared(flow: Flow, trial: Trial) -> tuple[float, float]:
    """Return how long some rounds of the flow take, and how long the reopening."""
    template = trial.place(flow.name)
    flow.make(template)
    with emptied(trial.folder / "timed") as folder:
        shutil.copytree(template, folder, dirs_exist_ok=True)
        began = monotonic()
        start(act_of(flow, 3), folder).wait()
        acted = monotonic()
        start(partial(_reopen, flow), folder).wait()
        return acted - began, monotonic() - acted


def _reopen(flow: Flow, folder: Path, say: Say) -> None:
    if flow is MIGRATION:
        flow.act(folder, say, 0)
    elif flow is REKEY:
        _reopen_with_any(folder)
    else:
        opened(folder).close()


def _reopen_with_any(folder: Path) -> None:
    """Open a store that has one passphrase or none."""
    try:
        opened(folder).close()
    except PassphraseNeeded:
        Store.open(folder / STORE, WORDS).close()


def _killed_before_commit(flow: Flow, commits: int, folder: Path, say: Say) -> None:
    """Do a flow until just before a commit, with so little room for pages in memory that many are on the disk then."""
    from organizer.store import database

    put("organizer.store.database", "_PRAGMAS", (*database._PRAGMAS, "cache_size = 5"))  # noqa: SLF001 - more of the same
    left = iter(range(commits))

    def stop(_connection: Connection) -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "commit", stop)
    flow.act(folder, say, 0)


def _twice(flow: Flow, folder: Path, spans: tuple[float, float], dice: Random, trial: Trial) -> tuple[list[str], int]:
    child = start(partial(_killed_before_commit, flow, dice.randint(0, 3)), folder)
    child.listen(2 * spans[0])
    lines = child.kill()
    times = dice.randint(1, _SECONDS_TIMES)
    for _ in range(times):
        child = start(partial(_reopen, flow), folder, trial.weaken)
        child.listen(dice.uniform(0, spans[1]))
        lines += child.kill()
    said = Said.of(lines)
    return [*said.crashes, *judged(flow, folder, said)], times


def drop_journal() -> None:
    """Let the file beside a store be removed before it is opened, as a helpful hand may do."""

    def look_at(path: Path) -> None:
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        honest(path)

    honest = put("organizer.store.database", "look_at", look_at)


SMOKE = 2
"""With so few runs only the first flow is tried."""
COMPOUND = Promise(
    5,
    "compound",
    "a second fault during recovery, restore or migration",
    measure,
    Sizes(200, 6, SMOKE),
    drop_journal,
    "deletes the hot journal before reopening",
    Sizes(30, 4, 1),
)
