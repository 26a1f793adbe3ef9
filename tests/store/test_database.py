from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.store import database


class EngineError(Exception):
    """What the driver raises, as far as it is looked at."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.sqlite_errorname = name


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("SQLITE_FULL", "The disk that holds a.organizer is full"),
        ("SQLITE_IOERR_WRITE", "The disk that holds a.organizer cannot be read or written"),
        ("SQLITE_IOERR_FSYNC", "The disk that holds a.organizer cannot be read or written"),
        ("SQLITE_BUSY", "Another program uses a.organizer"),
        ("SQLITE_BUSY_RECOVERY", "Another program uses a.organizer"),
        ("SQLITE_LOCKED", "Another program uses a.organizer"),
        ("SQLITE_READONLY_DBMOVED", "a.organizer cannot be written to"),
        ("SQLITE_CANTOPEN", "a.organizer cannot be opened"),
        ("SQLITE_PERM", "a.organizer cannot be opened"),
        ("SQLITE_CORRUPT_INDEX", "a.organizer is damaged"),
        ("SQLITE_NOTADB", "a.organizer is damaged"),
    ],
)
def test_what_the_engine_says_becomes_a_sentence(name: str, sentence: str) -> None:
    explained = database.explained(EngineError(name), "a.organizer")
    assert isinstance(explained, Environment)
    assert str(explained).startswith(sentence)


@pytest.mark.parametrize("name", ["SQLITE_ERROR", "SQLITE_CONSTRAINT_UNIQUE", ""])
def test_a_fault_of_ours_has_no_sentence(name: str) -> None:
    assert database.explained(EngineError(name), "a.organizer") is None


def test_the_key_of_open_files_is_a_raw_key_of_32_bytes() -> None:
    assert len(bytes.fromhex(database.OPEN_KEY[2:-1])) == 32


def test_a_connection_without_the_safe_modes_is_not_used() -> None:
    engine, _ = database.open_engine(None, None)
    connection = engine.raw_connection()
    with pytest.raises(Environment, match=r"a\.organizer cannot be written safely on this disk"):
        database.check_safe(connection.driver_connection, "a.organizer")
    connection.close()
    engine.dispose()


def test_a_folder_that_cannot_be_opened_as_a_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(Environment, match="cannot be opened"), database.explaining("a.organizer"):
        database.new_engine(tmp_path, None)


def test_the_key_and_the_values_are_in_no_message() -> None:
    engine, _ = database.open_engine(None, None)
    assert "6f7267" not in repr(engine)
    with pytest.raises(Exception, match="no such table") as failure, engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere WHERE name = ?", ("Ana",))
    assert "Ana" not in str(failure.value)
    engine.dispose()
