"""Backups: made, read back in full, listed, thinned. One counts only once all of it was read back (promises)."""

import contextlib
import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import platformdirs
from sqlalchemy import Engine

from organizer.domain.phrase import phrase
from organizer.domain.retention import Reason, superfluous
from organizer.store import files
from organizer.store.copies import copy_in_turns

ENDING = ".organizer"
_NAME = re.compile(rf"(\d{{8}}T\d{{6}})-({'|'.join(Reason)})(?:-(\d+))?\.organizer")
_FOLDER_MODE = 0o700
_LEFT_OVER = timedelta(days=1)
"""What is older and has no name yet is of a program that was killed."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup in our folder: when it was made (UTC, to the second), why, its size in bytes, which of that second."""

    path: Path
    at: datetime
    reason: Reason
    size: int
    number: int = 1


def folder_of(path: Path, root: Path | None = None) -> Path:
    """Return where the backups of a store lie: a folder of its own, whose name does not tell that of the store.

    ``root`` stands in place of the data folder of the program.
    """
    inside = root or platformdirs.user_data_path("organizer", appauthor=False) / "backups"
    return inside / hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first; none where there is no folder. Other files there are left out.

    Raises Environment when the folder cannot be read.
    """
    try:
        found = [backup for path in folder.iterdir() if (backup := _read(path))]
    except OSError as failure:
        if isinstance(failure, FileNotFoundError) and not folder.is_symlink():
            return ()
        raise files.unread(str(folder), failure) from None
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.number), reverse=True))


def backups_of_others(path: Path, root: Path | None = None) -> tuple[Backup, ...]:
    """Return what this computer backed up of files at other places: of this one too, before it was moved or renamed.

    Raises Environment when a folder cannot be read.
    """
    own = folder_of(path, root)
    folders = own.parent.iterdir() if own.parent.is_dir() else ()
    return tuple(backup for folder in sorted(folders) if folder != own for backup in backups_in(folder))


def make_backup(engine: Engine, path: Path, folder: Path, reason: Reason, at: datetime) -> Backup:
    """Copy an open file into the folder, read it back, check all of it, and only then give it its name.

    Raises Damaged when the file is: a damaged one is never backed up. Raises Environment when the disk refuses. One
    that is made by the clock raises GaveWay when somebody works meanwhile: there will be another moment.
    """
    make_folder(folder)
    stem = f"{at.astimezone(UTC):%Y%m%dT%H%M%S}-{reason}"
    with files.beside(folder / f"{stem}{ENDING}", phrase("The backup")) as unnamed:
        copy_in_turns(engine, path, unnamed, gives_way=reason is Reason.TIMED)
        free = next(path for path in _names(folder, stem) if not os.path.lexists(path))
        size = unnamed.stat().st_size
        files.publish(unnamed, free)
    return Backup(free, at.astimezone(UTC).replace(microsecond=0), reason, size)


def save_copy(engine: Engine, path: Path, target: Path) -> None:
    """Copy an open file to another place under a name of the user's choice, as to a stick; read back and checked.

    Raises Environment when the name is taken or the disk refuses, Damaged when the file is.
    """
    if os.path.lexists(target):
        raise files.failed(target, FileExistsError())
    with files.beside(target) as unnamed:
        copy_in_turns(engine, path, unnamed)
        files.publish(unnamed, target)


def thin(folder: Path, now: datetime, last_good: datetime | None = None) -> tuple[Backup, ...]:
    """Remove the backups that the rule of retention no longer keeps, and return them.

    Call it after a backup was made: then the newest one is good. One that cannot be removed stays, and so does every
    file that is not ours.
    """
    found = backups_in(folder)
    gone = superfluous((backup.at for backup in found), now, last_good)
    removed = tuple(backup for backup in found if backup.at in gone and remove(backup.path))
    _sweep(folder, now)
    return removed


def _sweep(folder: Path, now: datetime) -> None:
    """Remove what has no name yet and is old. What cannot be listed or removed waits for the next time."""
    with contextlib.suppress(OSError):
        for part in list(folder.glob(".*.part")):
            with contextlib.suppress(OSError):
                if datetime.fromtimestamp(part.stat().st_mtime, UTC) < now - _LEFT_OVER:
                    part.unlink()


def remove(path: Path) -> bool:
    """Remove one backup; whether it is gone."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def make_folder(folder: Path) -> None:
    """Make the folder of backups, for nobody but the user. Raises Environment."""
    try:
        folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        folder.chmod(_FOLDER_MODE)
    except OSError as failure:
        raise files.failed(folder, failure, phrase("The backup")) from None


def _names(folder: Path, stem: str) -> Iterator[Path]:
    yield folder / f"{stem}{ENDING}"
    yield from (folder / f"{stem}-{number}{ENDING}" for number in count(2))


def _read(path: Path) -> Backup | None:
    """Return what the name of a file says; None when it is no backup of ours. Raises OSError."""
    named = _NAME.fullmatch(path.name)
    try:
        at = datetime.strptime(named[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC) if named else None
    except ValueError:
        at = None
    if named is None or at is None:
        return None
    try:
        size = path.stat().st_size
    except FileNotFoundError:  # thinned while we looked
        return None
    return Backup(path, at, Reason(named[2]), size, int(named[3] or 1))
