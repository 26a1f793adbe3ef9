"""A file that another program shows: a copy in a folder that only the user can read, gone when the program ends.

Source: promises, "Storage": such copies lie in a 0700 folder of our own, and are removed on lock, on exit and at the
next start.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from organizer.domain.errors import Environment
from organizer.domain.file_name import safe_name
from organizer.gui.outside import open_path
from organizer.store.files import atomic_write
from organizer.traces.held import hold, is_held

_PREFIX = "organizer-open-"
_YOUNG = 10
"""Seconds: in that time whoever made a folder holds it."""


class _Opened:
    """The folder of this run, once it was needed."""

    folder: Path | None = None


def open_copy(name: str, data: bytes) -> Path:
    """Write the bytes under this name into our private folder, and let the desktop open the file.

    Raises Environment when the disk refuses, or when no program for such files is found.
    """
    path = _folder() / safe_name(name, "file")  # whoever gave the file may have named it
    atomic_write(path, data)
    if not open_path(path):
        kind = path.suffix.removeprefix(".").upper()
        raise Environment(
            "No program for {kind} files was found. Save {name} instead of opening it.", kind=kind, name=name
        )
    return path


def remove_copies() -> None:
    """Remove the folder of this run."""
    if _Opened.folder is not None:
        shutil.rmtree(_Opened.folder, ignore_errors=True)
        _Opened.folder = None


def remove_leftovers() -> None:
    """Remove what runs left that ended without their end: nobody holds it any more."""
    with suppress(OSError):
        for folder in [found for root in _roots() for found in root.glob(f"{_PREFIX}*-*")]:
            if _is_ours(folder) and not is_held(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    is_named = folder.name.removeprefix(_PREFIX).partition("-")[0].isdigit()
    return is_named and time.time() - folder.lstat().st_mtime > _YOUNG


def _roots() -> Iterator[Path]:
    """Give the folders in which such a folder can lie, the best first."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        yield Path(runtime)
    yield Path(tempfile.gettempdir())


def _folder() -> Path:
    if _Opened.folder is None or not _Opened.folder.is_dir():
        root = next(_roots())
        try:
            _Opened.folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=root))
        except OSError as failure:
            raise Environment(
                "Nothing can be written in {folder}: {reason}. Save it in another folder instead.",
                folder=str(root),
                reason=str(failure.strerror),
            ) from None
        hold(_Opened.folder)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(remove_copies)
    return _Opened.folder
