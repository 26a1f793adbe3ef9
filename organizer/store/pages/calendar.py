"""The page Calendar: every date in its group, where it comes from, what moved since, and what happened."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.agenda import When, happenings_of, weekday_words, when_of
from organizer.domain.deadline import HolidayTable
from organizer.domain.due import Due
from organizer.domain.due_words import change_words, origin_words, state_words, warning_words
from organizer.domain.follow_ups import FollowUp, follow_ups_of
from organizer.domain.holiday_names import holiday_names
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.waiting_date import WaitingDate
from organizer.store.campaigns import list_campaigns
from organizer.store.events import load_events
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.pages.moved import MovedLine, moved_lines
from organizer.store.record import CampaignRecord, load_record
from organizer.store.visits import seen_days

SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """One date. ``key`` names campaign and date, for rows of several campaigns; ``due.key`` is the date's own.

    ``status`` says how late it is or how far away, ``origin`` what it counts from, ``mark`` that it is our own choice
    or what documents it, ``change`` why it does not stand where its rule puts it, ``warning`` what is not certain.
    ``offer`` is the letter that can be written on that day.
    """

    key: str
    campaign: str
    place: str
    when: When
    due: Due
    day: Phrase
    status: Phrase
    origin: Phrase
    mark: Phrase
    consequence: str
    change: Phrase
    warning: Phrase
    spoken: Phrase
    offer: FollowUp | None = None


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One date that has no day yet."""

    key: str
    campaign: str
    place: str
    date: WaitingDate


@dataclass(frozen=True, slots=True)
class HappenedLine:
    """Something of the record. ``order`` puts it in its place, ``kind`` and ``target`` say where it is told in full."""

    key: str
    campaign: str
    place: str
    order: date
    day: str
    words: Phrase
    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """What the page shows. ``good_through`` is the last year of the holidays, 0 where no table is known.

    ``waiting`` are dates of the group's own whose event has not happened. ``holidays`` are the names of those that the
    federal offices keep, and the states of the campaigns that are shown.
    """

    lines: tuple[CalendarLine, ...]
    happened: tuple[HappenedLine, ...]
    moved: tuple[MovedLine, ...]
    campaigns: int
    good_through: int
    today: date
    is_everywhere: bool = False
    waiting: tuple[WaitingLine, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.lines or self.waiting or self.happened)

    def of(self, when: When) -> tuple[CalendarLine, ...]:
        """Return the dates of a group."""
        return tuple(line for line in self.lines if line.when is when)

    def line(self, key: str) -> CalendarLine | None:
        """Return the date of that key, or None."""
        return next((line for line in self.lines if line.key == key), None)


def load(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    tables: Mapping[str, HolidayTable],
    today: date,
    *,
    everywhere: bool = False,
) -> CalendarPage:
    """Return the calendar of one campaign, or of all that are not archived."""
    known = [entry for entry in list_campaigns(session) if entry.playbook in playbooks]
    at_work = [entry for entry in known if not entry.archived]
    shown = at_work if everywhere else [entry for entry in known if entry.id == campaign_id]
    lines: list[CalendarLine] = []
    waiting: list[WaitingLine] = []
    happened: list[HappenedLine] = []
    states: set[str] = set()
    for entry in shown:
        record = load_record(session, entry.id, playbooks, tables, today)
        titles = letter_titles(session, entry.id, record.playbook, record.correspondence)
        lines.extend(_lines(entry.id, record, titles, today))
        states.add(record.campaign.jurisdiction.state)
        waiting.extend(
            WaitingLine(_key(entry.id, found.key), entry.id, record.campaign.jurisdiction.name, found)
            for found in record.waiting(titles)
        )
        happened.extend(_happened(session, entry.id, record, titles))
    before = {} if everywhere else seen_days(session, campaign_id)
    federal = tables.get("")
    return CalendarPage(
        lines=tuple(sorted(lines, key=lambda line: (line.due.day, line.key))),
        happened=tuple(sorted(happened, key=lambda line: line.order, reverse=True)),
        moved=tuple(moved_lines((line.due for line in lines), before)),
        campaigns=len(at_work),
        good_through=federal.last_year if federal else 0,
        today=today,
        is_everywhere=everywhere,
        waiting=tuple(waiting),
        holidays=holiday_names(tables, states),
    )


def mark_words(due: Due) -> Phrase:
    """Return in a few words who gives a limit: a document, the answers, or nobody; empty for a day fixed by hand."""
    if due.rule is None:
        return Phrase()
    if due.rule.documented:
        return phrase("A document gives this limit")
    if due.rule.count_from:
        return phrase("Your own answers give this limit")
    return phrase("Our choice: no time limit is documented")


def _lines(campaign_id: str, record: CampaignRecord, titles: Mapping[str, str], today: date) -> Iterator[CalendarLine]:
    for due in record.dues:
        day, status, origin, mark = (
            weekday_words(due.day),
            state_words(due, today),
            origin_words(due, titles),
            mark_words(due),
        )
        when = phrase("{time}, {day}", time=due.time, day=day) if due.time else day
        spoken = phrase("{title}. {day}. {status}. {origin}.", title=due.title, day=when, status=status, origin=origin)
        if mark:
            spoken = phrase("{spoken} {mark}.", spoken=spoken, mark=mark)
        yield CalendarLine(
            key=_key(campaign_id, due.key),
            campaign=campaign_id,
            place=record.campaign.jurisdiction.name,
            when=when_of(due, today),
            due=due,
            day=phrase("{day}, {time}", day=day, time=due.time) if due.time else day,
            status=status,
            origin=origin,
            mark=mark,
            consequence=due.rule.consequence if due.rule else "",
            change=change_words(due),
            warning=warning_words(due),
            spoken=spoken,
            offer=offer_of(record, due),
        )


def _key(campaign_id: str, key: str) -> str:
    return f"{campaign_id}{SEPARATOR}{key}"


def offer_of(record: CampaignRecord, due: Due) -> FollowUp | None:
    """Return the letter that can be written on an open date, or None."""
    if due.rule is None or not due.rule.follow_up or not due.letter or not due.is_open:
        return None
    offers = follow_ups_of(record.playbook, record.correspondence, due.letter)
    return next((offer for offer in offers if offer.template == due.rule.follow_up), None)


def _happened(
    session: Session, campaign_id: str, record: CampaignRecord, titles: Mapping[str, str]
) -> Iterator[HappenedLine]:
    place = record.campaign.jurisdiction.name
    mailings = {sent.id for sent in record.correspondence.mailings}
    for number, entry in enumerate(happenings_of(record.correspondence, titles)):
        kind = "mailing" if entry.key in mailings else "reply"
        key = f"{kind}{SEPARATOR}{campaign_id}{SEPARATOR}{number}"
        yield HappenedLine(key, campaign_id, place, entry.on.order, entry.on.spell(), entry.words, kind, entry.key)
    for event in load_events(session, campaign_id):
        key = f"event{SEPARATOR}{campaign_id}{SEPARATOR}{event.id}"
        words = phrase("{title}", title=event.title)
        yield HappenedLine(key, campaign_id, place, event.on.order, event.on.spell(), words, "event", event.id)
