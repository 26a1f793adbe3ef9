"""A forked act under strace, in which the N-th call of a kind fails."""

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.promises.children import Child, Say, start
from tests.promises.machine import need_linux, need_tools, tool
from tests.promises.promise import NotRun, Weakness

_ANY_TRACER = 0x59616D61, -1  # PR_SET_PTRACER, PR_SET_PTRACER_ANY: strace is no parent of the act
_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Fault:
    """Which calls fail, and how: the ``at``-th one, or every one from it on. A ``?`` stands before a call that not
    every processor's Linux has.
    """

    name: str
    calls: str
    error: str
    at: int = 1
    for_ever: bool = False

    @property
    def words(self) -> str:
        """The fault in a line of a report."""
        return f"{self.name} {self.error} at {self.at}{' for ever' if self.for_ever else ''}"


FAULTS = (
    Fault("pwrite", "pwrite64", "ENOSPC"),
    Fault("pwrite", "pwrite64", "EIO"),
    Fault("write", "write", "ENOSPC"),
    Fault("fdatasync", "fdatasync", "EIO"),
    Fault("fsync", "fsync", "EIO"),
    Fault("unlink", "?unlink,unlinkat", "EIO"),
    Fault("rename", "?rename,?renameat,renameat2", "EIO"),
    Fault("link", "?link,linkat", "EIO"),
    Fault("truncate", "ftruncate", "EIO"),
    Fault("open", "openat", "EMFILE"),
)
"""Each of them is one call: strace counts each call by itself, and "once" must be once."""


def need_tracing() -> None:
    """Raise NotRun where strace cannot make calls fail."""
    need_linux()
    need_tools("strace")
    done = subprocess.run(
        [tool("strace"), "-qq", "-o", os.devnull, "-e", "trace=fsync", "-e", "inject=fsync:error=EIO:when=1", "true"],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise NotRun("strace may not trace here")


def faulty(
    act: Callable[[Path, Say], None], folder: Path, fault: Fault, log: Path, weaken: Weakness | None
) -> tuple[list[str], bool, int]:
    """Let an act run with a fault; return what it said, whether the fault came, and how the process ended."""
    child = start(lambda place, say: _held(act, place, say), folder, weaken)
    os.waitpid(child.pid, os.WUNTRACED)
    when = f"{fault.at}{'+' if fault.for_ever else ''}"
    command = ["-f", "-qq", "-p", str(child.pid), "-o", str(log), "-e", f"trace={fault.calls}"]
    command += ["-e", f"inject={fault.calls}:error={fault.error}:when={when}", "-e", "signal=none"]
    with subprocess.Popen([tool("strace"), *command], stderr=subprocess.DEVNULL) as tracer:
        _wait_for_tracer(child, tracer)
        os.kill(child.pid, signal.SIGCONT)
        lines = child.wait()
    return lines, "(INJECTED)" in log.read_text(encoding="utf-8", errors="replace"), child.status


def _held(act: Callable[[Path, Say], None], folder: Path, say: Say) -> None:
    """Act once the tracer has come: until then the process is stopped."""
    ctypes.CDLL(None).prctl(*_ANY_TRACER, 0, 0, 0)
    os.kill(os.getpid(), signal.SIGSTOP)
    act(folder, say)


def _wait_for_tracer(child: Child, tracer: "subprocess.Popen[bytes]") -> None:
    status = Path(f"/proc/{child.pid}/status")
    until = time.monotonic() + _PATIENCE
    while "TracerPid:\t0\n" in status.read_text(encoding="utf-8"):
        if tracer.poll() is not None or time.monotonic() > until:
            child.kill()
            raise NotRun("strace may not trace a running process here")
        time.sleep(0.001)
