"""What the program did and where it failed: three files of at most 1 MB in the user's folder for such things.

A line holds a moment, the process, a word of ours, and names that stand in source. It is made of the things
themselves, never of a text, so no value, name or path of the user gets into it. Python's own ``logging`` takes any
text of any library, and brings a module of the network along.
"""

import os
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from itertools import pairwise
from pathlib import Path

from organizer.traces.code import chain, code_of, places

NAMES = ("organizer.log", "organizer.1.log", "organizer.2.log")
"""The newest first."""
LARGEST = 1_000_000
"""Bytes of one file. Source: promises, "Privacy"."""
_MOST_SHOWN = 40_000


class Event(Enum):
    """What happened."""

    BEGAN = "began"
    ENDED = "ended"
    SHOWED = "showed"
    OPENED = "opened"
    CLOSED = "closed"
    LOCKED = "locked"
    WROTE = "wrote"
    UNDID = "undid"
    REDID = "redid"
    REFUSED = "refused"
    FAULT = "fault"
    CRASHED = "crashed"


class _Writing:
    """Whether this process writes: not before somebody said so, as a test does not."""

    is_on = False


def log_folder() -> Path:
    """Return the folder of the log and the reports; it need not be there."""
    import platformdirs  # here: most of what is read beside the log does not need it

    return platformdirs.user_log_path("organizer", appauthor=False)


def keep_log(*, on: bool = True) -> None:
    """Write from now on, or no more. Where the folder cannot be written, nobody is told."""
    _Writing.is_on = on


def note(event: Event, *about: object) -> None:
    """Write one line: ``2026-11-23T08:04:51Z 4711 wrote organizer.store.campaigns.answer``.

    ``about`` are functions, classes, words of ours, exit codes, failures. Of a failure its kind is noted, its place in
    our source, and the same of what led to it; its words are not. Anything else is a question mark.
    """
    if not _Writing.is_on:
        return
    parts = [f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}", str(os.getpid()), event.value, *map(_words, about)]
    with suppress(OSError):
        _append(log_folder(), f"{' '.join(parts)}\n".encode())


def read_log() -> str:
    """Return the newest lines, oldest first; nothing where there are none."""
    text = ""
    for name in NAMES:
        with suppress(OSError):
            text = (log_folder() / name).read_text(encoding="utf-8", errors="replace") + text
        if len(text) > _MOST_SHOWN:
            break
    return text if len(text) <= _MOST_SHOWN else text[-_MOST_SHOWN:].partition("\n")[2]


def _words(thing: object) -> str:
    if isinstance(thing, BaseException):
        return " < ".join(f"{code_of(type(link))}{_at(link)}" for link in chain(thing))
    return code_of(thing)


def _at(failure: BaseException) -> str:
    passed = [where for where in places(failure.__traceback__) if where.startswith("organizer/")]
    return f" at {passed[-1]}" if passed else ""


def _append(folder: Path, line: bytes) -> None:
    path = folder / NAMES[0]
    try:
        handle = _opened(path)
    except FileNotFoundError:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = _opened(path)
    if os.fstat(handle).st_size + len(line) > LARGEST:
        os.close(handle)
        _turn(folder)
        handle = _opened(path)
    try:
        os.write(handle, line)
    finally:
        os.close(handle)


def _opened(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)


def _turn(folder: Path) -> None:
    for older, newer in pairwise(reversed(NAMES)):
        with suppress(FileNotFoundError):
            (folder / newer).replace(folder / older)
