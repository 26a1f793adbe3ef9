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
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import LRUCache

from organizer.domain.errors import (
    Damaged,
    Environment,
    NewerFile,
    OrganizerError,
    PassphraseNeeded,
    WrongPassphrase,
)
from organizer.domain.phrase import Phrase
from organizer.store.giving_way import OneConnection
from organizer.store.passphrase import normalized, spellings

APPLICATION_ID = 0x4F52474E
"""``ORGN``: how a file of ours is told from another program's, once it is open."""
SCHEMA = 4
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
_DETACH = {"copy": "DETACH copy"}
_LOOK = {"copy": "SELECT count(*) FROM copy.sqlite_master"}
_REKEY = {"copy": "PRAGMA copy.rekey = '{}'"}
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
            raise PassphraseNeeded("{name} needs its passphrase. Type the words.", name=path.name)
        tries = (_keyed(path, words) for words in spellings(passphrase))
        connection = next((made for made in tries if made is not None), None)
    if connection is None:
        raise WrongPassphrase(
            "This passphrase does not open the file. Check the words. "
            "If you are sure of them, the file may be damaged: restore a backup."
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


def rekey(connection: Connection, passphrase: str | None, schema: str) -> None:
    """Give a file that nobody else has open another key, page by page; None: the key that stands in this source."""
    key = OPEN_KEY if passphrase is None else normalized(passphrase)
    driver: Any = connection.connection.driver_connection
    try:
        driver.execute(_REKEY[schema].format(key.replace("'", "''")))
    except sqlcipher3.OperationalError as failure:
        if failure.sqlite_errorname != "SQLITE_ERROR":
            raise
        # Whatever the disk said, the engine has one answer: that something went wrong with a key.
        template = "The new passphrase could not be written to the disk. Nothing was changed. Check the disk."
        raise Environment(template) from None


def let_go(connection: Connection, schema: str) -> None:
    """Detach a second file from a connection that stands in no transaction."""
    driver: Any = connection.connection.driver_connection
    try:
        driver.execute(_DETACH[schema])
    except sqlcipher3.OperationalError:
        # After a write that the disk refused the engine holds on to the file, until somebody looks into it: only then
        # does it take the write back.
        with contextlib.suppress(sqlcipher3.Error):
            driver.execute(_LOOK[schema]).fetchone()
        driver.execute(_DETACH[schema])


def data_version(connection: Connection) -> int:
    """Return a number that changes when anyone but this connection changed the file."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def damaged(name: str | Phrase) -> Damaged:
    """Return the failure for a file whose pages do not hold together."""
    return Damaged("{name} is damaged. Nothing was changed. Restore a backup.", name=name)


@contextlib.contextmanager
def explaining(name: str | Phrase, place: str = "") -> Iterator[None]:
    """Turn what the engine says about disk, lock or damage into one sentence; our own faults pass as they are."""
    try:
        yield
    except (DBAPIError, sqlcipher3.Error) as failure:
        raise explained(failure, name, place) or failure from None


def explained(failure: Exception, name: str | Phrase, place: str = "") -> OrganizerError | None:
    """Return the failure with its sentence for what the engine says; None when the fault is ours.

    ``place`` is the whole path of the file: it tells which disk is meant.
    """
    origin = failure.orig if isinstance(failure, DBAPIError) else failure
    code = str(getattr(origin, "sqlite_errorname", ""))
    kind = code.removeprefix("SQLITE_").partition("_")[0]
    match kind:
        case "FULL":
            template = "The disk that holds {name} is full. Nothing was saved. Free some space, then try again."
            return Environment(template, name=place or name)
        case "IOERR":
            template = "The disk that holds {name} cannot be read or written. Nothing was saved. Check the disk."
            return Environment(template, name=place or name)
        case "BUSY" | "LOCKED":
            template = "Another program uses {name}. Nothing was saved. Try again in a moment."
        case "READONLY":
            template = "{name} cannot be written to. Nothing was saved. Check who may write to it."
        case "CANTOPEN" | "PERM":  # the file, or the journal beside it, for which a full disk may have no place
            template = (
                "{name} cannot be opened or saved. Check that it is there, that its disk has room, and who may use it."
            )
        case "NOTADB" | "CORRUPT":
            return damaged(name)
        case _:
            return None
    return Environment(template, name=name)


def look_at(path: Path) -> None:
    """Refuse what can be told without opening: missing, a folder, empty, or not of a length ours can have.

    An empty file opens with any key as an empty store, so it must not come as far as that.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        folder = str(path.absolute().parent)
        raise Environment(
            "There is no file {name} in {folder}. Check the name.", name=path.name, folder=folder
        ) from None
    except OSError as failure:
        template = "{name} cannot be read: {reason}. Check who may read it."
        raise Environment(template, name=path.name, reason=str(failure.strerror)) from None
    if not stat.S_ISREG(found.st_mode):
        raise Environment("{name} is not a file. Choose a file that ends in .organizer.", name=path.name)
    if found.st_size == 0:
        raise Damaged("{name} has nothing in it. Open another file, or a copy of it.", name=path.name)
    if found.st_size % _PAGE:
        raise Damaged.of(_not_ours(path).phrase)


def _refuse_plain(path: Path) -> None:
    """Refuse a database without any key: another program's, asked through the engine to keep its locks whole."""
    plain = _keyed(path, "")
    if plain is not None:
        plain.close()
        raise _not_ours(path)


def _not_ours(path: Path) -> Environment:
    template = "{name} is not an Organizer file, or a part of it is missing. Choose another file."
    return Environment(template, name=path.name)


def _check_ours(connection: Any, path: Path) -> None:  # noqa: ANN401 - the driver has no types
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        raise _not_ours(path)
    if version > SCHEMA:
        template = "{name} was written by a newer version of Organizer. Install that version to open it."
        raise NewerFile(template, name=path.name)


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
        raise Environment("{name} cannot be written safely on this disk. Copy it to another disk.", name=name)


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
        OneConnection(lambda: connection, pool_size=1, max_overflow=0, dialect=common.dialect),
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
