"""A copy of a file of ours, byte for byte: same key, same content. It counts once it was read back and checked.

The bytes are taken while the engine holds its reading lock, so that nobody writes meanwhile; a journal that a killed
program left was played back before. Copied rows would cost twenty times as much, and would have to be compared.

Who works on the file while it is copied on a thread waits for one turn at most, not for the whole of it.
"""

import contextlib
import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, Engine

from organizer.domain.errors import Environment
from organizer.domain.phrase import Phrase
from organizer.store import database, files, soundness
from organizer.store.attached import COPY, attached

_CHUNK = 1 << 20
_GAP = 0.002
"""Seconds between two turns: whoever waits for the connection gets it, and not we again."""


def copy_in_turns(engine: Engine, source: Path, target: Path) -> None:
    """Copy an open file into an empty one and check every page and row of the copy; between turns others may use it.

    Its one connection is the only one that this process has on the file. Raises Damaged when the copy is: then so is
    the file, whose bytes it has. Raises Environment or OSError.
    """
    with engine.connect() as connection:
        meant = _take(connection, source, target)
    _keep(target, meant, source.name)
    for check in soundness.CHECKS:
        time.sleep(_GAP)
        with engine.connect() as connection, database.explaining(source.name), attached(connection, target):
            check(connection, source.name, COPY)


def copy_checked(connection: Connection, source: Path, target: Path) -> None:
    """Copy an open file as :func:`copy_in_turns` does, on a connection that stands in no transaction."""
    _keep(target, _take(connection, source, target), source.name)
    with database.explaining(source.name), attached(connection, target):
        soundness.check_connection(connection, source.name, COPY)


def fill(stream: BinaryIO, target: Path, name: str | Phrase) -> None:
    """Write what a stream gives into an empty file, bring it to the disk and read it back. Raises OSError."""
    _keep(target, _pour(stream, target, name), name)


def _take(connection: Connection, source: Path, target: Path) -> bytes:
    """Write the bytes of an open file into an empty one while nobody writes, and return their sum."""
    with _opened(source) as stream:
        try:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()  # from here nobody writes
            return _pour(stream, target, source.name)
        finally:
            # Before the stream is closed: closing it takes from this process every lock that it has on the file.
            connection.rollback()


def _pour(stream: BinaryIO, target: Path, name: str | Phrase) -> bytes:
    meant = hashlib.sha256()
    with target.open("wb") as file:
        for chunk in _chunks(stream, name):
            meant.update(chunk)
            file.write(chunk)
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


def _chunks(stream: BinaryIO, name: str | Phrase) -> Iterator[bytes]:
    try:
        while chunk := stream.read(_CHUNK):
            yield chunk
    except OSError as failure:
        raise files.unread(name, failure) from None
