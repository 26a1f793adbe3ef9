"""Several files written as one act: all of them, or none and every older one as it was."""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from organizer.domain.errors import Environment
from organizer.papers.publish import about, folder_for, publish
from organizer.store import files


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write each file whole, in place of an older one of its name; make the folders they need.

    First everything is written beside its place, then all get their names: what fails, fails before any older
    file is touched. Raises Environment. Source: promises, "atomic_write".
    """
    with contextlib.ExitStack() as kept_until_named:
        staged: dict[Path, Path] = {}
        for path, content in contents.items():
            kept_until_named.enter_context(folder_for(path))
            with about(path):
                staged[path] = kept_until_named.enter_context(files.beside(path))
                _fill(staged[path], content)
        publish([(unnamed, path) for path, unnamed in staged.items()])


def refuse_existing(path: Path) -> None:
    """Raise Environment when there is something of that name: an export never takes the place of a file."""
    if path.is_dir():
        raise Environment("{path} is a folder. Choose another name.", path=str(path))
    if os.path.lexists(path):
        raise files.failed(path, FileExistsError())


def _fill(path: Path, content: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if path.read_bytes() != content:
        raise OSError(5, "the disk gives back something else")
