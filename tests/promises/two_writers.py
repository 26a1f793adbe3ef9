"""Promise 13: two programs write one store at once, its lock taken away, and no edit is lost.

A second window is told so and reads only. What holds without the lock is that each write first compares the file with
what this program left: one that is refused opens the file again and repeats its edit. A version counter of each row
stands behind that; alone it could not tell, because every write reads its rows anew inside its own transaction.
"""

import shutil
import time
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from organizer.domain.errors import Environment, InUse
from organizer.store.journal import history
from organizer.store.merge import read_copy
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.promises.children import Say, start
from tests.promises.flows.flow import STORE
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_COUNT = "count"
_PATIENCE = 120.0


class NoLock:
    """Stands in the place of the lock and keeps nobody out."""

    was_left = False

    def __init__(self, _path: Path, _since: datetime) -> None:
        pass

    def release(self, **_given: bool) -> None:
        """Do nothing."""


def measure(trial: Trial) -> Measured:
    """Let two processes raise one counter, half of the runs each, and count what came of it."""
    path = trial.folder / STORE
    Store.create(path, None).close()
    faults = [*_second_window(path), *_conflict(trial.place("apart"))]
    edits = trial.runs // 2
    children = [start(partial(_raise, edits), trial.folder, trial.weaken) for _ in range(2)]
    lines = [line for child in children for line in child.wait()]
    faults += [line for line in lines if line.startswith("crash")]
    refused = sum(int(line.split()[1]) for line in lines if line.startswith("refused"))
    done = lines.count("done")
    with Store.open(path, None) as store:
        counted = int(store.read(load_settings)[_COUNT])
        acts = len(store.read(history, 10 * edits + 10))
    if counted != done or acts != done:
        faults.append(f"{done} edits were acknowledged, {counted} counted, {acts} in history")
    figure = f"{max(done - counted, 0)} of {done:,} edits lost, {refused:,} refused and repeated"
    return Measured(done, figure, tuple(faults))


def _second_window(path: Path) -> Iterator[str]:
    with Store.open(path, None):
        try:
            Store.open(path, None).close()
            yield "a second program may write at the same time"
        except InUse as told:
            if path.name not in str(told):
                yield f"the second program is not told of which file: {told}"
        Store.open(path, None, read_only=True).close()


def _conflict(folder: Path) -> Iterator[str]:
    """Let two people change one answer apart from each other: a merge of their files shows both texts."""
    path, copy = folder / STORE, folder / "copy.organizer"
    with Store.create(path, None) as store:
        store.write(set_setting, "initials", "before")
        shutil.copyfile(path, copy)
        store.write(set_setting, "initials", "ours")
        with Store.open(copy, None) as other:
            other.write(set_setting, "initials", "theirs")
            shown = [(one.ours.words, one.theirs.words) for one in read_copy(store, other).plan.conflicts]
    if shown != [("ours", "theirs")]:
        yield f"a conflict shows {shown}"


def _raise(edits: int, folder: Path, say: Say) -> None:
    put("organizer.store.store", "Lock", NoLock)
    until, refused = time.monotonic() + _PATIENCE, 0
    store = _opened(folder / STORE, until)
    for _ in range(edits):
        while True:
            seen = store.read(load_settings).get(_COUNT, "0")
            try:
                store.write(set_setting, _COUNT, str(int(seen) + 1))
                break
            except Environment:
                refused += 1
                store.close()
                store = _opened(folder / STORE, until)
        say("done")
    store.close()
    say(f"refused {refused}")


def _opened(path: Path, until: float) -> Store:
    while True:
        try:
            return Store.open(path, None)
        except Environment:
            if time.monotonic() > until:
                raise
            time.sleep(0.001)


def compare_nothing() -> None:
    """Let no write compare the file with what this program left."""
    put("organizer.store.store", "Store._identity", lambda *_given: (0, 0, 0, 0))


TWO_WRITERS = Promise(
    13,
    "two-writers",
    "two programs, 200 edits each, one store, no lock",
    measure,
    Sizes(400, 100, 12),
    compare_nothing,
    "does not compare the file",
    Sizes(400, 200, 40),
)
