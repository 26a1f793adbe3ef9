"""Erase the file itself: the store, what the engine left beside it, and its backups where that is wanted."""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from organizer.domain.errors import Environment
from organizer.store import files
from organizer.store.backups import backups_in
from organizer.store.left_beside import journal_of, left_beside


def erase_file(path: Path, folder: Path | None = None) -> tuple[Path, ...]:
    """Delete a closed store, the copies that were left beside it, and its backups in ``folder``; return what is gone.

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
    yield from left_beside(path)
    yield from (journal_of(path), path.with_name(f"{path.name}.lock"), path)


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
