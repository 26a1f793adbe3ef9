"""A file that another program shows: a copy in a folder that only the user can read, gone when the program ends.

Source: promises, "Storage": such copies lie in a 0700 folder of our own, and are removed on exit and at the next start.
"""

import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from organizer.domain.errors import Environment
from organizer.store.files import atomic_write

_PREFIX = "organizer-open-"


class _Opened:
    """The folder of this run, once it was needed."""

    folder: Path | None = None


def open_copy(name: str, data: bytes) -> Path:
    """Write the bytes under this name into our private folder, and let the desktop open the file.

    Raises Environment when the disk refuses, or when no program for such files is found.
    """
    path = _folder() / name
    atomic_write(path, data)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
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


def _folder() -> Path:
    if _Opened.folder is None or not _Opened.folder.is_dir():
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        root = Path(runtime) if runtime and Path(runtime).is_dir() else Path(tempfile.gettempdir())
        _remove_leftovers(root)
        try:
            _Opened.folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=root))
        except OSError as failure:
            raise Environment(
                "Nothing can be written in {folder}: {reason}. Save it in another folder instead.",
                folder=str(root),
                reason=str(failure.strerror),
            ) from None
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(remove_copies)
    return _Opened.folder


def _remove_leftovers(root: Path) -> None:
    """Remove what a run left that ended without its end: its process is gone."""
    for folder in root.glob(f"{_PREFIX}*-*"):
        number = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if number.isdigit() and not Path("/proc", number).exists() and Path("/proc").is_dir():
            shutil.rmtree(folder, ignore_errors=True)
