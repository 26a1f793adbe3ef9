"""The words of letters in other languages: ``letters/notice.es.toml`` beside ``letters/notice.toml``.

What several letters share is translated once, in ``letters/paragraphs.es.toml``.
"""

from collections.abc import Callable
from dataclasses import MISSING, replace
from pathlib import Path
from typing import NamedTuple

from organizer.domain.playbook import LetterTemplate
from organizer.domain.translation import TranslatedParagraph, Translation
from organizer.playbooks.paragraphs import in_style, lined_text
from organizer.playbooks.schema import Key, Kind, keys_of, list_of, record

SHARED_BY = "paragraphs"
"""What stands for a letter in the name of a file of shared paragraphs."""

ReadTable = Callable[[str, dict[str, Key]], dict[str, object]]


class TranslationFile(NamedTuple):
    """A translation as its file writes it: of a letter, or of what letters share (``letter`` is "paragraphs")."""

    file: str
    letter: str
    words: Translation

    @property
    def is_shared(self) -> bool:
        """Whether several letters take paragraphs out of it."""
        return self.letter == SHARED_BY


def is_translation(path: Path) -> bool:
    """Whether a file of the folder of letters is a translation: its name has two points."""
    return "." in path.stem


def read_translation(path: Path, read_table: ReadTable) -> TranslationFile:
    """Return the translation in a file; ``read_table`` notes every fault of form in it."""
    letter, _, language = path.stem.partition(".")
    file = f"letters/{path.name}"
    keys = {"paragraphs": Key(_paragraphs(), ())}
    if letter != SHARED_BY:
        keys = {**keys_of(Translation, leave_out=("language", "paragraphs")), **keys}
    values = {"title": "", "subject": (), "salutation": (), "closing": "", **read_table(file, keys)}
    return TranslationFile(file, letter, Translation(language, **values))  # type: ignore[arg-type]  # read by its hints


def with_translations(letter: LetterTemplate, files: tuple[TranslationFile, ...]) -> LetterTemplate:
    """Return a letter with its translations; their own paragraphs count before shared ones."""
    mine = tuple(entry.words for entry in files if entry.letter == letter.id)
    return replace(
        letter, translations=tuple(_whole(letter, words, shared_in(files, words.language)) for words in mine)
    )


def shared_in(files: tuple[TranslationFile, ...], language: str) -> tuple[TranslatedParagraph, ...]:
    """Return the shared paragraphs in a language."""
    shared = (entry.words for entry in files if entry.is_shared and entry.words.language == language)
    return tuple(paragraph for words in shared for paragraph in words.paragraphs)


def _whole(letter: LetterTemplate, words: Translation, shared: tuple[TranslatedParagraph, ...]) -> Translation:
    found = {entry.id: entry for entry in (*shared, *words.paragraphs)}
    pairs = ((entry, found[entry.id]) for entry in letter.paragraphs if entry.id in found)
    return replace(words, paragraphs=tuple(replace(to, text=in_style(to.text, of.style)) for of, to in pairs))


def _paragraphs() -> Kind:
    return list_of(
        record(TranslatedParagraph, {**keys_of(TranslatedParagraph), "text": Key(lined_text(), MISSING)}), tables=True
    )
