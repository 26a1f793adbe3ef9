"""Promise 4: the disk is full, or has no place for another file, or a file may grow no further."""

import resource
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random

from tests.promises.children import Say, emptied, start
from tests.promises.flows.every import FLOWS
from tests.promises.flows.flow import Flow, Said
from tests.promises.kill import act_of, judged
from tests.promises.machine import need_root, need_tools, own_mounts, ran
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_ROUNDS, _FEW_ROUNDS = 40, 10
_SMALL, _LARGE = 256 << 10, 4 << 20
_PAPER = 8 << 10
_PLENTY = 256 << 20
_WHAT = ("group.organizer", "notice-ice.pdf", "notice-sib.pdf", "all.pdf", "The backup", "The new passphrase")


def measure(trial: Trial) -> Measured:
    """Fill the disk under one flow after the other; chance decides in which way, and how much room there is.

    A few runs are made with the limit of one file's size alone, which needs no mount.
    """
    is_small = trial.runs <= SMOKE
    if not is_small:
        need_root()
        need_tools("mount", "umount")
        own_mounts()
    flows = [FLOWS[name] for name in ("paper",) if trial.weaken] or list(FLOWS.values())[: 3 if is_small else None]
    for flow in flows:
        flow.make(trial.place(flow.name))
    faults, refused, dice = list[str](), 0, trial.dice()
    for number in range(trial.runs):
        flow = flows[number % len(flows)]
        way = _file_size if is_small else dice.choice((_disk_size, _disk_places, _file_size))
        with emptied(trial.folder / "run") as folder:
            found, sentences = way(flow, folder, trial, dice)
        faults += [f"{flow.name} {number}, {way.__name__[1:]}: {fault}" for fault in found]
        refused += sentences
    figure = f"{len(faults)} lost, torn or unclear in {trial.runs:,} full disks, {refused:,} refusals"
    return Measured(trial.runs, figure, tuple(faults))


def _disk_size(flow: Flow, folder: Path, trial: Trial, dice: Random) -> tuple[list[str], int]:
    return _on_small_disk(flow, folder, trial, f"size={_room(flow, trial, dice)}")


def _disk_places(flow: Flow, folder: Path, trial: Trial, dice: Random) -> tuple[list[str], int]:
    there = sum(1 for _ in (trial.folder / flow.name).rglob("*"))
    return _on_small_disk(flow, folder, trial, f"size={_PLENTY},nr_inodes={there + 1 + dice.randint(0, 3)}")


def _file_size(flow: Flow, folder: Path, trial: Trial, dice: Random) -> tuple[list[str], int]:
    shutil.copytree(trial.folder / flow.name, folder, dirs_exist_ok=True)
    largest = max((path.stat().st_size for path in folder.rglob("*") if path.is_file()), default=_PAPER)
    limit = dice.randint(largest, 3 * largest)  # what stands there already is readable and writable as it is

    def limited(place: Path, say: Say) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        flow.act(place, say, _FEW_ROUNDS)

    return _filled(flow, folder, limited, trial)


def _room(flow: Flow, trial: Trial, dice: Random) -> int:
    used = sum(path.stat().st_size for path in (trial.folder / flow.name).rglob("*") if path.is_file())
    return max(used + (64 << 10), dice.randint(_SMALL, _LARGE))


def _on_small_disk(flow: Flow, folder: Path, trial: Trial, options: str) -> tuple[list[str], int]:
    ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder)
    try:
        shutil.copytree(trial.folder / flow.name, folder, dirs_exist_ok=True)
        return _filled(flow, folder, act_of(flow, _ROUNDS), trial)
    finally:
        ran("umount", folder)


def _filled(flow: Flow, folder: Path, act: Callable[[Path, Say], None], trial: Trial) -> tuple[list[str], int]:
    """Let the flow run into its limit, then take the limit away and look at what is there."""
    said = Said.of(start(act, folder, trial.weaken).wait())
    if folder.is_mount():
        ran("mount", "-o", f"remount,size={_PLENTY},nr_inodes=100000", folder)
    return [*said.crashes, *_unclear(said.refused), *judged(flow, folder, said)], len(said.refused)


def _unclear(refused: Mapping[int, str]) -> Iterator[str]:
    """Give each sentence that does not name the disk or its folder, and what was not saved."""
    for sentence in refused.values():
        if sentence == "-":
            continue
        names_disk = "disk" in sentence or "older /" in sentence or " in /" in sentence
        names_what = "folder" in sentence or any(name in sentence for name in _WHAT)
        if not (names_disk and names_what):
            yield f"unclear: {sentence}"


def write_in_place() -> None:
    """Let letters be written straight over what stands there, as ``open(path, "wb")`` does."""

    def write_all(contents: Mapping[Path, bytes]) -> None:
        from organizer.store import files

        for path, data in contents.items():
            path.parent.mkdir(exist_ok=True)
            try:
                path.write_bytes(data)
            except OSError as failure:
                raise files.failed(path, failure) from None

    put("organizer.commands.files", "write_all", write_all)


SMOKE = 4
DISKFULL = Promise(
    4,
    "diskfull",
    "disk full in every flow that writes",
    measure,
    Sizes(500, 24, SMOKE),
    write_in_place,
    'open(path, "wb")',
    Sizes(60, 10, SMOKE),
)
