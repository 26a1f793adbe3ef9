"""A copy of a file of ours, byte for byte: same key, same content. It counts once it was read back and checked.

The bytes are taken while the engine holds its reading lock, so that nobody writes meanwhile; a journal that a killed
program left was played back before. Copied rows would cost twenty times as much, and would have to be compared.
"""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from organizer.domain.errors import Environment
from organizer.domain.phrase import Phrase
from organizer.store import database, files, soundness
from organizer.store.attached import COPY, attached

_CHUNK = 1 << 20


def copy_checked(connection: Connection, source: Path, target: Path) -> None:
    """Copy an open file into an empty one and check every page and row of the copy.

    The connection is the only one that this process has on the file, and stands in no transaction. Raises Damaged
    when the copy is: then so is the file, whose bytes it has. Raises Environment or OSError.
    """
    with _opened(source) as stream:
        try:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()  # from here nobody writes
            fill(stream, target, source.name)
        finally:
            # Before the stream is closed: closing it takes from this process every lock that it has on the file.
            connection.rollback()
    with database.explaining(source.name), attached(connection, target):
        soundness.check_connection(connection, source.name, COPY)


def fill(stream: BinaryIO, target: Path, name: str | Phrase) -> None:
    """Write what a stream gives into an empty file, bring it to the disk and read it back. Raises OSError."""
    meant = hashlib.sha256()
    with target.open("wb") as file:
        for chunk in _chunks(stream, name):
            meant.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    with target.open("rb") as file:
        found = hashlib.file_digest(file, "sha256")
    if found.digest() != meant.digest():
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
