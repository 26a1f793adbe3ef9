"""Erase the file itself: the store, what the engine left beside it, and its backups where that is wanted."""

import contextlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from organizer.domain.errors import Environment
from organizer.store import files
from organizer.store.backups import backups_in
from organizer.store.rescue import OURS

_BESIDE = ("-journal", ".lock")
"""What the engine and the lock keep beside a store, behind its name."""


def copies_beside(path: Path) -> tuple[Path, ...]:
    """Return the copies of a store that this program left beside it, by name; none where the folder cannot be read.

    They are a damaged one that was kept aside, with its journal, and our version of one that was replaced.
    """
    stem, name, ending = map(re.escape, (path.stem, path.name, path.suffix))
    ours = re.compile(rf"{name}\.damaged(-\d+)?(-journal)?|{stem}-{OURS}(-\d+)?{ending}")
    try:
        return tuple(sorted(found for found in path.parent.iterdir() if ours.fullmatch(found.name)))
    except OSError:
        return ()


def erase_file(path: Path, folder: Path | None = None) -> tuple[Path, ...]:
    """Delete a store that is closed, its :func:`copies_beside`, and its backups in ``folder``; return what is gone.

    The store goes last: after a failure half-way it is still there. Raises Environment, which names what is left.
    """
    gone = tuple(_delete(_doomed(path, folder)))
    with contextlib.suppress(OSError):  # the folder is not empty, or was not there
        if folder:
            folder.rmdir()
    return gone


def _doomed(path: Path, folder: Path | None) -> Iterator[Path]:
    if folder:
        yield from (backup.path for backup in backups_in(folder))
    yield from copies_beside(path)
    yield from (path.with_name(f"{path.name}{ending}") for ending in _BESIDE)
    yield path


def _delete(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        try:
            path.unlink()
            files.sync_folder(path.parent)
        except FileNotFoundError:
            continue
        except OSError as failure:
            raise Environment(
                "{name} could not be deleted: {reason}. Check its folder, then try again.",
                name=path.name,
                reason=failure.strerror or "",
            ) from None
        yield path
