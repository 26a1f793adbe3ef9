"""A report on a fault of ours: where in the program it happened. No values, no names, no text of the user."""

import platform
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

_HERE = Path(__file__).resolve().parents[2]
_KEPT = 20


def write_report(failure: BaseException) -> Path:
    """Write the report into the program's log folder, or into the temporary one, and return its path."""
    text = report_text(failure)
    name = f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder = platformdirs.user_log_path("organizer", appauthor=False)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _write(folder, name, text)
    except OSError:
        return _write(Path(tempfile.mkdtemp(prefix="organizer-")), name, text)


def report_text(failure: BaseException) -> str:
    """Return kind and place of a fault and of what led to it. A message may hold a value, so none is given."""
    lines = [f"Python {platform.python_version()} on {sys.platform}"]
    link: BaseException | None = failure
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__, limit=-_KEPT)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines) + "\n"


def _place(filename: str) -> str:
    """Return a path without the folder it is installed in, which may hold a person's name."""
    path = Path(filename)
    if path.is_relative_to(_HERE):
        return str(path.relative_to(_HERE))
    return "/".join(path.parts[-2:])


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
    return path
