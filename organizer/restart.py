"""The program once more, on the same file. Its path is handed over by a pipe: who lists the processes does not see it.

Source: promises, 19: no name in ``/proc/PID/environ`` and none among the words of a process.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # hardly ever
    from subprocess import Popen

_HANDED = "ORGANIZER_HANDED_A_FILE"
_LONGEST = 65_536
STARTED: "list[Popen[bytes]]" = []
"""The programs that were started: kept, or Python would complain that nobody waits for them."""


def start_again(path: Path | None) -> bool:
    """Start the program as this one was started, to open a file if one is given; whether that could be done."""
    import subprocess  # hardly ever

    words = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv[1:])]
    environment = {**os.environ, _HANDED: "1"} if path else dict(os.environ)
    try:
        started = subprocess.Popen(  # noqa: S603 - the words with which this process was started
            [sys.executable, *words], stdin=subprocess.PIPE, env=environment, start_new_session=True
        )
    except OSError:
        return False
    STARTED.append(started)
    if started.stdin:
        with started.stdin as pipe:
            pipe.write(os.fsencode(path) if path else b"")
    return True


def handed_file() -> Path | None:
    """Return the file that the program before handed over, if it did."""
    if os.environ.pop(_HANDED, None) is None or sys.stdin is None:
        return None
    given = sys.stdin.buffer.read(_LONGEST)
    return Path(os.fsdecode(given)) if given else None
