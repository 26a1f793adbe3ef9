"""What is in a file, whatever its key and its schema: its tables, how many rows each has, and a sum over all of it."""

import hashlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import column, func, select, table

from organizer.store.attached import Side


def tables_in(side: Side) -> tuple[str, ...]:
    """Return the names of all tables, in order."""
    master = table("sqlite_master", column("name"), column("type"), schema=side.schema)
    found = side.connection.execute(select(master.c.name).where(master.c.type == "table").order_by(master.c.name))
    return tuple(found.scalars())


def row_counts(side: Side) -> Mapping[str, int]:
    """Return how many rows each table has."""
    return {
        name: side.connection.execute(select(func.count()).select_from(table(name, schema=side.schema))).scalar_one()
        for name in tables_in(side)
    }


def sum_of(side: Side) -> str:
    """Return a SHA-256 over every value of every row of every table, each with its kind, and over the schema.

    Two files have the same one when they hold the same, whatever their keys.
    """
    total = hashlib.sha256()
    master = table("sqlite_master", column("sql"), schema=side.schema)
    for words in side.connection.execute(select(master.c.sql).order_by(master.c.sql)).scalars():
        total.update(repr(words).encode())
    for name in tables_in(side):
        described = "SELECT name FROM pragma_table_info(?, ?)"
        columns = side.connection.exec_driver_sql(described, (name, side.schema)).scalars().all()
        total.update(repr((name, columns)).encode())
        asked: list[Any] = [column(each) for each in columns]
        rows = select(*asked).select_from(table(name, schema=side.schema))
        for row in side.connection.execute(rows):
            for value in row:
                data = value if isinstance(value, bytes) else repr(value).encode()
                total.update(b"%s %d " % (type(value).__name__.encode(), len(data)))
                total.update(data)
    return total.hexdigest()
