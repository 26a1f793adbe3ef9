"""Bytes that are kept: found by their SHA-256, only added, and never in the journal."""

import hashlib

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from organizer.domain.errors import Environment, Refused
from organizer.store.tables import BlobRow

LARGEST = 10 * 1024 * 1024
"""Bytes of one file. Source: promises, "Storage"."""


def keep_blob(session: Session, data: bytes, name: str) -> str:
    """Keep bytes, once for all who name them, and return their SHA-256 in hexadecimal digits.

    ``name`` is what the user calls the file. Raises Refused when it is empty or too large.
    """
    if not data:
        raise Refused("{name} is empty. Choose another file.", name=name)
    if len(data) > LARGEST:
        raise Refused("{name} is larger than 10 MB. Make it smaller, then try again.", name=name)
    digest = sha256_of(data)
    fresh = insert(BlobRow).values(sha256=digest, size=len(data), data=data)
    session.execute(fresh.on_conflict_do_nothing())
    return digest


def blob_bytes(session: Session, sha256: str, name: str) -> bytes:
    """Return bytes that are still what they were; raise Environment, which calls them ``name``, when they are not."""
    data = session.scalar(select(BlobRow.data).where(BlobRow.sha256 == sha256))
    if data is None or sha256_of(data) != sha256:
        raise Environment("{name} is damaged in the file. Restore a backup.", name=name)
    return data


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
