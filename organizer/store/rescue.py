"""A file that was replaced while it was open: our version of it is saved beside it, with what was just refused.

Nothing is written into the old version, whose journal would lie beside the file that is there now, and be taken for
that of it: the copy gets the act.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from organizer.store import files, journal, soundness
from organizer.store.attached import COPY, attached
from organizer.store.content import tables_in
from organizer.store.database import damaged
from organizer.store.journal import Done
from organizer.store.left_beside import name_for_ours

P = ParamSpec("P")


def save_ours(engine: Engine, path: Path) -> Path:
    """Copy the version that we have open beside the file that took its place, check it, and return where it is.

    Raises what the engine says of damage or disk, or Environment.
    """
    free = name_for_ours(path)
    with files.beside(free) as unnamed:
        with engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute(
                "VACUUM INTO ?", (str(unnamed),)
            )  # our bytes have no name any more: only the engine has them
            files.sync_file(unnamed)
            with attached(connection, unnamed) as copy:
                soundness.check_connection(connection, path.name, COPY)
                if not tables_in(copy):  # somebody emptied the file itself: the engine takes that for a new one
                    raise damaged(path.name)
        files.publish(unnamed, free)
    return free


def write_into(
    engine: Engine,
    copy: Path,
    now: datetime,
    verb: Callable[Concatenate[Session, P], Done],
    *args: P.args,
    **kwargs: P.kwargs,
) -> None:
    """Run a verb in a copy that has the key of the open file, with its journal entry; the open file is not written."""
    with engine.connect() as connection, attached(connection, copy, writable=True):
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA copy.synchronous = EXTRA")
        theirs = connection.execution_options(schema_translate_map={None: COPY})
        with Session(theirs) as session:
            session.info["now"] = now
            journal.act(session, verb, *args, **kwargs)
            session.commit()
