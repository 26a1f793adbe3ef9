"""The dates of a campaign: what is owed, by when, from which event, and what changed it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from organizer.domain.answered import answer_to, office_asked, role_of
from organizer.domain.campaign import Campaign
from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import days_after
from organizer.domain.day_time import shown_time
from organizer.domain.deadline import Count, DateRule, HolidaysOf, HolidayTable, Start, count_days
from organizer.domain.mailing import Mailing
from organizer.domain.playbook import Playbook
from organizer.domain.terms import rule_by_terms

OWN = "own-"
"""How the key of a date begins that was made by hand."""
SOON = timedelta(days=7)
"""So long before its day a date is due soon."""
APART = timedelta(days=7)
"""Between two reminders to one office there are at least so many days. Source: complaints, 3."""

ANSWERED = "answered"
FOLLOWED_UP = "followed_up"
REPLACED = "replaced"
CAME_BACK = "came_back"
CLOSED = "closed"
TICKED = "ticked"
HAPPENED = "happened"


class DueState(StrEnum):
    """Where a date stands on a day. A rule whose event has not happened yet makes no date at all."""

    LATE = "late"
    SOON = "soon"
    AHEAD = "ahead"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DateEntry:
    """What the group did to a date, or a date of its own.

    ``key`` is the date's own name: ``own-...`` for one made by hand (then ``title`` and ``rule`` or ``day`` are
    set), else that of a playbook's date. ``day`` is a fixed day, ``time`` its time of day ("6:30 p.m."), in an older
    file any text.
    ``rule`` counts from ``start_day``, or from the event of a letter. ``until`` is an extension with its ``reason``;
    ``done_on`` ticks it off.
    """

    key: str
    title: str = ""
    day: date | None = None
    time: str = ""
    rule: DateRule | None = None
    start_day: date | None = None
    until: date | None = None
    reason: str = ""
    done_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A date as it stands. ``letter`` is the slug of the letter whose event starts it, ``start`` that day.

    ``counted`` is the day by the rule alone; ``day`` is it with an extension, or moved away from another reminder to
    the same office, that of ``apart_from``. ``count`` is None for a fixed day. ``ended_by`` says in a code what made
    it go away: ``ticked answered followed_up replaced came_back closed happened`` or a task's id; empty while it
    stands. ``done_on`` is the day of that, None where nobody knows it.
    """

    key: str
    title: str
    day: date
    counted: date
    state: DueState = DueState.AHEAD
    rule: DateRule | None = None
    count: Count | None = None
    start: date | None = None
    letter: str = ""
    time: str = ""
    extended: bool = False
    reason: str = ""
    done_on: date | None = None
    note: str = ""
    ended_by: str = ""
    apart_from: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still owed."""
        return not self.ended_by

    @property
    def is_own(self) -> bool:
        """Whether the group made it by hand."""
        return self.key.startswith(OWN)


@dataclass(frozen=True, slots=True)
class Moved:
    """A date that stands on another day than when it was looked at last."""

    key: str
    title: str
    was: date
    now: date


def dues_of(  # noqa: PLR0917 - all that a date can follow from, as every function of the record by place
    playbook: Playbook,
    campaign: Campaign,
    correspondence: Correspondence,
    entries: tuple[DateEntry, ...],
    tables: Mapping[str, HolidayTable],
    today: date,
    done_tasks: frozenset[str] = frozenset(),
    closed_on: date | None = None,
) -> tuple[Due, ...]:
    """Return every date of a campaign by its day: those of the playbook's rules and those made by hand.

    A rule makes a date only when its event is on record: a mailing, a delivery, an answer, the decision. The day on
    which a letter was written starts nothing. The key of a playbook's date is ``<rule>:<letter>``, and stays the
    same when the event changes. ``closed_on``: the campaign was closed on that day, and nothing is owed any more.
    """
    record = _Record(playbook, campaign, correspondence, tables, done_tasks, closed_on)
    found = [*record.of_playbook({entry.key: entry for entry in entries}), *record.made_by_hand(entries)]
    apart = _kept_apart(found, record)
    stand = (_happened(due, today) for due in apart)
    return tuple(sorted((replace(due, state=_state(due, today)) for due in stand), key=lambda due: (due.day, due.key)))


def days_of(dues: Iterable[Due]) -> dict[str, date]:
    """Return the day of each open date by its key: what a visit keeps, to tell later what moved."""
    return {due.key: due.day for due in dues if due.is_open}


def moved_of(dues: Iterable[Due], before: Mapping[str, date]) -> tuple[Moved, ...]:
    """Return the open dates whose day is not the one they had before. A new date did not move, nor one that ended."""
    return tuple(
        Moved(due.key, due.title, before[due.key], due.day)
        for due in dues
        if due.is_open and before.get(due.key, due.day) != due.day
    )


def _happened(due: Due, today: date) -> Due:
    """Return a date that comes by itself as ended by its own day, once that passed."""
    if due.rule is None or not due.rule.by_itself or not due.is_open or due.day >= today:
        return due
    return replace(due, ended_by=HAPPENED, done_on=due.day)


def _state(due: Due, today: date) -> DueState:
    if not due.is_open:
        return DueState.DONE
    if due.day < today:
        return DueState.LATE
    return DueState.SOON if due.day - today <= SOON else DueState.AHEAD


@dataclass(frozen=True, slots=True)
class _Record:
    """What happened in a campaign, as far as a date follows from it."""

    playbook: Playbook
    campaign: Campaign
    correspondence: Correspondence
    tables: Mapping[str, HolidayTable]
    done_tasks: frozenset[str]
    closed_on: date | None

    def of_playbook(self, entries: Mapping[str, DateEntry]) -> Iterator[Due]:
        by_terms = (rule_by_terms(rule, self.campaign) for rule in self.playbook.dates)
        for rule in (rule for rule in by_terms if rule is not None):
            for letter, start in self._starts(rule, self.correspondence.of_template(rule.letter)):
                key = f"{rule.id}:{letter}"
                yield self._due(entries.get(key, DateEntry(key)), rule, letter, start)

    def made_by_hand(self, entries: Iterable[DateEntry]) -> Iterator[Due]:
        for entry in entries:
            if not entry.key.startswith(OWN):
                continue
            if entry.day is not None:
                yield self._finished(Due(entry.key, entry.title, entry.day, entry.day), entry)
            elif entry.rule is not None and entry.start_day is not None:
                yield self._due(entry, entry.rule, "", entry.start_day)
            elif entry.rule is not None:
                named = self.correspondence.letter(entry.rule.letter)
                letters = (named,) if named else self.correspondence.of_template(entry.rule.letter)
                for letter, start in [*self._starts(entry.rule, letters)][:1]:  # one date, whatever it counts from
                    yield self._due(entry, entry.rule, letter, start)

    def _starts(self, rule: DateRule, letters: Iterable[SentLetter]) -> Iterator[tuple[str, date]]:
        """Give the letters whose event starts a rule, with its day; the decision starts it without a letter."""
        if rule.start is Start.DECIDED:
            if self.campaign.decision.date:
                yield "", self.campaign.decision.date
            return
        for letter in letters:
            day = self._event(rule.start, letter.slug)
            if day is not None:
                yield letter.slug, day

    def _event(self, start: Start, slug: str) -> date | None:
        """Return the day of an event of a letter. An answer known only to the month counts from its first day."""
        if start is Start.RECEIVED:
            replies = self.correspondence.replies_to(slug)
            return replies[-1].on.order if replies else None
        sent = self._sent(start, slug)
        if sent is None:
            return None
        return sent.delivered_on if start is Start.DELIVERED else sent.mailed_on

    def _sent(self, start: Start, slug: str) -> Mailing | None:
        arrived = self.correspondence.delivered(slug) if start is Start.DELIVERED else None
        return arrived or self.correspondence.outgoing(slug)

    def _due(self, entry: DateEntry, rule: DateRule, letter: str, start: date) -> Due:
        state = {HolidaysOf.FEDERAL: "", HolidaysOf.STATE: self.campaign.jurisdiction.state}.get(rule.holidays)
        count = count_days(rule, start, None if state is None else self.tables.get(state))
        title = entry.title or rule.title
        due = Due(entry.key, title, count.due, count.due, rule=rule, count=count, start=start, letter=letter)
        return self._finished(due, entry)

    def _finished(self, due: Due, entry: DateEntry) -> Due:
        """Return a date with what the group and the record did to it."""
        extended = entry.until is not None and entry.until > due.counted
        ended_by, done_on = self._ended(due, entry)
        return replace(
            due,
            day=entry.until if entry.until and extended else due.counted,
            time=shown_time(entry.time),
            extended=extended,
            reason=entry.reason if extended else "",
            note=entry.note,
            ended_by=ended_by,
            done_on=done_on,
        )

    def _ended(self, due: Due, entry: DateEntry) -> tuple[str, date | None]:
        rule, start = due.rule, due.start
        # What was ticked off before a letter went out once more was the date of the mailing before.
        stale = bool(due.letter) and start is not None and entry.done_on is not None and entry.done_on < start
        if entry.done_on is not None and not stale:
            return TICKED, entry.done_on
        if rule is not None and start is not None and due.letter:
            by_letter = self._ended_by_letter(rule, start, due.letter)
            if by_letter:
                return by_letter
        task = next((name for name in (rule.ends if rule else ()) if name in self.done_tasks), "")
        if task or self.closed_on is None:
            return task, None
        return CLOSED, self.closed_on

    def _ended_by_letter(self, rule: DateRule, start: date, slug: str) -> tuple[str, date | None] | None:
        if ANSWERED in rule.ends and rule.start is not Start.RECEIVED:
            reply = answer_to(self.playbook, self.correspondence, slug)
            if reply:
                return ANSWERED, reply.on.day
        for letter in self.correspondence.letters:
            sent = self.correspondence.outgoing(letter.slug)
            if sent is None or sent.mailed_on < start:
                continue
            if letter.follows == slug and letter.template == rule.follow_up:
                return FOLLOWED_UP, sent.mailed_on
            if letter.replaces == slug:
                return REPLACED, sent.mailed_on
        sent = None if rule.start is Start.RECEIVED else self._sent(rule.start, slug)
        return (CAME_BACK, sent.returned_on) if sent and sent.is_returned else None

    def reminded(self, due: Due) -> str:
        """Return the office that a date reminds, where the date is ours to move; empty for any other.

        A limit is not ours, whether a document gives it or the group's own agreement or statute.
        """
        rule = due.rule
        if rule is None or not rule.follow_up or due.extended or not due.is_open:
            return ""
        if rule.documented or rule.count_from:
            return ""
        return role_of(self.playbook, rule.follow_up) or office_asked(self.playbook, self.correspondence, due.letter)

    def reminders_sent(self, office: str) -> Iterator[date]:
        """Give the days on which follow-ups went out to an office."""
        for letter in self.correspondence.letters:
            sent = self.correspondence.outgoing(letter.slug)
            if sent and letter.follows and office_asked(self.playbook, self.correspondence, letter.slug) == office:
                yield sent.mailed_on


def _kept_apart(dues: Iterable[Due], record: _Record) -> Iterator[Due]:
    """Give the dates, no two reminders to one office closer together than they should be. Limits stay."""
    last: dict[str, date] = {}
    for due in sorted(dues, key=lambda each: (each.day, each.key)):
        office = record.reminded(due)
        if not office:
            yield due
            continue
        before = last.get(office) or max(record.reminders_sent(office), default=None)
        is_close = before is not None and due.day - before < APART
        moved = replace(due, day=days_after(before, APART.days), apart_from=before) if before and is_close else due
        last[office] = moved.day
        yield moved
