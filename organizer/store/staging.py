"""The file that is about to take the place of a store: whole and checked before it does, and gone if it never does."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from organizer.domain.phrase import Phrase
from organizer.store import files
from organizer.store.left_beside import journal_of


@contextlib.contextmanager
def staged(path: Path, name: str | Phrase) -> Iterator[Path]:
    """Give an empty private file beside a store whose lock we hold. What is left of it afterwards is removed.

    Its name is always the same, so that what a killed program left of it is found. A failure of the disk inside
    becomes one sentence about ``name``.
    """
    part = _part_of(path)
    try:
        sweep(path)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, files.PRIVATE))
        yield part
    except OSError as failure:
        raise files.failed(path, failure, name) from None
    finally:
        with contextlib.suppress(OSError):
            sweep(path)


def sweep(path: Path) -> None:
    """Remove what a killed program left of a file that was to take the place of ``path``. Raises OSError."""
    part = _part_of(path)
    for left in (part, journal_of(part)):
        left.unlink(missing_ok=True)


def take_place(part: Path, path: Path) -> None:
    """Give the finished file its name, in place of the older one: this one or that, never neither. Raises OSError."""
    part.replace(path)
    files.sync_folder(path.parent)


def _part_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")
