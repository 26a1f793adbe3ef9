"""A crash that Python cannot catch: its places in source are written as the process dies, and read at the next start.

What Python writes then names the folders that it is installed in. So it is kept only until the program starts again,
which makes a report of it with the short places that every report has.
"""

import faulthandler
import os
import re
from contextlib import suppress

from organizer.traces.code import place
from organizer.traces.held import hold, is_held
from organizer.traces.log import Event, log_folder, note
from organizer.traces.report import headed, keep_report

_PREFIX, _SUFFIX = "crash-", ".raw"
_LARGEST = 200_000
_KIND = re.compile(r"Fatal Python error: ([A-Z][A-Za-z-]*(?: [a-z]+)?)")
_PLACE = re.compile(r'  File "(.+)", line (\d+) in (\S+)')


def watch_for_crash() -> None:
    """Have the places in source written should the process die; where nothing can be written, go on without."""
    with suppress(OSError):
        folder = log_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f"{_PREFIX}{os.getpid()}{_SUFFIX}"
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)  # open until the process ends
        hold(path)
        faulthandler.enable(handle)


def crash_left() -> str:
    """Return the report on the last run if it crashed, else nothing; it is kept as every report is."""
    reports = []
    with suppress(OSError):
        for raw in sorted(log_folder().glob(f"{_PREFIX}*{_SUFFIX}"), key=lambda path: path.stat().st_mtime):
            if is_held(raw):
                continue
            with raw.open(encoding="utf-8", errors="replace") as stream:
                lines = _cleaned(stream.read(_LARGEST))
            raw.unlink()
            if lines:
                reports.append(headed(lines))
    for report in reports:
        note(Event.CRASHED)
        keep_report(report)
    return reports[-1] if reports else ""


def _cleaned(raw: str) -> list[str]:
    """Return what is known not to be of the user: what kind of end it was, and where."""
    lines = []
    for line in raw.splitlines():
        if kind := _KIND.fullmatch(line):
            lines.append(kind[1])
        elif line.startswith(("Thread 0x", "Current thread 0x")):
            lines.append("Thread" if line.startswith("T") else "Thread in front")
        elif at := _PLACE.fullmatch(line):
            lines.append(f"  {place(at[1], int(at[2]), at[3])}")
    return lines
