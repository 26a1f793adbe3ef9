"""Steps as rows: what Home and Step show of each, and what a screen reader says."""

from dataclasses import dataclass

from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.progress import Progress, State, StepProgress

STATE_PHRASES = {
    State.DONE: phrase("Done"),
    State.IN_PROGRESS: phrase("In progress"),
    State.NOT_STARTED: phrase("Not started"),
    State.BLOCKED: phrase("Cannot start yet"),
}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step as a row. ``hint`` says why it is blocked, how far it is, or when it was done."""

    id: str
    number: int
    title: str
    hint: Phrase
    state: State
    is_current: bool
    spoken: Phrase


def step_lines(progress: Progress) -> tuple[StepLine, ...]:
    """Return all steps in order."""
    total = len(progress.steps)
    return tuple(_line(entry, total, is_current=entry is progress.current) for entry in progress.steps)


def progress_phrase(progress: Progress) -> Phrase:
    """Return "2 of 7 steps done"."""
    return phrase("{done} of {total} steps done", done=str(progress.done_count), total=str(len(progress.steps)))


def blocked_phrase(entry: StepProgress) -> Phrase:
    """Return why a step cannot start: what is left of the step before, the playbook's words, or that step's title."""
    if entry.state is not State.BLOCKED:
        return Phrase()
    if entry.missing:
        return entry.missing
    needed = entry.step.needs_text
    return phrase("{words}", words=needed) if needed else phrase('First do "{step}"', step=entry.waits_for)


def _line(entry: StepProgress, total: int, *, is_current: bool) -> StepLine:
    hint = _hint(entry)
    spoken = phrase(
        "Step {number} of {total}: {title}. {state}. {hint}.",
        number=str(entry.number),
        total=str(total),
        title=entry.step.title,
        state=STATE_PHRASES[entry.state],
        hint=hint,
    )
    return StepLine(entry.step.id, entry.number, entry.step.title, hint, entry.state, is_current, spoken)


def _hint(entry: StepProgress) -> Phrase:
    if entry.state is State.BLOCKED:
        return blocked_phrase(entry)
    if entry.state is State.DONE:
        days = [task.day for task in entry.tasks if task.day]
        if days:
            return phrase("Done on {day}", day=spell_date(max(days)))
        return phrase("All answers are given")
    return phrase("{done} of {total} tasks done", done=str(entry.done_count), total=str(len(entry.tasks)))
