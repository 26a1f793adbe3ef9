"""Copies beside a file because it was changed in two places: those of a sync program, and our own."""

import re
from pathlib import Path

from organizer.store.left_beside import is_ours

_REST = re.compile(r".*conflict.*| ?\(\d+\)", re.IGNORECASE | re.DOTALL)
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


def _is_copy(found: Path, path: Path) -> bool:
    if found.suffix != path.suffix or found == path or not found.stem.startswith(path.stem):
        return False
    return is_ours(found, path) or _REST.fullmatch(found.stem.removeprefix(path.stem)) is not None
