"""Which letter and which answer a follow-up names, which others it could name, and a newer answer that it does not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from organizer.domain.correspondence import NOTHING_SENT, Correspondence, SentLetter
from organizer.domain.dates import spell_date
from organizer.domain.follow_ups import answer_to_name, fits_answer, letter_to_follow, mailing_to_name
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import LetterTemplate, Playbook
from organizer.domain.problem import Problem, warning
from organizer.domain.reply import CHANNELS, STANCES, Reply
from organizer.papers.case import Case, Request
from organizer.papers.used_answers import tells_of_answer

FIELD, ANSWER = "letter.follows", "letter.answer"
"""What problems point at: which letter was chosen, and which answer to it."""
ANSWER_NEWER = "answer_newer"
"""The problem of a follow-up that names an answer although the office has given a newer one."""

_IN_THE_LOG = frozenset({"came_back", "answer_before_letter"})


class Place(NamedTuple):
    """Where a letter went: to a role of the playbook, and to an office where another than the usual one was chosen."""

    role: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class NewerAnswer:
    """An answer of the same office, newer than the one that a follow-up names.

    ``letter`` is the one to follow in order to name it. It is empty where the follow-up cannot name it: it was written
    for another kind of answer.
    """

    named: Reply
    reply: Reply
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """What a follow-up names now, and what it could: ids with their words. ``tells``: it tells of an answer.

    ``others``: another letter or answer than those named can be chosen.
    """

    letters: tuple[tuple[str, Phrase], ...]
    letter: str
    answers: tuple[tuple[str, Phrase], ...]
    answer: str
    tells: bool
    others: bool
    newer: NewerAnswer | None = None

    def is_of_log(self, problem: Problem) -> bool:
        """Whether a problem is mended in the mail log: what stands there is wrong, or there is nothing to choose."""
        return problem.field in (FIELD, ANSWER) and (problem.code in _IN_THE_LOG or not self.others)


def followed_of(case: Case, request: Request, template: LetterTemplate, on: date) -> Followed:
    """Return what a follow-up of a day names and could name. Letters that have not gone out are not among them."""
    sent, tells = case.correspondence or NOTHING_SENT, tells_of_answer(template)
    slug, reply = _named(case, request, template, on)
    letters = [entry for entry in sent.letters if _may_follow(template, sent, entry, request.id) or entry.slug == slug]
    answers = [entry for entry in sent.replies_to(slug) if fits_answer(template, entry) or entry == reply]
    fitting = [entry for letter in letters for entry in sent.replies_to(letter.slug) if fits_answer(template, entry)]
    return Followed(
        letters=tuple((entry.slug, _letter_words(case.playbook, sent, entry)) for entry in letters),
        letter=slug,
        answers=tuple((entry.id, _answer_words(entry)) for entry in answers) if tells else (),
        answer=reply.id if reply and tells else "",
        tells=tells,
        others=any(entry != reply for entry in fitting) if tells else any(entry.slug != slug for entry in letters),
        newer=newer_answer(case, request, template, on),
    )


def newer_problems(case: Case, request: Request, template: LetterTemplate, on: date) -> Iterator[Problem]:
    """Warn of an answer that is newer than the one that a follow-up tells of; see :func:`newer_answer`."""
    found = newer_answer(case, request, template, on)
    if found:
        choose = (
            "This letter names the answer of {named}. That office gave a newer one, of {newer}. "
            "Choose which one it names."
        )
        look = (
            "This letter names the answer of {named}. That office gave a newer one, of {newer}. "
            "Check if this letter still fits."
        )
        days = {"named": found.named.on.spell(), "newer": found.reply.on.spell()}
        yield warning(ANSWER_NEWER, ANSWER, choose if found.letter else look, **days)


def newer_answer(case: Case, request: Request, template: LetterTemplate, on: date) -> NewerAnswer | None:
    """Return the newest answer by a day of the same office, if it is newer than the one that a follow-up tells of.

    One that the follow-up can name comes before one that it was not written for.
    """
    sent, own = case.correspondence or NOTHING_SENT, request.id
    slug, reply = _named(case, request, template, on)
    if reply is None or not tells_of_answer(template):
        return None
    place = went_to(case, slug)
    letters = [entry for entry in sent.letters if entry.slug != own and went_to(case, entry.slug) == place]
    of_office = {entry.slug for entry in letters}
    newer = [entry for entry in sent.replies if reply.on.order < entry.on.order <= on and of_office & {*entry.letters}]
    may_follow = [entry.slug for entry in letters if _may_follow(template, sent, entry, own, on)]
    for entry in reversed(newer):
        named = [name for name in may_follow if name in entry.letters]
        if named and fits_answer(template, entry):
            return NewerAnswer(reply, entry, slug if slug in named else named[-1])
    return NewerAnswer(reply, newer[-1]) if newer else None


def went_to(case: Case, slug: str, seen: frozenset[str] = frozenset()) -> Place:
    """Return the role and the office that a letter went to; one that follows another goes where that one went."""
    letter = (case.correspondence or NOTHING_SENT).letter(slug)
    template = case.playbook.letter(letter.template) if letter else None
    if letter is None or template is None or slug in seen:
        return Place()
    if template.recipient:
        return Place(template.recipient, letter.office)
    before = went_to(case, letter.follows, seen | {slug})
    return Place(before.role, letter.office or before.office)


def _named(case: Case, request: Request, template: LetterTemplate, on: date) -> tuple[str, Reply | None]:
    sent, options = case.correspondence or NOTHING_SENT, request.options
    slug = options.follows or letter_to_follow(template, sent, on)
    return slug, answer_to_name(template, sent, slug, options.answer, on)


def _may_follow(
    template: LetterTemplate, sent: Correspondence, letter: SentLetter, own: str, on: date = date.max
) -> bool:
    is_another = letter.slug != own and letter.template in template.follows
    return is_another and mailing_to_name(sent, letter.slug, on) is not None


def _letter_words(playbook: Playbook, sent: Correspondence, letter: SentLetter) -> Phrase:
    template, mailing = playbook.letter(letter.template), mailing_to_name(sent, letter.slug)
    title = template.title if template else letter.template
    if mailing is None:
        return phrase("{title}, not mailed", title=title)
    values = {"title": title, "day": spell_date(mailing.mailed_on)}
    if not letter.number:
        return Phrase("{title}, mailed {day}", values)
    return Phrase("No. {number}, {title}, mailed {day}", {**values, "number": letter.number})


def _answer_words(reply: Reply) -> Phrase:
    channel, stance = CHANNELS[reply.channel], STANCES[reply.stance]
    return phrase("{day}. {channel}: {stance}", day=reply.on.spell(), channel=channel, stance=stance)
