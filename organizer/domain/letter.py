"""A letter as a value: everything the press needs, and nothing that only a screen needs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.paragraph_style import ParagraphStyle
from organizer.domain.picture import Picture
from organizer.domain.translation import LANGUAGE_NAMES


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

        Its words are kept under ids of their own (``es.own-1``, ``es.subject``). They count where the group's words
        stand in the letter, as in facts; a paragraph that was taken back is the playbook's in the copy too. What is
        left out of the letter is left out of the copy, and the order is the same.
        """
        words = dict(self.paragraphs)
        mine = {name for name in words if words[name]}.union(name for name, _ in self.added)
        copied = {name.removeprefix(f"{language}."): text for name, text in words.items() if _is_of(name, language)}
        own = {name: text for name, text in copied.items() if name in mine or name.startswith(FACT)}
        gone = {name: "" for name, text in words.items() if not text}
        subject = copied.get(SUBJECT) if self.subject else None
        return Edits(subject or None, tuple({**own, **gone}.items()), self.added, self.order)


SUBJECT = "subject"
"""The name under which a courtesy copy's own subject is kept."""


FACT = "fact."
"""How the ids of paragraphs begin that print a fact of the campaign."""


def id_in(language: str, paragraph_id: str) -> str:
    """Return the id under which the words of a paragraph are kept in another language: ``es.own-1``."""
    return f"{language}.{paragraph_id}"


def is_copy_of(name: str, paragraph_id: str) -> bool:
    """Whether an id is that of a paragraph's words in another language."""
    language, _, rest = name.partition(".")
    return language in LANGUAGE_NAMES and rest == paragraph_id


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
    WEB_FORM = "web_form"


@dataclass(frozen=True, slots=True)
class LetterOptions:
    """How one letter is made beside its words.

    ``article`` is the number of the mailing label. ``number`` is printed for answers to name. ``replaces`` and
    ``replaces_date`` are number and date of the letter that it takes the place of. ``courtesy`` is the language of
    a courtesy copy, empty for none. ``follows`` is the slug of the letter that this one follows up, ``answer`` the
    id of the answer that it writes back to.
    """

    delivery: Delivery = Delivery.NOT_SAID
    article: str = ""
    number: str = ""
    replaces: str = ""
    replaces_date: date | None = None
    courtesy: str = ""
    follows: str = ""
    answer: str = ""
