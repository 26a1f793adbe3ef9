"""The full check of a file: every page against its own check, then pages, rows and indexes against each other."""

from collections.abc import Sequence

from sqlalchemy import Connection, Engine

from organizer.domain.errors import Environment
from organizer.store import database

_PAGE_CHECK = {"main": "PRAGMA main.cipher_integrity_check", "copy": "PRAGMA copy.cipher_integrity_check"}
_FREE = {"main": "PRAGMA main.freelist_count", "copy": "PRAGMA copy.freelist_count"}
_COUNT = {"main": "PRAGMA main.page_count", "copy": "PRAGMA copy.page_count"}
_SIZE = {"main": "PRAGMA main.page_size", "copy": "PRAGMA copy.page_size"}
_ROW_CHECK = {"main": "PRAGMA main.integrity_check", "copy": "PRAGMA copy.integrity_check"}


def check_sound(engine: Engine, name: str) -> None:
    """Raise Damaged unless every page and every row of the file is whole: the full check, not the quick one."""
    with engine.connect() as connection:
        check_connection(connection, name)


def check_connection(connection: Connection, name: str, schema: str = "main") -> None:
    """Raise Damaged unless every page and every row of a file on this connection is whole."""
    for check in CHECKS:
        check(connection, name, schema)


def has_unread(connection: Connection, size: int, schema: str = "main") -> bool:
    """Whether a file of so many bytes has more than what the check of the rows reads: pages in no use, or bytes behind.

    What stands behind the last page came there from outside; no write of the engine leaves any.
    """
    free, count, one = (int(connection.exec_driver_sql(ask[schema]).scalar_one()) for ask in (_FREE, _COUNT, _SIZE))
    return free > 0 or size > count * one


def check_pages(connection: Connection, name: str, schema: str = "main") -> None:
    """Raise Damaged unless every page answers to its own check, Environment where the disk gives one not at all."""
    if damaged_pages(connection, schema):
        raise database.damaged(name)


def _check_rows(connection: Connection, name: str, schema: str) -> None:
    if faults(connection, schema):
        raise database.damaged(name)


CHECKS = (check_pages, _check_rows)
"""Both together are the full check; the rows say nothing where pages are damaged."""


def damaged_pages(connection: Connection, schema: str = "main") -> int:
    """Return how many pages do not answer to their own check; none in memory, where pages have no check."""
    files = connection.exec_driver_sql("SELECT file FROM pragma_database_list WHERE name = ?", (schema,))
    if files.scalar_one() == "":
        return 0
    return count_damaged(connection.exec_driver_sql(_PAGE_CHECK[schema]).scalars().all())


def count_damaged(lines: Sequence[str]) -> int:
    """Return how many of the engine's lines tell of a damaged page; raise Environment when one could not be read.

    What the disk does not give is no damage: on another day, or on another computer, it may.
    """
    if any(line.startswith("error reading") for line in lines):
        raise Environment("A part of the file cannot be read. Nothing was changed. Check the disk that holds it.")
    return len(lines)


def faults(connection: Connection, schema: str = "main") -> list[str]:
    """Return what the engine's full check says of pages, rows and indexes that do not fit together, in its words."""
    lines = connection.exec_driver_sql(_ROW_CHECK[schema]).scalars().all()
    return [str(line) for line in lines if line != "ok"]
