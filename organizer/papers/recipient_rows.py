"""The recipients of a campaign as a list: everybody whom a letter goes to, as the letter's block has them."""

from collections.abc import Iterable, Iterator
from datetime import date

from organizer.domain.addressee import Addressee
from organizer.domain.campaign import Recipient
from organizer.papers.case import Case, Request
from organizer.papers.compose import compose


def recipients_of(case: Case, requests: Iterable[Request], today: date) -> tuple[Recipient, ...]:
    """Return whom the letters go to, each once, then the campaign's own entries that no letter goes to.

    Name, unit, agency and address are whole: the directory's office with the campaign's own entry. The source of an
    address is that of the entry, else of the office. A letter that goes to an office of no role of the playbook is
    left out: no list can name it.
    """
    known = {role.role for role in case.playbook.roles}
    found = (compose(case, request, today).addressee for request in requests)
    listed = ((addressee, _role(addressee, known)) for addressee in found if addressee is not None and addressee.block)
    whole = [_whole(addressee, role) for addressee, role in listed if role]
    roles = {recipient.role for recipient in whole}
    return tuple(dict.fromkeys([*whole, *_others(case.campaign.recipients, roles)]))


def _others(own: Iterable[Recipient], roles: set[str]) -> Iterator[Recipient]:
    for entry in own:
        if entry.role not in roles and (entry.name or entry.unit or entry.agency):
            lines = tuple(line for line in entry.address or () if line)
            parts = (entry.name or "", entry.unit or "", entry.agency or "")
            yield Recipient(entry.role, *parts, lines, entry.source or "", entry.checked_on)


def _role(addressee: Addressee, known: set[str]) -> str:
    """Return the role of the playbook that an addressee has, by the letter or by the office chosen; empty for none."""
    chosen = addressee.office.role if addressee.office else ""
    return next((role for role in (addressee.role, chosen) if role in known), "")


def _whole(addressee: Addressee, role: str) -> Recipient:
    office, own = addressee.office, addressee.own
    seen = own.source if own and own.source else ""
    if not seen and office and not addressee.is_own:
        seen = ", ".join(filter(None, (office.source_title, office.source_address)))
    return Recipient(
        role,
        addressee.name,
        addressee.unit,
        addressee.agency,
        tuple(line for line in addressee.address if line),
        seen,
        addressee.check.on if addressee.check else None,
    )
