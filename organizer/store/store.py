"""The store: one encrypted file per group, read by queries and written by verbs, one transaction each."""

import contextlib
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from organizer.domain.changes import Changes
from organizer.domain.errors import Environment, ReadOnly, Refused
from organizer.domain.phrase import Phrase, phrase
from organizer.store import database, files, fresh, journal
from organizer.store.journal import Act, Done
from organizer.store.lock import Lock, holder
from organizer.store.visits import follow_along, newest_entry

P = ParamSpec("P")
T = TypeVar("T")
Clock = Callable[[], datetime]


def now() -> datetime:
    """Return the present moment in the zone of this computer."""
    return datetime.now().astimezone()


class Store:
    """An open file. Rows never leave it: queries give values of the domain, verbs give :class:`Changes`.

    ``is_watched``: somebody sees in a window what is written here, and need not be told of it when they come back.
    """

    is_watched = False

    def __init__(  # the two ways to make one are create and open
        self, path: Path | None, engine: Engine, *, is_protected: bool, lock: Lock | None, clock: Clock
    ) -> None:
        self.path = path
        self.is_protected = is_protected
        self.read_only = path is not None and lock is None
        self._engine = engine
        self._writer = engine.execution_options(**{database.WRITE: True})
        self._lock = lock
        self._clock = clock
        self._known = self._identity(path) if path and lock else None

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
        _make_file(path, passphrase)
        return cls.open(path, passphrase, clock=clock)

    @classmethod
    def open(cls, path: Path, passphrase: str | None, *, read_only: bool = False, clock: Clock = now) -> Self:
        """Open an existing file, to write unless ``read_only``.

        Raises PassphraseNeeded, InUse, NewerFile or Environment, each with its own sentence.
        """
        database.look_at(path)
        with database.explaining(path.name), contextlib.ExitStack() as undoing:
            lock = None if read_only else Lock(path.resolve(), clock())
            if lock:
                undoing.callback(lock.release)
            engine, is_protected = database.open_engine(path, passphrase, read_only=read_only)
            undoing.callback(engine.dispose)
            if lock and lock.was_left:
                database.check_sound(engine, path.name)
            if database.version_of(engine) < database.SCHEMA:
                _upgrade(engine, path, passphrase, read_only=read_only)
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
            noted = journal.record(session)
            done = verb(session, *args, **kwargs)
            return journal.close_entry(session, verb.__name__, done, noted)

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
            return journal.undo(session)

    def redo(self) -> Changes:
        """Do again what was undone last; entry 0 when there is none."""
        with self._writing() as session:
            return journal.redo(session)

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

    def close(self) -> None:
        """Close the file and give it free for others. Closing twice does no harm."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()

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
            if self.path and self._identity(self.path, session) != self._known:
                raise Environment(
                    "{name} was changed, moved or replaced by another program. Nothing was saved. "
                    "Open the file again to go on.",
                    name=self._name,
                )
            before = newest_entry(session) if self.is_watched else None
            yield session
            if before is not None:
                follow_along(session, before)
            session.commit()
        if self.path:
            self._known = self._identity(self.path)

    def _identity(self, path: Path, session: Session | None = None) -> tuple[int, int, int, int] | None:
        """Return device, inode and size of the file at our path, and the engine's count of foreign changes.

        None when there is no file any more.

        Inside a write transaction nobody can change the file between this look and our commit.
        """
        try:
            found = path.stat()
        except FileNotFoundError:
            return None
        if session is not None:
            count = database.data_version(session.connection())
        else:
            with self._engine.connect() as connection:
                count = database.data_version(connection)
        return found.st_dev, found.st_ino, found.st_size, count

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn what the engine says about disk, lock or damage into one sentence; our own faults pass."""
        try:
            with database.explaining(self._name):
                yield
        except StaleDataError:
            raise Refused("This was changed elsewhere. Nothing was saved. Look at it again.") from None


def _make_file(path: Path, passphrase: str | None) -> None:
    """Build a store under another name in the same folder, and give it its name when it is whole and closed."""
    if os.path.lexists(path):
        raise files.failed(path, FileExistsError())
    with files.beside(path) as unnamed:
        engine = database.new_engine(unnamed, passphrase)
        try:
            with database.explaining(path.name):
                fresh.build(engine)
        finally:
            engine.dispose()
        files.publish(unnamed, path)


def _upgrade(engine: Engine, path: Path, passphrase: str | None, *, read_only: bool) -> None:
    """Copy an older file beside itself, check the copy, and only then bring the file to our schema."""
    from organizer.store.migrations.upgrade import upgrade  # here: alembic only where a file is older than the program

    if read_only:
        raise Environment("{name} is of an older version. Open it to write once, then to read.", name=path.name)
    stem = f"{path.stem}-version-{database.version_of(engine)}"
    kept, number = path.with_name(f"{stem}{path.suffix}"), 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{stem}-{number}{path.suffix}")
    with files.beside(kept) as unnamed:
        database.copy_into(engine, unnamed)
        copied, _ = database.open_engine(unnamed, passphrase)
        try:
            database.check_sound(copied, kept.name)
        finally:
            copied.dispose()
        files.publish(unnamed, kept)
    upgrade(engine)
