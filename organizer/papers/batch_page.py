"""What the page Send to many shows: the letters that can go to many, and the offices that they can go to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from organizer.domain.addressee import addressee_of
from organizer.domain.office import Office
from organizer.domain.playbook import OfficeRole, Playbook
from organizer.domain.states import STATES
from organizer.papers.batch import role_of, roles_of
from organizer.papers.case import Case, Request, requests_for
from organizer.papers.preview import load_requests
from organizer.store.campaigns import load_campaign
from organizer.store.letters import load_letters, load_logo
from organizer.store.offices import load_directory


@dataclass(frozen=True, slots=True)
class LetterToMany:
    """A letter that goes to somebody. ``number`` tells a second one of the same title from the first, else 0."""

    request: Request
    title: str
    role: OfficeRole
    number: int = 0


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office to tick. ``missing`` are the parts of its address that stop the mail; ``search`` is looked through."""

    key: str
    role: str
    name: str
    state: str
    address: tuple[str, ...]
    missing: tuple[str, ...]
    search: str


@dataclass(frozen=True, slots=True)
class BatchPage:
    """All that a batch is made of. The letters come in the order of the steps, those begun before those that are not.

    ``roles`` are those that a list of recipients may name.
    """

    case: Case
    letters: tuple[LetterToMany, ...]
    offices: tuple[OfficeLine, ...]

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles of the playbook, and the one of a blank letter."""
        return roles_of(self.case.playbook)

    def letter(self, name: str) -> LetterToMany | None:
        """Return the letter of that id, or None."""
        return next((letter for letter in self.letters if letter.request.id == name), None)


def load(session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], seed: tuple[Office, ...]) -> BatchPage:
    """Return the page of one campaign. A signed letter is kept as it is; its template can be sent anew.

    A letter that follows another goes to one office only.
    """
    campaign = load_campaign(session, campaign_id)
    book = playbooks[campaign.playbook]
    directory = load_directory(session, seed)
    follow_ups = {letter.id for letter in book.letters if letter.follows}
    still_open = {
        letter.slug
        for letter in load_letters(session, campaign_id)
        if letter.is_open and letter.template not in follow_ups
    }
    begun = [request for request in load_requests(session, campaign_id) if request.id in still_open]
    logo, group_logo = load_logo(session, campaign_id), load_logo(session, "")
    templates = {request.template for request in begun}
    fresh = [
        replace(request, logo=logo, group_logo=group_logo)
        for request in requests_for(book)
        if request.template not in templates
    ]
    found = (_letter(book, request) for request in (*begun, *fresh))
    letters = sorted((letter for letter in found if letter), key=lambda letter: _place(book, letter))
    return BatchPage(
        Case(book, campaign, directory), tuple(letters), tuple(_line(book, office) for office in directory)
    )


def _letter(book: Playbook, request: Request) -> LetterToMany | None:
    template, role = book.letter(request.template), book.role(role_of(book, request))
    if template is None or role is None:
        return None
    if book.blank and template is book.blank.template and request.edits.subject:
        return LetterToMany(request, request.edits.subject, role)
    rest = request.id.removeprefix(request.template).rpartition("-")[2]
    return LetterToMany(request, template.title, role, int(rest) if rest.isdigit() else 0)


def _place(book: Playbook, letter: LetterToMany) -> int:
    """Return where the steps ask for a letter, those that no step asks for last."""
    asked = [task.letter for step in book.steps for task in step.tasks if task.letter]
    return [*asked, letter.request.template].index(letter.request.template)


def _line(book: Playbook, office: Office) -> OfficeLine:
    role = book.role(office.role)
    block = addressee_of(role, office, None).block if role else (office.name, office.unit, office.agency)
    name = ", ".join(filter(None, (office.title, office.agency or office.unit)))
    state = STATES.get(office.state, office.state)
    texts = (name, state, office.area, *block, *office.address.printed)
    return OfficeLine(
        key=office.key,
        role=office.role,
        name=name,
        state=state,
        address=office.address.printed,
        missing=office.address.missing,
        search=" ".join(texts).casefold(),
    )
