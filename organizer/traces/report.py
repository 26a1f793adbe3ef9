"""A report on a fault of ours: where in the program it happened. No values, no names, no text of the user."""

import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from organizer.traces.code import chain, code_of, places
from organizer.traces.log import log_folder

KEPT = 3
"""So many reports stay. Each is to be sent or not, and older ones only lie about."""
_NAMES = "fault-*.txt"


def write_report(failure: BaseException) -> Path | None:
    """Write the report into the program's log folder, or into the temporary one; return its path.

    None where neither can be written.
    """
    return keep_report(report_text(failure)) or _in_temporary(report_text(failure))


def keep_report(text: str) -> Path | None:
    """Write a report into the log folder and remove older ones; None where it cannot be written."""
    try:
        folder = log_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = _write(folder, text)
        for old in sorted(folder.glob(_NAMES))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


def report_text(failure: BaseException) -> str:
    """Return kind and place of a fault and of what led to it. A message may hold a value, so none is given."""
    lines = []
    for link in chain(failure):
        lines.append(code_of(type(link)))
        lines += [f"  {where}" for where in places(link.__traceback__)]
    return headed(lines)


def headed(lines: list[str]) -> str:
    """Return lines below those that tell which program on which system."""
    import platform  # not before there is something to report: the window reads this file as it opens

    return "\n".join((_program(), f"Python {platform.python_version()} on {sys.platform}", *lines)) + "\n"


def _program() -> str:
    from importlib.metadata import PackageNotFoundError, version  # as above

    with suppress(PackageNotFoundError):
        return f"Organizer {version('organizer')}"
    return "Organizer"


def _in_temporary(text: str) -> Path | None:
    import tempfile  # hardly ever

    with suppress(OSError):
        return _write(Path(tempfile.mkdtemp(prefix="organizer-")), text)
    return None


def _write(folder: Path, text: str) -> Path:
    path = folder / f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
    return path
