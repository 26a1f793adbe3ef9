"""One recipient value feeds letter, check, envelope and log: the directory's office with the campaign's own entry."""

from dataclasses import dataclass, replace
from datetime import date

from organizer.domain.campaign import Recipient
from organizer.domain.office import PART_NAMES, AddressCheck, Confidence, Office, is_fresh
from organizer.domain.phrase import listed, phrase
from organizer.domain.playbook import AddressSource, OfficeRole
from organizer.domain.problem import Problem, error, warning

UNCHECKED = frozenset({"address_not_checked", "address_old"})
"""The warnings that nobody checked an address in the 90 days before its letter: who signs or mails it is told."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who a letter goes to. ``address`` are the lines as they print; ``missing`` the parts that stop the mail."""

    role: str
    title: str
    name: str
    unit: str
    agency: str
    address: tuple[str, ...]
    missing: tuple[str, ...]
    salutation: str
    office: Office | None = None
    own: Recipient | None = None
    check: AddressCheck | None = None

    @property
    def block(self) -> tuple[str, ...]:
        """The lines of the address block, in the order of the contract: name, unit, agency, address."""
        return (
            *(line for line in (self.name, self.unit, self.agency) if line),
            *(line for line in self.address if line),
        )

    @property
    def is_own(self) -> bool:
        """Whether the group entered the address itself."""
        return self.own is not None and self.own.address is not None


def addressee_of(role: OfficeRole, office: Office | None, own: Recipient | None) -> Addressee:
    """Join the office of the directory (if any) with the campaign's own entry (if any), field by field.

    ``role.name`` and ``role.agency`` must be filled in already. A field given in ``own`` replaces the
    office's; an empty one empties it (contract, "The campaign file").
    """
    name = (office.name if office else "") or role.name
    unit = office.unit if office else ""
    agency = office.agency if office else role.agency
    lines = office.address.printed if office else ()
    missing = office.address.missing if office else tuple(PART_NAMES.values())
    check = office.check if office else None
    whole = Addressee(role.role, role.title, name, unit, agency, lines, missing, role.salutation, office, own, check)
    if own is None:
        return whole
    given = {key: value for key in ("name", "unit", "agency") if (value := getattr(own, key)) is not None}
    whole = replace(whole, **given)
    if own.address is not None:
        kept = tuple(line for line in own.address if line)
        whole = replace(whole, address=kept, missing=_missing_lines(kept), check=None)
    if own.checked_on is not None:
        whole = replace(whole, check=AddressCheck(own.checked_on, how=own.source or ""))
    return whole


def _missing_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a typed address lacks, as far as it can be told without rewriting it.

    It needs two lines, and a ZIP code at the end of the last one: five digits, or five and four.
    """
    if not lines:
        return tuple(PART_NAMES.values())
    last = lines[-1].split()[-1].replace("-", "")
    has_zip = last.isdigit() and len(last) in (5, 9)
    if len(lines) == 1:
        return (PART_NAMES["lines"],) if has_zip else tuple(PART_NAMES.values())[1:]
    return () if has_zip else (PART_NAMES["zip_code"],)


def address_problems(role: OfficeRole, whole: Addressee, on: date) -> tuple[Problem, ...]:
    """Return what stands between this addressee and a letter of that day.

    Sources: procedure-2010, sections 3 and 7; promise 18; data pages, "Quality".
    """
    title = whole.title
    found: list[Problem] = []
    if role.address is AddressSource.BY_HAND:
        if not whole.address:
            found.append(
                warning(
                    "hand_over",
                    "recipient.address",
                    "There is no address for {office}: hand this letter over.",
                    office=whole.name or title,
                )
            )
        return tuple(found)
    if role.address is AddressSource.USER and not whole.block:
        return (error("no_recipient", "recipient.name", "Enter who this letter goes to: {office}.", office=title),)
    if not whole.block or (role.needs_name and not whole.name):
        found.append(error("no_recipient_name", "recipient.name", "Enter the name of {office}.", office=title))
    if whole.missing:
        found.append(_incomplete(whole))
    found.extend(_validity(whole, on))
    if not found:
        found.extend(_quality(whole, on))
    return tuple(found)


def _incomplete(whole: Addressee) -> Problem:
    return error(
        "address_incomplete",
        "recipient.address",
        "Enter the {missing} of {office}.",
        missing=listed([phrase(part) for part in whole.missing]),
        office=whole.agency or whole.title,
    )


def _validity(whole: Addressee, on: date) -> list[Problem]:
    office, own = whole.office, whole.own
    if office is None or office.is_valid(on):
        return []
    if own is not None and own.address and own.source:
        return []
    if own is not None and own.address:
        return [
            error(
                "recipient_source",
                "recipient.source",
                "Enter where you saw the address of {office}.",
                office=whole.title,
            )
        ]
    return [
        error(
            "recipient_not_valid",
            "recipient.address",
            "{office} is not an office of this date. Enter a current addressee with its source.",
            office=whole.name or whole.title,
        )
    ]


def _quality(whole: Addressee, on: date) -> list[Problem]:
    found = []
    office = whole.office
    if office is not None and not whole.is_own and office.confidence in (Confidence.LOW, Confidence.MEDIUM):
        weak = "The sources for the address of {office} are weak. Check it before you mail."
        partial = "The sources for the address of {office} are not complete. Check it before you mail."
        found.append(
            warning(
                f"confidence_{office.confidence}",
                "recipient.address",
                weak if office.confidence is Confidence.LOW else partial,
                office=whole.agency or whole.title,
            )
        )
    if whole.is_own and not (whole.own and whole.own.source):
        found.append(
            warning("no_source", "recipient.source", "Enter where you saw the address of {office}.", office=whole.title)
        )
    checked = whole.check.on if whole.check else None
    if checked is None:
        found.append(
            warning(
                "address_not_checked",
                "recipient.checked_on",
                "Nobody has checked the address of {office} yet.",
                office=whole.agency or whole.title,
            )
        )
    elif not is_fresh(checked, on):
        found.append(
            warning(
                "address_old",
                "recipient.checked_on",
                "The address of {office} was checked more than 90 days before the date of the letter.",
                office=whole.agency or whole.title,
            )
        )
    return found
