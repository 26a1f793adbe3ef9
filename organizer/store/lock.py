"""One writer for each file: a lock of the operating system beside it, with who holds it written inside."""

import contextlib
import fcntl
import json
import os
import platform
from datetime import datetime
from pathlib import Path

from organizer.domain.dates import spell_date
from organizer.domain.errors import InUse
from organizer.domain.phrase import Phrase, phrase
from organizer.store.files import PRIVATE

_NOBODY_KNOWN = phrase("Somebody")
"""Stands for a user whose name the system does not tell."""


class Lock:
    """The right to write a file, held from its making until :meth:`release`.

    The lock goes with the process: one that a dead process left behind is free, and no question is asked.
    ``was_left`` is true then: the program before did not end cleanly.
    """

    def __init__(self, path: Path, since: datetime) -> None:
        self._path = path.with_name(f"{path.name}.lock")
        self._handle = _claim(self._path, path.name, since)
        self.was_left = os.fstat(self._handle).st_size > 0
        words = {"user": _user(), "host": platform.node(), "since": since.isoformat(timespec="minutes")}
        try:
            # Never shorter than before until the end: where this fails, the words of a program that was killed stay.
            os.ftruncate(self._handle, os.pwrite(self._handle, json.dumps(words).encode(), 0))
        except OSError as failure:
            self.release(is_clean=not self.was_left)
            raise _refused(self._path, path.name, failure) from None

    def release(self, *, is_clean: bool = True) -> None:
        """Give the file free. The lock's file goes first, while it is still held, so that nobody's is removed.

        Not ``is_clean``: the lock's file stays, as a killed program leaves it, and who opens the file next checks all
        of it.
        """
        if self._handle >= 0:
            if is_clean:
                with contextlib.suppress(OSError):
                    self._path.unlink()
            os.close(self._handle)
            self._handle = -1


def holder(path: Path, now: datetime) -> Phrase:
    """Return who has a file open to write ("Ana has a.organizer open since 10:12 on desk."); empty when nobody has.

    The lock is asked for as a reader does, for a moment: words that a dead process left behind say nothing.
    """
    try:
        handle = os.open(path.with_name(f"{path.name}.lock"), os.O_RDONLY)
    except OSError:
        return Phrase()
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return _who(handle, path.name, now)
    else:
        return Phrase()
    finally:
        os.close(handle)


def _claim(path: Path, name: str, since: datetime) -> int:
    while True:
        try:
            handle = os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE)
        except OSError as failure:
            raise _refused(path, name, failure) from None
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            taken = InUse("{who} Open it to read only.", who=_who(handle, name, since))
            os.close(handle)
            raise taken from None
        if _is_there(path, handle):
            return handle
        os.close(handle)


def _refused(path: Path, name: str, failure: OSError) -> InUse:
    template = "{name} cannot be opened to write: {reason} in {folder}. Open it to read only."
    return InUse(template, name=name, reason=str(failure.strerror), folder=str(path.absolute().parent))


def _is_there(path: Path, handle: int) -> bool:
    """Whether the locked file still has its name: its holder may have removed it between our two steps."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _who(handle: int, name: str, now: datetime) -> Phrase:
    try:
        words = json.loads(os.pread(handle, 4096, 0))
        since = datetime.fromisoformat(words["since"])
        user = _NOBODY_KNOWN if words["user"] == _NOBODY_KNOWN.words else str(words["user"])
        values = {"user": user, "name": name, "time": f"{since:%H:%M}", "computer": str(words["host"])}
    except (ValueError, KeyError, TypeError):
        return phrase("{name} is open elsewhere.", name=name)
    if since.date() == now.date():
        return phrase("{user} has {name} open since {time} on {computer}.", **values)
    return phrase("{user} has {name} open since {day}, {time} on {computer}.", day=spell_date(since), **values)


def _user() -> str:
    """Return the name of the user as the session says it. The system is not asked: its answer may lie on a network."""
    names = (os.environ.get(name, "") for name in ("LOGNAME", "USER", "LNAME", "USERNAME"))
    return next(filter(None, names), _NOBODY_KNOWN.words)
