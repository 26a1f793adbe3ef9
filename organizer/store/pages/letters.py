"""The page Letters: the letters of a campaign, and the gallery of those its playbook has."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - the name of the type; ``date`` is a field

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign
from organizer.domain.correspondence import SentLetter
from organizer.domain.letter import LetterState
from organizer.domain.office import Office
from organizer.domain.playbook import LetterTemplate, Playbook
from organizer.domain.states import STATES
from organizer.store.campaigns import load_campaign
from organizer.store.letters import StoredLetter, load_letter, load_letters
from organizer.store.offices import load_directory
from organizer.store.pages.gate import GateNote, gate_note


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One letter. ``number`` tells letters of one template apart: 0 for the first, then 2, 3, ...

    ``printed_number`` is what answers name; it counts all letters of the campaign. ``is_frozen``: its paper is kept
    for good, and ``date`` is the one that stands on it. ``replaces`` is the slug of the letter it takes the place of,
    ``replaces_number`` what that one bears. ``subject`` is the group's own. ``is_blank``: it is one without
    a text of the playbook.
    """

    id: str
    slug: str
    title: str
    number: int
    to: str
    state: LetterState
    date: Day
    printed_number: str = ""
    is_frozen: bool = False
    replaces: str = ""
    replaces_number: str = ""
    subject: str = ""
    is_blank: bool = False
    stored: StoredLetter | None = None


@dataclass(frozen=True, slots=True)
class GalleryLine:
    """A letter that can be written: what it is for, who it goes to, and how many of it there are already."""

    template: str
    title: str
    purpose: str
    to: str
    count: int


@dataclass(frozen=True, slots=True)
class LettersPage:
    """What the page shows. ``place`` is the name of the place that the campaign is about.

    ``gate`` is there where the law of the state lets no letter be printed: who comes here first learns it before
    anything is written.
    """

    place: str
    letters: tuple[LetterLine, ...]
    gallery: tuple[GalleryLine, ...]
    gate: GateNote | None = None


def load(
    session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], seed: tuple[Office, ...], today: Day
) -> LettersPage:
    """Return the page of one campaign. A letter without a date of its own has the campaign's, else today."""
    campaign = load_campaign(session, campaign_id)
    playbook = playbooks[campaign.playbook]
    directory = load_directory(session, seed)
    stored = load_letters(session, campaign_id)
    to = {entry.slug: _to(entry, stored, playbook, campaign, directory) for entry in stored}
    lines = tuple(_line(letter, playbook, campaign, to[letter.slug], today) for letter in stored)
    gallery = tuple(_gallery_line(template, playbook, campaign, stored) for template in _in_order(playbook))
    gate = gate_note(playbook, campaign, playbooks, today)
    return LettersPage(campaign.jurisdiction.name, lines, gallery, gate if gate and gate.stops else None)


def _in_order(playbook: Playbook) -> tuple[LetterTemplate, ...]:
    """Return the letters in the order in which the steps ask for them, those that no step asks for last; then blank."""
    asked = [task.letter for step in playbook.steps for task in step.tasks if task.letter]
    letters = sorted(playbook.first_letters, key=lambda letter: [*asked, letter.id].index(letter.id))
    return (*letters, *((playbook.blank.template,) if playbook.blank else ()))


def number_of(letter: StoredLetter | SentLetter) -> int:
    """Return 0 for the first letter of a template, else its number: 2 for ``notice-ice-2``."""
    rest = letter.slug.removeprefix(letter.template).lstrip("-")
    return int(rest) if rest.isdigit() else 0


def _to(
    letter: StoredLetter,
    stored: tuple[StoredLetter, ...],
    playbook: Playbook,
    campaign: Campaign,
    directory: tuple[Office, ...],
) -> str:
    """Return who a letter goes to; one that follows another goes where that one went."""
    template = playbook.letter(letter.template)
    chosen = next((office for office in directory if office.key == letter.office), None)
    if chosen or template is None or template.recipient:
        return chosen.called if chosen else _addressed(template, playbook, campaign)
    before = next((entry for entry in stored if entry.slug == letter.options.follows), None)
    others = tuple(entry for entry in stored if entry is not letter)  # so that a circle comes to its end
    return _to(before, others, playbook, campaign, directory) if before else ""


def _line(letter: StoredLetter, playbook: Playbook, campaign: Campaign, to: str, today: Day) -> LetterLine:
    template = playbook.letter(letter.template)
    title = template.title if template else letter.template
    follows = bool(template and template.follows)
    day = letter.date or (None if follows else campaign.letter.date) or today
    if letter.print and letter.print.frozen:
        day = letter.print.dated
    return LetterLine(
        id=letter.id,
        slug=letter.slug,
        title=title,
        number=number_of(letter),
        to=to,
        state=letter.state,
        date=day,
        printed_number=letter.options.number,
        is_frozen=letter.is_frozen,
        replaces=letter.replaces,
        replaces_number=letter.options.replaces,
        subject=letter.edits.subject or "",
        is_blank=_is_blank(template, playbook),
        stored=letter,
    )


def _gallery_line(
    template: LetterTemplate, playbook: Playbook, campaign: Campaign, stored: tuple[StoredLetter, ...]
) -> GalleryLine:
    count = sum(letter.template == template.id for letter in stored)
    to = _addressed(template, playbook, campaign)
    return GalleryLine(template.id, template.title, template.purpose, to, count)


def _addressed(template: LetterTemplate | None, playbook: Playbook, campaign: Campaign) -> str:
    """Return who a letter goes to in a few words; empty for a draft that goes to nobody by mail."""
    role = playbook.role(template.recipient) if template else None
    if role is None or _is_blank(template, playbook):
        return ""
    own = campaign.recipient(role.role)
    if own and own.name:
        return own.name
    state = STATES.get(campaign.jurisdiction.state, "")
    return f"{role.title}, {state}" if role.by_state and state else role.title


def _is_blank(template: LetterTemplate | None, playbook: Playbook) -> bool:
    return template is not None and playbook.blank is not None and template.id == playbook.blank.template.id


def slug_of(session: Session, letter_id: str) -> str:
    """Return the name by which a letter is known outside: ``notice-ice-2``."""
    return load_letter(session, letter_id).slug
