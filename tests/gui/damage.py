"""A file with a page that was damaged on the disk."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from organizer.store.store import Store

_PAGE = 4096


def damage(store: Store, table: str) -> None:
    """Close a file, and change a bit of it where a table begins."""
    path = store.path
    assert path is not None
    at = (store.read(_root, table) - 1) * _PAGE + 60
    store.close()
    raw = bytearray(path.read_bytes())
    raw[at] ^= 1
    path.write_bytes(raw)


def _root(session: Session, table: str) -> int:
    return int(
        session.execute(text("SELECT rootpage FROM sqlite_master WHERE name = :name"), {"name": table}).scalar_one()
    )
