from collections.abc import Callable

from sqlalchemy import Engine, inspect

from organizer.store import database
from organizer.store.fresh import build
from organizer.store.migrations.upgrade import upgrade


def _schema(*builders: Callable[[Engine], None]) -> dict[str, list[str]]:
    """Return what stands in each table, without the order in which it came to be.

    What a step gives old rows as default is no matter: every row of ours comes with all its values.
    """
    engine, _ = database.open_engine(None, None)
    for builder in builders:
        builder(engine)
    with engine.connect() as connection:
        looked = inspect(connection)
        found = {
            table: sorted(
                [
                    *(
                        f"{column['name']} {column['type']} {column['nullable']}"
                        for column in looked.get_columns(table)
                    ),
                    str(looked.get_pk_constraint(table)["constrained_columns"]),
                    *(
                        str((index["name"], index["column_names"], index["unique"]))
                        for index in looked.get_indexes(table)
                    ),
                    *(str(unique["column_names"]) for unique in looked.get_unique_constraints(table)),
                    *(
                        str(
                            (key["constrained_columns"], key["referred_table"], key["referred_columns"], key["options"])
                        )
                        for key in looked.get_foreign_keys(table)
                    ),
                ]
            )
            for table in looked.get_table_names()
        }
        for mark in ("SELECT version_num FROM alembic_version", "PRAGMA user_version", "PRAGMA application_id"):
            found[mark] = [str(connection.exec_driver_sql(mark).scalar_one())]
    engine.dispose()
    return found


def test_a_new_file_has_the_schema_that_the_steps_build() -> None:
    made = _schema(build)
    assert made["letter_number"] == ["['campaign_id']", "campaign_id VARCHAR False", "last INTEGER False"]
    assert made == _schema(upgrade)


def test_the_steps_have_nothing_to_do_in_a_new_file() -> None:
    assert _schema(build, upgrade) == _schema(build)
