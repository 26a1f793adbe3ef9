"""Bring a file to the newest schema, in one transaction. The only module that imports alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

from organizer.domain.errors import Environment
from organizer.store.database import APPLICATION_ID, SCHEMA, WRITE


def upgrade(engine: Engine) -> None:
    """Build every table of an empty file, or take the steps that an older one lacks; all of it or nothing.

    Raises Environment when a part of the program cannot be read.
    """
    with engine.execution_options(**{WRITE: True}).begin() as connection:
        try:
            command.upgrade(config(connection), "head")
        except OSError as failure:
            template = "A part of the program cannot be read: {reason}. Nothing was changed. Try it again."
            raise Environment(template, reason=str(failure.strerror)) from None
        except CommandError:  # alembic takes a folder of steps that cannot be listed for an empty one
            raise Environment("A part of the program cannot be read. Nothing was changed. Try it again.") from None
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def config(connection: Connection) -> Config:
    """Return alembic's settings for one open connection: there is no file of settings."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.attributes["connection"] = connection
    return settings
