"""Set, change or remove a passphrase: a copy gets the new key and is checked in full before it takes the place."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from organizer.domain.errors import OrganizerError
from organizer.domain.phrase import Phrase, phrase
from organizer.store import database, files, soundness
from organizer.store.attached import Side, attached
from organizer.store.backups import Backup
from organizer.store.content import sum_of
from organizer.store.copies import copy_checked
from organizer.store.staging import staged, take_place


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """The backups that have the new passphrase now, and those that were left as they were, each with why."""

    done: tuple[Backup, ...]
    left: tuple[tuple[Backup, Phrase], ...]


def rekey_copy(engine: Engine, path: Path, part: Path, passphrase: str | None) -> None:
    """Make an empty file a copy of an open one under another key (None: the one that protects nothing), and check it.

    Raises Refused when the passphrase cannot be one, Damaged, Environment or OSError. The open file stays as it is.
    """
    with database.explaining(path.name):
        with engine.connect() as connection:
            copy_checked(connection, path, part)
            meant = sum_of(Side(connection))
            connection.rollback()
            with attached(connection, part, writable=True) as copy:
                database.rekey(connection, passphrase, copy.schema)
        files.sync_file(part)
        again, _ = database.open_engine(part, passphrase)
        try:
            soundness.check_sound(again, path.name)
            with again.connect() as connection:
                if sum_of(Side(connection)) != meant:
                    raise database.damaged(path.name)
        finally:
            again.dispose()


def rekey_backups(backups: Iterable[Backup], old: str | None, new: str | None) -> Rekeyed:
    """Give backups the new passphrase too. Each is changed whole or left as it was, with the reason.

    Backups of before an earlier change have yet another passphrase: they are left. Once they are changed, nobody who
    knew the old words can read them; copies elsewhere keep their old words.
    """
    done: list[Backup] = []
    left: list[tuple[Backup, Phrase]] = []
    for backup in backups:
        try:
            _rekey_closed(backup.path, old, new)
        except OrganizerError as failure:
            left.append((backup, failure.phrase))
        else:
            done.append(backup)
    return Rekeyed(tuple(done), tuple(left))


def _rekey_closed(path: Path, old: str | None, new: str | None) -> None:
    with database.explaining(path.name), staged(path, phrase("The backup")) as part:
        engine, _ = database.open_engine(path, old)
        try:
            rekey_copy(engine, path, part, new)
        finally:
            engine.dispose()
        take_place(part, path)
