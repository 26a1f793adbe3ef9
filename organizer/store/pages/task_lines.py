"""The tasks of a step as rows, with what each needs to be done: its fields, its letter, who did it and when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from organizer.domain.campaign import Campaign
from organizer.domain.dates import spell_date
from organizer.domain.fields import Answer, Field, answer_of
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import PROVED, Playbook, TaskKind
from organizer.domain.progress import State, StepProgress, TaskProgress, TaskRecord
from organizer.store.letters import StoredLetter
from organizer.store.pages.clocks import ClockNote, clock_note
from organizer.store.pages.step_lines import STATE_PHRASES, blocked_phrase
from organizer.store.steps import OwnTask


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task. ``asks`` must be answered, ``offers`` may be; ``letter`` is where its button leads.

    ``blocked`` says what comes first. ``marked`` says who did it and when. ``is_own``: the group added it. One that
    counts as done because it is not ``is_needed`` can still be marked, by who did it all the same. ``clocks`` is what
    lists say to its questions.
    """

    id: str
    title: str
    kind: TaskKind
    act: str
    state: State
    hint: Phrase
    blocked: Phrase
    spoken: Phrase
    how: str = ""
    why: str = ""
    who: str = ""
    proof: str = ""
    asks: tuple[Field, ...] = ()
    offers: tuple[Field, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    letter: str = ""
    marked: Phrase = Phrase()  # noqa: RUF009 - frozen
    done_on: date | None = None
    note: str = ""
    is_own: bool = False
    is_needed: bool = True
    clocks: ClockNote | None = None


def task_lines(
    entry: StepProgress,
    campaign: Campaign,
    own: tuple[OwnTask, ...],
    letters: tuple[StoredLetter, ...],
    playbook: Playbook,
) -> tuple[TaskLine, ...]:
    """Return the playbook's tasks in their order, then the group's own."""
    total = len(entry.tasks) + len(own)
    lines = tuple(
        _line(task, (number, total), campaign, letters, entry, playbook)
        for number, task in enumerate(entry.tasks, start=1)
    )
    first = len(lines) + 1
    return (*lines, *(_own_line(task, (number, total)) for number, task in enumerate(own, start=first)))


def _line(  # noqa: PLR0917 - all that a row is made of
    entry: TaskProgress,
    place: tuple[int, int],
    campaign: Campaign,
    letters: tuple[StoredLetter, ...],
    step: StepProgress,
    playbook: Playbook,
) -> TaskLine:
    task, record = entry.task, entry.record if entry.task.kind not in PROVED else None
    blocked = _blocked(entry, step)
    marked = _marked(record.done_on, record.by) if record and record.done_on else Phrase()
    note = record.note if record else ""
    hint = blocked or _hint(entry, marked, note)
    names = (*task.asks, *task.offers)
    slug = next((letter.slug for letter in reversed(letters) if letter.template == task.letter), task.letter)
    return TaskLine(
        id=task.id,
        title=task.title,
        kind=task.kind,
        act=task.act,
        state=entry.state,
        hint=hint,
        blocked=blocked,
        spoken=_spoken(task.title, place, entry.state, hint),
        how=task.how,
        why=task.why,
        who=task.who,
        proof=task.proof,
        asks=_fields(task.asks, playbook),
        offers=_fields(task.offers, playbook),
        answers={name: answer_of(campaign, name) for name in names},
        letter=slug,
        marked=marked,
        done_on=record.done_on if record else None,
        note=note,
        is_needed=entry.is_needed,
        clocks=clock_note(playbook, campaign, task),
    )


def _fields(names: tuple[str, ...], playbook: Playbook) -> tuple[Field, ...]:
    return tuple(field for field in map(playbook.field, names) if field)


def _own_line(task: OwnTask, place: tuple[int, int]) -> TaskLine:
    state = State.DONE if task.done_on else State.NOT_STARTED
    marked = _marked(task.done_on, task.by) if task.done_on else Phrase()
    hint = _with_note(marked, task.note) if marked else phrase("Added by your group")
    return TaskLine(
        id=task.id,
        title=task.title,
        kind=TaskKind.BY_HAND,
        act="",
        state=state,
        hint=hint,
        blocked=Phrase(),
        spoken=_spoken(task.title, place, state, hint),
        marked=marked,
        done_on=task.done_on,
        note=task.note,
        is_own=True,
    )


def _blocked(entry: TaskProgress, step: StepProgress) -> Phrase:
    if entry.state is not State.BLOCKED:
        return Phrase()
    if entry.waits_for:
        return phrase('First do "{task}"', task=entry.waits_for)
    return blocked_phrase(step)


def _hint(entry: TaskProgress, marked: Phrase, note: str) -> Phrase:
    if marked:
        return _with_note(marked, note)
    if entry.because:
        return entry.because
    if entry.state is State.DONE:
        return phrase("All answers are given")
    if entry.record:
        return _unproved(entry.record)
    if entry.unanswered and len(entry.unanswered) < len(entry.task.asks):
        return phrase("{count} still to answer", count=str(len(entry.unanswered)))
    return phrase("{who}", who=entry.task.who) if entry.task.who else Phrase()


def _unproved(record: TaskRecord) -> Phrase:
    """Return what an older mark says of a task that the mail log has to prove: nothing that was typed is hidden."""
    words = phrase("Marked done by hand, but not written down in the mail log")
    return _with_note(words, record.note)


def _marked(day: date | None, by: str) -> Phrase:
    words = spell_date(day) if day else ""
    return phrase("Done on {day} by {who}", day=words, who=by) if by else phrase("Done on {day}", day=words)


def _with_note(marked: Phrase, note: str) -> Phrase:
    return phrase("{marked}. {note}", marked=marked, note=note) if note else marked


def _spoken(title: str, place: tuple[int, int], state: State, hint: Phrase) -> Phrase:
    number, total = (str(part) for part in place)
    words = STATE_PHRASES[state]
    if not hint:
        return phrase(
            "Task {number} of {total}: {title}. {state}.", number=number, total=total, title=title, state=words
        )
    return phrase(
        "Task {number} of {total}: {title}. {state}. {hint}.",
        number=number, total=total, title=title, state=words, hint=hint,
    )  # fmt: skip
