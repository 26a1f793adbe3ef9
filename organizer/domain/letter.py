"""A letter as a value: everything the press needs, and nothing that only a screen needs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.paragraph_style import ParagraphStyle
from organizer.domain.picture import Picture


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
    """One paragraph with the statements it rests on. ``edited``: the user's words stand in place of the playbook's.

    ``added``: the group wrote it, the playbook has none like it. ``language`` is set where it is not the letter's.
    """

    id: str
    runs: tuple[Run, ...]
    style: ParagraphStyle = ParagraphStyle.TEXT
    sources: tuple[str, ...] = ()
    edited: bool = False
    added: bool = False
    language: str = ""

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
    """A drafted letter. ``head`` is the sender's block, ``block`` the recipient's (both may be empty).

    ``notation`` are the lines that say how it is mailed, ``number`` what an answer is matched by. ``replaces`` is a
    sentence that names the letter it takes the place of. ``copy_for`` is the place in ``copies`` of the one whom
    this copy is addressed to; it gets a tick there, and ``original_block`` is then the block of the one whom the
    letter itself goes to. ``courtesy`` is the same letter in the reader's language, on pages of its own.
    """

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
    notation: tuple[str, ...] = ()
    number: str = ""
    replaces: str = ""
    logo: Picture | None = None
    copy_for: int = -1
    original_block: tuple[str, ...] = ()
    courtesy: "Letter | None" = None


@dataclass(frozen=True, slots=True)
class Edits:
    """What the user changed in a letter: subject, and paragraphs by id. An empty text leaves the paragraph out.

    ``added`` are the ids of paragraphs of their own with how each is set (its words are in ``paragraphs``).
    ``order`` are ids in the order wanted; a paragraph that it does not name stays behind the one it follows in the
    playbook, an added one goes to the end.
    """

    subject: str | None = None
    paragraphs: tuple[tuple[str, str], ...] = ()
    added: tuple[tuple[str, ParagraphStyle], ...] = ()
    order: tuple[str, ...] = ()

    def of(self, paragraph_id: str) -> str | None:
        """Return the user's words for a paragraph, or None."""
        return dict(self.paragraphs).get(paragraph_id)

    def in_language(self, language: str) -> "Edits":
        """Return what the user changed in the courtesy copy of a language.

        Its words are kept under ids of their own (``es.own-1``, ``es.subject``). What is left out of the letter is
        left out of the copy, and the order is the same.
        """
        own = {name.removeprefix(f"{language}."): text for name, text in self.paragraphs if _is_of(name, language)}
        gone = {name: "" for name, text in self.paragraphs if not text}
        subject = own.pop(SUBJECT, None) or None
        return Edits(subject, tuple({**own, **gone}.items()), self.added, self.order)


SUBJECT = "subject"
"""The name under which a courtesy copy's own subject is kept."""


def id_in(language: str, paragraph_id: str) -> str:
    """Return the id under which the words of a paragraph are kept in another language: ``es.own-1``."""
    return f"{language}.{paragraph_id}"


def _is_of(name: str, language: str) -> bool:
    return name.startswith(f"{language}.")


class Delivery(StrEnum):
    """How a letter goes out, which its notation says."""

    NOT_SAID = ""
    CERTIFIED = "certified"
    CERTIFIED_RECEIPT = "certified_receipt"
    REGISTERED = "registered"
    FIRST_CLASS = "first_class"
    FAX = "fax"
    EMAIL = "email"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class LetterOptions:
    """How one letter is made beside its words.

    ``article`` is the number of the mailing label. ``number`` is printed for answers to name. ``replaces`` and
    ``replaces_date`` are number and date of the letter that it takes the place of. ``courtesy`` is the language of
    a courtesy copy, empty for none.
    """

    delivery: Delivery = Delivery.NOT_SAID
    article: str = ""
    number: str = ""
    replaces: str = ""
    replaces_date: date | None = None
    courtesy: str = ""
