"""The engine: key, pragmas, BEGIN, and the sentence for each way a file can fail to open.

This is the only file that names the driver. The engine of the standard library is never used beside it: two
engines in one process drop each other's locks (dependencies, "sqlcipher3").
"""

import contextlib
import stat
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import LRUCache

from organizer.domain.errors import Environment, NewerFile, OrganizerError, PassphraseNeeded
from organizer.store.passphrase import normalized, spellings

APPLICATION_ID = 0x4F52474E
"""``ORGN``: how a file of ours is told from another program's, once it is open."""
SCHEMA = 3
"""The newest schema this program writes; the file keeps its own as ``user_version``."""
OPEN_KEY = "x'6f7267616e697a6572206f70656e2066696c65206b6579202020202020202020'"
"""The key of files without a passphrase. It stands here for all to read and protects nothing; it is used so
that such a file too has a check on every page."""
WRITE = "organizer_write"
"""Execution option of connections whose transaction will write."""
_PAGE = 4096
_PRAGMAS = (
    "foreign_keys = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "busy_timeout = 5000",
)
_EXTRA = 3
_STATEMENTS = 500
"""How many statements are remembered in words; the program has fewer."""


def open_engine(path: Path | None, passphrase: str | None, *, read_only: bool = False) -> tuple[Engine, bool]:
    """Open an existing file and return its engine and whether a passphrase protects it; ``None``: in memory.

    The open key is tried first, so a passphrase given for an unprotected file does no harm.
    Raises PassphraseNeeded, NewerFile or Environment, each with its own sentence; call it inside
    :func:`explaining` for those of the engine.
    """
    if path is None:
        memory = _connect(None, OPEN_KEY)
        _set_pragmas(memory)
        return _engine(memory), False
    look_at(path)
    connection = _keyed(path, OPEN_KEY)
    protected = connection is None
    if connection is None:
        _refuse_plain(path)
        if passphrase is None:
            raise PassphraseNeeded(f"{path.name} needs its passphrase. Type the words.")
        tries = (_keyed(path, words) for words in spellings(passphrase))
        connection = next((made for made in tries if made is not None), None)
    if connection is None:
        raise Environment(
            "This passphrase does not open the file. Check the words. "
            "If you are sure of them, the file may be damaged: open another copy of it."
        )
    try:
        _check_ours(connection, path)
        _set_pragmas(connection)
        check_safe(connection, path.name)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return _engine(connection), protected


def new_engine(path: Path, passphrase: str | None) -> Engine:
    """Return an engine on an empty file, which the first write turns into a store with that key."""
    connection = _connect(path, OPEN_KEY if passphrase is None else normalized(passphrase))
    _set_pragmas(connection)
    return _engine(connection)


def version_of(engine: Engine) -> int:
    """Return the schema number of an open file: one query, so that alembic is imported only when it differs."""
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def copy_into(engine: Engine, path: Path) -> None:
    """Copy the open file through the engine into an empty file; the copy keeps key and schema number."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(path),))
    finally:
        connection.close()


def check_sound(engine: Engine, name: str) -> None:
    """Raise Environment unless every page and every row of the file is whole: the full check, not the quick one."""
    with engine.connect() as connection:
        if damaged_pages(connection) or faults(connection):
            raise damaged(name)


def damaged_pages(connection: Connection) -> int:
    """Return how many pages do not answer to their own check; none in memory, where pages have no check."""
    if connection.exec_driver_sql("SELECT file FROM pragma_database_list WHERE name = 'main'").scalar_one() == "":
        return 0
    return len(connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall())


def faults(connection: Connection) -> list[str]:
    """Return what the engine's full check says of pages, rows and indexes that do not fit together, in its words."""
    lines = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return [str(line) for line in lines if line != "ok"]


def data_version(connection: Connection) -> int:
    """Return a number that changes when anyone but this connection changed the file."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def damaged(name: str) -> Environment:
    """Return the failure for a file whose pages do not hold together."""
    return Environment(f"{name} is damaged. Nothing was changed. Restore a backup.")


@contextlib.contextmanager
def explaining(name: str) -> Iterator[None]:
    """Turn what the engine says about disk, lock or damage into one sentence; our own faults pass as they are."""
    try:
        yield
    except (DBAPIError, sqlcipher3.Error) as failure:
        raise explained(failure, name) or failure from None


def explained(failure: Exception, name: str) -> OrganizerError | None:
    """Return the failure with its sentence for what the engine says; None when the fault is ours."""
    origin = failure.orig if isinstance(failure, DBAPIError) else failure
    code = str(getattr(origin, "sqlite_errorname", ""))
    kind = code.removeprefix("SQLITE_").partition("_")[0]
    sentences = {
        "FULL": "The disk that holds {name} is full. Nothing was saved. Free some space, then try again.",
        "IOERR": "The disk that holds {name} cannot be read or written. Nothing was saved. Check the disk.",
        "BUSY": "Another program uses {name}. Nothing was saved. Try again in a moment.",
        "LOCKED": "Another program uses {name}. Nothing was saved. Try again in a moment.",
        "READONLY": "{name} cannot be written to. Nothing was saved. Check who may write to it.",
        "CANTOPEN": "{name} cannot be opened. Check that it is there and who may read it.",
        "PERM": "{name} cannot be opened. Check that it is there and who may read it.",
    }
    if kind in sentences:
        return Environment(sentences[kind].format(name=name))
    if kind in ("NOTADB", "CORRUPT"):
        return damaged(name)
    return None


def look_at(path: Path) -> None:
    """Refuse what can be told without opening: missing, a folder, empty, or not of a length ours can have.

    An empty file opens with any key as an empty store, so it must not come as far as that.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        raise Environment(f"There is no file {path.name} in {path.absolute().parent}. Check the name.") from None
    except OSError as failure:
        raise Environment(f"{path.name} cannot be read: {failure.strerror}. Check who may read it.") from None
    if not stat.S_ISREG(found.st_mode):
        raise Environment(f"{path.name} is not a file. Choose a file that ends in .organizer.")
    if found.st_size == 0:
        raise Environment(f"{path.name} has nothing in it. Open another file, or a copy of it.")
    if found.st_size % _PAGE:
        raise _not_ours(path)


def _refuse_plain(path: Path) -> None:
    """Refuse a database without any key: another program's, asked through the engine to keep its locks whole."""
    plain = _keyed(path, "")
    if plain is not None:
        plain.close()
        raise _not_ours(path)


def _not_ours(path: Path) -> Environment:
    return Environment(f"{path.name} is not an Organizer file, or a part of it is missing. Choose another file.")


def _check_ours(connection: Any, path: Path) -> None:  # noqa: ANN401 - the driver has no types
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        raise _not_ours(path)
    if version > SCHEMA:
        raise NewerFile(f"{path.name} was written by a newer version of Organizer. Install that version to open it.")


def _keyed(path: Path, key: str) -> Any:  # noqa: ANN401 - as above
    """Return a connection that this key opens, or None when the pages do not answer to it."""
    connection = _connect(path, key)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.Error as failure:
        connection.close()
        if getattr(failure, "sqlite_errorname", "") != "SQLITE_NOTADB":
            raise
        return None
    return connection


def _connect(path: Path | None, key: str) -> Any:  # noqa: ANN401 - as above
    """Return a driver connection with its key given, if any; it has not read a page yet.

    ``mode=rw`` never makes a file. A read-only store opens the same way, so that the journal of an interrupted
    write can be played back, and is then held to reading by ``query_only``.
    """
    _quiet()
    place = ":memory:" if path is None else f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlcipher3.connect(place, uri=True, isolation_level=None, check_same_thread=False)
    if key:
        connection.execute("PRAGMA key = '{}'".format(key.replace("'", "''")))
    return connection


@cache
def _quiet() -> None:
    """Switch off the engine's own log lines, once for the process: a wrong passphrase prints three of them."""
    silent = sqlcipher3.connect(":memory:")
    silent.execute("PRAGMA cipher_log_level = NONE")
    silent.close()


def _set_pragmas(connection: Any) -> None:  # noqa: ANN401 - as above
    """Set what keeps a commit through a power cut, what tells damage, and what leaves no deleted text behind."""
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def check_safe(connection: Any, name: str) -> None:  # noqa: ANN401 - as above
    """Raise Environment unless the connection answers DELETE and EXTRA: with anything less a power cut loses work."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    (level,) = connection.execute("PRAGMA synchronous").fetchone()
    if (mode, level) != ("delete", _EXTRA):
        raise Environment(f"{name} cannot be written safely on this disk. Copy it to another disk.")


@cache
def _common() -> tuple[Engine, LRUCache[Any, Any]]:
    """Return an engine whose dialect all others take, and the statements that are put into words for all of them.

    SQLAlchemy keeps the words of a statement by dialect and engine: with ones of its own, each file that is opened
    would have every statement put together anew, which is half of the time that its first pages take.
    """
    pattern = create_engine("sqlite+pysqlite://", module=sqlcipher3, creator=lambda: sqlcipher3.connect(":memory:"))
    with pattern.connect():  # only now the dialect knows the engine's version
        pass
    pattern.dispose()
    return pattern, LRUCache(_STATEMENTS)


def _engine(connection: Any) -> Engine:  # noqa: ANN401 - as above
    """Return an engine over this one connection: a second would cost the key's derivation again.

    ``hide_parameters``: names and letter text never come into an error message or a log.
    """
    common, statements = _common()
    engine = Engine(
        QueuePool(lambda: connection, pool_size=1, max_overflow=0, dialect=common.dialect),
        common.dialect,
        common.url,
        hide_parameters=True,
        execution_options={"compiled_cache": statements},
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "reset", _reset)
    return engine


def _begin(connection: Connection) -> None:
    """Emit BEGIN ourselves, or a rollback leaves CREATE TABLE and user_version behind.

    IMMEDIATE only for writes: for everything it deadlocks an open reader with an inspection.
    """
    writes = connection.get_execution_options().get(WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _reset(connection: Any, _record: object, _state: object) -> None:  # noqa: ANN401 - the driver has no types
    """Take back what a failed COMMIT left open: SQLAlchemy holds it for ended, and the next write would save it."""
    if connection.in_transaction:
        connection.rollback()
