"""What this machine has to try a promise with, and where it can be done fast. What is missing is said, never passed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.promises.promise import NotRun

ROOT = Path(__file__).resolve().parents[2]
_MEMORY = Path("/dev/shm")  # noqa: S108 - the disk in memory, if it is there: only its speed is wanted
_ROOMY = 2 << 30


def fast_place() -> Path | None:
    """Return a folder on a disk in memory, or None: nothing that is killed or refused here waits for a platter."""
    try:
        room = shutil.disk_usage(_MEMORY).free
    except OSError:
        return None
    return _MEMORY if room > _ROOMY and os.access(_MEMORY, os.W_OK) else None


def need_tools(*names: str) -> None:
    """Raise NotRun unless every program is installed."""
    missing = [name for name in names if not tool(name)]
    if missing:
        raise NotRun(f"{' and '.join(missing)} not installed")


def tool(name: str) -> str:
    """Return the path of a program, those of the administrator included; empty where it is not installed."""
    return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin") or ""


def need_linux() -> None:
    """Raise NotRun where the mechanism is one of Linux."""
    if sys.platform != "linux":
        raise NotRun(f"the mechanism is one of Linux, and this is {sys.platform}")


def need_root() -> None:
    """Raise NotRun unless this is root, who alone may mount."""
    need_linux()
    if os.geteuid() != 0:
        raise NotRun("only root may mount a file system here")


def own_mounts() -> None:
    """Give this process mounts of its own: they go with it, whatever happens. Raises NotRun where that is refused."""
    import ctypes

    new_mounts = 0x00020000  # CLONE_NEWNS
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(new_mounts):
        raise NotRun(f"mounts of its own are refused: {os.strerror(ctypes.get_errno())}")
    done = subprocess.run([tool("mount"), "--make-rprivate", "/"], capture_output=True, check=False)
    if done.returncode:
        raise NotRun("mounts cannot be kept private here")


def ran(*command: str | Path) -> None:
    """Run a tool; raise NotRun with what it says when it fails."""
    name, *rest = command
    done = subprocess.run([tool(str(name)), *rest], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotRun(f"{name} fails here: {done.stderr.strip() or done.returncode}")
