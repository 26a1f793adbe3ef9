"""Copies beside a file that a sync program made of it, because it was changed in two places."""

import re
from pathlib import Path

from organizer.store.rescue import OURS

_REST = re.compile(rf"-{OURS}(-\d+)?|.*conflict.*| ?\(\d+\)", re.IGNORECASE | re.DOTALL)
"""What such programs put behind the name: ``(Ana's conflicted copy 2010-11-22)``, ``.sync-conflict-...``, ``(1)``.

Spanish ones say ``copia en conflicto``.
"""


def conflicted_copies(path: Path) -> tuple[Path, ...]:
    """Return the copies of a file that lie beside it, by name; none where the folder cannot be read."""
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return ()
    return tuple(found for found in beside if _is_copy(found, path) and found.is_file())


def is_ours(copy: Path, path: Path) -> bool:
    """Whether a copy beside a file is one that this program saved, when another file came in the place of that one."""
    return re.fullmatch(rf"-{OURS}(-\d+)?", copy.stem.removeprefix(path.stem)) is not None


def _is_copy(found: Path, path: Path) -> bool:
    if found.suffix != path.suffix or found == path or not found.stem.startswith(path.stem):
        return False
    return _REST.fullmatch(found.stem.removeprefix(path.stem)) is not None
