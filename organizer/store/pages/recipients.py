"""The page Recipients: the directory with the group's corrections and checks, what this campaign needs first."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign, Recipient
from organizer.domain.office import PART_NAMES, AddressCheck, Office
from organizer.domain.playbook import AddressSource, OfficeRole, Playbook
from organizer.store.campaigns import load_campaign
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.offices import load_directory
from organizer.store.settings import load_settings

_PARTS = tuple(PART_NAMES.values())


@dataclass(frozen=True, slots=True)
class RecipientLine:
    """One row of the table and its detail.

    ``key`` is the office's, or ``entry/<role>`` for one that the campaign made for itself (then ``office`` is
    None). ``block`` are the lines as they print. ``seed_block`` is the shipped address where the group corrected
    it. ``is_needed``: letters of this campaign go there. ``letter`` is one that goes to the campaign's own entry.
    ``is_asked``: the user must find the address; while nobody entered it, ``own`` is None as well.
    """

    key: str
    name: str
    role: str
    block: tuple[str, ...]
    address: tuple[str, ...]
    missing: tuple[str, ...]
    check: AddressCheck | None
    is_needed: bool
    is_added: bool
    office: Office | None = None
    own: Recipient | None = None
    letter: str = ""
    seed_block: tuple[str, ...] = ()
    search: str = ""
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class RecipientsPage:
    """What the page shows: the rows in order, the roles an added office can have, and who works here."""

    lines: tuple[RecipientLine, ...]
    roles: tuple[tuple[str, str], ...]
    initials: str

    def line(self, key: str) -> RecipientLine | None:
        """Return the row of that key, or None."""
        return next((line for line in self.lines if line.key == key), None)


def load(
    session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], seed: tuple[Office, ...]
) -> RecipientsPage:
    """Return the page: offices this campaign needs, its own entries, the group's offices, then the directory."""
    campaign = load_campaign(session, campaign_id)
    playbook = playbooks[campaign.playbook]
    directory = load_directory(session, seed)
    shipped = {office.key for office in seed}
    offices = tuple(_office_line(office, playbook, campaign, added=office.key not in shipped) for office in directory)
    letters = load_letters(session, campaign_id)
    entries = tuple(
        _entry_line(role, entry, _letter_to(role, playbook, letters))
        for entry in campaign.recipients
        if (role := playbook.role(entry.role)) and _is_whole(role, entry)
    )
    known = {line.key for line in entries}
    awaited = tuple(
        _awaited_line(role, letter)
        for role in playbook.roles
        if role.address is AddressSource.USER
        and f"entry/{role.role}" not in known
        and (letter := _letter_to(role, playbook, letters))
    )
    needed = tuple(line for line in offices if line.is_needed)
    added = tuple(line for line in offices if line.is_added and not line.is_needed)
    rest = tuple(line for line in offices if not line.is_needed and not line.is_added)
    roles = tuple((role.role, role.title) for role in playbook.roles if role.address is AddressSource.DIRECTORY)
    return RecipientsPage(
        (*needed, *entries, *awaited, *added, *rest), roles, load_settings(session).get("initials", "")
    )


def _letter_to(role: OfficeRole, playbook: Playbook, letters: tuple[StoredLetter, ...]) -> str:
    """Return the first letter of the campaign that goes to a role, or an empty text."""
    templates = {template.id for template in playbook.letters if template.recipient == role.role}
    return next((letter.slug for letter in letters if letter.template in templates), "")


def _is_whole(role: OfficeRole, entry: Recipient) -> bool:
    """Whether an own entry is a recipient by itself, and not only a change to an office of the directory."""
    return role.address is not AddressSource.DIRECTORY or entry.address is not None


def _office_line(office: Office, playbook: Playbook, campaign: Campaign, *, added: bool) -> RecipientLine:
    role = playbook.role(office.role)
    needs = role is not None and (not role.by_state or office.state == campaign.jurisdiction.state)
    block = block_of(office, role)
    seed_block = block_of(office.seed, role) if office.seed and office.seed.address != office.address else ()
    name = office.agency or office.unit or office.name or office.title
    return RecipientLine(
        key=office.key,
        name=name,
        role=office.title or (role.title if role else ""),
        block=block,
        address=office.address.printed,
        missing=office.address.missing,
        check=office.check,
        is_needed=needs,
        is_added=added,
        office=office,
        seed_block=seed_block,
        search=_folded(name, office.title, office.state, *block, office.website),
    )


def block_of(office: Office, role: OfficeRole | None = None) -> tuple[str, ...]:
    """Return the lines of an office as they print: name, unit, agency, address."""
    first = office.name or (role.name if role and "{" not in role.name else "")
    return (*(line for line in (first, office.unit, office.agency) if line), *office.address.printed)


def _entry_line(role: OfficeRole, entry: Recipient, letter: str) -> RecipientLine:
    address = tuple(line for line in entry.address or () if line)
    texts = tuple(text for text in (entry.name, entry.unit, entry.agency) if text)
    return RecipientLine(
        key=f"entry/{role.role}",
        name=texts[0] if texts else role.title,
        role=role.title,
        block=(*texts, *address),
        address=address,
        missing=() if address else _PARTS,
        check=AddressCheck(entry.checked_on, how=entry.source or "") if entry.checked_on else None,
        is_needed=True,
        is_added=True,
        own=entry,
        letter=letter,
        search=_folded(role.title, *texts, *address),
        is_asked=role.address is AddressSource.USER,
    )


def _awaited_line(role: OfficeRole, letter: str) -> RecipientLine:
    """Return the row of somebody whom a letter goes to, and whose address nobody entered yet."""
    return RecipientLine(
        key=f"entry/{role.role}",
        name=role.title,
        role=role.title,
        block=(),
        address=(),
        missing=_PARTS,
        check=None,
        is_needed=True,
        is_added=False,
        letter=letter,
        search=_folded(role.title),
        is_asked=True,
    )


def _folded(*texts: str) -> str:
    return " ".join(texts).casefold()
