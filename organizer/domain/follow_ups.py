"""Letters that follow up one that went out: which are offered when, and which mailing and answer they name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import ApproximateDate
from organizer.domain.earlier_letter import WhenKind, when_kind
from organizer.domain.letter import LetterState
from organizer.domain.mailing import Mailing
from organizer.domain.playbook import LetterTemplate, Playbook
from organizer.domain.reply import SPOKEN, Reply, Stance

SILENCE = "silence"
AFTER = frozenset({SILENCE, *(str(stance) for stance in Stance), *(str(channel) for channel in SPOKEN)})
"""What a letter of the playbook can be offered after: a stance of an answer, a spoken one, or none at all."""

_IN_HAND = frozenset({LetterState.DRAFT, LetterState.CHECKED, LetterState.PRINTED})


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A letter that is offered. ``follows`` is the letter it follows up, ``answer`` the answer it writes back to.

    ``because`` is what it is offered after (a word of ``AFTER``), empty for one that is always offered. ``begun`` is
    the id of one that was begun for this letter and has not gone out yet.
    """

    template: str
    title: str
    follows: str
    answer: str = ""
    because: str = ""
    begun: str = ""


def follow_ups_of(
    playbook: Playbook, correspondence: Correspondence, slug: str, answer: str = ""
) -> tuple[FollowUp, ...]:
    """Return what can be written after a letter, in the playbook's order; nothing before the letter went out.

    ``answer`` is the id of the answer that is written back to; without it the newest one counts.
    """
    letter = correspondence.letter(slug)
    if letter is None or not went_out(correspondence, slug):
        return ()
    replies = correspondence.replies_to(slug)
    reply = next((entry for entry in replies if entry.id == answer), replies[-1] if replies else None)
    return tuple(_offers(playbook, correspondence, letter, reply))


def all_follow_ups(playbook: Playbook, correspondence: Correspondence) -> tuple[FollowUp, ...]:
    """Return what can be written after each letter that went out, the letters in the order they were begun."""
    return tuple(
        offer for letter in correspondence.letters for offer in follow_ups_of(playbook, correspondence, letter.slug)
    )


def _offers(
    playbook: Playbook, correspondence: Correspondence, letter: SentLetter, reply: Reply | None
) -> Iterator[FollowUp]:
    words = {SILENCE} if reply is None else {str(reply.stance), str(reply.channel)}
    for template in playbook.letters:
        because = next((word for word in template.after if word in words), "")
        if letter.template in template.follows and (because or not template.after):
            yield FollowUp(
                template.id,
                template.title,
                letter.slug,
                reply.id if reply else "",
                because,
                _begun(correspondence, template.id, letter.slug),
            )


def _begun(correspondence: Correspondence, template: str, slug: str) -> str:
    mine = (entry for entry in correspondence.of_template(template) if entry.follows == slug)
    return next((entry.slug for entry in mine if entry.state in _IN_HAND), "")


def went_out(correspondence: Correspondence, slug: str, on: date = date.max) -> bool:
    """Whether a letter was sent to its addressee by a day, even if it came back since."""
    return mailing_to_name(correspondence, slug, on) is not None


def mailing_to_name(correspondence: Correspondence, slug: str, on: date = date.max) -> Mailing | None:
    """Return the mailing that a letter of a day names: the first that arrived by then, else the last that is out.

    A fax beside the paper is named only where nothing else arrived; one that came back only where nothing else went.
    """
    sent = [entry for entry in correspondence.mailings_of(slug) if entry.mailed_on <= on]
    paper = [entry for entry in sent if not entry.beside] or sent
    arrived = [entry for entry in (*paper, *sent) if _arrived(entry, on)]
    out = [entry for entry in paper if not _is_back(entry, on)]
    return next(iter([*arrived, *reversed(out), *reversed(sent)]), None)


def _arrived(mailing: Mailing, on: date) -> bool:
    return mailing.is_delivered and mailing.delivered_on is not None and mailing.delivered_on <= on


def _is_back(mailing: Mailing, on: date) -> bool:
    return mailing.returned_on is not None and mailing.returned_on <= on


def letter_to_follow(template: LetterTemplate, correspondence: Correspondence, on: date) -> str:
    """Return the id of the letter that a follow-up names where nobody chose one: the last that went out, or empty."""
    sent = [
        (mailing.mailed_on, entry.slug)
        for entry in correspondence.letters
        if entry.template in template.follows and (mailing := mailing_to_name(correspondence, entry.slug, on))
    ]
    return max(sent)[1] if sent else ""


def answer_to_name(
    template: LetterTemplate, correspondence: Correspondence, slug: str, wanted: str = "", on: date = date.max
) -> Reply | None:
    """Return the answer that a follow-up of a day writes back to: the one chosen, else the newest that it is for."""
    replies = [entry for entry in correspondence.replies_to(slug) if entry.on.order <= on]
    chosen = next((entry for entry in replies if entry.id == wanted), None)
    fitting = [entry for entry in replies if template.after and fits_answer(template, entry)]
    return chosen or (fitting[-1] if fitting else None)


def fits_answer(template: LetterTemplate, reply: Reply) -> bool:
    """Whether a follow-up is one that is written after such an answer; one that is offered always fits each."""
    return not template.after or bool({str(reply.stance), str(reply.channel)} & set(template.after))


def when_said(on: ApproximateDate) -> str:
    """Return a day or a time as a sentence needs it: "on June 3, 2010", "in June 2010", "between ...", "about ..."."""
    kind, spelled = when_kind(on), on.spell()
    if kind is WhenKind.BETWEEN:
        ends = (ApproximateDate.parse(part).spell() for part in on.text.split("/"))
        return f"between {' and '.join(ends)}"
    word = {WhenKind.DAY: "on ", WhenKind.WITHIN: "in "}.get(kind, "")
    return f"{word}{spelled}"
