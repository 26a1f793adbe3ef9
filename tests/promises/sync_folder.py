"""Promise 14: a sync program replaces, deletes or doubles the open file; nothing is overwritten silently.

What was refused is saved beside the file with our version, and a merge of both keeps both.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from organizer.domain.errors import Environment, OrganizerError
from organizer.store.merge import merge_copy, read_copy
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.promises.children import crash, emptied
from tests.promises.flows.flow import STORE
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_OTHER = "other.organizer"


def measure(trial: Trial) -> Measured:
    """Let a sync program act in one way after the other between two saves, after one save or several."""
    if trial.weaken:
        trial.weaken()
    template = trial.place("template")
    _make(template)
    faults, dice = list[str](), trial.dice()
    for number in range(trial.runs):
        way = _WAYS[number % len(_WAYS)]
        with emptied(trial.folder / "run") as folder:
            shutil.copytree(template, folder, dirs_exist_ok=True)
            try:
                found = list(_synced(way, folder, dice.randint(1, 4)))
            except Exception as failure:  # noqa: BLE001 - every one of them is a fault
                found = [crash(failure)]
        faults += [f"{way.__name__[1:]}: {fault}" for fault in found]
    figure = f"{len(faults)} overwritten, lost or refused for nothing in {trial.runs:,} acts of a sync program"
    return Measured(trial.runs, f"{figure}, {len(_WAYS)} ways", tuple(faults))


def _make(folder: Path) -> None:
    """Make a store, and a copy of it in which somebody else went on with the work."""
    with Store.create(folder / STORE, None) as store:
        store.write(set_setting, "ours", "0")
    shutil.copyfile(folder / STORE, folder / _OTHER)
    with Store.open(folder / _OTHER, None) as other:
        other.write(set_setting, "theirs", "1")


def _synced(way: Callable[[Path, Path], bool], folder: Path, saves: int) -> Iterator[str]:
    path, other = folder / STORE, folder / _OTHER
    store = Store.open(path, None)
    try:
        for number in range(saves):
            store.write(set_setting, "ours", str(number + 1))
        may_save = way(path, other)
        left = _bytes(path)
        try:
            store.write(set_setting, "ours", "late")
            saved = True
        except Environment as refused:
            saved = False
            if STORE not in str(refused):
                yield f"does not name the file: {refused}"
            yield from _rescued(store, way, path)
    finally:
        store.close()
    if saved and not may_save:
        yield "it was saved over what the sync program had put there, or into nothing"
    if not saved and may_save:
        yield "the save was refused though the file was still ours"
    if not saved and _bytes(path) != left:
        yield "the file of the sync program is another one now"
    if saved and may_save:
        with Store.open(path, None) as again:
            if again.read(load_settings).get("ours") != "late":
                yield "acknowledged and lost"


def _rescued(store: Store, way: Callable[[Path, Path], bool], path: Path) -> Iterator[str]:
    """Save our version beside the other file, and merge it into that one where it is the work of somebody else."""
    try:
        mine = store.rescue(set_setting, "ours", "late")
    except OrganizerError as refused:
        if way not in _OVERWRITTEN:
            yield f"our version is not saved: {refused}"
        return
    with Store.open(mine, None, read_only=True) as ours:
        if ours.read(load_settings).get("ours") != "late":
            yield "our version is saved without what was refused"
        if way not in _SOMEBODY_ELSES:
            return
        with Store.open(shutil.copyfile(path, path.with_name("merged.organizer")), None) as merged:
            merged.write(merge_copy, read_copy(merged, ours), {})
            if not {("ours", "late"), ("theirs", "1")} <= set(merged.read(load_settings).items()):
                yield "a merge does not keep both"


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _replaced(path: Path, other: Path) -> bool:
    other.replace(path)
    return False


def _replaced_in_place(path: Path, other: Path) -> bool:
    path.write_bytes(other.read_bytes())
    return False


def _replaced_with_its_times(path: Path, other: Path) -> bool:
    was = path.stat()
    other.replace(path)
    os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))
    return False


def _replaced_by_an_equal_one(path: Path, other: Path) -> bool:
    shutil.copyfile(path, other)
    other.replace(path)
    return False


def _put_back_in_place(path: Path, other: Path) -> bool:
    """Put an older state of the same length in the place, byte by byte."""
    with Store.open(other, None) as theirs:
        theirs.write(set_setting, "ours", "9")
    path.write_bytes(other.read_bytes())
    return False


def _deleted(path: Path, _other: Path) -> bool:
    path.unlink()
    return False


def _moved_away(path: Path, _other: Path) -> bool:
    path.rename(path.with_name("group (old).organizer"))
    return False


def _moved_and_replaced(path: Path, other: Path) -> bool:
    path.rename(path.with_name("group (conflicted copy).organizer"))
    other.replace(path)
    return False


def _cut_short(path: Path, _other: Path) -> bool:
    os.truncate(path, path.stat().st_size // 2)
    return False


def _emptied(path: Path, _other: Path) -> bool:
    os.truncate(path, 0)
    return False


def _linked_elsewhere(path: Path, other: Path) -> bool:
    path.unlink()
    path.symlink_to(other)
    return False


def _made_a_folder(path: Path, _other: Path) -> bool:
    path.unlink()
    path.mkdir()
    return False


def _doubled(path: Path, other: Path) -> bool:
    other.rename(path.with_name("group (conflicted copy of desk).organizer"))
    return True


def _touched(path: Path, _other: Path) -> bool:
    path.touch()
    path.chmod(0o640)
    return True


_WAYS: tuple[Callable[[Path, Path], bool], ...] = (
    _replaced, _replaced_in_place, _replaced_with_its_times, _replaced_by_an_equal_one, _put_back_in_place, _deleted,
    _moved_away, _moved_and_replaced, _cut_short, _emptied, _linked_elsewhere, _made_a_folder, _doubled, _touched,
)  # fmt: skip
"""What a sync program does; whether the next save may go through."""


_OVERWRITTEN = {_replaced_in_place, _put_back_in_place, _cut_short, _emptied}
"""Ways after which nobody has our version any more, but for what is in memory: that it cannot be saved is said."""
_SOMEBODY_ELSES = {_replaced, _replaced_with_its_times, _moved_and_replaced}


def compare_nothing() -> None:
    """Let no write compare the file with what this program left."""
    put("organizer.store.store", "Store._identity", lambda *_given: (0, 0, 0, 0))


SYNC_FOLDER = Promise(
    14,
    "sync-folder",
    "the file replaced, deleted or doubled by a sync program while open",
    measure,
    Sizes(280, 56, 14),
    compare_nothing,
    "does not compare the file",
    Sizes(28, 14, 7),
)
