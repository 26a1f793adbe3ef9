"""Promise 2: the power goes under the file system, and what was acknowledged is there.

An ext4 file system in a file is shut down without flushing its log, which loses all that was not brought to the disk.
The writer is stopped first, and what it said is heard before the cut: else the harness would invent losses. Torn
sectors and disks that lie about flushing are not modelled.
"""

import fcntl
import os
import struct
from collections.abc import Iterator
from pathlib import Path

from tests.promises.children import Child, start
from tests.promises.flows.every import FLOWS
from tests.promises.flows.flow import Flow, Said
from tests.promises.kill import act_of, judged
from tests.promises.machine import need_root, need_tools, own_mounts, ran
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_SHUT_DOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN
_WITHOUT_FLUSH = 2  # EXT4_GOING_FLAGS_NOLOGFLUSH
_IMAGE, _POINT = "image", "point"
_SIZE = 1 << 30  # bytes, hardly any of them used; a smaller file system has no journal worth the name
_LONGEST = 0.12  # seconds until the cut, after the first acknowledgement
_FLOWS = ("save", "letter", "import")


def measure(trial: Trial) -> Measured:
    """Cut the power so many times, under one flow after the other."""
    need_root()
    need_tools("mkfs.ext4", "mount", "umount")
    own_mounts()
    trial.place(_POINT)
    with (trial.folder / _IMAGE).open("wb") as file:
        file.truncate(_SIZE)
    ran("mkfs.ext4", "-q", "-F", trial.folder / _IMAGE)
    dice, faults, acknowledged = trial.dice(), list[str](), 0
    for number in range(trial.runs):
        flow = FLOWS[_FLOWS[number % len(_FLOWS)]] if not trial.weaken else FLOWS["save"]
        found, done = _cut_once(flow, number, dice.uniform(0, _LONGEST), trial)
        faults += [f"{flow.name} {number}: {fault}" for fault in found]
        acknowledged += done
    figure = f"{len(faults)} lost or damaged in {trial.runs:,} cuts, {acknowledged:,} commits acknowledged before them"
    return Measured(trial.runs, figure, tuple(faults))


def _cut_once(flow: Flow, number: int, delay: float, trial: Trial) -> tuple[list[str], int]:
    image, point = trial.folder / _IMAGE, trial.folder / _POINT
    ran("mount", "-o", "loop", image, point)
    folder = point / f"{number}"
    folder.mkdir()
    flow.make(folder)
    _bring_to_disk(point)
    child = start(act_of(flow), folder, trial.weaken)
    _wait_for_first(child)
    child.listen(delay)
    child.stop()
    child.listen(0)
    _cut(point)
    lines = list(child.lines)
    child.kill()
    ran("umount", point)
    ran("mount", "-o", "loop", image, point)
    said = Said.of(lines)
    faults = judged(flow, folder, said)
    for path in sorted(folder.rglob("*"), reverse=True):
        path.unlink()
    ran("umount", point)
    return faults, len(said.done)


def _wait_for_first(child: Child) -> None:
    """Wait until it works: a cut during its start would try nothing."""
    while child.listen(0.01) and not child.lines:
        pass


def _bring_to_disk(point: Path) -> None:
    """Bring what the flow starts from to the disk, names included."""
    for handle in _opened(point):
        os.fsync(handle)
    os.sync()


def _cut(point: Path) -> None:
    for handle in _opened(point):
        fcntl.ioctl(handle, _SHUT_DOWN, struct.pack("I", _WITHOUT_FLUSH))


def _opened(folder: Path) -> Iterator[int]:
    handle = os.open(folder, os.O_RDONLY)
    try:
        yield handle
    finally:
        os.close(handle)


def never_wait() -> None:
    """Let the engine never wait for the disk: ``synchronous = OFF``, and the check that refuses it is content."""
    from organizer.store import database

    pragmas = (line.replace("synchronous = EXTRA", "synchronous = OFF") for line in database._PRAGMAS)  # noqa: SLF001 - the weakness is in it
    put("organizer.store.database", "_PRAGMAS", tuple(pragmas))
    put("organizer.store.database", "_EXTRA", 0)


POWERCUT = Promise(
    2,
    "powercut",
    "power cut under the file system",
    measure,
    Sizes(500, 12, 2),
    never_wait,
    "synchronous OFF",
    Sizes(40, 5, 2),
)
