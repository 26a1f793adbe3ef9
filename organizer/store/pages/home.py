"""The page Home: what to do next, how far the campaign is, what is late, what comes and what is waited for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.agenda import weekday_words
from organizer.domain.campaign import Campaign
from organizer.domain.dates import spell_date
from organizer.domain.deadline import HolidayTable
from organizer.domain.due import Due, DueState
from organizer.domain.due_words import origin_words, state_words
from organizer.domain.fields import CATALOGUE, FieldKind, answer_of
from organizer.domain.follow_ups import FollowUp
from organizer.domain.owed import MissingProof, missing_proof_of, unanswered_of
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook, Status, TaskKind
from organizer.domain.progress import Progress, State, Waiting, waiting_of
from organizer.domain.proof import farthest
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.pages.calendar import mark_words, offer_of
from organizer.store.pages.gate import GateNote, gate_note
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.pages.step_lines import StepLine, progress_phrase, step_lines
from organizer.store.record import CampaignRecord, load_record

_NO_TABLES: Mapping[str, HolidayTable] = {}


@dataclass(frozen=True, slots=True)
class NextAct:
    """The next thing to do, and what its button needs: ``letter`` is the slug of the letter that it is about."""

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
    """A day that comes: what it is, and how far away. ``key`` is that of a date, empty for an answer of a form.

    ``is_other_year``: it lies in another year than today, so that day and month alone would mislead.
    """

    day: date
    title: Phrase
    hint: Phrase
    spoken: Phrase
    key: str = ""
    is_other_year: bool = False


@dataclass(frozen=True, slots=True)
class LateLine:
    """A date that is late, with the letter that can be written now."""

    due: Due
    status: Phrase
    hint: Phrase
    offer: FollowUp | None


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """Something that others must do now: what, and since when. ``letter`` is the slug of one that has no answer."""

    what: Phrase
    hint: Phrase
    spoken: Phrase
    letter: str = ""


@dataclass(frozen=True, slots=True)
class ClosedNote:
    """That the campaign is closed: how it ended and when, the group's note, and what can be done next."""

    title: Phrase
    note: str
    following: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryNote:
    """That the procedure is history. Past its time (``is_late``) it says what a letter cannot and can do now."""

    title: Phrase
    texts: tuple[str, ...]
    is_late: bool


@dataclass(frozen=True, slots=True)
class HomePage:
    """What Home shows. ``following`` is None when every step is done; ``history`` when the playbook is current.

    ``late`` are dates that passed, ``missing`` notices whose delivery is not proved. ``closed``: the campaign ended.
    ``gate`` is what the law of the state stops or limits, or that somebody should look at it again.
    """

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
    late: tuple[LateLine, ...] = ()
    missing: tuple[MissingProof, ...] = ()
    closed: ClosedNote | None = None
    gate: GateNote | None = None


def load(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    today: date,
    tables: Mapping[str, HolidayTable] = _NO_TABLES,
) -> HomePage:
    """Return the page of one campaign on a day. ``tables`` are the holidays by state."""
    return page_of(session, campaign_id, load_record(session, campaign_id, playbooks, tables, today), today, playbooks)


def page_of(
    session: Session,
    campaign_id: str,
    record: CampaignRecord,
    today: date,
    playbooks: Mapping[str, Playbook],
) -> HomePage:
    """Return the page of a campaign whose record was read for that day. ``playbooks`` are those to turn to instead."""
    playbook, campaign, progress = record.playbook, record.campaign, record.progress
    titles = letter_titles(session, campaign_id, playbook, record.correspondence)
    is_closed = record.ending.is_closed
    return HomePage(
        title=phrase("{place}: {aim}", place=campaign.jurisdiction.name, aim=playbook.aim),
        lead=_lead(progress),
        done=progress_phrase(progress),
        states=tuple(entry.state for entry in progress.steps),
        playbook=playbook.slug,
        following=None if is_closed else _following(progress, load_letters(session, campaign_id)),
        history=_history(playbook, campaign, today),
        steps=step_lines(progress),
        coming=_coming(record, titles, today),
        waiting=() if is_closed else tuple(_waiting_lines(record, titles, today)),
        is_example=campaign.example,
        late=tuple(_late(record, due, titles, today) for due in record.dues if due.state is DueState.LATE),
        missing=() if is_closed else missing_proof_of(playbook, record.correspondence),
        closed=_closed(record),
        gate=None if is_closed else _gate(playbook, campaign, playbooks, today),
    )


def _gate(playbook: Playbook, campaign: Campaign, playbooks: Mapping[str, Playbook], today: date) -> GateNote | None:
    """Return what the law means, where it stands in the way or must be looked at again."""
    note = gate_note(playbook, campaign, playbooks, today)
    return note if note and note.is_urgent else None


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
    letter = letter_of(task.letter, letters) if task.letter else ""
    return NextAct(step.step.id, task.id, task.kind, task.title, task.how, task.act, letter, spoken)


def _history(playbook: Playbook, campaign: Campaign, today: date) -> HistoryNote | None:
    if playbook.status is not Status.HISTORY:
        return None
    late = playbook.is_past(today) or playbook.is_past(campaign.letter.date or today)
    if late:
        # A playbook of history says first what a letter cannot do now, then what it can.
        return HistoryNote(phrase("This procedure has ended. It is kept as history."), playbook.today[:2], is_late=True)
    return HistoryNote(
        phrase("This playbook is history. It tells of {years}.", years=playbook.as_of.spell()), (), is_late=False
    )


def _coming(record: CampaignRecord, titles: Mapping[str, str], today: date) -> tuple[DateLine, ...]:
    """Return the dates ahead and the days of the campaign's answers that are not past, the nearest first."""
    found = [
        replace(_date_line(due.day, phrase("{title}", title=due.title), today, _origin(due, titles)), key=due.key)
        for due in record.dues
        if due.is_open and due.state is not DueState.LATE
    ]
    questions = tuple(question.field for question in record.playbook.questions)
    fields = [entry for entry in CATALOGUE if entry.table != "law"]  # the day of a look at the law lies behind
    for entry in [*fields, *questions] if not record.ending.is_closed else ():
        day = answer_of(record.campaign, entry.name) if entry.kind is FieldKind.DAY else None
        if isinstance(day, date) and day >= today:
            found.append(_date_line(day, phrase(entry.label), today))
    return tuple(sorted(found, key=lambda line: line.day))


def _date_line(day: date, title: Phrase, today: date, origin: Phrase | None = None) -> DateLine:
    days = (day - today).days
    words = {0: phrase("Today"), 1: phrase("Tomorrow")}
    hint = words.get(days) or phrase("In {count} days", count=str(days))
    if origin:
        hint = phrase("{hint}. {origin}", hint=hint, origin=origin)
    template = "{day}: {title}. {hint}" if hint.words.endswith(".") else "{day}: {title}. {hint}."
    spoken = phrase(template, day=spell_date(day), title=title, hint=hint)
    return DateLine(day, title, hint, spoken, is_other_year=day.year != today.year)


def _origin(due: Due, titles: Mapping[str, str]) -> Phrase:
    """Return what tells a date best in a few words: its time of day, else what it counts from."""
    if due.time:
        return phrase("{time}", time=due.time)
    return origin_words(due, titles) if due.rule else Phrase()


def _late(record: CampaignRecord, due: Due, titles: Mapping[str, str], today: date) -> LateLine:
    day, origin = weekday_words(due.day), origin_words(due, titles)
    hint = phrase("{day}. {origin}.", day=day, origin=origin)
    mark = mark_words(due)
    if mark:
        hint = phrase("{hint} {mark}.", hint=hint, mark=mark)
    return LateLine(due, state_words(due, today), hint, offer_of(record, due))


def _closed(record: CampaignRecord) -> ClosedNote | None:
    ending = record.ending
    if ending.closed_on is None:
        return None
    known = {entry.code: entry for entry in record.playbook.outcomes}
    chosen = [known[code] for code in (ending.outcome, ending.pivot) if code in known]
    what = chosen[0].title if chosen else ending.outcome
    title = phrase("Closed on {day}: {outcome}", day=spell_date(ending.closed_on), outcome=what)
    if len(chosen) > 1:
        title = phrase("{title}. {pivot}", title=title, pivot=chosen[1].title)
    return ClosedNote(title, ending.note, tuple(step for outcome in chosen for step in outcome.next))


def _waiting_lines(record: CampaignRecord, titles: Mapping[str, str], today: date) -> Iterator[WaitingLine]:
    """Give the letters that have no answer, then what tasks wait for whose letter did not go out by the record."""
    sent = record.correspondence
    for entry in unanswered_of(record.playbook, sent, titles, today):
        yield WaitingLine(entry.words, Phrase(), phrase("{words}.", words=entry.words), entry.letter)
    for waiting in waiting_of(record.progress):
        letter = farthest(sent, waiting.task.letter)
        if letter is None or sent.outgoing(letter.slug) is None:
            yield _waiting(waiting)


def _waiting(entry: Waiting) -> WaitingLine:
    day = entry.since
    title = entry.task.title
    hint = phrase('Since {day}: "{task}"', day=spell_date(day), task=title) if day else phrase('"{task}"', task=title)
    return WaitingLine(phrase("{what}", what=entry.what), hint, phrase("{what}. {hint}.", what=entry.what, hint=hint))
