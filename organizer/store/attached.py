"""A second file on the connection of an open one, under the same key: a copy is read back without its words.

Source: SQLCipher gives an attached file the key of the open one when none is named (verified, salt included).
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from organizer.store.database import let_go

MAIN, COPY = "main", "copy"


@dataclass(frozen=True, slots=True)
class Side:
    """A file to look into: a connection, and under which name the file stands there."""

    connection: Connection
    schema: str = MAIN


@contextlib.contextmanager
def attached(connection: Connection, path: Path, *, writable: bool = False) -> Iterator[Side]:
    """Attach a file as ``copy`` to a connection that stands in no transaction; it has the key of the open file.

    The engine says ``file is not a database`` when it has another key: call it inside ``database.explaining``.
    """
    driver: Any = connection.connection.driver_connection
    mode = "rw" if writable else "ro"
    driver.execute("ATTACH ? AS copy", (f"{path.absolute().as_uri()}?mode={mode}",))
    try:
        yield Side(connection, COPY)
    finally:
        connection.rollback()
        let_go(connection, COPY)
