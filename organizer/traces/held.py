"""A file or folder that a run of the program holds until it ends, however it ends."""

import contextlib
import os
from pathlib import Path

_ALL: list[int] = []
"""What this run holds. The system gives it free when the process is gone."""


def hold(path: Path) -> bool:
    """Hold a file or folder until the process ends; whether that could be done."""
    handle = _claim(path)
    if handle is None:
        return False
    _ALL.append(handle)
    return True


def is_held(path: Path) -> bool:
    """Whether a process that is still there holds it. Where the system does not tell, it does."""
    handle = _claim(path)
    if handle is None:
        return True
    os.close(handle)
    return False


def _claim(path: Path) -> int | None:
    try:
        import fcntl  # not on every system
    except ImportError:
        return None
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return None
    with contextlib.suppress(OSError):
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return handle
    os.close(handle)
    return None
