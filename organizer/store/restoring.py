"""A backup is looked into, and becomes a store again: under a new name, or in the place of its file."""

from contextlib import nullcontext
from pathlib import Path

from sqlalchemy import Connection, Engine

from organizer.domain.errors import Damaged
from organizer.store import database, files, soundness
from organizer.store.attached import Side, attached
from organizer.store.copies import copy_checked
from organizer.store.differences import Difference, difference
from organizer.store.recovery import opened_sound


def look_into(engine: Engine, backup: Path, passphrase: str | None) -> Difference:
    """Check a backup in full and tell what it has and has not, beside the open file. It is only read.

    Without words it opens where it has the key of the open file, or none. Raises PassphraseNeeded, WrongPassphrase,
    Damaged, NewerFile or Environment.
    """
    database.look_at(backup)
    with engine.connect() as connection:
        if _has_same_key(connection, backup):
            with database.explaining(backup.name), attached(connection, backup) as copy:
                soundness.check_connection(connection, backup.name, copy.schema)
                return difference(lambda: nullcontext(Side(connection)), copy)
        with opened_sound(backup, passphrase) as other, other.connect() as theirs:
            return difference(lambda: nullcontext(Side(connection)), Side(theirs))


def check_backup(engine: Engine, backup: Path, passphrase: str | None = None) -> None:
    """Check a backup in full. Raises as :func:`look_into`."""
    database.look_at(backup)
    with engine.connect() as connection:
        if _has_same_key(connection, backup):
            with database.explaining(backup.name), attached(connection, backup) as copy:
                soundness.check_connection(connection, backup.name, copy.schema)
            return
    with opened_sound(backup, passphrase):
        return


def fill_from(backup: Path, part: Path, passphrase: str | None) -> None:
    """Make an empty file a checked copy of a backup, and bring it to our schema. Raises Environment or OSError."""
    with opened_sound(backup, passphrase) as engine, engine.connect() as connection:
        copy_checked(connection, backup, part)
    copied, _ = database.open_engine(part, passphrase)
    try:
        if database.version_of(copied) < database.SCHEMA:
            from organizer.store.migrations.upgrade import upgrade  # alembic only where a backup is older

            upgrade(copied)
            soundness.check_sound(copied, backup.name)
    finally:
        copied.dispose()
    files.sync_file(part)


def _has_same_key(connection: Connection, backup: Path) -> bool:
    """Whether a file opens with the key of an open one; one whose beginning is damaged does not."""
    try:
        with database.explaining(backup.name), attached(connection, backup):
            return True
    except Damaged:
        return False
