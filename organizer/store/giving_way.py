"""The one connection of a file: whoever reads for long on it gives way to all others who ask for it.

A check of a large file takes seconds, and the window stands still while it waits for the connection. So the check is
broken off when somebody else wants to read or write, and begins anew later.
"""

import contextlib
import time
from collections.abc import Iterator
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, PoolProxiedConnection, QueuePool

_LOOK_EVERY = 100
"""Steps of the engine between two looks whether somebody waits: an interrupt that comes between statements is lost."""


_GAP = 0.001
"""Seconds in which another thread wakes up."""


class GaveWay(Exception):  # noqa: N818 - it is no error: it says what happened
    """The reading was broken off for somebody else. It has no result, and nothing has changed."""


class OneConnection(QueuePool):
    """A pool of one connection, whose reader for long is broken off when another thread asks for it."""

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as the pool takes it
        super().__init__(*given, **named)
        self._gate = Lock()
        self._waiting = 0
        self._reader: Any = None
        self._asked = 0.0

    def connect(self) -> PoolProxiedConnection:
        """Return the connection as soon as it is free; a long reading on it ends at once."""
        with self._gate:
            self._waiting += 1
            self._asked = time.monotonic()
            if self._reader is not None:
                self._reader.interrupt()
        try:
            return super().connect()
        finally:
            with self._gate:
                self._waiting -= 1

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits for the connection."""
        return self._waiting > 0

    def let_others_first(self) -> None:
        """Wait until all who wait for the connection have had it: who asks for it again at once would get it first."""
        while self.is_awaited:
            time.sleep(_GAP)

    def wait_for_rest(self, rest: float, at_most: float) -> None:
        """Wait until nobody asked for the connection for so many seconds, but not longer than that."""
        end = time.monotonic() + at_most
        while (left := min(self._asked + rest, end) - time.monotonic()) > 0:
            time.sleep(left)

    @contextlib.contextmanager
    def reading_long(self, driver: Any) -> Iterator[None]:  # noqa: ANN401 - the driver has no types
        """Give way from here to the end of the block. Raises GaveWay if somebody is waiting already, or came."""
        with self._gate:
            if self.is_awaited:
                raise GaveWay
            self._reader = driver
        try:
            driver.set_progress_handler(lambda: self.is_awaited, _LOOK_EVERY)
            yield
        except Exception as failure:
            if _is_broken_off(failure):
                raise GaveWay from None
            raise
        finally:
            with self._gate:  # an interrupt that comes later would end another statement
                self._reader = None
            driver.set_progress_handler(None, 0)


@contextlib.contextmanager
def giving_way(connection: Connection) -> Iterator[None]:
    """Read for long on a connection, until somebody else asks for it. Raises GaveWay then. Do not write inside."""
    with pool_of(connection.engine).reading_long(connection.connection.driver_connection):
        yield


def pool_of(engine: Engine) -> OneConnection:
    """Return the pool of an engine of ours."""
    pool = engine.pool
    if not isinstance(pool, OneConnection):
        raise TypeError(type(pool))
    return pool


def _is_broken_off(failure: Exception) -> bool:
    origin = getattr(failure, "orig", failure)
    return getattr(origin, "sqlite_errorname", "") == "SQLITE_INTERRUPT"
