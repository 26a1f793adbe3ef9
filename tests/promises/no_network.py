"""Promise 20: the program works without any network, and never asks for one."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from tests.promises.children import start
from tests.promises.journey import environment, make_given, short_day
from tests.promises.machine import ROOT, need_linux, need_tools, tool
from tests.promises.promise import Measured, NotRun, Promise, Sizes, Trial
from tests.promises.traced_calls import KINDS, calls_of_python
from tests.promises.weakened import put, spelled

_ALLOWED = re.compile(r"X11-unix|wayland|dbus|/run/user/|nowhere|/cups\.sock|/nscd/socket.* = -1 ENOENT")
"""Sockets of the desktop, and of the print service of this computer. The cache of names is asked for that of the user
as well; where it is not there, who sought a host would go on over a socket of the network.
"""
_SHORT, _DAY, _SUITE = 1, 2, 3


def measure(trial: Trial) -> Measured:
    """Work without a network: 1 a short day, watched from inside; 2 a traced day, in the window too; 3 the suite."""
    make_given(trial.folder)
    if trial.runs == _SHORT:
        lines = start(partial(short_day, secret=False), trial.folder, trial.weaken).wait()
        return Measured(1, f"{len(lines)} calls for a network in a short day of commands", tuple(lines))
    need_linux()
    need_tools("strace", "unshare")
    log = trial.folder / "calls"
    watch = [*_without_network(), tool("strace"), "-f", "-qq", "-e", f"trace={KINDS}", "-o", str(log)]
    if trial.runs < _SUITE:
        done = _day(trial, watch, "commands,window")
    else:
        suite = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--ignore=tests/promises", "-p", "no:cacheprovider"]
        done = _ran([*watch, *suite], {**os.environ, "QT_QPA_PLATFORM": "offscreen", "USER": "tester"})
    return _summed(trial, list(_reached(log)), done)


def _summed(trial: Trial, calls: list[str], done: "subprocess.CompletedProcess[str]") -> Measured:
    faults = [*calls]
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        failed = [line for line in said.splitlines() if line.startswith("FAILED")]
        faults.append(f"it ends with {done.returncode}: {' '.join(failed) or said[-400:]}")
    what = "a traced day of commands and window" if trial.runs < _SUITE else "the whole suite, traced"
    return Measured(trial.runs, f"{len(calls)} calls for a network in {what}, without one", tuple(faults))


def _day(trial: Trial, watch: Sequence[str], parts: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "tests.promises.journey", str(trial.folder), parts, spelled(trial.weaken)]
    return _ran([*watch, *command], environment(trial.folder))


def _ran(command: Sequence[str], given: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True, check=False)


def _without_network() -> list[str]:
    """Return the command that starts another one in an empty network."""
    for options in (["-n"], ["-r", "-n"]):
        command = [tool("unshare"), *options]
        if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    raise NotRun("unshare -n is refused here")


def _reached(log: Path) -> Iterator[str]:
    """Give each call that reaches for a network, or for a socket of this computer that is not the desktop's."""
    for call in calls_of_python(log.read_text(encoding="utf-8", errors="replace").splitlines()):
        if re.match(r"socket\(AF_(INET|INET6|PACKET)", call) or (
            call.startswith("connect(") and not _ALLOWED.search(call)
        ):
            yield call[:120]


def ask_for_a_name() -> None:
    """Let one command look a host up, as a check for updates would."""

    def verify(*given: Any) -> int:  # noqa: ANN401 - what the command takes
        with suppress(OSError):
            socket.getaddrinfo("example.org", 80)
        return int(honest(*given))

    honest = put("organizer.commands.verify", "verify", verify)


NO_NETWORK = Promise(
    20,
    "no-network",
    "the whole suite without a network, and traced",
    measure,
    Sizes(_SUITE, _DAY, _SHORT),
    ask_for_a_name,
    "one getaddrinfo",
    Sizes(_DAY, _SHORT, _SHORT),
)
