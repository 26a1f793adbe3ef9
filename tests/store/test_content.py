from pathlib import Path

from organizer.store import database
from organizer.store.attached import Side
from organizer.store.content import row_counts, sum_of, tables_in
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.builders import a_store


def seen(path: Path, words: str | None) -> tuple[str, dict[str, int], tuple[str, ...]]:
    engine, _ = database.open_engine(path, words)
    with engine.connect() as connection:
        side = Side(connection)
        found = sum_of(side), dict(row_counts(side)), tables_in(side)
    engine.dispose()
    return found


def test_the_sum_is_that_of_the_content_and_every_change_shows(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    store.close()
    path = tmp_path / "campaigns.organizer"
    first, counts, tables = seen(path, None)
    assert seen(path, None)[0] == first
    assert counts["campaign"] == counts["journal"] == 1
    assert counts["letter"] == 0
    assert {"campaign", "sqlite_sequence", "alembic_version"} <= set(tables) == set(counts)
    with Store.open(path, None) as again:
        again.write(set_setting, "initials", "A.R.")
    changed, more, _ = seen(path, None)
    assert changed != first
    assert more["journal"] == 2


def test_values_of_another_kind_or_in_another_place_are_another_content() -> None:
    sums = set()
    for values in ("1, NULL", "'1', NULL", "NULL, 1", "x'31', NULL", "1.0, NULL", "'1', ''"):
        engine, _ = database.open_engine(None, None)
        with engine.connect() as connection:
            connection.exec_driver_sql("CREATE TABLE bird (a, b)")
            connection.exec_driver_sql("INSERT INTO bird VALUES (" + values + ")")  # noqa: S608 - literals of this test
            sums.add(sum_of(Side(connection)))
        engine.dispose()
    assert len(sums) == 6
