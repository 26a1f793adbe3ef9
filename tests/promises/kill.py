"""Promise 1: the program is killed at any instant, in everything that it writes."""

import shutil
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from time import monotonic
from typing import Any

from organizer.domain.changes import Changes
from organizer.store.store import Store
from tests.promises.children import Say, emptied, start
from tests.promises.flows.every import FLOWS
from tests.promises.flows.flow import Flow, Said
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_ROUNDS = 4
"""So many rounds are timed; a kill comes within that time, after the start that all have in common."""


def measure(trial: Trial) -> Measured:
    """Kill each flow so many times; on a weakened build only the first, which is enough to be caught."""
    faults: list[str] = []
    hot = runs = 0
    flows = [FLOWS["save"]] if trial.weaken else list(FLOWS.values())
    flows = flows if trial.runs > SMOKE else flows[:2]
    for flow in flows:
        template = trial.place(f"{flow.name}-template")
        flow.make(template)
        span = _span(flow, template, trial)
        dice = trial.dice(flow.name)
        for number in range(trial.runs):
            with emptied(trial.folder / "run") as folder:
                found, was_hot = kill_once(flow, template, folder, dice.uniform(0, span), trial)
            faults += [f"{flow.name} {number}: {fault}" for fault in found]
            hot += was_hot
            runs += 1
            if trial.weaken and faults and trial.runs <= ENOUGH:
                break
    figure = f"{len(faults)} lost or torn in {runs:,} kills of {len(flows)} flows, {hot:,} hot journals"
    return Measured(runs, figure, tuple(faults))


def kill_once(flow: Flow, template: Path, folder: Path, delay: float, trial: Trial) -> tuple[list[str], bool]:
    """Kill one flow after so many seconds; return what is wrong then, and whether a write was left half done."""
    shutil.copytree(template, folder, dirs_exist_ok=True)
    child = start(act_of(flow), folder, trial.weaken)
    child.listen(delay)
    said = Said.of(child.kill())
    was_hot = any(path.name.endswith("-journal") for path in folder.rglob("*"))
    return [*said.crashes, *judged(flow, folder, said)], was_hot


def act_of(flow: Flow, rounds: int = 0) -> Callable[[Path, Say], None]:
    """Return the act of a flow, for a child."""
    return lambda folder, say: flow.act(folder, say, rounds)


def judged(flow: Flow, folder: Path, said: Said) -> list[str]:
    """Return what is wrong; a store that cannot even be opened is wrong too."""
    try:
        return list(flow.judge(folder, said))
    except Exception as failure:  # noqa: BLE001 - whatever the reason, the work cannot be reached
        return [f"it cannot be opened: {type(failure).__name__} {failure}"]


def _span(flow: Flow, template: Path, trial: Trial) -> float:
    with emptied(trial.folder / "timed") as folder:
        shutil.copytree(template, folder, dirs_exist_ok=True)
        began = monotonic()
        start(act_of(flow, _ROUNDS), folder).wait()
        return monotonic() - began


def acknowledge_early() -> None:
    """Let a write return before it is done: it is done a moment later, on another thread, as some programs do."""
    worker = ThreadPoolExecutor(1)
    waiting: list[Future[Changes]] = []

    def write(self: Store, *given: Any, **named: Any) -> Changes:  # noqa: ANN401 - whatever the verb takes
        while waiting:
            waiting.pop().result()
        waiting.append(worker.submit(honest, self, *given, **named))
        return Changes()

    honest = put("organizer.store.store", "Store.write", write)


ENOUGH = 20
"""A weakened build that is tried no more often is caught once, and then no more."""
SMOKE = 2
"""With so few runs only the first two flows are tried."""
KILL = Promise(
    1,
    "kill",
    "SIGKILL at any instant of a save, a letter, an import, a migration, a backup, a restore, a change of passphrase",
    measure,
    Sizes(500, 4, SMOKE),
    acknowledge_early,
    "acknowledges before the commit",
    Sizes(60, ENOUGH, ENOUGH),
)
