"""Bring a copy of the file, that somebody else worked on, into the file: one act, which can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Damaged
from organizer.store.blobs import keep_blob
from organizer.store.journal import CLASSES, Change, Done, plain_row
from organizer.store.merge_plan import Key, MergePlan, Snapshot, plan_merge, snapshot
from organizer.store.put_rows import put_rows
from organizer.store.store import Store
from organizer.store.tables import BlobRow
from organizer.store.unjournaled_tables import KeptPlaybookRow, PlaybookUseRow
from organizer.store.verify import verify_store

Playbooks = tuple[Mapping[str, Any], ...]
"""The rows of kept playbooks and of their uses."""
Choices = Mapping[tuple[Key, str], bool]
"""Whether the copy counts in a conflict, by its key and column. Where nothing is chosen, our answer stays."""
_SUMS = ("sha256", "letter_sha256")


@dataclass(frozen=True, slots=True)
class CopyRead:
    """All of a copy that a merge takes: its rows, the files that may come along, what it keeps of playbooks.

    ``plan`` is what the merge would do with the file as it was when the copy was read.
    """

    plan: MergePlan
    theirs: Snapshot
    files: Mapping[str, bytes]
    playbooks: Playbooks


def read_copy(store: Store, copy: Store) -> CopyRead:
    """Check an open copy in full and read what a merge needs. Nothing is changed, and the copy can be closed after.

    Raises Damaged, or Refused when both were never one file.
    """
    problems = copy.read(verify_store)
    if problems:
        raise Damaged("The copy is damaged. Nothing was taken from it. Ask for another copy.")
    theirs = copy.read(snapshot)
    plan = plan_merge(store.read(snapshot), theirs)
    files = copy.read(_files, {*_sums(plan.wanted), *_sums(plan.rivals)})
    return CopyRead(plan, theirs, files, copy.read(_playbooks))


def merge_copy(session: Session, read: CopyRead, choices: Choices) -> Done:
    """Bring the rows of a copy in, as one act. What was written here since it was read counts as ours.

    Its history, drafts and looks stay in the copy: history here says what the merge brought.
    """
    plan = plan_merge(snapshot(session), read.theirs)
    wanted = _chosen(session, plan, choices)
    for data in read.files.values():
        keep_blob(session, data, "A file of the copy")
    put_rows(session, wanted)
    _keep_playbooks(session, read.playbooks)
    return Done(
        frozenset(Topic),
        "Take over the changes of a copy",
        {"count": str(len(wanted))},
        sentence="The changes of the copy are in your file.",
    )


def _chosen(session: Session, plan: MergePlan, choices: Choices) -> dict[Key, Change | None]:
    """Return the rows as they will be, with what was chosen where both files differ."""
    wanted = dict(plan.wanted)
    for conflict in plan.conflicts:
        if not choices.get((conflict.key, conflict.column)):
            continue
        rival = plan.rivals[conflict.key]
        if not conflict.column or rival is None:
            wanted[conflict.key] = rival
        else:
            here = wanted.get(conflict.key) or plain_row(session.get_one(CLASSES[conflict.key[0]], conflict.key[1]))
            wanted[conflict.key] = {**here, conflict.column: rival[conflict.column]}
    return wanted


def _keep_playbooks(session: Session, playbooks: Playbooks) -> None:
    """Keep the wordings of playbooks that only the copy has, and on which of them its new campaigns stand."""
    known = set(session.scalars(select(PlaybookUseRow.campaign_id)))
    for values in playbooks:
        if "content" not in values:
            if values["campaign_id"] not in known and session.get(CLASSES["campaign"], values["campaign_id"]):
                session.add(PlaybookUseRow(**values))
        elif session.get(KeptPlaybookRow, values["mark"]) is None:
            session.add(KeptPlaybookRow(**values))
    session.flush()


def _playbooks(session: Session) -> Playbooks:
    kinds = (KeptPlaybookRow, PlaybookUseRow)
    return tuple(dict(row) for kind in kinds for row in session.execute(select(kind.__table__)).mappings())


def _files(session: Session, sums: set[str]) -> dict[str, bytes]:
    return {row.sha256: row.data for row in session.scalars(select(BlobRow).where(BlobRow.sha256.in_(sums)))}


def _sums(rows: Mapping[Key, Change | None]) -> set[str]:
    return {row[name] for row in rows.values() if row for name in _SUMS if row.get(name)}
