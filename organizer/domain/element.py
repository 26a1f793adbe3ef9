"""A playbook taken apart: each text of it by a name that stays, so that two versions can be laid beside each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.dates import ApproximateDate
from organizer.domain.playbook import LetterTemplate, Playbook, Step
from organizer.domain.statement import Statement
from organizer.domain.translation import TranslatedParagraph, TranslatedText

_KNOWN = re.compile(r"known\(\s*['\"]([^'\"]+)['\"]\s*\)")


class Sort(StrEnum):
    """What an element is. The word begins its key: ``task/record``."""

    PLAYBOOK = "playbook"
    STEP = "step"
    TASK = "task"
    LETTER = "letter"
    PARAGRAPH = "paragraph"
    RULE = "rule"
    TRANSLATION = "translation"
    DATE = "date"
    STATEMENT = "statement"
    QUESTION = "question"
    GATE = "gate"
    CLOCK = "clock"
    TERMS = "terms"
    ROLE = "role"
    WINDOW = "window"
    BRANCH = "branch"
    OUTCOME = "outcome"
    INSTEAD = "instead"
    CASE = "case"
    READING = "reading"
    EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Element:
    """One text of a playbook. ``key`` names it in every version, ``parts`` are its words by the name of the key.

    ``parts`` holds only what is not empty, as the files of a playbook do.
    """

    key: str
    sort: Sort
    title: str
    parts: tuple[tuple[str, str], ...]


_LISTS: tuple[tuple[str, Sort, str, str], ...] = (
    ("dates", Sort.DATE, "id", "title"),
    ("questions", Sort.QUESTION, "id", "label"),
    ("gates", Sort.GATE, "standing", "title"),
    ("terms", Sort.TERMS, "letter", "letter"),
    ("roles", Sort.ROLE, "role", "title"),
    ("windows", Sort.WINDOW, "id", "title"),
    ("branches", Sort.BRANCH, "activation", "title"),
    ("outcomes", Sort.OUTCOME, "code", "title"),
    ("instead", Sort.INSTEAD, "title", "title"),
    ("cases", Sort.CASE, "id", "title"),
    ("readings", Sort.READING, "address", "title"),
    ("examples", Sort.EXAMPLE, "path", "title"),
)
"""Lists of a playbook whose entries are one element each: where, what it is, the key of its name and of its title."""
_APART = {name for name, *_ in _LISTS} | {
    "slug",
    "blank",
    "original",
    "steps",
    "letters",
    "statements",
    "relations",
    "clocks",
}


def elements_of(playbook: Playbook) -> tuple[Element, ...]:
    """Return every text of a playbook in the order of its files, each key once."""
    found: dict[str, Element] = {}
    for element in _elements(playbook.in_own_words):
        number, key = 1, element.key
        while key in found:  # two entries of one name, as two clocks of one state
            number += 1
            key = f"{element.key}/{number}"
        found[key] = Element(key, element.sort, element.title, element.parts)
    return tuple(found.values())


def letter_elements(letter: LetterTemplate) -> Iterator[Element]:
    """Give the texts of one letter: itself, its paragraphs, its rules and its translations."""
    yield _element(letter.id, Sort.LETTER, letter.title, letter, {"id", "rules", "paragraphs", "translations"})
    for paragraph in letter.paragraphs:
        yield _element(f"{letter.id}/{paragraph.id}", Sort.PARAGRAPH, letter.title, paragraph, {"id"})
    for rule in letter.rules:
        yield _element(f"{letter.id}/{rule.code}", Sort.RULE, letter.title, rule, {"code"})
    for words in letter.translations:
        yield _element(f"{letter.id}/{words.language}", Sort.TRANSLATION, letter.title, words, {"language"})


def statements_named(parts: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """Return the statements that texts and conditions ask for by ``known('...')``."""
    return frozenset(name for _, words in parts for name in _KNOWN.findall(words))


def _elements(playbook: Playbook) -> Iterator[Element]:
    yield _element("", Sort.PLAYBOOK, playbook.title, playbook, _APART)
    for step in playbook.steps:
        yield from _of_step(step)
    for letter in playbook.letters:
        yield from letter_elements(letter)
    for statement in playbook.statements:
        yield _of_statement(playbook, statement)
    for clock in playbook.clocks:
        yield _element(clock.state, Sort.CLOCK, clock.state, clock)
    for name, sort, key, title in _LISTS:
        for entry in getattr(playbook, name):
            yield _element(str(getattr(entry, key)), sort, str(getattr(entry, title)), entry)


def _of_step(step: Step) -> Iterator[Element]:
    yield _element(step.id, Sort.STEP, step.title, step, {"id", "tasks"})
    for task in step.tasks:
        yield _element(task.id, Sort.TASK, task.title, task, {"id"})


def _of_statement(playbook: Playbook, statement: Statement) -> Element:
    """Return a statement with what it bears on: a relation belongs to the newer one."""
    whole = _element(statement.id, Sort.STATEMENT, statement.document, statement, {"id"})
    bearing = (entry for entry in playbook.relations if entry.statement == statement.id)
    lines = [" ".join(part for part in (entry.kind, entry.of, entry.remark) if part) for entry in bearing]
    parts = (*whole.parts, *((("relations", "\n".join(lines)),) if lines else ()))
    return Element(whole.key, whole.sort, whole.title, parts)


def _element(name: str, sort: Sort, title: str, value: object, leave_out: set[str] | None = None) -> Element:
    return Element(f"{sort}/{name}" if name else str(sort), sort, title, _parts(value, leave_out or set()))


def _parts(value: object, leave_out: set[str]) -> tuple[tuple[str, str], ...]:
    names = [field.name for field in fields(value) if field.name not in leave_out]  # type: ignore[arg-type]  # a dataclass
    pairs = ((name, _words(getattr(value, name))) for name in names)
    return tuple((name, words) for name, words in pairs if words)


def _words(value: object) -> str:
    """Return anything that a playbook holds as text; lists have a line for each entry."""
    if value is None or isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, ApproximateDate):
        return value.text
    if isinstance(value, tuple):
        return "\n".join(_words(entry) for entry in value)
    if isinstance(value, (TranslatedText, TranslatedParagraph)):
        return value.text  # the mark of its English is no text that anybody reads
    if is_dataclass(value):
        return " / ".join(words for _, words in _parts(value, set()))
    return value.isoformat() if isinstance(value, date) else str(value)
