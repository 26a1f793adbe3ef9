"""Whether the file at our path is still the one that we left: another program may change, move or replace it."""

import contextlib
import os
from pathlib import Path

from sqlalchemy import Connection

from organizer.domain.errors import Environment, Replaced
from organizer.store import database

Identity = tuple[int, int, int, int]
"""Device, inode and size of a file, and the engine's count of foreign changes."""


def identity_of(path: Path, connection: Connection) -> Identity | None:
    """Return the identity of the open file; None when there is no file any more, or its disk does not answer."""
    if _stat(path) is None:
        return None
    changes = database.data_version(connection)
    found = _stat(path)  # only now: the engine may just have taken back a write that failed
    return found and (found.st_dev, found.st_ino, found.st_size, changes)


def is_other(path: Path, known: Identity) -> bool:
    """Whether another file is at a path by now, or none in its folder: the engine is not asked."""
    found = _stat(path)
    return path.parent.is_dir() if found is None else (found.st_dev, found.st_ino) != known[:2]


def unknown(path: Path) -> Environment:
    """Return the failure for a file that is not the one that we left: its disk is gone, or somebody changed it."""
    folder = path.absolute().parent
    if not folder.is_dir():
        template = "{folder} is not there any more. {name} was not saved. Put the disk back, then open the file again."
        return Environment(template, folder=str(folder), name=path.name)
    return Replaced(
        "{name} was changed, moved or replaced by another program. Nothing was saved. Open the file again to go on.",
        name=path.name,
    )


def _stat(path: Path) -> os.stat_result | None:
    with contextlib.suppress(OSError):
        return path.stat()
    return None
