"""The page on which a letter is chosen: what can follow up a letter that went out, and all others of the playbook."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import spell_date
from organizer.domain.follow_ups import FollowUp, all_follow_ups, follow_ups_of, mailing_to_name
from organizer.domain.office import Office
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.store.campaigns import load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.pages import letters
from organizer.store.pages.letters import GalleryLine

_BECAUSE = {
    "silence": "No answer to it is on record.",
    "call": "An answer came by telephone.",
    "meeting": "A meeting was held.",
    "agrees": "The office agreed.",
    "refuses": "The office refused.",
    "asks": "The office asks for something.",
    "proposes_meeting": "The office proposes a meeting.",
    "sends_elsewhere": "The office sends you elsewhere.",
    "no_position": "The office took no position.",
}


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """A letter that can follow one that went out. ``follows`` names that one, ``because`` says why it is offered."""

    key: str
    offer: FollowUp
    follows: Phrase
    because: Phrase


@dataclass(frozen=True, slots=True)
class NewLetterPage:
    """What the page shows. ``follow_ups`` is empty while nothing went out."""

    follow_ups: tuple[FollowUpLine, ...]
    gallery: tuple[GalleryLine, ...]

    def follow_up(self, key: str) -> FollowUp | None:
        """Return the offer of a line, or None."""
        return next((line.offer for line in self.follow_ups if line.key == key), None)


def load(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    today: date,
    *,
    follows: str = "",
    answer: str = "",
) -> NewLetterPage:
    """Return the page of a campaign. With ``follows`` it offers what follows that letter only, after that answer."""
    playbook = playbooks[load_campaign(session, campaign_id).playbook]
    sent = load_correspondence(session, campaign_id)
    offers = follow_ups_of(playbook, sent, follows, answer) if follows else all_follow_ups(playbook, sent)
    gallery = letters.load(session, campaign_id, playbooks, seed, today).gallery
    return NewLetterPage(tuple(_line(offer, playbook, sent) for offer in offers), gallery)


def _line(offer: FollowUp, playbook: Playbook, sent: Correspondence) -> FollowUpLine:
    because = Phrase(_BECAUSE[offer.because]) if offer.because else Phrase()
    return FollowUpLine(f"{offer.template}/{offer.follows}", offer, _followed(offer, playbook, sent), because)


def _followed(offer: FollowUp, playbook: Playbook, sent: Correspondence) -> Phrase:
    letter, mailing = sent.letter(offer.follows), mailing_to_name(sent, offer.follows)
    template = playbook.letter(letter.template) if letter else None
    return phrase(
        "Follows no. {number}, {title}, mailed {day}.",
        number=letter.number if letter else "",
        title=template.title if template else offer.follows,
        day=spell_date(mailing.mailed_on) if mailing else "",
    )
