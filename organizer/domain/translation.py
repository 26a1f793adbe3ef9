"""A letter of a playbook in another language: the text of a courtesy copy, tied to the English it was made from."""

import hashlib
from dataclasses import dataclass

LANGUAGE_NAMES = {"es": "Spanish"}
"""The languages that the press has labels and dates for, by code. Others would get English ones in between."""

_MARK_LENGTH = 8


def text_mark(text: str) -> str:
    """Return a short mark of a text: eight hexadecimal digits of its SHA-256. Another text has another mark."""
    return hashlib.sha256(text.encode()).hexdigest()[:_MARK_LENGTH]


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A subject or a salutation. ``of`` is the mark of the English text that it says in other words."""

    text: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class TranslatedParagraph:
    """A paragraph: its id is that of the English one, which also gives its condition, its style and its sources."""

    id: str
    text: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """The words of a letter in one language, ``es`` for Spanish. Subjects and salutations keep the English order."""

    language: str
    title: str
    subject: tuple[TranslatedText, ...]
    salutation: tuple[TranslatedText, ...]
    closing: str
    paragraphs: tuple[TranslatedParagraph, ...]

    def paragraph(self, paragraph_id: str) -> TranslatedParagraph | None:
        """Return the paragraph of that id, or None where there is no translation of it."""
        return next((entry for entry in self.paragraphs if entry.id == paragraph_id), None)
