"""A file that no window has open is backed up, and a backup becomes a store of its own: for the commands."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from organizer.domain.retention import Reason
from organizer.store.attached import Side
from organizer.store.backups import folder_of, make_backup, save_copy, thin
from organizer.store.differences import counts_in
from organizer.store.recovery import opened, opened_sound
from organizer.store.trash import is_held


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy that was read back in full: where it is, its bytes and their SHA-256, and how much of each kind it has."""

    path: Path
    size: int
    sha256: str
    counts: Mapping[str, int | None]


def back_up(path: Path, passphrase: str | None, target: Path | None, at: datetime) -> Kept:
    """Copy a store to ``target``, which must be free, or into the folder of its backups, which is thinned then.

    It may be open to write elsewhere, and of an older schema. Raises PassphraseNeeded, WrongPassphrase, Damaged,
    NewerFile or Environment; then there is no copy.
    """
    with opened(path, passphrase) as engine:
        if target:
            save_copy(engine, path, target)
            return _kept(target, engine)
        folder = folder_of(path)
        made = make_backup(engine, path, folder, Reason.ASKED, at)
        with Session(engine) as session:
            held = is_held(session)
        if not held:
            thin(folder, at, made.at)
        return _kept(made.path, engine)


def restore_as(backup: Path, passphrase: str | None, path: Path) -> Kept:
    """Make a store of a backup under a name that is free. The backup is checked first, the copy after.

    It keeps the passphrase and the schema of the backup. Raises as :func:`back_up`; then there is no file.
    """
    with opened_sound(backup, passphrase) as engine:
        save_copy(engine, backup, path)
        return _kept(path, engine)


def _kept(path: Path, engine: Engine) -> Kept:
    with path.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    with engine.connect() as connection:
        return Kept(path, path.stat().st_size, found, counts_in(Side(connection)))
