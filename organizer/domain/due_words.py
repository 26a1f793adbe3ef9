"""What a date says of itself, in words: how late it is, what it counts from, why each day does or does not count."""

from collections.abc import Mapping
from datetime import date

from organizer.domain.dates import spell_date
from organizer.domain.day_time import is_skipped, read_time
from organizer.domain.deadline import WEEKDAYS, Count, CountedDay, DateRule, Roll, Start, Unit
from organizer.domain.due import ANSWERED, APART, CAME_BACK, CLOSED, FOLLOWED_UP, HAPPENED, REPLACED, TICKED, Due
from organizer.domain.phrase import Phrase, phrase

_ENDED = {
    TICKED: "Done on {day}",
    ANSWERED: "Answered on {day}",
    FOLLOWED_UP: "Followed up on {day}",
    REPLACED: "Replaced by a newer letter on {day}",
    CAME_BACK: "The letter came back on {day}",
    CLOSED: "Campaign closed on {day}",
    HAPPENED: "Happened on {day}",
}
_ONE = {Unit.CALENDAR_DAYS: "1 day", Unit.BUSINESS_DAYS: "1 business day", Unit.MONTHS: "1 month"}
_MANY = {
    Unit.CALENDAR_DAYS: "{count} days",
    Unit.BUSINESS_DAYS: "{count} business days",
    Unit.MONTHS: "{count} months",
}
_EVENTS = {
    Start.MAILED: "{length} after the mailing of {letter}",
    Start.DELIVERED: "{length} after the delivery of {letter}",
    Start.RECEIVED: "{length} after the answer to {letter}",
    Start.DECIDED: "{length} after the decision",
}

_AT_ONCE = {
    Start.MAILED: "On the day of the mailing of {letter}",
    Start.DELIVERED: "On the day of the delivery of {letter}",
    Start.RECEIVED: "On the day of the answer to {letter}",
    Start.DECIDED: "On the day of the decision",
}
"""What takes effect at once: a clause can end an agreement on receipt."""


def state_words(due: Due, today: date) -> Phrase:
    """Return ``3 days late``, ``today``, ``tomorrow``, ``in 2 days``, or what ended it and when."""
    if due.ended_by:
        ended = _ENDED.get(due.ended_by)
        if ended and due.done_on:
            return phrase(ended, day=spell_date(due.done_on))
        return phrase("Answered") if due.ended_by == ANSWERED else phrase("Done")
    days = (due.day - today).days
    if days < 0:
        return phrase("1 day late") if days == -1 else phrase("{count} days late", count=str(-days))
    if days > 1:
        return phrase("in {count} days", count=str(days))
    return phrase("tomorrow") if days else phrase("today")


def length_words(rule: DateRule) -> Phrase:
    """Return ``30 days``, ``10 business days``, ``1 month``."""
    return phrase(_ONE[rule.unit]) if rule.count == 1 else phrase(_MANY[rule.unit], count=str(rule.count))


def counting_words(rule: DateRule, letter: str) -> Phrase:
    """Return how a rule counts, whatever day that gives: ``30 days after the mailing of Notice to ICE``."""
    event = (_EVENTS if rule.count else _AT_ONCE).get(rule.start)
    if event is None or (not letter and rule.start is not Start.DECIDED):
        return phrase("{length} after a day of your own", length=length_words(rule))
    return phrase(event, length=length_words(rule), letter=letter)


def origin_words(due: Due, titles: Mapping[str, str]) -> Phrase:
    """Return where a date comes from: ``30 days after the delivery of Notice to ICE``; ``titles`` are those of letters.

    A day that was fixed by hand says so.
    """
    if due.rule is None or due.start is None:
        return phrase("A day of our own")
    length = length_words(due.rule)
    event = (_EVENTS if due.rule.count else _AT_ONCE).get(due.rule.start)
    if event is None or (not due.letter and due.rule.start is not Start.DECIDED):
        return phrase("{length} after {day}", length=length, day=spell_date(due.start))
    return phrase(event, length=length, letter=titles.get(due.letter, due.letter))


def basis_words(due: Due) -> Phrase:
    """Return whether a document or the user's own answers give the limit, or it is our own choice and why.

    Empty for a fixed day.
    """
    if due.rule is None:
        return Phrase()
    if due.rule.count_from and not due.rule.documented:
        return phrase("Your own answers give this limit. {reason}", reason=due.rule.reason)
    if not due.rule.documented:
        reason, own = due.rule.reason, phrase("No time limit is documented. This date is our own choice.")
        return phrase("{own} {reason}", own=own, reason=reason) if reason else own
    return phrase("A document gives this limit.")


def change_words(due: Due) -> Phrase:
    """Return why a date does not stand on the day that its rule gives; an empty phrase when it does."""
    if due.extended:
        day = spell_date(due.counted)
        if due.reason:
            return phrase("More time was given. It was due on {day}. Reason: {reason}", day=day, reason=due.reason)
        return phrase("More time was given. It was due on {day}.", day=day)
    if due.apart_from:
        return phrase(
            "Moved from {day}. A reminder to the same office stands on {other}. Two are {count} days apart.",
            day=spell_date(due.counted),
            other=spell_date(due.apart_from),
            count=str(APART.days),
        )
    return Phrase()


def day_words(entry: CountedDay, unit: Unit) -> Phrase:
    """Return what one day of a count says: its number, the weekend or holiday, or both on a last day."""
    why: str | Phrase = phrase(entry.why) if entry.why in WEEKDAYS else entry.why
    if not entry.number:
        return phrase("does not count: {why}", why=why) if why else phrase("the first business day")
    number = phrase("month {number}" if unit is Unit.MONTHS else "day {number}", number=str(entry.number))
    return phrase("{number}: {why}", number=number, why=why) if entry.why else number


def roll_words(rule: DateRule) -> Phrase:
    """Return what happens when the last day is a weekend or a holiday; empty where business days are counted."""
    if rule.unit is Unit.BUSINESS_DAYS:
        return Phrase()
    return {
        Roll.STAYS: phrase("It stays where it is on a weekend or a holiday."),
        Roll.NEXT_BUSINESS_DAY: phrase("On a weekend or a holiday it moves to the next business day."),
        Roll.BUSINESS_DAY_BEFORE: phrase("On a weekend or a holiday it moves to the business day before."),
    }[rule.roll]


def beyond_words(count: Count | None) -> Phrase:
    """Return a warning when the holidays of a count are not certain; an empty phrase when they are."""
    if count is None or not count.beyond:
        return Phrase()
    if not count.good_through:
        return phrase("No holidays are known for this place. Check the holidays yourself.")
    template = "The list of holidays is good through {year}. Check the holidays of other years yourself."
    return phrase(template, year=str(count.good_through))


def warning_words(due: Due) -> Phrase:
    """Return what is not certain of a date: its holidays, or an hour that clocks skip; an empty phrase otherwise."""
    at = read_time(due.time)
    if at and is_skipped(due.day, at):
        return phrase("Most clocks skip this hour: they are set forward on that day. Check the time.")
    return beyond_words(due.count)
