"""Faults of translations: what is missing, what belongs to nothing, and what the English words left behind."""

import dataclasses
import types
import typing
from collections.abc import Iterator, Sequence

from organizer.domain.earlier_letter import EarlierLetter, GivenAnswer
from organizer.domain.playbook import LetterTemplate, ParagraphStyle, TemplateParagraph, Variant
from organizer.domain.translation import LANGUAGE_NAMES, TranslatedText, text_mark
from organizer.playbooks.language import NAMES, asked_type
from organizer.playbooks.names import Index, Names, id_faults
from organizer.playbooks.paragraphs import in_style, table_fault
from organizer.playbooks.problem import FileProblem, quoted
from organizer.playbooks.reader import SHARED, Draft
from organizer.playbooks.translations import TranslationFile, shared_in
from organizer.playbooks.writer import Writer

_CODES = Names("language", frozenset(LANGUAGE_NAMES))


def _without(kind: type, part: str) -> object:
    """Return a type without the part whose value is English words: a translation has a code to go by."""
    hints = typing.get_type_hints(kind)
    return dataclasses.make_dataclass(kind.__name__, [(name, hint) for name, hint in hints.items() if name != part])


_EARLIER = _without(EarlierLetter, "how")
_NAMES = {
    **NAMES,
    "earlier": _EARLIER,
    "record": types.GenericAlias(tuple, (_EARLIER, ...)),
    "answer": _without(GivenAnswer, "when"),
}


def translation_faults(draft: Draft, index: Index) -> Iterator[FileProblem]:
    """Report what is wrong in the translated letters and in the translations of shared paragraphs."""
    names = {**_NAMES, "asked": asked_type(draft.playbook.questions)}
    for entry in draft.translations:
        if entry.file in draft.unread:
            continue
        yield from _CODES.faults(entry.words.language, entry.file, "")
        if entry.is_shared:
            if SHARED not in draft.unread:
                yield from _paragraph_faults(Writer(entry.file, index, names), entry, draft.shared, "shared paragraph")
            continue
        letter = next((other for other in draft.letters if other.letter.id == entry.letter), None)
        if letter is None:
            yield from index.letters.faults(entry.letter, entry.file, "")
        elif letter.file not in draft.unread:
            yield from _letter_faults(Writer(entry.file, index, names), entry, draft, letter.letter)


def _letter_faults(
    writer: Writer, entry: TranslationFile, draft: Draft, letter: LetterTemplate
) -> Iterator[FileProblem]:
    for key in ("title", "closing"):
        if not getattr(entry.words, key):
            yield FileProblem(entry.file, key, "the text is empty", "some words")
    yield from _variant_faults(writer, letter.subject, entry.words.subject, "subject")
    yield from _variant_faults(writer, letter.salutation, entry.words.salutation, "salutation")
    yield from _paragraph_faults(writer, entry, letter.paragraphs, "paragraph")
    shared = shared_in(draft.translations, entry.words.language)
    there = {paragraph.id for paragraph in (*shared, *entry.words.paragraphs)}
    for paragraph in letter.paragraphs:
        if paragraph.id not in there:
            wrong = f"the paragraph {quoted(paragraph.id)} is not translated"
            expected = f"its words, of = {quoted(text_mark(paragraph.text))}"
            yield FileProblem(entry.file, "paragraphs", wrong, expected, is_warning=True)


def _variant_faults(
    writer: Writer, english: Sequence[Variant], words: Sequence[TranslatedText], path: str
) -> Iterator[FileProblem]:
    if len(english) != len(words):
        wrong = f"the letter has {len(english)} of these and the translation {len(words)}"
        yield FileProblem(writer.file, path, wrong, "one for each, in the same order")
    for number, (variant, text) in enumerate(zip(english, words, strict=False)):
        yield from writer.text(text.text, f"{path}[{number}].text")
        yield from _mark_faults(writer.file, variant.text, text.of, f"{path}[{number}]")


def _paragraph_faults(
    writer: Writer, entry: TranslationFile, english: Sequence[TemplateParagraph], sort: str
) -> Iterator[FileProblem]:
    by_id = {paragraph.id: paragraph for paragraph in english}
    known = Names(sort, frozenset(by_id))
    yield from id_faults((paragraph.id for paragraph in entry.words.paragraphs), entry.file, "paragraphs")
    for number, paragraph in enumerate(entry.words.paragraphs):
        path = f"paragraphs[{number}]"
        for stray in known.faults(paragraph.id, entry.file, f"{path}.id"):
            yield dataclasses.replace(stray, is_warning=True)
        of = by_id.get(paragraph.id)
        if of is None:
            continue
        text = in_style(paragraph.text, of.style)
        yield from writer.text(text, f"{path}.text", of.sources)
        yield from _mark_faults(entry.file, of.text, paragraph.of, path)
        fault = table_fault(text) if of.style is ParagraphStyle.TABLE else None
        if fault or not text:
            yield FileProblem(entry.file, f"{path}.text", *(fault or ("the text is empty", "some words")))


def _mark_faults(file: str, english: str, of: str, path: str) -> Iterator[FileProblem]:
    """Report a text whose English words are not those that it was made from."""
    mark = text_mark(english)
    if of != mark:
        wrong = "the English text is another one than was translated" if of else "it does not say what it translates"
        yield FileProblem(file, f"{path}.of", wrong, f"{quoted(mark)}, once both say the same", is_warning=True)
