"""Offices that letters go to: postal address, provenance, and what stands in the way of mailing."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

CHECK_AGE_DAYS = 90
"""An address counts as checked when that was at most so many days before the letter's date (promise 18)."""


class Confidence(StrEnum):
    """How well the sources agree on an address (data pages, "Quality")."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    OWN = "own"  # entered by the group, with its source


PART_NAMES = {"lines": "street or P.O. box", "city": "city", "state": "state", "zip_code": "ZIP code"}
"""The parts of an address in plain words."""


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """The parts of a US address. ``lines`` are street and box; an empty part is not known."""

    lines: tuple[str, ...] = ()
    city: str = ""
    state: str = ""
    zip_code: str = ""

    @property
    def printed(self) -> tuple[str, ...]:
        """The lines as they print: street or box, then ``City, ST 00000``."""
        place = " ".join(filter(None, (self.state, self.zip_code)))
        last = ", ".join(filter(None, (self.city, place)))
        return (*(line for line in self.lines if line), *((last,) if last else ()))

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts without which it cannot be mailed, in plain words."""
        known = {"lines": any(self.lines), "city": self.city, "state": self.state, "zip_code": self.zip_code}
        return tuple(name for part, name in PART_NAMES.items() if not known[part])


@dataclass(frozen=True, slots=True)
class AddressCheck:
    """Somebody made sure of an address: when, who (initials), and how ("called", "web page", ...)."""

    on: date
    by: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """A row of the directory, or an office that the group entered.

    ``key`` is stable: ``role`` or ``role/state`` or ``role/area``. ``valid_from`` and ``valid_to``: the days
    on which it may be offered; None means not known, not "for ever".
    """

    key: str
    role: str
    title: str
    agency: str
    unit: str
    address: PostalAddress
    state: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    area: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    source_title: str = ""
    source_address: str = ""
    source_date: str = ""
    confidence: Confidence = Confidence.LOW
    note: str = ""
    check: AddressCheck | None = None
    seed: "Office | None" = None  # the shipped row, where the group corrected it

    @property
    def called(self) -> str:
        """What it is called in a list: its title, or the first line of one that the group entered."""
        own = self.name or self.agency or self.unit
        return (own if self.confidence is Confidence.OWN else self.title) or self.agency

    def is_valid(self, on: date) -> bool:
        """Whether the office may be an addressee on that day."""
        after = self.valid_from is None or self.valid_from <= on
        before = self.valid_to is None or on <= self.valid_to
        return after and before


def is_fresh(checked_on: date | None, letter_date: date) -> bool:
    """Whether an address was checked within the 90 days before the letter's date (or after it)."""
    return checked_on is not None and letter_date - checked_on <= timedelta(days=CHECK_AGE_DAYS)


def offices_valid(directory: tuple[Office, ...], on: date, agency: str) -> tuple[Office, ...]:
    """Return the complete offices of an agency that may be addressed on a day: what is offered instead."""
    return tuple(
        office for office in directory if office.agency == agency and office.is_valid(on) and not office.address.missing
    )
