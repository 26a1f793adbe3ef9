"""The schema of a new file, straight from the tables of today.

The steps of the migrations build the same (their tests hold that); they are for older files. Here no library for
them is imported, which costs a quarter of a second before the example or a new file is shown.
"""

import os
from functools import cache
from pathlib import Path

from sqlalchemy import Dialect, Engine
from sqlalchemy.schema import CreateIndex, CreateTable

from organizer.store import database, files
from organizer.store.database import APPLICATION_ID, SCHEMA, WRITE
from organizer.store.unjournaled_tables import VisitRow  # its module brings all tables with it


def build(engine: Engine) -> None:
    """Build every table of an empty file and write down which step that is; all of it or nothing."""
    with engine.execution_options(**{WRITE: True}).begin() as connection:
        for statement in _statements(connection.dialect):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{SCHEMA:04d}",))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


@cache
def _statements(dialect: Dialect) -> tuple[str, ...]:
    """Return what builds tables and indexes, in words that are put together once."""
    tables = VisitRow.metadata.sorted_tables
    indexes = [index for table in tables for index in sorted(table.indexes, key=lambda one: str(one.name))]
    builders: list[CreateTable | CreateIndex] = [*map(CreateTable, tables), *map(CreateIndex, indexes)]
    return tuple(str(builder.compile(dialect=dialect)) for builder in builders)


def make_file(path: Path, passphrase: str | None) -> None:
    """Build a store under another name in the same folder, and give it its name when it is whole and closed.

    Raises Environment when the name is taken or the disk refuses, Refused when the passphrase cannot be one.
    """
    if os.path.lexists(path):
        raise files.failed(path, FileExistsError())
    with files.beside(path) as unnamed:
        engine = database.new_engine(unnamed, passphrase)
        try:
            with database.explaining(path.name):
                build(engine)
        finally:
            engine.dispose()
        files.publish(unnamed, path)
