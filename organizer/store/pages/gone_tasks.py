"""Tasks that were done and that a newer playbook does not have any more: their record stays, and is shown."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook, Step, Task
from organizer.domain.progress import TaskRecord
from organizer.store.kept_playbooks import kept_playbook, load_uses
from organizer.store.steps import load_own_tasks, load_records


@dataclass(frozen=True, slots=True)
class GoneTask:
    """``title`` as the playbook had it last, the id of the task where no older version tells. ``step`` is an id."""

    id: str
    title: str
    step: str
    done_on: date | None
    words: Phrase


def gone_tasks(session: Session, campaign_id: str, playbook: Playbook) -> tuple[GoneTask, ...]:
    """Return what was marked done in a campaign and stands in its playbook no longer, in order of time."""
    here = {task.id for step in playbook.steps for task in step.tasks}
    own = {task.id for task in load_own_tasks(session, campaign_id)}
    gone = [record for record in load_records(session, campaign_id) if record.task not in here | own]
    if not gone:
        return ()
    known = _known(session, campaign_id)
    found = (_gone(record, known.get(record.task)) for record in gone)
    return tuple(sorted(found, key=lambda task: (task.done_on or date.min, task.id)))


def gone_from(session: Session, campaign_id: str, playbook: Playbook, step: Step) -> tuple[GoneTask, ...]:
    """Return those that stood in a step. Those whose step is gone too, or not known, stand in the last one."""
    steps = [entry.id for entry in playbook.steps]
    gone = gone_tasks(session, campaign_id, playbook)
    return tuple(task for task in gone if (task.step if task.step in steps else steps[-1]) == step.id)


def _known(session: Session, campaign_id: str) -> dict[str, tuple[Step, Task]]:
    found: dict[str, tuple[Step, Task]] = {}
    for use in load_uses(session, campaign_id):
        book = kept_playbook(session, use.mark)
        for step in book.steps if book else ():
            found.update({task.id: (step, task) for task in step.tasks})
    return found


def _gone(record: TaskRecord, known: tuple[Step, Task] | None) -> GoneTask:
    title, step, step_id = (known[1].title, known[0].title, known[0].id) if known else (record.task, "", "")
    done = phrase("Done on {day}.", day=spell_date(record.done_on)) if record.done_on else Phrase()
    if record.by:
        done = phrase("{done} By {who}.", done=done, who=record.by)
    if record.note:
        done = phrase("{done} Note: {note}", done=done, note=record.note)
    template = "{task} ({step}). {done}" if step else "{task}. {done}"
    return GoneTask(record.task, title, step_id, record.done_on, phrase(template, task=title, step=step, done=done))
