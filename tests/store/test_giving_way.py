from pathlib import Path
from threading import Event, Thread

import pytest
import sqlcipher3
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError

from organizer.store import database
from organizer.store.giving_way import GaveWay, giving_way, pool_of
from organizer.store.store import Store

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def read(connection: Connection, words: str) -> object:
    with giving_way(connection):
        return connection.exec_driver_sql(words).scalar_one()


def test_a_long_reading_ends_when_somebody_else_asks(store: Store, path: Path) -> None:
    store.close()
    engine, _ = database.open_engine(path, None)
    has_begun, said = Event(), list[str]()

    def long() -> None:
        with engine.connect() as connection:
            has_begun.set()
            with pytest.raises(GaveWay):
                read(connection, ENDLESS)
        said.append("gave way")

    thread = Thread(target=long)
    thread.start()
    assert has_begun.wait(10)
    with engine.connect() as connection:
        said.append("had it")
        assert read(connection, "SELECT 3") == 3  # nobody waits
    thread.join(10)
    assert sorted(said) == ["gave way", "had it"]
    engine.dispose()


def test_who_waits_already_comes_first(store: Store, path: Path) -> None:
    store.close()
    engine, _ = database.open_engine(path, None)
    pool = pool_of(engine)
    had = list[object]()

    def other() -> None:
        with engine.connect() as connection:
            had.append(connection.exec_driver_sql("SELECT 1").scalar_one())

    thread = Thread(target=other)
    with engine.connect() as connection:
        thread.start()
        while not pool.is_awaited:
            pass
        with pytest.raises(GaveWay):
            read(connection, "SELECT 1")
        assert had == []
    pool.let_others_first()
    thread.join(10)
    assert had == [1]
    pool.wait_for_rest(0.01, 0.005)
    engine.dispose()


def test_what_goes_wrong_in_between_is_told_as_it_is(store: Store, path: Path) -> None:
    store.close()
    engine, _ = database.open_engine(path, None)
    with engine.connect() as connection, pytest.raises(DBAPIError, match="no such table"):
        read(connection, "SELECT * FROM nowhere")
    engine.dispose()
    with pytest.raises(TypeError):
        pool_of(create_engine("sqlite+pysqlite://", module=sqlcipher3))
