"""A copy of a file of ours, byte for byte: same key, same content. It counts once it was read back and checked.

The bytes are taken while the engine holds its reading lock, so that nobody writes meanwhile; a journal that a killed
program left was played back before. Copied rows would cost twenty times as much, and would have to be compared.

Who works on the file while it is copied on a thread waits for a slice of it at most: it is copied in slices, and from
the beginning where something was written between two of them. The check of the copy can give way to all others.
"""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from organizer.domain.errors import Environment
from organizer.domain.phrase import Phrase
from organizer.store import database, files, soundness
from organizer.store.attached import COPY, attached
from organizer.store.giving_way import GaveWay, giving_way, pool_of

_SLICE = 4 << 20
"""Bytes that are read while others wait: some milliseconds."""
_TRIES = 3
"""So often a copy begins anew because something was written."""
_REST, _LONGEST_REST = 0.25, 1.0
"""For so many seconds nobody asked for the file when something begins that cannot give way; or after so many."""


def copy_in_turns(engine: Engine, source: Path, target: Path, *, gives_way: bool = False) -> None:
    """Copy an open file into an empty one and check every page and row of the copy; between turns others may use it.

    Its one connection is the only one that this process has on the file. Raises Damaged when the copy is: then so is
    the file, whose bytes it has. Raises Environment or OSError. One that ``gives_way`` raises GaveWay as soon as
    somebody waits for more than a moment; any other is done in one piece where there is no rest.
    """
    _keep(target, _take_in_slices(engine, source, target, gives_way=gives_way), source.name)
    _check_in_turns(engine, source.name, target, gives_way=gives_way)


def copy_checked(connection: Connection, source: Path, target: Path) -> None:
    """Copy an open file as :func:`copy_in_turns` does, on a connection that stands in no transaction."""
    _keep(target, _take(connection, source, target), source.name)
    with database.explaining(source.name), attached(connection, target):
        soundness.check_connection(connection, source.name, COPY)


def fill(stream: BufferedReader, target: Path, name: str | Phrase) -> None:
    """Write what a stream gives into an empty file, bring it to the disk and read it back. Raises OSError."""
    _keep(target, _pour(stream, target, name), name)


def _take_in_slices(engine: Engine, source: Path, target: Path, *, gives_way: bool) -> bytes:
    """Write the bytes of an open file into an empty one, while others may work, and return their sum."""
    for _ in range(_TRIES):
        meant = _slices(engine, source, target)
        if meant is not None:
            return meant
    if gives_way:
        raise GaveWay
    with engine.connect() as connection:
        return _take(connection, source, target)


def _slices(engine: Engine, source: Path, target: Path) -> bytes | None:
    """Take the bytes slice by slice; None where something was written between two of them."""
    meant, known = hashlib.sha256(), None
    room = memoryview(bytearray(_SLICE))  # one for all: new room for each slice costs more than to copy it
    # What an earlier try wrote is written over: to empty a large file makes everybody wait who brings one to the disk.
    with _opened(source) as stream, target.open("r+b") as file:
        try:
            while True:
                with engine.connect() as connection, _nobody_writes(connection):
                    present = _state(connection, stream)
                    known = known or present
                    if present != known:
                        return None
                    taken = _read_into(room, stream, source.name)
                meant.update(taken)
                file.write(taken)
                if stream.tell() >= known[0]:
                    file.truncate()
                    return meant.digest()
                pool_of(engine).let_others_first()
        finally:
            # Closing it takes from this process every lock that it has on the file: nobody else may have one then.
            with engine.connect():
                stream.close()


def _state(connection: Connection, stream: BufferedReader) -> tuple[int, ...]:
    """Return the size of a file, and what changes with each write to it, by us or by others."""
    driver: Any = connection.connection.driver_connection
    found = os.fstat(stream.fileno())
    return found.st_size, found.st_mtime_ns, driver.total_changes, database.data_version(connection)


def _check_in_turns(engine: Engine, name: str, copy: Path, *, gives_way: bool) -> None:
    """Raise Damaged unless every page and row of a copy is whole whose bytes are those of the file.

    The check of the rows reads every page that is in use, and one that does not answer to its own check is a fault in
    it. So each page is checked by itself only where the other check leaves something out; and where there are faults,
    for that check alone tells a disk that gives nothing from damage. That one cannot give way, and waits for a rest.
    """
    with _at_hand(engine, name, copy) as connection, giving_way(connection) if gives_way else contextlib.nullcontext():
        faults = soundness.faults(connection, COPY)
        is_whole = not soundness.has_unread(connection, copy.stat().st_size, COPY)
    if faults or not is_whole:
        if gives_way:
            pool_of(engine).wait_for_rest(_REST, _LONGEST_REST)
        with _at_hand(engine, name, copy) as connection:
            soundness.check_pages(connection, name, COPY)
    if faults:
        raise database.damaged(name)


@contextlib.contextmanager
def _at_hand(engine: Engine, name: str, copy: Path) -> Iterator[Connection]:
    pool_of(engine).let_others_first()
    with engine.connect() as connection, database.explaining(name), attached(connection, copy):
        yield connection


def _take(connection: Connection, source: Path, target: Path) -> bytes:
    """Write the bytes of an open file into an empty one while nobody writes, and return their sum."""
    with _opened(source) as stream, _nobody_writes(connection):  # it ends before the stream is closed: see _slices
        return _pour(stream, target, source.name)


@contextlib.contextmanager
def _nobody_writes(connection: Connection) -> Iterator[None]:
    """Hold the reading lock of the engine."""
    try:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        yield
    finally:
        connection.rollback()


def _pour(stream: BufferedReader, target: Path, name: str | Phrase) -> bytes:
    meant, room = hashlib.sha256(), memoryview(bytearray(_SLICE))
    with target.open("wb") as file:
        while taken := _read_into(room, stream, name):
            meant.update(taken)
            file.write(taken)
    return meant.digest()


def _keep(target: Path, meant: bytes, name: str | Phrase) -> None:
    """Bring a file to the disk and read it back. Raises Environment when it is not what was meant, or OSError."""
    files.sync_file(target)
    with target.open("rb") as file:
        found = hashlib.file_digest(file, "sha256")
    if found.digest() != meant:
        raise Environment("{name} does not read back as it was written. Check the disk.", name=name)


@contextlib.contextmanager
def _opened(source: Path) -> Iterator[BufferedReader]:
    try:
        stream = source.open("rb")
    except OSError as failure:
        raise files.unread(source.name, failure) from None
    with stream:
        yield stream


def _read_into(room: memoryview, stream: BufferedReader, name: str | Phrase) -> memoryview:
    try:
        return room[: stream.readinto(room)]
    except OSError as failure:
        raise files.unread(name, failure) from None
