"""A letter as a value: everything the press needs, and nothing that only a screen needs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.playbook import ParagraphStyle


class LetterState(StrEnum):
    """Where a letter stands, in the words of the screens. From ``MAILED`` on it is kept as it was."""

    DRAFT = "draft"
    CHECKED = "checked"
    PRINTED = "printed"
    SIGNED = "signed"
    MAILED = "mailed"
    DELIVERED = "delivered"
    ANSWERED = "answered"
    CAME_BACK = "came_back"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph. ``field`` is true where it came out of the campaign: the composer marks it."""

    text: str
    field: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph with the statements it rests on. ``edited``: the user's words stand in place of the playbook's."""

    id: str
    runs: tuple[Run, ...]
    style: ParagraphStyle = ParagraphStyle.TEXT
    sources: tuple[str, ...] = ()
    edited: bool = False

    @property
    def text(self) -> str:
        """The whole paragraph."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: the lines under the closing, name first."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A drafted letter. ``head`` is the sender's block, ``block`` the recipient's (both may be empty)."""

    id: str
    template: str
    title: str
    head: tuple[str, ...]
    date: date
    block: tuple[str, ...]
    subject: str
    salutation: str
    paragraphs: tuple[Paragraph, ...]
    closing: str
    signature: Signature
    copies: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    language: str = "en"
    marking: str = ""  # printed at the top of every page, for invented data
    addressee: str = ""  # one line, for the continuation header


@dataclass(frozen=True, slots=True)
class Edits:
    """What the user changed in a letter: subject, and paragraphs by id. An empty text leaves the paragraph out."""

    subject: str | None = None
    paragraphs: tuple[tuple[str, str], ...] = ()

    def of(self, paragraph_id: str) -> str | None:
        """Return the user's words for a paragraph, or None."""
        return dict(self.paragraphs).get(paragraph_id)
