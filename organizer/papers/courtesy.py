"""The courtesy copy of a letter: the playbook's words in the reader's language, and what the group must say there too.

Nothing is put in the place of a translation that is missing: then the letter is refused with a sentence.
"""

from collections.abc import Iterator
from typing import NamedTuple

from organizer.domain.letter import FACT, SUBJECT, Letter, Paragraph, id_in
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import LetterTemplate
from organizer.domain.problem import Problem, error, warning
from organizer.domain.translation import LANGUAGE_NAMES
from organizer.letters.context import DraftFacts
from organizer.letters.draft import draft_courtesy

NO_TRANSLATION = "no_translation"
OLD_TRANSLATION = "old_translation"
FIELD = "letter.courtesy"
_WORDS_SHOWN = 8


class Copied(NamedTuple):
    """A courtesy copy, None where the playbook has no text in its language, and what is wrong with it."""

    letter: Letter | None
    problems: tuple[Problem, ...]


def courtesy_of(template: LetterTemplate, facts: DraftFacts, letter: Letter) -> Copied:
    """Return the copy of a letter in the language that its options ask for. Raises TemplateFault."""
    language = facts.options.courtesy
    translated = template.in_language(language)
    name = phrase(LANGUAGE_NAMES[language]) if language in LANGUAGE_NAMES else language
    if translated is None:
        none = "This letter has no text in {language}. Take the courtesy copy off, or choose another letter."
        return Copied(None, (error(NO_TRANSLATION, FIELD, none, language=name),))
    copy = draft_courtesy(translated, facts, language)
    problems = (*_missing(template, facts, letter, name), *_outdated(template, letter, language, name))
    return Copied(copy, problems)


def needs_own_words(paragraph: Paragraph) -> bool:
    """Whether the words of a paragraph are the group's, so that no playbook can have them in another language."""
    return paragraph.edited or paragraph.added or paragraph.id.startswith(FACT)


def _missing(template: LetterTemplate, facts: DraftFacts, letter: Letter, name: str | Phrase) -> Iterator[Problem]:
    language, edits = facts.options.courtesy, facts.edits
    if edits.subject and not edits.of(id_in(language, SUBJECT)):
        subject = "You changed the subject. Write it in {language} too, for the courtesy copy."
        yield error(NO_TRANSLATION, "letter.subject", subject, language=name)
    words = template.translation(language)
    for paragraph in letter.paragraphs:
        own = id_in(language, paragraph.id)
        if needs_own_words(paragraph):
            if not (edits.of(own) or "").strip():
                template_ = "Write this in {language} too, for the courtesy copy: {words}"
                yield error(NO_TRANSLATION, f"letter.text.{own}", template_, language=name, words=_begin(paragraph))
        elif words and words.paragraph(paragraph.id) is None:
            template_ = "The playbook does not have this in {language}, so there is no courtesy copy: {words}"
            yield error(NO_TRANSLATION, FIELD, template_, language=name, words=_begin(paragraph))


def _outdated(template: LetterTemplate, letter: Letter, language: str, name: str | Phrase) -> Iterator[Problem]:
    outdated = set(template.outdated(language))
    for paragraph in letter.paragraphs:
        if paragraph.id in outdated and not needs_own_words(paragraph):
            old = "The words in {language} are older than the English ones. Compare them: {words}"
            yield warning(OLD_TRANSLATION, FIELD, old, language=name, words=_begin(paragraph))


def _begin(paragraph: Paragraph) -> str:
    words = paragraph.text.split()
    more = " …" if len(words) > _WORDS_SHOWN else ""
    return f"“{' '.join(words[:_WORDS_SHOWN])}{more}”"
