"""A copy of a file of ours, byte for byte: same key, same content. It counts once it was read back and checked.

The bytes are taken while the engine holds its reading lock, so that nobody writes meanwhile; a journal that a killed
program left was played back before. Copied rows would cost twenty times as much, and would have to be compared.

Who works on the file while it is copied on a thread waits for a slice of it at most: it is copied in slices, and from
the beginning where something was written between two of them. The check of the copy gives way to all others.
"""

import contextlib
import hashlib
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, Engine

from organizer.domain.errors import Environment
from organizer.domain.phrase import Phrase
from organizer.store import database, files, soundness
from organizer.store.attached import COPY, attached
from organizer.store.giving_way import GaveWay, giving_way, pool_of

_SLICE = 4 << 20
"""Bytes that are read while others wait: some milliseconds. A file of so many is checked before anybody notices."""
_GAP = 0.002
"""Seconds between two turns: whoever waits for the connection gets it, and not we again."""
_TRIES = 8
"""So often a copy or a check begins anew because others work; then it is done in one piece."""
_REST, _LONGEST_REST = 0.25, 1.0
"""For so many seconds nobody asked for the file when we try again; after so many we try anyhow."""


def copy_in_turns(engine: Engine, source: Path, target: Path) -> None:
    """Copy an open file into an empty one and check every page and row of the copy; between turns others may use it.

    Its one connection is the only one that this process has on the file. Raises Damaged when the copy is: then so is
    the file, whose bytes it has. Raises Environment or OSError.
    """
    _keep(target, _take_in_slices(engine, source, target), source.name)
    _check_in_turns(engine, source.name, target)


def copy_checked(connection: Connection, source: Path, target: Path) -> None:
    """Copy an open file as :func:`copy_in_turns` does, on a connection that stands in no transaction."""
    _keep(target, _take(connection, source, target), source.name)
    with database.explaining(source.name), attached(connection, target):
        soundness.check_connection(connection, source.name, COPY)


def fill(stream: BinaryIO, target: Path, name: str | Phrase) -> None:
    """Write what a stream gives into an empty file, bring it to the disk and read it back. Raises OSError."""
    _keep(target, _pour(stream, target, name), name)


def _take_in_slices(engine: Engine, source: Path, target: Path) -> bytes:
    """Write the bytes of an open file into an empty one, while others may work, and return their sum."""
    for _ in range(_TRIES):
        meant = _slices(engine, source, target)
        if meant is not None:
            return meant
        pool_of(engine).wait_for_rest(_REST, _LONGEST_REST)
    with engine.connect() as connection:
        return _take(connection, source, target)


def _slices(engine: Engine, source: Path, target: Path) -> bytes | None:
    """Take the bytes slice by slice; None where something was written between two of them."""
    meant, known = hashlib.sha256(), None
    with _opened(source) as stream, target.open("wb") as file:
        try:
            while True:
                with engine.connect() as connection, _nobody_writes(connection):
                    present = _state(connection, stream)
                    known = known or present
                    if present != known:
                        return None
                    taken = _read(stream, source.name)
                meant.update(taken)
                file.write(taken)
                if stream.tell() >= known[0]:
                    return meant.digest()
                time.sleep(_GAP)
        finally:
            # Closing it takes from this process every lock that it has on the file: nobody else may have one then.
            with engine.connect():
                stream.close()


def _state(connection: Connection, stream: BinaryIO) -> tuple[int, ...]:
    """Return the size of a file, and what changes with each write to it, by us or by others."""
    driver: Any = connection.connection.driver_connection
    found = os.fstat(stream.fileno())
    return found.st_size, found.st_mtime_ns, driver.total_changes, database.data_version(connection)


def _check_in_turns(engine: Engine, name: str, copy: Path) -> None:
    """Raise Damaged unless every page and row of a copy is whole whose bytes are those of the file.

    The check of the rows reads every page that is in use, and one that does not answer to its own check is a fault in
    it. So each page is checked by itself only where some are free; and where there are faults, for that check alone
    tells a disk that gives nothing from damage. It cannot give way, and waits until nobody works.
    """
    is_large = copy.stat().st_size > _SLICE and threading.current_thread() is not threading.main_thread()
    faults, is_all = _look_in_turns(engine, name, copy, _TRIES if is_large else 0)
    if faults or not is_all:
        if is_large:
            pool_of(engine).wait_for_rest(_REST, _LONGEST_REST)
        with _at_hand(engine, name, copy) as connection:
            soundness.check_pages(connection, name, COPY)
    if faults:
        raise database.damaged(name)


def _look_in_turns(engine: Engine, name: str, copy: Path, tries: int) -> tuple[list[str], bool]:
    """Return what the check of the rows of a copy says, and whether it has read all pages.

    So many ``tries`` give way to others; the last one does not.
    """
    for _ in range(tries):
        with contextlib.suppress(GaveWay), _at_hand(engine, name, copy) as connection, giving_way(connection):
            return soundness.faults(connection, COPY), not soundness.free_pages(connection, COPY)
        pool_of(engine).wait_for_rest(_REST, _LONGEST_REST)
    with _at_hand(engine, name, copy) as connection:
        return soundness.faults(connection, COPY), not soundness.free_pages(connection, COPY)


@contextlib.contextmanager
def _at_hand(engine: Engine, name: str, copy: Path) -> Iterator[Connection]:
    time.sleep(_GAP)
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


def _pour(stream: BinaryIO, target: Path, name: str | Phrase) -> bytes:
    meant = hashlib.sha256()
    with target.open("wb") as file:
        while taken := _read(stream, name):
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
def _opened(source: Path) -> Iterator[BinaryIO]:
    try:
        stream = source.open("rb")
    except OSError as failure:
        raise files.unread(source.name, failure) from None
    with stream:
        yield stream


def _read(stream: BinaryIO, name: str | Phrase) -> bytes:
    try:
        return stream.read(_SLICE)
    except OSError as failure:
        raise files.unread(name, failure) from None
