"""What a letter that follows another is drafted from: that letter, the answer to it, and all that went to that office.

Nothing is told that is newer than the letter. Source: procedure-2010, 8.3.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from organizer.domain.article_number import spaced_number
from organizer.domain.correspondence import NOTHING_SENT, Correspondence, SentLetter
from organizer.domain.dates import spell_date
from organizer.domain.earlier_letter import NO_ANSWER, NOTHING_EARLIER, EarlierLetter, GivenAnswer, when_kind
from organizer.domain.follow_ups import answer_to_name, letter_to_follow, mailing_to_name, when_said
from organizer.domain.playbook import LetterTemplate
from organizer.domain.problem import Problem, error, warning
from organizer.domain.quotation import marked
from organizer.domain.reply import OLDER_THAN_MAILING, Reply
from organizer.letters.context import DraftFacts
from organizer.letters.draft import letter_names
from organizer.letters.mailing import how_sent
from organizer.papers.case import Case, Request
from organizer.papers.followed import FIELD, newer_problems, went_to
from organizer.papers.recipients import find_recipient


class Trail(NamedTuple):
    """Where a follow-up comes from. ``facts`` hold what it may tell; ``role`` and ``office`` are whom it goes to."""

    facts: DraftFacts
    role: str
    office: str
    problems: tuple[Problem, ...]


def find_trail(case: Case, request: Request, template: LetterTemplate, facts: DraftFacts, today: date) -> Trail:
    """Return what the record has for a follow-up of ``facts.date``. Raises TemplateFault.

    It goes to the office of the letter that it follows, unless the playbook or the user chose another.
    """
    on, sent = facts.date, case.correspondence or NOTHING_SENT
    slug = request.options.follows or letter_to_follow(template, sent, on)
    letter = sent.letter(slug)
    place = went_to(case, slug)
    role, office = (template.recipient, "") if template.recipient else place
    if letter is None or mailing_to_name(sent, slug) is None:
        nothing = error(
            "nothing_to_follow", FIELD, "This letter follows one that was mailed. None is in the mail log yet."
        )
        return Trail(facts, role, request.office or office, (nothing,))
    earlier = _earlier(case, letter, facts, today)
    others = [entry for entry in sent.letters if went_to(case, entry.slug) == place and entry.slug != request.id]
    record = [_earlier(case, entry, facts, today) for entry in others]
    reply = answer_to_name(template, sent, slug, request.options.answer, on)
    told = facts._replace(
        earlier=earlier,
        answer=_answer(reply),
        record=tuple(sorted((entry for entry in record if entry.mailed_on), key=lambda entry: entry.mailed_on or on)),
    )
    newer = newer_problems(case, request, template, on)
    problems = (*_problems(sent, letter, [entry.slug for entry in others], on), *newer)
    return Trail(told, role, request.office or office, problems)


def _family(case: Case, slug: str, facts: DraftFacts) -> str:
    """Return whose letter it was: the official's or the group's."""
    family = ""
    for letter in reversed([*(case.correspondence or NOTHING_SENT).chain(slug)]):
        template = case.playbook.letter(letter.template)
        before = facts._replace(earlier=NOTHING_EARLIER._replace(family=family))
        family = str(letter_names(template, before)["family"]) if template else ""
    return family


def _earlier(case: Case, letter: SentLetter, facts: DraftFacts, today: date) -> EarlierLetter:
    """Return a letter as far as it may be named on a day; without a day of mailing where it went out later."""
    on, sent = facts.date, case.correspondence or NOTHING_SENT
    template = case.playbook.letter(letter.template)
    known = EarlierLetter(
        slug=letter.slug,
        template=letter.template,
        number=letter.number,
        title=template.title if template else letter.template,
        family=_family(case, letter.slug, facts),
        dated=letter.dated,
        is_answered=any(not reply.is_spoken for reply in _replies(sent, letter.slug, on)),
        office=_office(case, letter, facts, today),
    )
    mailing = mailing_to_name(sent, letter.slug, on)
    if mailing is None:
        return known
    return known._replace(
        dated=letter.dated or mailing.mailed_on,
        mailed_on=mailing.mailed_on,
        way=mailing.method,
        how=how_sent(mailing.method),
        article=spaced_number(mailing.article),
        delivered_on=_by(mailing.delivered_on if mailing.is_delivered else None, on),
        returned_on=_by(mailing.returned_on, on),
        to=mailing.to,
    )


def _by(day: date | None, on: date) -> date | None:
    return day if day and day <= on else None


def _replies(sent: Correspondence, slug: str, on: date) -> tuple[Reply, ...]:
    return tuple(reply for reply in sent.replies_to(slug) if reply.on.order <= on)


def _office(case: Case, letter: SentLetter, facts: DraftFacts, today: date) -> str:
    """Return in a few words whom a letter went to: name and agency, as they stand in the block."""
    place = went_to(case, letter.slug)
    found = find_recipient(case, Request(letter.slug, letter.template, office=place.office), place.role, facts, today)
    whole = found.addressee
    return ", ".join(filter(None, (whole.name, whole.agency or whole.unit))) if whole else ""


_TOLD = "that "
"""How words begin that letters tell without quotation marks: "that there is no opting out"."""


def _answer(reply: Reply | None) -> GivenAnswer:
    if reply is None:
        return NO_ANSWER
    words = " ".join(reply.words.split())
    is_told = words.startswith(_TOLD)
    return GivenAnswer(
        id=reply.id,
        channel=str(reply.channel),
        stance=str(reply.stance),
        on=reply.on,
        when=when_said(reply.on),
        when_kind=when_kind(reply.on),
        who=reply.who,
        words=marked(words, inside=not is_told),
        is_spoken=reply.is_spoken,
        is_told=is_told,
    )


def _problems(sent: Correspondence, letter: SentLetter, office: list[str], on: date) -> Iterator[Problem]:
    """Report what is newer than the letter, a letter that came back, and an answer from before it went out."""
    mailing = mailing_to_name(sent, letter.slug, on)
    first = min(entry.mailed_on for entry in sent.mailings_of(letter.slug))
    if mailing is None:
        yield error(
            "follows_newer",
            "letter.date",
            "The letter that this one follows was mailed on {date}. Give this one a later date.",
            date=spell_date(first),
        )
        return
    if mailing.returned_on and mailing.returned_on <= on:
        yield warning("came_back", FIELD, "The letter that this one follows came back. Send it again first.")
    if mailing.delivered_on and mailing.delivered_on > on:
        day = spell_date(mailing.delivered_on)
        yield _newer(
            "The letter that this one follows was delivered on {date}, after this letter. It is left out.", day
        )
    for reply in sent.replies_to(letter.slug):
        if reply.on.is_before(first):
            when, day = reply.on.spell(), spell_date(first)
            yield warning("answer_before_letter", FIELD, OLDER_THAN_MAILING, when=when, day=day)
        if reply.on.order > on:
            yield _newer("There is an answer of {date}, after this letter. It is left out.", reply.on.spell())
    for slug in office:
        days = [entry.mailed_on for entry in sent.mailings_of(slug)]
        if slug != letter.slug and days and min(days) > on:
            yield _newer(
                "Another letter went to that office on {date}, after this one. It is left out.", spell_date(min(days))
            )


def _newer(template: str, day: str) -> Problem:
    return warning("event_newer", FIELD, template, date=day)
