"""The store: one encrypted file per group, read by queries and written by verbs, one transaction each."""

import contextlib
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from organizer.domain.changes import Changes
from organizer.domain.errors import Damaged, Environment, OlderFile, ReadOnly, Refused
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.retention import Reason
from organizer.store import backups, database, fresh, identity, journal, soundness
from organizer.store.differences import Difference
from organizer.store.journal import Act, Done
from organizer.store.lock import Lock, holder
from organizer.store.rekey import rekey_copy
from organizer.store.rescue import save_ours, write_into
from organizer.store.restoring import check_backup, fill_from, look_into
from organizer.store.staging import staged, sweep, take_place
from organizer.store.trash import hold, is_held
from organizer.store.visits import follow_along, newest_entry
from organizer.traces.log import Event, note

P = ParamSpec("P")
T = TypeVar("T")
Clock = Callable[[], datetime]


def now() -> datetime:
    """Return the present moment in the zone of this computer."""
    return datetime.now().astimezone()


class Store:
    """An open file. Rows never leave it: queries give values of the domain, verbs give :class:`Changes`.

    ``is_watched``: somebody sees in a window what is written here, and need not be told of it when they come back.
    ``is_changed``: something was written since it was opened that no backup holds. ``rescued`` is where our version
    was saved after the file was replaced. ``was_left``: the program before did not end cleanly; all pages and rows
    were checked when this was opened.
    """

    is_watched = False
    is_changed = False
    _is_damaged = False
    rescued: Path | None = None
    _has_failed = False

    def __init__(  # the two ways to make one are create and open
        self, path: Path | None, engine: Engine, *, is_protected: bool, lock: Lock | None, clock: Clock
    ) -> None:
        self.path = path
        self.is_protected = is_protected
        self.read_only = path is not None and lock is None
        self.was_left = lock is not None and lock.was_left
        self._engine = engine
        self._writer = engine.execution_options(**{database.WRITE: True})
        self._lock = lock
        self._clock = clock
        self._known = self._identity(path) if path and lock else None
        note(Event.OPENED)
        self._turn = RLock()  # one backup, change of words or end at a time: backups are made on a thread

    @classmethod
    def create(cls, path: Path | None, passphrase: str | None, *, clock: Clock = now) -> Self:
        """Make a new file and open it; without ``path`` in memory, without ``passphrase`` readable by anyone.

        The file gets its name when it is whole: a failure leaves nothing. Raises Environment when the name is
        taken or the disk refuses, Refused when the passphrase cannot be one.
        """
        if path is None:
            engine, _ = database.open_engine(None, None)
            fresh.build(engine)
            return cls(None, engine, is_protected=False, lock=None, clock=clock)
        fresh.make_file(path, passphrase)
        return cls.open(path, passphrase, clock=clock)

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None,
        *,
        read_only: bool = False,
        clock: Clock = now,
        folder: Path | None = None,
    ) -> Self:
        """Open an existing file, to write unless ``read_only``; one of an older schema is backed up, then changed.

        ``folder`` takes that backup in place of the folder of the program. Raises PassphraseNeeded, WrongPassphrase,
        Damaged, InUse, OlderFile, NewerFile or Environment, each with its own sentence.
        """
        database.look_at(path)
        with database.explaining(path.name, str(path)), contextlib.ExitStack() as undoing:
            lock = None if read_only else Lock(path.resolve(), clock())
            if lock:
                undoing.callback(lambda: lock.release(is_clean=not lock.was_left))
            engine, is_protected = database.open_engine(path, passphrase, read_only=read_only)
            undoing.callback(engine.dispose)
            if lock and lock.was_left:
                soundness.check_sound(engine, path.name)
                with contextlib.suppress(OSError):
                    sweep(path.resolve())
            if database.version_of(engine) < database.SCHEMA:
                if read_only:
                    template = "{name} is of an older version. Open it to write once, then to read."
                    raise OlderFile(template, name=path.name)
                backups.make_backup(engine, path, folder or backups.folder_of(path), Reason.MIGRATION, clock())
                _upgrade(engine)
            store = cls(path, engine, is_protected=is_protected, lock=lock, clock=clock)
            undoing.pop_all()
            return store

    def read(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one query in a read transaction and return its value."""
        with self._explained(), Session(self._engine) as session:
            return query(session, *args, **kwargs)

    def write(self, verb: Callable[Concatenate[Session, P], Done], *args: P.args, **kwargs: P.kwargs) -> Changes:
        """Run one verb in a transaction of its own, with its journal entry.

        What it returns is true once it returns: the commit is on the disk. After an exception nothing changed.
        """
        with self._writing() as session:
            changes = journal.act(session, verb, *args, **kwargs)
        note(Event.WROTE, verb)
        return changes

    def seal(self) -> None:
        """Let nothing be written from now on: an example in memory is read only once it is filled."""
        self.read_only = True

    def require_writable(self) -> None:
        """Raise ReadOnly where nothing can be written; its sentence says why, and what to do."""
        if not self.read_only:
            return
        if self.path is None:
            raise ReadOnly("This example cannot be changed. Start your own campaign to do this.")
        who = holder(self.path.resolve(), self._clock())
        if who:
            raise ReadOnly("{who} It is open here to read only. Nothing was changed.", who=who)
        raise ReadOnly("{name} is open to read only. Open it to write, then repeat this.", name=self._name)

    def undo(self) -> Changes:
        """Take the newest act back; entry 0 when there is none. Works across restarts."""
        with self._writing() as session:
            changes = journal.undo(session)
        note(Event.UNDID)
        return changes

    def redo(self) -> Changes:
        """Do again what was undone last; entry 0 when there is none."""
        with self._writing() as session:
            changes = journal.redo(session)
        note(Event.REDID)
        return changes

    def undo_act(self) -> Act:
        """Return the name of what undo would take back, as template and values, for a translated menu."""
        return self.read(journal.undo_act)

    def redo_act(self) -> Act:
        """Return the name of what redo would do again, as template and values."""
        return self.read(journal.redo_act)

    def undo_label(self) -> str:
        """Return the name of what undo would take back, in English; empty when there is nothing."""
        return self.undo_act().label

    def redo_label(self) -> str:
        """Return the name of what redo would do again, in English; empty when there is nothing."""
        return self.redo_act().label

    def backup(self, folder: Path, reason: Reason) -> backups.Backup:
        """Back this file up, read the backup back in full, and thin the folder, unless a legal hold stands.

        It can run on a thread: who reads or writes meanwhile waits for a part of it at most. Raises Damaged when the
        file is: then there is no new backup, and every older one stays. Raises Refused in memory, Replaced when
        another file is in its place, Environment when the disk refuses, GaveWay as ``make_backup`` does.
        """
        path = self._require_file()
        with self._turn:
            before, self.is_changed = self.is_changed, False
            try:
                with self._explained():
                    self._require_known()
                    made = backups.make_backup(self._engine, path, folder, reason, self._clock())
            except BaseException:
                self.is_changed = before
                raise
            if not self.read(is_held):
                backups.thin(folder, self._clock(), made.at)
            return made

    def moment(self) -> datetime:
        """Return the present moment, by the clock of this file."""
        return self._clock()

    def is_replaced(self) -> bool:
        """Whether another file is at our path by now, or none at all: a quick look, which only the system is asked."""
        return self.path is not None and self._known is not None and identity.is_other(self.path, self._known)

    def rescue(
        self, verb: Callable[Concatenate[Session, P], Done] | None = None, *args: P.args, **kwargs: P.kwargs
    ) -> Path:
        """Save our version beside a file that was replaced under us, with an act that was refused; return where.

        The file that is there now is not touched. A later act goes into the same copy. Raises Refused as the act does,
        Environment or Damaged where our version cannot be saved.
        """
        path = self._require_file()
        with self._turn, self._explained():
            if self.rescued is None or not self.rescued.exists():
                self.rescued = save_ours(self._engine, path)
            if verb is not None:
                write_into(self._engine, self.rescued, self._clock(), verb, *args, **kwargs)
            self.is_changed = False
            return self.rescued

    def save_copy(self, target: Path) -> None:
        """Copy this file to a second place, as a stick, under a name that is free; read back and checked in full."""
        with self._turn, self._explained():
            self._require_known()
            backups.save_copy(self._engine, self._require_file(), target)

    def change_passphrase(self, passphrase: str | None, folder: Path) -> None:
        """Set, change or (None) remove the passphrase, after a backup. Until the last instant the file is as it was.

        Backups keep the passphrase they were made with: see ``rekey.rekey_backups``. Raises Refused when it can be no
        passphrase, Damaged or Environment; then nothing was changed.
        """
        path = self._require_file().resolve()
        self.require_writable()
        with self._turn, self._explained(), staged(path, phrase("The new passphrase")) as part:
            self._require_known()
            self.backup(folder, Reason.REKEY)
            rekey_copy(self._engine, path, part, passphrase)
            self._take(part, path, passphrase)

    def look_into(self, backup: Path, passphrase: str | None = None) -> Difference:
        """Check a backup in full and tell what it has that this file has not, and the other way round.

        The passphrase is needed only where it is another one than that of this file. Raises PassphraseNeeded,
        WrongPassphrase, Damaged, NewerFile or Environment.
        """
        self._require_file()
        return look_into(self._engine, backup, passphrase)

    def check_backup(self, backup: Path) -> None:
        """Check a backup in full; raises as :meth:`look_into`, PassphraseNeeded where it has other words than this."""
        self._require_file()
        check_backup(self._engine, backup)

    def restore(self, backup: Path, passphrase: str | None, folder: Path) -> backups.Backup:
        """Put a backup in the place of this file and go on with it; return the backup that was made of the file.

        ``passphrase`` is that of the backup; from then on the file has it. Raises PassphraseNeeded, WrongPassphrase,
        Damaged, NewerFile or Environment; then nothing was changed.
        """
        path = self._require_file().resolve()
        self.require_writable()
        held = self.read(is_held)
        with self._turn, self._explained(), staged(path, path.name) as part:
            self._require_known()
            fill_from(backup, part, passphrase)
            made = self.backup(folder, Reason.RESTORE)
            self._take(part, path, passphrase)
        if held:  # who set it did not mean: until somebody looks for an older state
            self.write(hold, on=True)
        return made

    def close(self) -> None:
        """Close the file for others; twice does no harm. Where damage showed, who opens it next checks all of it."""
        with self._turn:
            self._engine.dispose()
            if self._lock:
                self._lock.release(is_clean=not self._is_damaged)
        note(Event.CLOSED)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _name(self) -> str | Phrase:
        return self.path.name if self.path else phrase("The file in memory")

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Session]:
        self.require_writable()
        with self._explained(), Session(self._writer) as session:
            session.info["now"] = self._clock()
            self._require_known(session)
            try:
                before = newest_entry(session) if self.is_watched else None
                yield session
                if before is not None:
                    follow_along(session, before)
                session.commit()
            except DBAPIError:
                self._has_failed = True
                session.rollback()
                self._know_after_failure()
                raise
        self.is_changed = True
        self._know()

    def _know(self) -> None:
        """Remember how we left the file. What was committed is kept, whatever this look says."""
        self._known, self._has_failed = None, False
        if self.path:
            with contextlib.suppress(Environment), self._explained():
                self._known = self._identity(self.path)

    def _require_known(self, session: Session | None = None) -> None:
        """Raise Replaced unless the file is still the one that we left, Environment when its disk is not there."""
        if self.path is None or self.read_only:
            return
        found = self._identity(self.path, session)
        if found is not None and self._is_ours(found):
            return
        raise identity.unknown(self.path)

    def _know_after_failure(self) -> None:
        """Take what is there for ours after a write of ours failed, if it is the same file.

        Nobody else could write meanwhile. The engine took the write back, and counts that as a foreign change; where
        only the last wait for the disk failed, it stands.
        """
        if self.path:
            with contextlib.suppress(Environment), self._explained():
                found = self._identity(self.path)
                self._has_failed = not (found and self._is_ours(found))

    def _is_ours(self, found: identity.Identity) -> bool:
        """Whether the file is as we left it; after a write that failed, whether it is the same file at all."""
        if self._has_failed and self._known and found[:2] == self._known[:2]:
            self._known, self._has_failed = found, False
        return found == self._known

    def _require_file(self) -> Path:
        if self.path is None:
            raise Refused("This example is in no file. Start your own campaign to do this.")
        return self.path

    def _take(self, part: Path, path: Path, passphrase: str | None) -> None:
        """Put a checked file in the place of ours and go on with it. Lock and clock are kept.

        The older file is closed last: until the new one is open, nothing is given up.
        """
        older, meant = self._engine, part.stat()
        try:
            take_place(part, path)
        finally:
            if os.path.samestat(path.stat(), meant):  # its name is its own even where the last wait for the disk failed
                self._engine, self.is_protected = database.open_engine(path, passphrase)
                self._writer = self._engine.execution_options(**{database.WRITE: True})
                older.dispose()
                self._know()

    def _identity(self, path: Path, session: Session | None = None) -> identity.Identity | None:
        """Return what tells whether the file at our path is as we left it; None when there is none.

        Inside a write transaction nobody can change the file between this look and our commit.
        """
        if session is not None:
            return identity.identity_of(path, session.connection())
        with self._engine.connect() as connection:
            return identity.identity_of(path, connection)

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn what the engine says about disk, lock or damage into one sentence; our own faults pass."""
        try:
            with database.explaining(self._name, str(self.path or "")):
                yield
        except Damaged:
            self._is_damaged = True
            raise
        except StaleDataError:
            raise Refused("This was changed elsewhere. Nothing was saved. Look at it again.") from None


def _upgrade(engine: Engine) -> None:
    from organizer.store.migrations.upgrade import upgrade  # here: alembic only where a file is older than the program

    upgrade(engine)
