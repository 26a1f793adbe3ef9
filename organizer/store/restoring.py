"""A backup becomes a store again: under a new name, or in the place of the file it was made of."""

from pathlib import Path

from organizer.store import database, files, soundness
from organizer.store.backups import save_copy
from organizer.store.copies import copy_checked
from organizer.store.recovery import opened_sound


def restore_as(backup: Path, path: Path, passphrase: str | None) -> None:
    """Make a store of a backup under a name that is free. The backup is checked first, the copy after.

    It keeps the passphrase and the schema of the backup. Raises Environment or one of its kinds; then there is no file.
    """
    with opened_sound(backup, passphrase) as engine:
        save_copy(engine, backup, path)


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
