"""One group's campaign: the answers that letters are made of. The same value comes from a store or a file."""

import re
from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - the name of the type; ``date`` is a field of several values
from enum import StrEnum

from organizer.domain.asked import Asked
from organizer.domain.dates import ApproximateDate
from organizer.domain.law import Law
from organizer.domain.states import STATES

_TAKES_ARTICLE = re.compile(r"(City|Town|County|District|Village|Borough|Township|Parish|State|Commonwealth)\b.* of ")


def named(name: str) -> str:
    """Return a name with its article, as a sentence needs it: ``the Board of Supervisors``."""
    return name if not name or name.casefold().startswith("the ") else f"the {name}"


class Activation(StrEnum):
    """Whether booking fingerprints are compared with the federal database yet."""

    NOT_SCHEDULED = "not_scheduled"
    SCHEDULED = "scheduled"
    ACTIVATED = "activated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Group:
    """The advocacy group that drafts."""

    name: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """Who would withdraw. ``state`` is a two-letter code."""

    name: str
    state: str
    kind: str = ""
    governing_body: str = ""
    law_enforcement_agency: str = ""
    activation: Activation = Activation.UNKNOWN
    activation_date: Day | None = None

    @property
    def place(self) -> str:
        """The name inside a sentence: ``Riverbend County``, ``the City of Riverbend``."""
        return named(self.name) if _TAKES_ARTICLE.match(self.name) else self.name

    @property
    def where(self) -> str:
        """The name with the state: ``Riverbend County, Virginia``."""
        state = STATES.get(self.state, "")
        return self.place if not state or state in self.name else f"{self.place}, {state}"

    @property
    def board(self) -> str:
        """The governing body inside a sentence: ``the Board of Supervisors``."""
        return named(self.governing_body)

    @property
    def body(self) -> str:
        """The governing body with its place: ``the Board of Supervisors of Riverbend County``."""
        is_whole = not self.governing_body or self.name in self.governing_body
        return self.board if is_whole else f"{self.board} of {self.place}"

    @property
    def agency(self) -> str:
        """The law enforcement agency inside a sentence."""
        return named(self.law_enforcement_agency)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the governing body decided."""

    kind: str = ""
    number: str = ""
    date: Day | None = None
    vote: str = ""
    summary: str = ""

    @property
    def called(self) -> str:
        """The decision by its name: ``Resolution 2010-41``, or ``a resolution`` where it has no number."""
        if not self.number:
            return f"{'an' if self.kind[0] in 'aeiou' else 'a'} {self.kind}" if self.kind else ""
        is_whole = not self.kind or self.kind in self.number.casefold()
        return self.number if is_whole else f"{self.kind.capitalize()} {self.number}"


@dataclass(frozen=True, slots=True)
class Signer:
    """The official who signs the notices."""

    name: str = ""
    title: str = ""
    office: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""

    @property
    def post(self) -> str:
        """The title inside a sentence: ``the County Manager``."""
        return named(self.title)


@dataclass(frozen=True, slots=True)
class LetterSettings:
    """What all letters of the campaign share. ``method`` is how they go out (a ``Delivery``), empty where not said."""

    date: Day | None = None
    language: str = "en"
    copies_to: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    method: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Completes or overrides an office, field by field: None leaves the directory's, empty means empty."""

    role: str
    name: str | None = None
    unit: str | None = None
    agency: str | None = None
    address: tuple[str, ...] | None = None
    source: str | None = None
    checked_on: Day | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement that a letter may use, always with its source."""

    id: str
    text: str
    source: str
    date: ApproximateDate


@dataclass(frozen=True, slots=True)
class Campaign:
    """Everything the letters of one campaign are made of. ``example`` marks invented data: printed on every page.

    ``asked`` are the answers to questions of its playbook.
    """

    playbook: str
    jurisdiction: Jurisdiction
    group: Group = field(default_factory=Group)
    decision: Decision = field(default_factory=Decision)
    signer: Signer = field(default_factory=Signer)
    letter: LetterSettings = field(default_factory=LetterSettings)
    recipients: tuple[Recipient, ...] = ()
    facts: tuple[Fact, ...] = ()
    example: bool = False
    law: Law = field(default_factory=Law)
    asked: Asked = field(default_factory=Asked)

    def recipient(self, role: str) -> Recipient | None:
        """Return the campaign's own entry for a role, or None."""
        return next((entry for entry in self.recipients if entry.role == role), None)
