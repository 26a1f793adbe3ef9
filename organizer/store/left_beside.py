"""The copies that we leave beside a store: our version of one that was replaced, a damaged one that was kept aside."""

import os
import re
from itertools import chain, count
from pathlib import Path

_OURS = "-yours"
_DAMAGED = ".damaged"
_JOURNAL = "-journal"


def name_for_ours(path: Path) -> Path:
    """Return a free place beside a store for our version of it: ``campaigns-yours.organizer``, then ``-yours-2``."""
    return _free(path, f"{path.stem}{_OURS}", path.suffix)


def name_for_damaged(path: Path) -> Path:
    """Return a free place beside a store for the damaged one: ``campaigns.organizer.damaged``, then ``.damaged-2``."""
    return _free(path, f"{path.name}{_DAMAGED}", "")


def journal_of(path: Path) -> Path:
    """Return where the engine keeps the journal of a store."""
    return path.with_name(f"{path.name}{_JOURNAL}")


def is_ours(found: Path, path: Path) -> bool:
    """Whether a file has the name that our version of a store gets beside it."""
    begin, ending = re.escape(f"{path.stem}{_OURS}"), re.escape(path.suffix)
    return re.fullmatch(rf"{begin}(-\d+)?{ending}", found.name) is not None


def left_beside(path: Path) -> tuple[Path, ...]:
    """Return all copies that lie beside a store, damaged ones with their journals, by name.

    There are none where the folder cannot be read.
    """
    damaged = re.compile(rf"{re.escape(f'{path.name}{_DAMAGED}')}(-\d+)?({_JOURNAL})?")
    try:
        return tuple(
            sorted(found for found in path.parent.iterdir() if is_ours(found, path) or damaged.fullmatch(found.name))
        )
    except OSError:
        return ()


def _free(path: Path, begin: str, ending: str) -> Path:
    names = chain((f"{begin}{ending}",), (f"{begin}-{number}{ending}" for number in count(2)))
    return next(each for each in map(path.with_name, names) if not os.path.lexists(each))
