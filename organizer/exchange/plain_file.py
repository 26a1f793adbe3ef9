"""Whether a path names a file that can be read to its end: asked before it is opened."""

import stat
from pathlib import Path

from organizer.domain.errors import Environment
from organizer.domain.phrase import phrase

_LONGEST = 120  # characters of a name in a sentence


def refuse_endless(path: Path) -> None:
    """Raise Environment for a pipe, a device or a socket: to open one may wait for ever. A folder is no such thing.

    A file that is missing or that nobody may look at is refused here too.
    """
    name = short_name(str(path))
    try:
        kind = path.stat().st_mode
    except FileNotFoundError:
        raise Environment("There is no file {path}. Check the name and the folder.", path=name) from None
    except (OSError, ValueError) as failure:
        reason = getattr(failure, "strerror", None) or phrase("not a file name")
        template = "The file {path} cannot be read ({reason}). Check it and its permissions."
        raise Environment(template, path=name, reason=reason) from None
    if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
        raise Environment("{name} is not a file. Choose another one.", name=name)


def short_name(path: str) -> str:
    """Return the name of a file as a sentence can hold it: of a very long one the beginning and the end."""
    half = _LONGEST // 2
    return path if len(path) <= _LONGEST * 2 else f"{path[:half]}\u2026{path[-half:]}"
