"""A damaged file: the newest good backup, what would be lost with it, and the file kept aside for ever.

Nothing here removes anything of the user's. A disk or a permission that fails is told as it is, never as damage.
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from organizer.domain.errors import Damaged, OrganizerError, PassphraseNeeded, Refused, WrongPassphrase
from organizer.domain.phrase import Phrase
from organizer.domain.retention import Reason
from organizer.store import database, files, soundness
from organizer.store.attached import Side
from organizer.store.backups import Backup, backups_in
from organizer.store.copies import copy_checked
from organizer.store.differences import Difference, difference
from organizer.store.left_beside import journal_of, name_for_damaged
from organizer.store.lock import Lock
from organizer.store.staging import staged, take_place


@dataclass(frozen=True, slots=True)
class Unusable:
    """A backup that cannot be used, and why; ``needs_words``: it has another passphrase, or its beginning is gone."""

    backup: Backup
    why: Phrase
    needs_words: bool


@dataclass(frozen=True, slots=True)
class Recovery:
    """What can be done about a file that does not open.

    ``best`` is the newest backup that opens with the passphrase and is whole, ``difference`` what it has and has not;
    both are None when there is none. ``unusable`` are the newer ones.
    """

    best: Backup | None
    difference: Difference | None
    unusable: tuple[Unusable, ...]

    @property
    def words_may_be_old(self) -> bool:
        """Whether the passphrase seems to be that of before a change: then the file may well be whole."""
        newest_is_before = self.best is not None and self.best.reason is Reason.REKEY
        return newest_is_before or any(one.needs_words for one in self.unusable)


def find_recovery(path: Path, passphrase: str | None, folder: Path) -> Recovery:
    """Look for the newest good backup of a file. Each is opened with the same passphrase and fully checked.

    Raises Environment when the folder of the backups, or the disk with the file, cannot be read.
    """
    unusable: list[Unusable] = []
    for backup in backups_in(folder):
        with contextlib.ExitStack() as opened:
            try:
                engine = opened.enter_context(opened_sound(backup.path, passphrase))
            except OrganizerError as failure:
                needs_words = isinstance(failure, WrongPassphrase | PassphraseNeeded)
                unusable.append(Unusable(backup, failure.phrase, needs_words))
                continue
            connection = opened.enter_context(engine.connect())
            return Recovery(backup, _compared(path, passphrase, Side(connection)), tuple(unusable))
    return Recovery(None, None, tuple(unusable))


def damage_of(path: Path, passphrase: str | None) -> Phrase:
    """Return what is wrong with a file, empty when it is whole. A wrong passphrase counts: see ``WrongPassphrase``.

    Raises Environment or NewerFile when that cannot be told: a disk or a permission that fails is no damage.
    """
    try:
        with opened_sound(path, passphrase):
            return Phrase()
    except (Damaged, WrongPassphrase, PassphraseNeeded) as failure:
        return failure.phrase


def recover(path: Path, backup: Path, passphrase: str | None, now: datetime) -> tuple[Path, ...]:
    """Put a good backup in the place of a damaged or missing file; return where that is kept, with its journal.

    Raises Refused when the file is whole, InUse when somebody has it open, Environment when the disk refuses; then
    nothing was changed.
    """
    place = path.resolve()
    lock = Lock(place, now)
    is_done = False
    try:
        if os.path.lexists(place) and not damage_of(place, passphrase):
            raise Refused("{name} is whole. Nothing was changed. Open it to restore a backup.", name=path.name)
        with opened_sound(backup, passphrase) as engine, staged(place, path.name) as part:
            with engine.connect() as connection:
                copy_checked(connection, backup, part)
            kept = set_aside(place)
            take_place(part, place)
        is_done = True
        return kept
    finally:
        lock.release(is_clean=is_done or not lock.was_left)


def set_aside(path: Path) -> tuple[Path, ...]:
    """Give a file, and the journal beside it, a second name that is free: ``NAME.damaged``. Raises OSError.

    The journal has to go from its place: the engine would play it into the file that comes there next.
    """
    if not os.path.lexists(path):
        return ()
    kept = name_for_damaged(path)
    try:
        os.link(path, kept)
    except OSError:  # a disk without links
        path.rename(kept)
    journal, kept_journal = journal_of(path), journal_of(kept)
    if not os.path.lexists(journal):
        files.sync_folder(path.parent)
        return (kept,)
    journal.replace(kept_journal)
    files.sync_folder(path.parent)
    return kept, kept_journal


@contextlib.contextmanager
def opened(path: Path, passphrase: str | None) -> Iterator[Engine]:
    """Open a file to read, whatever its schema, and close it afterwards; what the engine says becomes a sentence.

    Raises PassphraseNeeded, WrongPassphrase, Damaged, NewerFile or Environment, each with its own sentence.
    """
    with database.explaining(path.name, str(path)):
        engine, _ = database.open_engine(path, passphrase, read_only=True)
        try:
            yield engine
        finally:
            engine.dispose()


@contextlib.contextmanager
def opened_sound(path: Path, passphrase: str | None) -> Iterator[Engine]:
    """Open a file to read as :func:`opened` does, and check all of it first."""
    with opened(path, passphrase) as engine:
        soundness.check_sound(engine, path.name)
        yield engine


def _compared(path: Path, passphrase: str | None, backup: Side) -> Difference:
    """Compare what can be read of a file with a good backup of it."""

    @contextlib.contextmanager
    def present() -> Iterator[Side]:
        with opened(path, passphrase) as engine, engine.connect() as connection:
            yield Side(connection)

    try:
        with present():
            pass
    except OrganizerError:
        return difference(None, backup)
    return difference(present, backup)
