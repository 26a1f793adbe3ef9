"""The files that the benchmarks save, copy and back up: one as people have it, and one of about 170 MB."""

import secrets
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.orm import Session

from organizer.store.blobs import keep_blob
from organizer.store.journal import Done
from organizer.store.store import Store
from tests.builders import a_file

LARGE_MB = 170
_PART = 500_000


def usual_file(folder: Path) -> Path:
    """Leave the file of one campaign in a folder, closed; without a passphrase, for its key takes long to make."""
    folder.mkdir()
    a_file(folder)
    return folder / "campaigns.organizer"


def large_file(folder: Path, megabytes: int) -> Path:
    """Leave such a file that holds so many megabytes of enclosures."""
    path = usual_file(folder)
    with Store.open(path, None) as store:
        store.write(_keep, megabytes * 1_000_000 // _PART, secrets.token_bytes)
    return path


def _keep(session: Session, count: int, made: Callable[[int], bytes]) -> Done:
    for _ in range(count):
        keep_blob(session, made(_PART), "scan.pdf")
    return Done(frozenset(), "Keep scans")
