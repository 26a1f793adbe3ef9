"""What every test runs under: no display, no network, files in memory, and a clock that stands at 30 September 2010."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # first of all: without a display Qt aborts the run
os.environ["XDG_DATA_HOME"] = os.devnull  # nobody's own playbooks are read, and none can be added
os.environ["XDG_STATE_HOME"] = os.devnull  # nor is anything written into anybody's log
os.environ.setdefault("CUPS_SERVER", "/run/cups/cups.sock")  # as in the program: no printer is sought over TCP

import gc
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
import sqlcipher3
from xdist.remote import Producer
from xdist.scheduler import WorkStealingScheduling

from tests.builders import NOON

_MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes folders of its own there, as it does in that for passing files
_ROOM = 2**30
"""A run leaves a tenth of it, and only what failed stays."""


def _keep_files_in_memory() -> None:
    """Have the folders of the tests made in memory: on a disk each commit waits, longer than it works."""
    if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


_keep_files_in_memory()


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Raise on the way out of this computer, whatever library tries it. Sockets of the display stay allowed."""
    if event == "socket.getaddrinfo":
        raise PermissionError(f"a test looked up the host {arguments[0]!r}")
    if event == "socket.connect" and getattr(arguments[0], "family", None) != socket.AF_UNIX:
        raise PermissionError(f"a test opened a connection to {arguments[1]!r}")


sys.addaudithook(_refuse_network)


def _make_keys_in(rounds: int) -> None:
    """Have this process make the keys of protected files in so many rounds; files made with others do not open."""
    connection = sqlcipher3.connect(":memory:")
    connection.execute(f"PRAGMA cipher_default_kdf_iter = {rounds}")
    connection.close()


_FEW, _AS_THE_PROGRAM = 1_000, 256_000
_make_keys_in(_FEW)  # else each opening of a protected file takes an eighth of a second, as it shall for a thief
gc.disable()  # until all tests are found: what is made on the way there stays


_LONG = Path(__file__).parent / "promises" / "long"


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out the long part, which is a run of its own, unless it is named: ``pytest tests/promises/long``."""
    named = (Path(config.invocation_params.dir, argument.partition("::")[0]).resolve() for argument in config.args)
    is_left_out = collection_path == _LONG and not any(path.is_relative_to(_LONG) for path in named)
    return True if is_left_out else None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> WorkStealingScheduling:
    """Give each process tests that stand together, so that what files and modules of tests keep is made once."""
    return WorkStealingScheduling(config, log)


@pytest.fixture
def is_long() -> bool:
    """Whether a test tries all that it could, as in the long part, or a share of it."""
    return False


@pytest.fixture
def usual_rounds() -> Iterator[None]:
    """Make keys as the program does: for protected files that a child process opens too."""
    _make_keys_in(_AS_THE_PROGRAM)
    yield
    _make_keys_in(_FEW)


def pytest_collection_finish() -> None:
    """Leave what lives through the whole run out of the search for garbage, and look for it less often.

    Else a tenth of the run goes into looking at the same modules, tests and playbooks again and again.
    """
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """Give the clock that stores and desks of tests take: noon of 30 September 2010, always."""
    return lambda: NOON
