"""What a user does with steps: mark tasks done, open them again, keep notes, add tasks of one's own."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.progress import TaskRecord
from organizer.store.campaign_rows import campaign_row
from organizer.store.journal import Done
from organizer.store.tables import NoteRow, TaskRow

_STEPS = frozenset({Topic.STEPS})


@dataclass(frozen=True, slots=True)
class OwnTask:
    """A task that the group added to a step. ``id`` is what finish_task, reopen_task and remove_task take."""

    id: str
    step: str
    title: str
    done_on: date | None
    note: str
    by: str


def load_records(session: Session, campaign_id: str) -> tuple[TaskRecord, ...]:
    """Return every task that was marked done, of the playbook's and the group's own."""
    rows = [row for row in _rows(session, campaign_id) if row.done_on]
    return tuple(TaskRecord(row.task, row.done_on, row.note, row.by) for row in rows)


def load_own_tasks(session: Session, campaign_id: str) -> tuple[OwnTask, ...]:
    """Return the tasks that the group added, in the order of their titles."""
    rows = [row for row in _rows(session, campaign_id) if row.title]
    own = [OwnTask(row.task, row.step, row.title, row.done_on, row.note, row.by) for row in rows]
    return tuple(sorted(own, key=lambda task: (task.step, task.title, task.id)))


def load_notes(session: Session, campaign_id: str) -> Mapping[str, str]:
    """Return the group's notes by step."""
    rows = session.scalars(select(NoteRow).where(NoteRow.campaign_id == campaign_id).order_by(NoteRow.step))
    return {row.step: row.text for row in rows if row.text}


def finish_task(session: Session, campaign_id: str, task: str, on: date, *, note: str = "", by: str = "") -> Done:
    """Mark a task done on a day, with a note (as a receipt's number) and the initials of who did it."""
    _finish(session, campaign_id, TaskRecord(task, on, note, by))
    return Done(_STEPS, "Mark task done")


def finish_step(session: Session, campaign_id: str, tasks: tuple[str, ...], on: date, by: str = "") -> Done:
    """Mark the tasks of a step done, as one act; those that are done already keep their day and note."""
    done = {record.task for record in load_records(session, campaign_id)}
    for task in tasks:
        if task not in done:
            _finish(session, campaign_id, TaskRecord(task, on, "", by))
    return Done(_STEPS, "Mark step done")


def reopen_task(session: Session, campaign_id: str, task: str) -> Done:
    """Mark a task as not done; its note stays."""
    row = _row(session, campaign_id, task)
    if row:
        row.done_on = None
    return Done(_STEPS, "Mark task not done")


def note_step(session: Session, campaign_id: str, step: str, text: str) -> Done:
    """Keep the group's notes on a step; an empty text empties them."""
    campaign_row(session, campaign_id)
    mine = select(NoteRow).where(NoteRow.campaign_id == campaign_id, NoteRow.step == step)
    row = session.scalars(mine).first()
    if row:
        row.text = text
    elif text:
        session.add(NoteRow(campaign_id=campaign_id, step=step, text=text))
    return Done(_STEPS, "Change notes")


def add_task(session: Session, campaign_id: str, step: str, title: str) -> Done:
    """Add a task of the group's own to a step; ``made`` is its id. Raises Refused without a title."""
    campaign_row(session, campaign_id)
    if not title.strip():
        raise Refused("The task has no name. Write what to do.")
    made = f"own-{uuid.uuid4()}"
    session.add(TaskRow(campaign_id=campaign_id, task=made, step=step, title=title))
    return Done(_STEPS, "Add task", made=made)


def remove_task(session: Session, campaign_id: str, task: str) -> Done:
    """Delete a task that the group added; one of the playbook stays and is only no longer marked."""
    row = _row(session, campaign_id, task)
    named = {"name": row.title} if row and row.title else {}
    if row:
        session.delete(row)
    return Done(_STEPS, "Delete task", named, sentence="Task deleted.")


def _finish(session: Session, campaign_id: str, record: TaskRecord) -> None:
    campaign_row(session, campaign_id)
    row = _row(session, campaign_id, record.task)
    if row is None:
        row = TaskRow(campaign_id=campaign_id, task=record.task)
        session.add(row)
    row.done_on, row.note, row.by = record.done_on, record.note, record.by


def _rows(session: Session, campaign_id: str) -> list[TaskRow]:
    mine = select(TaskRow).where(TaskRow.campaign_id == campaign_id)
    return list(session.scalars(mine.order_by(TaskRow.task)))


def _row(session: Session, campaign_id: str, task: str) -> TaskRow | None:
    mine = select(TaskRow).where(TaskRow.campaign_id == campaign_id, TaskRow.task == task)
    return session.scalars(mine).first()
