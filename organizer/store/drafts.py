"""What stands on pages and is not written down yet: it outlives the window, and is no part of history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from organizer.store.journal import Done
from organizer.store.tables import EventRow, MailingRow, ReplyRow
from organizer.store.unjournaled_tables import DraftFileRow, DraftRow

_WRITTEN = (MailingRow, ReplyRow, EventRow)


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """``content`` is as the page words it; ``files`` are the SHA-256 of those that it holds."""

    content: Mapping[str, Any]
    files: tuple[str, ...] = ()


def load_drafts(session: Session) -> dict[str, StoredDraft]:
    """Return every draft by its name, the one that was typed last behind the others. Files are read on their own."""
    rows = session.scalars(select(DraftRow).order_by(DraftRow.position))
    return {row.name: StoredDraft(row.content, tuple(row.files)) for row in rows}


def draft_files(session: Session, sums: Sequence[str]) -> dict[str, bytes]:
    """Return the files of a draft by their SHA-256."""
    found = select(DraftFileRow.sha256, DraftFileRow.data).where(DraftFileRow.sha256.in_(sums))
    return {row.sha256: row.data for row in session.execute(found)}


def keep_drafts(session: Session, drafts: Mapping[str, StoredDraft], files: Mapping[str, bytes]) -> Done:
    """Keep these drafts in their order and forget all others, with their files. It is no act: nothing to undo.

    ``files`` are bytes by their SHA-256; those that are kept already may be left out.
    """
    session.execute(delete(DraftRow))
    for position, (name, draft) in enumerate(drafts.items()):
        row = DraftRow(name=name, position=position, content=dict(draft.content), files=list(draft.files))
        session.add(row)
    named = {sha256 for draft in drafts.values() for sha256 in draft.files}
    kept = set(session.scalars(select(DraftFileRow.sha256)))
    session.execute(delete(DraftFileRow).where(DraftFileRow.sha256.in_(kept - named)))
    for sha256 in sorted(named & set(files) - kept):
        session.add(DraftFileRow(sha256=sha256, data=files[sha256]))
    return Done(frozenset(), "Keep drafts")


def still_written(session: Session, ids: Iterable[str]) -> frozenset[str]:
    """Return which of these mailings, answers and entries are there: an undo takes them away, a redo brings them."""
    wanted = tuple(ids)
    return frozenset(one for kind in _WRITTEN for one in session.scalars(select(kind.id).where(kind.id.in_(wanted))))
