"""Processes in which the program is tried: forked from one that has it loaded, so that each costs milliseconds.

The measuring itself runs in such a process, and forks the acts that it kills or stops. It holds no store open then,
and has one thread: the engine allows a fork only so.
"""

import contextlib
import multiprocessing
import os
import select
import shutil
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from organizer.domain.errors import OrganizerError
from tests.promises.promise import Measured, NotRun, Trial, Weakness

Say = Callable[[str], None]
"""Tells the parent one line, which arrives even if the process dies right after."""
LOADED = ["tests.promises.preloaded"]
_LONGEST = 3600


def measured(measure: Callable[[Trial], Measured], trial: Trial) -> Measured:
    """Run a measuring in a process of its own and return what came out; raises NotRun as it does."""
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(LOADED)
    ours, theirs = server.Pipe(duplex=False)
    process = server.Process(target=_measure, args=(measure, trial, theirs))
    process.start()
    theirs.close()
    try:
        found = ours.recv()
    except EOFError:
        process.join()
        found = Measured(0, "the harness died", (f"the harness ended with {process.exitcode}",))
    process.join()
    if isinstance(found, NotRun):
        raise found
    assert isinstance(found, Measured)
    return found


def _measure(measure: Callable[[Trial], Measured], trial: Trial, answer: Connection) -> None:
    home = str(trial.place("home"))
    os.environ.update(dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), home))
    try:
        answer.send(measure(trial))
    except NotRun as missing:
        answer.send(missing)
    except Exception as failure:  # noqa: BLE001 - a harness that breaks must be seen, and never pass
        where = "".join(traceback.format_exception(failure))
        answer.send(Measured(0, f"the harness broke: {failure!r}", (where,)))


@dataclass
class Child:
    """A forked process that acts, with what it has said so far."""

    pid: int
    handle: int
    heard: bytes = b""
    status: int = 0

    def listen(self, seconds: float) -> bool:
        """Take in what is said within so many seconds; false once it has said all."""
        until = time.monotonic() + seconds
        while select.select([self.handle], [], [], max(0.0, until - time.monotonic()))[0]:
            some = os.read(self.handle, 65536)
            if not some:
                return False
            self.heard += some
        return True

    @property
    def lines(self) -> list[str]:
        """Every whole line that it said."""
        return self.heard.decode().split("\n")[:-1]

    def stop(self) -> None:
        """Stop it where it stands: what it has said so far is all there is to hear."""
        os.kill(self.pid, signal.SIGSTOP)
        os.waitpid(self.pid, os.WUNTRACED)

    def kill(self) -> list[str]:
        """Kill it at once, if it still runs, and return all that it said."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        return self.wait()

    def wait(self) -> list[str]:
        """Wait for its end and return all that it said."""
        while self.listen(_LONGEST):
            pass
        _, self.status = os.waitpid(self.pid, 0)
        os.close(self.handle)
        return self.lines


def start(act: Callable[[Path, Say], None], folder: Path, weaken: Weakness | None = None) -> Child:
    """Fork a process that acts in a folder, on a weakened build if one is given. What goes wrong in it, it says."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return Child(pid, reading)
    os.close(reading)
    os._exit(_act(act, folder, writing, weaken))


def _act(act: Callable[[Path, Say], None], folder: Path, writing: int, weaken: Weakness | None) -> int:
    def say(line: str) -> None:
        os.writev(writing, [f"{line}\n".encode()])  # not ``write``, which a harness lets fail on purpose

    for stream in (1, 2):  # what the commands print is not looked at
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
    try:
        if weaken:
            weaken()
        act(folder, say)
    except OrganizerError as refused:
        say(f"refused 0 {refused}")
    except Exception as failure:  # noqa: BLE001 - told to the parent, which counts it as a fault
        say(crash(failure))
        return 70
    return 0


def crash(failure: BaseException) -> str:
    """Return one line about a failure for which the program has no sentence."""
    frames = traceback.extract_tb(failure.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "nowhere"
    return f"crash {type(failure).__name__} at {place}: {failure}".replace("\n", " ")


@contextlib.contextmanager
def emptied(folder: Path) -> Iterator[Path]:
    """Give a folder for one run; it is removed afterwards."""
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
