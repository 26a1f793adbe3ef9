"""The whole content of a store as one sum, to tell whether two hold the same."""

import hashlib
from collections.abc import Collection

from sqlalchemy.orm import Session

from organizer.store.store import Store


def content_of(store: Store, *, without: Collection[str] = ()) -> str:
    """Return a sum over every row of every table but those named."""
    return store.read(_content, without)


def schema_of(store: Store) -> tuple[tuple[object, ...], ...]:
    """Return every table, index, view and trigger with the words that made it."""
    statement = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    return store.read(lambda session: tuple(map(tuple, session.connection().exec_driver_sql(statement))))


def _content(session: Session, without: Collection[str]) -> str:
    run = session.connection().exec_driver_sql
    tables = run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").scalars().all()
    total = hashlib.sha256()
    for table in tables:
        if table in without:
            continue
        rows = sorted(repr(tuple(row)) for row in run(f'SELECT * FROM "{table}"'))  # noqa: S608 - names of our own tables
        total.update(f"{table}\n{rows}\n".encode())
    return total.hexdigest()
