"""Promise 3: a call to the disk fails, once or for ever; the program says one sentence and goes on."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import count, product

from sqlalchemy.exc import DBAPIError

from organizer.domain.phrase import Phrase
from tests.promises.children import emptied
from tests.promises.flows.every import FLOWS
from tests.promises.flows.flow import Flow, Said
from tests.promises.kill import act_of, judged
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.tracing import FAULTS, Fault, faulty, need_tracing
from tests.promises.weakened import put

_ROUNDS = 3


def measure(trial: Trial) -> Measured:
    """Let the first call of each kind fail in each flow, then the second, until a run ends before it comes.

    No more than the number of runs; of the kinds of one position chance decides which come first.
    """
    need_tracing()
    flows = [FLOWS["save"]] if trial.weaken or trial.runs <= SMOKE else list(FLOWS.values())
    for flow in flows:
        flow.make(trial.place(flow.name))
    kinds = [
        (flow, replace(fault, for_ever=for_ever)) for flow, fault, for_ever in product(flows, FAULTS, (False, True))
    ]
    trial.dice().shuffle(kinds)
    runs, faults = 0, list[str]()
    for at in count(1):
        for kind in list(kinds):
            if runs == trial.runs:
                return _summed(runs, faults)
            flow, fault = kind[0], replace(kind[1], at=at)
            found, came = _fail_once(flow, fault, trial)
            if not came:
                kinds.remove(kind)
                continue
            runs += 1
            faults += [f"{flow.name}, {fault.words}: {line}" for line in found]
        if not kinds:
            return _summed(runs, faults)
    raise AssertionError


def _summed(runs: int, faults: list[str]) -> Measured:
    return Measured(runs, f"{len(faults)} wrong in {runs:,} runs, each with one failing call or more", tuple(faults))


def _fail_once(flow: Flow, fault: Fault, trial: Trial) -> tuple[list[str], bool]:
    with emptied(trial.folder / "run") as folder:
        shutil.copytree(trial.folder / flow.name, folder, dirs_exist_ok=True)
        lines, came, status = faulty(act_of(flow, _ROUNDS), folder, fault, trial.folder / "log", trial.weaken)
        said = Said.of(lines)
        return [*_unkind(said, fault, status), *judged(flow, folder, said)] if came else [], came


def _unkind(said: Said, fault: Fault, status: int) -> Iterator[str]:
    """Give what is wrong with how the program took it."""
    yield from said.crashes
    if status and not said.crashes:
        yield f"the process ended with {status}"
    for sentence in said.refused.values():
        if sentence != "-" and (not sentence.endswith(".") or "Traceback" in sentence):
            yield f"this is no sentence: {sentence}"
    reads_only = fault.name == "open" and not said.done  # a file that could be opened only to read stays so
    if not fault.for_ever and len(said.refused) > 1 and not reads_only:
        yield f"it did not go on after one fault: {said.refused}"


def swallow_errors() -> None:
    """Let what the engine says of the disk pass unheard."""

    @contextmanager
    def swallowing(_name: str | Phrase) -> Iterator[None]:
        with suppress(DBAPIError):
            yield

    put("organizer.store.database", "explaining", swallowing)


SMOKE = 2
"""With so few runs one flow is tried."""
IOERR = Promise(
    3,
    "ioerr",
    "the N-th write, sync, unlink, rename fails, once and for ever",
    measure,
    Sizes(2_000, 30, SMOKE),
    swallow_errors,
    "swallows the error",
    Sizes(60, 8, 2),
)
