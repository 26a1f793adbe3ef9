from pathlib import Path

import pytest
import sqlcipher3

from organizer.store import database
from organizer.store.attached import attached
from organizer.store.content import row_counts
from organizer.store.store import Store


def test_a_copy_is_read_under_the_key_of_the_open_file_and_let_go(store: Store, path: Path) -> None:
    store.save_copy(path.with_name("copy"))
    engine, _ = database.open_engine(path, None)
    with engine.connect() as connection:
        for _ in range(2):
            with attached(connection, path.with_name("copy")) as copy:
                assert row_counts(copy)["campaign"] == 0
    engine.dispose()


def test_a_file_that_is_still_read_is_not_let_go(store: Store, path: Path) -> None:
    store.save_copy(path.with_name("copy"))
    engine, _ = database.open_engine(path, None)
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver
        driver.execute("ATTACH ? AS copy", (str(path.with_name("copy")),))
        reading = driver.execute("SELECT * FROM copy.sqlite_master")
        assert reading.fetchone()
        with pytest.raises(sqlcipher3.OperationalError, match="locked"):
            database.let_go(connection, "copy")
        reading.close()
        database.let_go(connection, "copy")
    engine.dispose()
