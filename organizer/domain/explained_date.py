"""A date told in full: what is due, by which rule, from which event, and why each day does or does not count."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from organizer.domain.agenda import weekday_words
from organizer.domain.article_number import spaced_number
from organizer.domain.campaign import Campaign
from organizer.domain.clause import clause_for, quoted_clause
from organizer.domain.correspondence import Correspondence
from organizer.domain.deadline import HolidaysOf, Roll, Start, Unit
from organizer.domain.decision_words import decision_words
from organizer.domain.due import Due
from organizer.domain.due_words import (
    basis_words,
    change_words,
    day_words,
    length_words,
    origin_words,
    roll_words,
    state_words,
    warning_words,
)
from organizer.domain.fields import answer_of
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.reply import CHANNELS
from organizer.domain.statement import Statement

_HOLIDAYS = {
    HolidaysOf.NOBODY: phrase("No holidays are left out."),
    HolidaysOf.FEDERAL: phrase("Holidays of the federal offices do not count."),
    HolidaysOf.STATE: phrase("Holidays of the state do not count."),
}


@dataclass(frozen=True, slots=True)
class ExplainedDay:
    """One day of a count: the day, its number or why it does not count, and where a holiday comes from."""

    day: Phrase
    count: Phrase
    source: str


@dataclass(frozen=True, slots=True)
class ExplainedDate:
    """A date in words; empty phrases where there is nothing to say.

    ``status`` is how far away it is, ``origin`` what it counts from, ``start`` the event with its proof, ``rule`` the
    rule as sentences, ``basis`` whether a document gives the limit. ``documents`` are what it rests on. ``terms`` are
    the user's own answers that the count follows, and the clause they come from; ``usual`` is how long it takes in
    practice.
    """

    title: str
    day: Phrase
    status: Phrase
    origin: Phrase
    start: Phrase
    rule: tuple[Phrase, ...]
    basis: Phrase
    documents: tuple[Phrase, ...]
    consequence: str
    change: Phrase
    warning: Phrase
    days: tuple[ExplainedDay, ...]
    note: str
    terms: tuple[Phrase, ...] = ()
    usual: str = ""


def explain(  # noqa: PLR0917 - all that a date follows from
    due: Due,
    playbook: Playbook,
    campaign: Campaign,
    record: Correspondence,
    titles: Mapping[str, str],
    today: date,
) -> ExplainedDate:
    """Return a date of a campaign in words. ``titles`` are those of the letters by their id."""
    rule = due.rule
    day = weekday_words(due.day)
    sources = (playbook.statement(source) for source in rule.sources) if rule else ()
    return ExplainedDate(
        title=due.title,
        day=phrase("{day}, {time}", day=day, time=due.time) if due.time else day,
        status=state_words(due, today),
        origin=origin_words(due, titles),
        start=_start(due, campaign, record),
        rule=_rule(due),
        basis=basis_words(due),
        documents=(*(_source(found) for found in sources if found), *_named(due)),
        consequence=rule.consequence if rule else "",
        change=change_words(due),
        warning=warning_words(due),
        days=_days(due),
        note=due.note,
        terms=tuple(_terms(due, playbook, campaign)),
        usual=rule.usual if rule else "",
    )


def _terms(due: Due, playbook: Playbook, campaign: Campaign) -> Iterator[Phrase]:
    """Give the answers that stand in place of the rule's own count, unit and start, then the clause with its page."""
    rule = due.rule
    names = (rule.count_from, rule.unit_from, rule.start_from) if rule else ()
    for name in filter(None, names):
        field = playbook.field(name)
        given = str(answer_of(campaign, name))
        if field:
            template = "{question} {answer}" if field.label.endswith("?") else "{question}: {answer}"
            yield phrase(template, question=field.label, answer=dict(field.choices).get(given, given))
    clause = quoted_clause(clause_for(playbook, campaign, rule.letter)) if rule and any(names) else Phrase()
    if clause:
        yield phrase("The clause you copied: {clause}", clause=clause)


def _source(statement: Statement) -> Phrase:
    return phrase("{document}, {date}", document=statement.document, date=statement.date.spell())


def _named(due: Due) -> tuple[Phrase, ...]:
    """Return the document that the group itself named for a limit."""
    reason = due.rule.reason if due.rule and due.rule.documented else ""
    return (phrase("{document}", document=reason),) if reason else ()


def _start(due: Due, campaign: Campaign, record: Correspondence) -> Phrase:
    """Return the event that a count begins with, and what shows it."""
    if due.rule is None or due.start is None:
        return Phrase()
    day = weekday_words(due.start)
    if due.rule.start is Start.DECIDED:
        decision = decision_words(campaign.decision) or phrase("the decision")
        return phrase("Decided on {day}: {decision}", day=day, decision=decision)
    if not due.letter:
        return phrase("A day that your group chose: {day}", day=day)
    if due.rule.start is Start.RECEIVED:
        reply = record.replies_to(due.letter)[-1]
        came = CHANNELS[reply.channel]
        if reply.who:
            return phrase("Answered on {day}. {way}, from {who}", day=day, way=came, who=reply.who)
        return phrase("Answered on {day}. {way}", day=day, way=came)
    return _sent(due.rule.start, due.letter, day, record)


def _sent(start: Start, slug: str, day: Phrase, record: Correspondence) -> Phrase:
    is_delivery = start is Start.DELIVERED
    sent = (record.delivered(slug) if is_delivery else None) or record.outgoing(slug)
    if sent is None:  # no count begins with a letter that did not go out
        return Phrase()
    way: Phrase = sent.way
    if sent.article:
        way = phrase("{way}, number {number}", way=way, number=spaced_number(sent.article))
    if not is_delivery:
        return phrase("Mailed on {day}. {way}", day=day, way=way)
    if sent.signed_by:
        return phrase("Delivered on {day}, signed for by {who}. {way}", day=day, who=sent.signed_by, way=way)
    return phrase("Delivered on {day}. {way}", day=day, way=way)


def _rule(due: Due) -> tuple[Phrase, ...]:
    rule = due.rule
    if rule is None:
        return ()
    if not rule.count:
        return tuple(filter(None, (phrase("Nothing is counted: it is due on that day itself."), roll_words(rule))))
    length = length_words(rule)
    counted = {
        Unit.CALENDAR_DAYS: phrase("Count {length}. Every day counts.", length=length),
        Unit.BUSINESS_DAYS: phrase("Count {length}. Saturdays and Sundays do not count.", length=length),
        Unit.MONTHS: phrase("Count {length} of the calendar. It ends on the same day of the month.", length=length),
    }[rule.unit]
    first = phrase("The first day is not counted.")
    # Where every day counts and the last one stays, it is the same whose holidays the rule names.
    matter = rule.unit is Unit.BUSINESS_DAYS or rule.roll is not Roll.STAYS or rule.holidays is HolidaysOf.NOBODY
    holidays = _HOLIDAYS[rule.holidays] if matter else Phrase()
    return tuple(filter(None, (counted, first, roll_words(rule), holidays)))


def _days(due: Due) -> tuple[ExplainedDay, ...]:
    if due.count is None or due.rule is None:
        return ()
    unit = due.rule.unit
    first = ExplainedDay(weekday_words(due.count.start), phrase("the first day, not counted"), "")
    return (
        first,
        *(ExplainedDay(weekday_words(entry.day), day_words(entry, unit), entry.source) for entry in due.count.days),
    )
