import os

import pytest
from alembic import command
from alembic.script import ScriptDirectory

from organizer.domain.errors import Environment
from organizer.store import database
from organizer.store.migrations.upgrade import config, upgrade


def test_the_steps_end_in_the_schema_of_the_tables() -> None:
    """What ``alembic check`` asks: does any table of today differ from what the steps build?"""
    engine, _ = database.open_engine(None, None)
    upgrade(engine)
    with engine.connect() as connection:
        command.check(config(connection))
    engine.dispose()


def test_the_newest_step_bears_the_number_of_the_schema() -> None:
    engine, _ = database.open_engine(None, None)
    with engine.connect() as connection:
        heads = ScriptDirectory.from_config(config(connection)).get_heads()
    assert [int(head) for head in heads] == [database.SCHEMA]
    engine.dispose()


def test_a_second_upgrade_changes_nothing() -> None:
    engine, _ = database.open_engine(None, None)
    upgrade(engine)
    upgrade(engine)
    assert database.version_of(engine) == database.SCHEMA
    engine.dispose()


def test_a_step_that_cannot_be_read_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def unread(*_given: object) -> None:
        raise OSError(24, "Too many open files")

    engine, _ = database.open_engine(None, None)
    monkeypatch.setattr(command, "upgrade", unread)
    with pytest.raises(Environment, match="A part of the program cannot be read: Too many open files"):
        upgrade(engine)
    assert database.version_of(engine) == 0
    engine.dispose()


def test_a_folder_of_steps_that_cannot_be_listed_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, _ = database.open_engine(None, None)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('0001')")
    monkeypatch.setattr(os, "walk", lambda *_given, **_named: iter(()))  # as it does when the folder cannot be read
    with pytest.raises(Environment, match="A part of the program cannot be read"):
        upgrade(engine)
    assert database.version_of(engine) == 0
    engine.dispose()
