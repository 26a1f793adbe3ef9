"""How far a campaign is: which step is next, what is blocked and why. Pure rules over playbook and record."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.campaign import Campaign
from organizer.domain.campaign_ending import STILL_OPEN, Ending
from organizer.domain.correspondence import NOTHING_SENT, Correspondence
from organizer.domain.fields import is_answered
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import PROVED, Playbook, Step, Task, TaskKind
from organizer.domain.task_proof import Proof, proof_of

_FEW = 2
"""So many tasks that are left can be named in one line."""


class State(StrEnum):
    """The state of a step or task, in the words of the screens."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class TaskRecord:
    """A task that somebody marked done, on a day, with a note and the initials of who did."""

    task: str
    done_on: date | None
    note: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class TaskProgress:
    """A task and where it stands. ``waits_for`` names the task that must be done first.

    ``record`` is the mark that somebody made; where only the mail log proves a task it is kept to be shown, and does
    not count. ``because`` says what proves a task that nobody had to mark, ``day`` when it was done. One that is
    done although it was not ``is_needed``: nobody did it, and others wait for nothing.
    """

    task: Task
    state: State
    record: TaskRecord | None = None
    waits_for: str = ""
    unanswered: tuple[str, ...] = ()
    because: Phrase = Phrase()  # noqa: RUF009 - frozen
    day: date | None = None
    is_needed: bool = True


@dataclass(frozen=True, slots=True)
class StepProgress:
    """A step and where it stands. ``waits_for`` is the title of the step that must be done first.

    ``missing`` says what is left to do there, when it is the only one and the most of it is done: what the playbook
    says of the whole step may be done by then.
    """

    number: int
    step: Step
    state: State
    tasks: tuple[TaskProgress, ...]
    waits_for: str = ""
    missing: Phrase = Phrase()  # noqa: RUF009 - frozen

    @property
    def done_count(self) -> int:
        """How many of its tasks are done."""
        return sum(entry.state is State.DONE for entry in self.tasks)


@dataclass(frozen=True, slots=True)
class Progress:
    """A whole campaign: its steps, and the next thing to do (None when all is done)."""

    steps: tuple[StepProgress, ...]

    @property
    def done_count(self) -> int:
        """How many steps are done."""
        return sum(entry.state is State.DONE for entry in self.steps)

    @property
    def current(self) -> StepProgress | None:
        """The first step that can be worked on."""
        return next((entry for entry in self.steps if entry.state in (State.IN_PROGRESS, State.NOT_STARTED)), None)

    @property
    def next_task(self) -> TaskProgress | None:
        """The first open task of the current step."""
        step = self.current
        return next((task for task in step.tasks if task.state is State.NOT_STARTED), None) if step else None


def progress_of(
    playbook: Playbook,
    campaign: Campaign,
    records: tuple[TaskRecord, ...],
    correspondence: Correspondence = NOTHING_SENT,
    *,
    ending: Ending = STILL_OPEN,
) -> Progress:
    """Return where a campaign stands.

    A task that asks for answers is done when they are all given. What was signed, mailed and delivered is done only
    by what is written down of its letter; an answer, a meeting or the outcome is done by that or by a mark, every
    other task by a mark. A task that answers make needless counts as done. A step is done when all its tasks are; it
    is blocked while a step it needs is not done.
    """
    marked = {record.task: record for record in records if record.done_on}
    done_tasks: set[str] = set()
    done_steps: set[str] = set()
    steps: list[StepProgress] = []
    titles = {task.id: task.title for step in playbook.steps for task in step.tasks}
    for number, step in enumerate(playbook.steps, start=1):
        waits = next((need for need in step.needs if need not in done_steps), "")
        blocking = playbook.step(waits) if waits else None
        before = [entry for entry in steps if entry.step.id in step.needs and entry.state is not State.DONE]
        missing = _missing(before[0]) if len(before) == 1 else Phrase()
        proofs = ((task, proof_of(task, correspondence, ending)) for task in step.tasks)
        tasks = tuple(
            _task(task, proof, campaign, marked, done_tasks, titles, blocked=bool(waits)) for task, proof in proofs
        )
        state = _step_state(tasks, blocked=bool(waits))
        if state is State.DONE:
            done_steps.add(step.id)
        steps.append(StepProgress(number, step, state, tasks, blocking.title if blocking else "", missing))
    return Progress(tuple(steps))


def _task(  # noqa: PLR0917 - the parts of one progress, as they grow task by task
    task: Task,
    proof: Proof,
    campaign: Campaign,
    marked: dict[str, TaskRecord],
    done: set[str],
    titles: dict[str, str],
    *,
    blocked: bool,
) -> TaskProgress:
    record = marked.get(task.id)
    ticked = record if task.kind not in PROVED else None
    unanswered = tuple(name for name in task.asks if not is_answered(campaign, name))
    answered = task.kind is TaskKind.ANSWER and not unanswered
    if ticked or answered or proof.words:
        done.add(task.id)
        day = proof.day or (ticked.done_on if ticked else None)
        return TaskProgress(task, State.DONE, record, "", unanswered, proof.words, day)
    if task.settled_by and all(is_answered(campaign, name) for name in task.settled_by):
        done.add(task.id)
        words = phrase("Not needed: {why}", why=task.settled_text)
        return TaskProgress(task, State.DONE, record, "", unanswered, words, is_needed=False)
    waits = next((need for need in task.needs if need not in done), "")
    state = State.BLOCKED if blocked or waits else State.NOT_STARTED
    return TaskProgress(task, state, record, titles.get(waits, ""), unanswered)


def _missing(step: StepProgress) -> Phrase:
    """Return the one or two tasks that are left of a step that somebody began; nothing while there are more."""
    left = [entry.task.title for entry in step.tasks if entry.state is not State.DONE]
    if not step.done_count or len(left) > _FEW:
        return Phrase()
    return phrase(
        "Step {number} has {left} of {total} tasks open: {tasks}",
        number=str(step.number),
        left=str(len(left)),
        total=str(len(step.tasks)),
        tasks="; ".join(left),
    )


def _step_state(tasks: tuple[TaskProgress, ...], *, blocked: bool) -> State:
    done = sum(entry.state is State.DONE for entry in tasks)
    if done == len(tasks):
        return State.DONE
    if blocked:
        return State.BLOCKED
    return State.IN_PROGRESS if done else State.NOT_STARTED


@dataclass(frozen=True, slots=True)
class Waiting:
    """A task that was done and that somebody else must answer: what is waited for, and since when."""

    task: Task
    record: TaskRecord | None
    what: str
    since: date | None = None


def waiting_of(progress: Progress) -> tuple[Waiting, ...]:
    """Return what the group waits for: done tasks that await something, until the tasks that end the wait are done."""
    tasks = [entry for step in progress.steps for entry in step.tasks]
    done = {entry.task.id for entry in tasks if entry.state is State.DONE}
    return tuple(
        Waiting(entry.task, entry.record, entry.task.awaits, entry.day)
        for entry in tasks
        if entry.task.awaits and entry.is_needed and entry.task.id in done and not done.issuperset(entry.task.until)
    )
