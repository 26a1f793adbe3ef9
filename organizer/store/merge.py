"""Bring a copy of the file, that somebody else worked on, into the file: one act, which can be undone."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Changes, Topic
from organizer.store.blobs import keep_blob
from organizer.store.journal import CLASSES, Change, Done, plain_row, typed_values
from organizer.store.merge_plan import ROW_ORDER, Key, MergePlan, Snapshot, plan_merge, snapshot
from organizer.store.store import Store
from organizer.store.tables import BlobRow, LetterNumberRow
from organizer.store.unjournaled_tables import KeptPlaybookRow, PlaybookUseRow

Playbooks = tuple[Mapping[str, Any], ...]
"""The rows of kept playbooks and of their uses."""
Choices = Mapping[tuple[Key, str], bool]
"""Whether the copy counts in a conflict, by its key and column. Where nothing is chosen, our answer stays."""
_SUMS = ("sha256", "letter_sha256")


def look_at_copy(store: Store, copy: Store) -> MergePlan:
    """Return what merging an open copy would do, and where a person must choose. Nothing is changed.

    Raises Refused when both were never one file.
    """
    return plan_merge(store.read(snapshot), copy.read(snapshot))


def merge(store: Store, copy: Store, choices: Choices) -> Changes:
    """Bring an open copy into the file, as one act. Raises Refused when both were never one file; then nothing changed.

    What history, drafts and looks the copy holds stays in it: history here says what the merge brought.
    """
    theirs = copy.read(snapshot)
    plan = plan_merge(store.read(snapshot), theirs)
    files = copy.read(_files, {*_sums(plan.wanted), *_sums(plan.rivals)})
    return store.write(merge_copy, theirs, files, copy.read(_playbooks), choices)


def merge_copy(
    session: Session, theirs: Snapshot, files: Mapping[str, bytes], playbooks: Playbooks, choices: Choices
) -> Done:
    """Bring the rows of a copy in; ``files`` are bytes by their SHA-256, ``playbooks`` what it keeps of them."""
    plan = plan_merge(snapshot(session), theirs)
    wanted = _chosen(session, plan, choices)
    for data in files.values():
        keep_blob(session, data, "A file of the copy")
    for key in sorted(wanted, key=lambda key: ROW_ORDER[key[0]]):
        if (row := wanted[key]) is not None:
            _put(session, key, row)
    for key in sorted(wanted, key=lambda key: -ROW_ORDER[key[0]]):
        if wanted[key] is None and (gone := session.get(CLASSES[key[0]], key[1])):
            session.delete(gone)
            session.flush()
    _raise_numbers(session, wanted)
    _keep_playbooks(session, playbooks)
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


def _put(session: Session, key: Key, values: Change) -> None:
    kind = CLASSES[key[0]]
    row = session.get(kind, key[1])
    if row is None:
        session.add(kind(id=key[1], **typed_values(kind, values)))
    else:
        here = plain_row(row)
        for name, value in typed_values(kind, {name: new for name, new in values.items() if new != here[name]}).items():
            setattr(row, name, value)
    session.flush()


def _raise_numbers(session: Session, wanted: Mapping[Key, Change | None]) -> None:
    """Let the next letter of a campaign get a number that none of them has."""
    for (table, _), row in wanted.items():
        if table == "letter" and row:
            last = session.get(LetterNumberRow, row["campaign_id"])
            if last is None:
                session.add(LetterNumberRow(campaign_id=row["campaign_id"], last=row["number"]))
                session.flush()
            else:
                last.last = max(last.last, row["number"])


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
