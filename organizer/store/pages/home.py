"""The page Home: what to do next, how far the campaign is, what comes and what is waited for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign
from organizer.domain.dates import spell_date
from organizer.domain.fields import CATALOGUE, FieldKind, answer_of
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook, Status, TaskKind
from organizer.domain.progress import Progress, State, Waiting, waiting_of
from organizer.store.campaigns import load_campaign
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.pages.step_lines import StepLine, progress_phrase, step_lines
from organizer.store.standing import load_progress


@dataclass(frozen=True, slots=True)
class NextAct:
    """The next thing to do, and where its button leads: ``letter`` for a letter, else the task in its step."""

    step: str
    task: str
    kind: TaskKind
    title: str
    text: str
    act: str
    letter: str
    spoken: Phrase


@dataclass(frozen=True, slots=True)
class DateLine:
    """A day that comes: what it is (a question of the catalogue), and how far away."""

    day: date
    title: Phrase
    hint: Phrase
    spoken: Phrase


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """Something that others must do now: what, and since when."""

    task: str
    what: str
    hint: Phrase
    spoken: Phrase


@dataclass(frozen=True, slots=True)
class HistoryNote:
    """That the procedure is history. Past its time (``is_late``) it says what a letter cannot and can do now."""

    title: Phrase
    texts: tuple[str, ...]
    is_late: bool


@dataclass(frozen=True, slots=True)
class HomePage:
    """What Home shows. ``following`` is None when every step is done; ``history`` when the playbook is current."""

    title: Phrase
    lead: Phrase
    done: Phrase
    states: tuple[State, ...]
    playbook: str
    following: NextAct | None
    history: HistoryNote | None
    steps: tuple[StepLine, ...]
    coming: tuple[DateLine, ...]
    waiting: tuple[WaitingLine, ...]
    is_example: bool


def load(session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], today: date) -> HomePage:
    """Return the page of one campaign on a day."""
    campaign = load_campaign(session, campaign_id)
    playbook = playbooks[campaign.playbook]
    progress = load_progress(session, campaign_id, playbook, campaign)
    return HomePage(
        title=phrase("{place}: {aim}", place=campaign.jurisdiction.name, aim=playbook.aim),
        lead=_lead(progress),
        done=progress_phrase(progress),
        states=tuple(entry.state for entry in progress.steps),
        playbook=playbook.slug,
        following=_following(progress, load_letters(session, campaign_id)),
        history=_history(playbook, campaign, today),
        steps=step_lines(progress),
        coming=_coming(campaign, today),
        waiting=tuple(_waiting(entry) for entry in waiting_of(progress)),
        is_example=campaign.example,
    )


def letter_of(template: str, letters: tuple[StoredLetter, ...]) -> str:
    """Return the newest letter of a template by its id outside, or the template where none is written yet."""
    return next((letter.slug for letter in reversed(letters) if letter.template == template), template)


def _lead(progress: Progress) -> Phrase:
    total = str(len(progress.steps))
    if progress.current is None:
        return phrase("All {total} steps are done.", total=total)
    return phrase(
        "{done} of {total} steps done. You are on step {number}.",
        done=str(progress.done_count),
        total=total,
        number=str(progress.current.number),
    )


def _following(progress: Progress, letters: tuple[StoredLetter, ...]) -> NextAct | None:
    step, entry = progress.current, progress.next_task
    if step is None or entry is None:
        return None
    task = entry.task
    spoken = phrase("Do this next: {task}", task=task.title)
    letter = letter_of(task.letter, letters) if task.kind is TaskKind.LETTER else ""
    return NextAct(step.step.id, task.id, task.kind, task.title, task.how, task.act, letter, spoken)


def _history(playbook: Playbook, campaign: Campaign, today: date) -> HistoryNote | None:
    if playbook.status is not Status.HISTORY:
        return None
    late = playbook.is_past(today) or playbook.is_past(campaign.letter.date or today)
    if late:
        # A playbook of history says first what a letter cannot do now, then what it can.
        return HistoryNote(phrase("This procedure has ended. It is kept as history."), playbook.today[:2], is_late=True)
    return HistoryNote(
        phrase("This playbook is history. It tells of {years}.", years=playbook.as_of), (), is_late=False
    )


def _coming(campaign: Campaign, today: date) -> tuple[DateLine, ...]:
    """Return the days of the campaign's answers that are not past, the nearest first."""
    found = []
    for entry in CATALOGUE:
        day = answer_of(campaign, entry.name) if entry.kind is FieldKind.DAY else None
        if isinstance(day, date) and day >= today:
            found.append(_date_line(day, phrase(entry.label), today))
    return tuple(sorted(found, key=lambda line: line.day))


def _date_line(day: date, title: Phrase, today: date) -> DateLine:
    days = (day - today).days
    words = {0: phrase("Today"), 1: phrase("Tomorrow")}
    hint = words.get(days) or phrase("In {count} days", count=str(days))
    spoken = phrase("{day}: {title}. {hint}.", day=spell_date(day), title=title, hint=hint)
    return DateLine(day, title, hint, spoken)


def _waiting(entry: Waiting) -> WaitingLine:
    day = entry.since
    title = entry.task.title
    hint = phrase('Since {day}: "{task}"', day=spell_date(day), task=title) if day else phrase('"{task}"', task=title)
    return WaitingLine(entry.task.id, entry.what, hint, phrase("{what}. {hint}.", what=entry.what, hint=hint))
