"""A second start on a file that a window has open rings at that window and ends: the window comes to the front.

No network and no socket: each window has a folder of its own where only this user and this session can look
(``XDG_RUNTIME_DIR``, 0700), and holds it as long as it lives. Ringing puts a small file there, and the window takes it
away: that is the answer. The folder is called by a sum of the file's path, so that it names nothing. Without such a
place each start opens a window, as for another file. Source: screens, "Desktop".
"""

import os
import time
from contextlib import suppress
from pathlib import Path

from organizer.traces.held import hold, is_held

TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of what a desktop lets the program come to the front with
_PREFIX = "organizer-window-"
_RING = "ring"
_PATIENCE = 3.0
_LOOK = 0.02
_LONGEST = 4_096


def ring(path: Path, patience: float = _PATIENCE) -> bool:
    """Ask the window that has a file open to come to the front; whether it does. It has some seconds to answer."""
    root = _root()
    if root is None or next(root.glob(f"{_PREFIX}*"), None) is None:
        return False
    folder = _folder(root, path)
    bell = folder / _RING
    if not _is_ours(folder) or not is_held(folder) or not _has_rung(bell):
        return False
    until = time.monotonic() + patience
    while bell.exists():
        if time.monotonic() > until:
            with suppress(OSError):
                bell.unlink()
            return False
        time.sleep(_LOOK)
    return True


def hang_bell(path: Path) -> Path | None:
    """Make the folder in which others ring for a file, and hold it; None where there is no place, or one hangs there.

    What a run left that ended without its end is taken over.
    """
    root = _root()
    if root is None:
        return None
    folder = _folder(root, path)
    with suppress(OSError):
        if _is_ours(folder) and not is_held(folder):
            take_down(folder)
        folder.mkdir(mode=0o700)
        if hold(folder):
            return folder
        folder.rmdir()
    return None


def heard(folder: Path) -> str | None:
    """Take away what was rung, and return the token that came with it; None where nobody rang."""
    bell = folder / _RING
    try:
        token = bell.read_text(encoding="utf-8", errors="replace")[:_LONGEST]
        bell.unlink()
    except OSError:
        return None
    return token


def take_down(folder: Path) -> None:
    """Remove the folder: nobody answers there any more."""
    with suppress(OSError):
        for left in folder.glob(f"{_RING}*"):
            left.unlink(missing_ok=True)
        folder.rmdir()


def _has_rung(bell: Path) -> bool:
    """Put the token of the desktop where the window looks; whether that could be done. It looks at any moment."""
    whole = bell.with_name(f"{_RING}-{os.getpid()}")
    try:
        handle = os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as request:
            request.write(os.environ.get(TOKEN, "")[:_LONGEST])
        whole.replace(bell)
    except OSError:
        return False
    return True


def _root() -> Path | None:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    root = Path(runtime)
    return root if runtime and root.is_dir() else None


def _folder(root: Path, path: Path) -> Path:
    from hashlib import sha256  # hardly any start comes here before its first paint

    return root / f"{_PREFIX}{sha256(os.fsencode(path.resolve())).hexdigest()[:32]}"


def _is_ours(folder: Path) -> bool:
    """Whether it is a folder of this user that nobody else can look into."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_mine = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return folder.is_dir() and not folder.is_symlink() and is_mine and not found.st_mode & 0o077
