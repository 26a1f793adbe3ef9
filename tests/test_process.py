import builtins
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType

import pytest

from organizer.process import keep_memory_private, print_on_this_computer

_PROBE = """
import ctypes, os, resource, sys
from organizer.__main__ import main
def state():
    return resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)  # PR_GET_DUMPABLE
resource.setrlimit(resource.RLIMIT_CORE, (4096, resource.getrlimit(resource.RLIMIT_CORE)[1]))
before, sys.argv = state(), ["organizer", *sys.argv[1:]]
code = main()
print(before, state(), code, os.environ["CUPS_SERVER"])
"""


@pytest.mark.parametrize("words", [["--version"], []])
def test_no_process_of_ours_leaves_a_dump_or_can_be_looked_into(words: list[str]) -> None:
    nowhere = {"PATH": "/usr/bin", "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, *words], capture_output=True, text=True, check=True, env=nowhere
    )
    assert done.stdout.splitlines()[-1] == f"(4096, 1) (0, 0) {0 if words else 3} /run/cups/cups.sock"


def test_a_print_service_that_somebody_named_is_asked_and_else_that_of_this_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for named, asked in (("print.example", "print.example"), (None, "/run/cups/cups.sock")):
        if named:
            monkeypatch.setenv("CUPS_SERVER", named)
        else:
            monkeypatch.delenv("CUPS_SERVER")
        print_on_this_computer()
        assert os.environ["CUPS_SERVER"] == asked


def test_a_system_that_knows_neither_does_without(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def poor(
        name: str,
        given: Mapping[str, object] | None = None,
        local: Mapping[str, object] | None = None,
        names: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if name in ("resource", "ctypes"):
            raise ImportError(name)
        return real(name, given, local, names or (), level)

    monkeypatch.setattr(builtins, "__import__", poor)
    keep_memory_private()
