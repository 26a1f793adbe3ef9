"""The page Timeline: everything that happened in one campaign, in one sequence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign
from organizer.domain.deadline import HolidayTable
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.timeline import Happened, Kind, TimelineEvent, day_of, in_order
from organizer.domain.timeline_acts import (
    Extension,
    dates_told,
    decisions_told,
    endings_told,
    events_told,
    links_told,
    tasks_told,
)
from organizer.domain.timeline_mail import answers_told, letters_told, mail_told
from organizer.domain.told_act import TAKE_BACK
from organizer.store.campaign_acts import acts_of, changed_row
from organizer.store.events import load_events
from organizer.store.letters import load_letters
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.pivot import load_links
from organizer.store.record import CampaignRecord, load_record
from organizer.store.settings import load_settings
from organizer.store.steps import load_own_tasks
from organizer.store.tables import JournalRow

_MORE_TIME = "extend_date"


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One entry. ``place`` is where the window tells it in full and ``arguments`` what to show there; empty for none.

    ``event`` is the entry itself where it was made by hand. ``search`` are its words in small letters.
    """

    key: str
    told: Happened
    place: str
    arguments: Mapping[str, str]
    search: str
    event: TimelineEvent | None = None


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """What the page shows, oldest first. ``kinds`` are those that are there. ``initials``: of who works in the file."""

    lines: tuple[TimelineLine, ...]
    campaign: Campaign
    today: date
    initials: str = ""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of entries that are there, in their order."""
        found = {line.told.kind for line in self.lines}
        return tuple(kind for kind in Kind if kind in found)

    def line(self, key: str) -> TimelineLine | None:
        """Return the line of that key, or None."""
        return next((line for line in self.lines if line.key == key), None)


def load(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    tables: Mapping[str, HolidayTable],
    today: date,
    *,
    changes: bool = False,
    prints: bool = True,
) -> TimelinePage:
    """Return the timeline of one campaign; with ``changes`` every act on it that history knows stands in it too.

    Without ``prints`` it does not say when letters were printed: that day is the one of this computer's zone.
    """
    record = load_record(session, campaign_id, playbooks, tables, today)
    events = load_events(session, campaign_id)
    acts = tuple(acts_of(session, campaign_id))
    links = load_links(session, campaign_id)
    known = (playbooks.get(entry.playbook) for entry in (links.before, *links.after) if entry)
    titles = {playbook.slug: playbook.title for playbook in known if playbook}
    told = [
        *_record_told(session, campaign_id, record, acts, prints=prints),
        *links_told(links, titles),
        *events_told(events),
    ]
    if changes:
        told.extend(_changes(acts))
    own = {f"event {event.id}": event for event in events}
    lines = tuple(_line(entry, record, own.get(entry.key)) for entry in in_order(told))
    return TimelinePage(lines, record.campaign, today, load_settings(session).get("initials", ""))


def shown_lines(
    page: TimelinePage, kind: Kind | None, wanted: str, *, newest_first: bool = False
) -> tuple[TimelineLine, ...]:
    """Return the lines of a kind, or of all, that hold each of these words."""
    words = wanted.casefold().split()
    found = (
        line for line in page.lines if kind in (None, line.told.kind) and all(word in line.search for word in words)
    )
    return tuple(found)[::-1] if newest_first else tuple(found)


def _record_told(
    session: Session, campaign_id: str, record: CampaignRecord, acts: tuple[JournalRow, ...], *, prints: bool
) -> Iterator[Happened]:
    sent = record.correspondence
    titles = letter_titles(session, campaign_id, record.playbook, sent)
    letters = load_letters(session, campaign_id)
    printed = {letter.slug: letter.print.at.astimezone().date() for letter in letters if letter.print and prints}
    yield from decisions_told(record.campaign)
    yield from letters_told(sent, titles, printed)
    yield from mail_told(sent, titles)
    yield from answers_told(sent, titles)
    yield from tasks_told(record.progress)
    yield from _own_tasks_told(session, campaign_id, record.playbook)
    yield from dates_told(record.dues, _extensions(acts))
    yield from endings_told(record.ending, record.playbook.outcomes)


def _own_tasks_told(session: Session, campaign_id: str, playbook: Playbook) -> Iterator[Happened]:
    numbers = {step.id: (str(number), step.title) for number, step in enumerate(playbook.steps, start=1)}
    for task in load_own_tasks(session, campaign_id):
        if task.done_on and task.step in numbers:
            number, step = numbers[task.step]
            yield Happened(
                key=f"task {task.id}",
                kind=Kind.TASK,
                on=day_of(task.done_on),
                title=phrase("Done: {task}", task=task.title),
                details=(phrase("Step {number}: {step}", number=number, step=step),),
                words=task.note,
                by=task.by,
                target=("step", task.step),
            )


def _extensions(acts: tuple[JournalRow, ...]) -> Iterator[Extension]:
    """Give each time that a date was given more time and that was not taken back."""
    for entry in acts:
        if entry.verb == _MORE_TIME and not entry.undone:
            row = changed_row(entry.changes[0])
            until = date.fromisoformat(row["until"])
            yield Extension(row["key"], _day(entry), until, row["reason"], entry.by, entry.seq)


def _changes(acts: tuple[JournalRow, ...]) -> Iterator[Happened]:
    for entry in acts:
        act = Phrase(entry.template.removeprefix(TAKE_BACK), entry.values)
        if entry.undoes:
            act = phrase("Took back: {act}" if entry.verb == "undo" else "Did again: {act}", act=act)
        elif entry.template.startswith(TAKE_BACK):
            act = phrase("Took back: {act}", act=act)
        yield Happened(f"act {entry.seq}", Kind.CHANGE, day_of(_day(entry)), act, by=entry.by)


def _day(entry: JournalRow) -> date:
    """Return the day of an act where this computer stands; history keeps the time of the whole world."""
    return entry.at.replace(tzinfo=UTC).astimezone().date()


def _line(told: Happened, record: CampaignRecord, event: TimelineEvent | None) -> TimelineLine:
    place, arguments = _leads(told, record.playbook)
    texts = (told.day, told.title.words, *(detail.words for detail in told.details), told.words, told.by)
    return TimelineLine(told.key, told, place, arguments, " ".join(texts).casefold(), event)


def _leads(told: Happened, playbook: Playbook) -> tuple[str, Mapping[str, str]]:
    """Return the place of the window where an entry is told in full, and what to show there."""
    what, name = told.target
    if what == "field":
        return _step_of(playbook, name, asked=True)
    if what == "task":
        return _step_of(playbook, name, asked=False)
    places = {"letter": "letter", "mailing": "mail_log", "reply": "answer", "date": "date", "step": "step"}
    if what == "ending":
        return "ending", {}
    if what == "campaign":
        return "home", {"campaign": name}
    return (places[what], {what: name}) if what in places else ("", {})


def _step_of(playbook: Playbook, name: str, *, asked: bool) -> tuple[str, Mapping[str, str]]:
    """Return the task of that id, or the one that asks for the field of that name; nowhere when there is none."""
    tasks = ((step, task) for step in playbook.steps for task in step.tasks)
    found = (
        ("step", {"step": step.id, "task": task.id})
        for step, task in tasks
        if (name in (*task.asks, *task.offers) if asked else task.id == name)
    )
    return next(found, ("", {}))
