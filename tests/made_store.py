"""Files that many tests start from: filled once in each process, then copied, which takes a tenth of the time."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from organizer.store.store import Store

_MADE: dict[tuple[Any, ...], tuple[bytes, str]] = {}


def made_store(
    path: Path,
    passphrase: str | None,
    clock: Callable[[], datetime],
    fill: Callable[[Store, tuple[Any, ...]], str],
    of: tuple[Any, ...] = (),
) -> tuple[Store, str]:
    """Return an open store at a path, filled by ``fill(store, of)``, and what that returns: an id.

    The same words, moment, ``fill`` and ``of`` give the same file with the same ids. Each test has its own copy.
    """
    made = made_file(path, passphrase, clock, fill, of)
    return Store.open(path, passphrase, clock=clock), made


def made_file(
    path: Path,
    passphrase: str | None,
    clock: Callable[[], datetime],
    fill: Callable[[Store, tuple[Any, ...]], str],
    of: tuple[Any, ...] = (),
) -> str:
    """Leave such a store at a path, closed, and return the id."""
    key = (passphrase, clock(), fill, of)
    if key in _MADE:
        path.touch(mode=0o600, exist_ok=False)
        path.write_bytes(_MADE[key][0])
    else:
        with Store.create(path, passphrase, clock=clock) as store:
            made = fill(store, of)
        _MADE[key] = path.read_bytes(), made
    return _MADE[key][1]


def nothing(_store: Store, _of: tuple[Any, ...]) -> str:
    """Fill a store with nothing."""
    return ""
