"""One group's campaign: the answers that letters are made of. The same value comes from a store or a file."""

from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - the name of the type; ``date`` is a field of several values
from enum import StrEnum

from organizer.domain.dates import ApproximateDate


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


@dataclass(frozen=True, slots=True)
class Decision:
    """What the governing body decided."""

    kind: str = ""
    number: str = ""
    date: Day | None = None
    vote: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """The official who signs the notices."""

    name: str = ""
    title: str = ""
    office: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""


@dataclass(frozen=True, slots=True)
class LetterSettings:
    """What all letters of the campaign share."""

    date: Day | None = None
    language: str = "en"
    copies_to: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()


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
    """Everything the letters of one campaign are made of. ``example`` marks invented data: printed on every page."""

    playbook: str
    jurisdiction: Jurisdiction
    group: Group = field(default_factory=Group)
    decision: Decision = field(default_factory=Decision)
    signer: Signer = field(default_factory=Signer)
    letter: LetterSettings = field(default_factory=LetterSettings)
    recipients: tuple[Recipient, ...] = ()
    facts: tuple[Fact, ...] = ()
    example: bool = False

    def recipient(self, role: str) -> Recipient | None:
        """Return the campaign's own entry for a role, or None."""
        return next((entry for entry in self.recipients if entry.role == role), None)
