"""The page "Write down an answer": the letters that can have one, the offices, and the answer that is on record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import spell_date
from organizer.domain.errors import Refused
from organizer.domain.follow_ups import FollowUp, follow_ups_of
from organizer.domain.letter_steps import GONE_OUT
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.reply import SPOKEN, Reply
from organizer.store.attachments import attachment_bytes
from organizer.store.campaigns import load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.pages.letter_titles import letter_title
from organizer.store.pages.letters import number_of
from organizer.store.settings import load_settings

MAIL = "message/rfc822"


@dataclass(frozen=True, slots=True)
class AnswerableLetter:
    """A letter that is kept for good. ``hint`` says when it went out; ``role`` is who it went to.

    ``mailed_on`` is the day it first went out to its addressee, None where the mail log has none.
    """

    id: str
    slug: str
    title: str
    hint: Phrase
    role: str
    went_out: bool
    mailed_on: date | None = None


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """What the page shows. ``letters``: those that went out first. ``roles`` are (role, title) pairs.

    ``reply`` is the answer on record, None for a new one; ``mails`` are the bytes of the e-mails kept with it, by the
    id of their file. ``offers`` are the letters that can be written after it,
    first those that ask for something spoken in writing.
    """

    place: str
    letters: tuple[AnswerableLetter, ...]
    roles: tuple[tuple[str, str], ...]
    initials: str
    reply: Reply | None = None
    mails: Mapping[str, bytes] = field(default_factory=dict)
    offers: tuple[FollowUp, ...] = ()

    def letter(self, slug: str) -> AnswerableLetter | None:
        """Return the letter of that id outside, or None."""
        return next((letter for letter in self.letters if letter.slug == slug), None)


def load(session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], reply_id: str = "") -> AnswerPage:
    """Return the page for a new answer, or for the one of that id; raise Refused when it is not there any more."""
    campaign = load_campaign(session, campaign_id)
    playbook = playbooks[campaign.playbook]
    record = load_correspondence(session, campaign_id)
    reply = next((entry for entry in record.replies if entry.id == reply_id), None)
    if reply_id and reply is None:
        raise Refused("This answer is not in the file any more. Choose another one.")
    kept = [letter for letter in load_letters(session, campaign_id) if not letter.is_open]
    kept.sort(key=lambda letter: letter.state not in GONE_OUT)
    offers: dict[str, FollowUp] = {}
    for slug in reply.letters if reply else ():
        for offer in follow_ups_of(playbook, record, slug, reply_id):
            if offer.because:
                offers.setdefault(offer.template, offer)
    return AnswerPage(
        place=campaign.jurisdiction.name,
        letters=tuple(_letter(letter, playbook, record) for letter in kept),
        roles=tuple((role.role, role.title) for role in playbook.roles),
        initials=load_settings(session).get("initials", ""),
        reply=reply,
        mails={
            file.id: attachment_bytes(session, file.id)
            for file in (reply.attachments if reply else ())
            if file.media_type == MAIL
        },
        offers=tuple(sorted(offers.values(), key=lambda offer: offer.because not in SPOKEN)),
    )


def _letter(letter: StoredLetter, playbook: Playbook, record: Correspondence) -> AnswerableLetter:
    went_out = letter.state in GONE_OUT
    hint = phrase("Signed, and not in the mail log yet.")
    if letter.mailed_on:
        hint = phrase("Mailed {day}.", day=spell_date(letter.mailed_on))
    elif went_out:
        hint = phrase("Went out.")
    return AnswerableLetter(
        id=letter.id,
        slug=letter.slug,
        title=letter_title(playbook, letter.template, number_of(letter), letter.edits.subject or ""),
        hint=hint,
        role=_role(letter.slug, playbook, record),
        went_out=went_out,
        mailed_on=min((entry.mailed_on for entry in record.mailings_of(letter.slug)), default=None),
    )


def _role(slug: str, playbook: Playbook, record: Correspondence) -> str:
    """Return whom a letter went to: one that follows another goes to the role of that one."""
    for _ in record.letters:
        letter = record.letter(slug)
        template = playbook.letter(letter.template) if letter else None
        if template and template.recipient:
            return template.recipient
        slug = letter.follows if letter else ""
    return ""
