"""The words of a playbook that stand on screen, in another language: ``<slug>/es.toml``.

Each entry holds the English words and theirs. The English is the key: words that stand in two places are translated
once, and a translation whose English changed belongs to nothing any more. Letters keep their own words: what is
mailed is English, and its courtesy copies have files of their own (``playbooks/translations.py``).
"""

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar, cast

from organizer.domain.case_study import CaseEvent, CaseStudy
from organizer.domain.choosing import Asking, Choosing, Offer, Way
from organizer.domain.deadline import DateRule
from organizer.domain.playbook import (
    Branch,
    Example,
    Instead,
    LetterTemplate,
    OfficeRole,
    Outcome,
    Playbook,
    Reading,
    Rule,
    Step,
    Task,
    Window,
)
from organizer.domain.question import Choice, Clock, Gate, Question
from organizer.domain.statement import Relation, Statement
from organizer.playbooks.problem import FileProblem, Place, quoted
from organizer.playbooks.schema import Key, keys_of, list_of, read_keys, record
from organizer.playbooks.shelf import Each
from organizer.playbooks.toml_file import read_toml

SPOKEN: Mapping[type, tuple[str, ...]] = {
    Playbook: ("title", "aim", "summary", "today", "who_may_act", "have_ready", "question"),
    Instead: ("title", "text"),
    Step: ("title", "what", "why", "who", "proof", "needs_text", "not_documented", "differences"),
    Task: ("title", "act", "how", "why", "who", "proof", "awaits", "settled_text"),
    Branch: ("title", "text"),
    OfficeRole: ("title",),
    Window: ("title",),
    Statement: ("summary", "remark"),
    Relation: ("remark",),
    LetterTemplate: ("title", "purpose"),
    Rule: ("sentence",),
    CaseStudy: ("title", "activation", "lessons"),
    CaseEvent: ("who", "act"),
    Outcome: ("title", "next"),
    Reading: ("note",),
    Example: ("title",),
    DateRule: ("title", "reason", "consequence", "usual"),
    Question: ("label", "hint"),
    Choice: ("label",),
    Gate: ("title", "text"),
    Clock: ("says", "remark"),
    Choosing: (),
    Asking: ("text", "hint"),
    Way: ("words", "hint", "why"),
}
"""Which fields of each value are words on screen. Names of people, documents and addresses stay as they are."""

MISSING_MARK = "[EN] "
"""Stands before English words that have no translation yet."""

T = TypeVar("T")
S = TypeVar("S", Playbook, Choosing)


@dataclasses.dataclass(frozen=True, slots=True)
class SpokenText:
    """English words of the playbook, and what they are in the language of the file."""

    en: str
    to: str


class SpokenBooks(Each[Playbook]):
    """Playbooks in other words, each put into them when it is first asked for. ``words`` gives those of one by name."""

    def __init__(self, books: Mapping[str, Playbook], words: Callable[[str], Mapping[str, str]]) -> None:
        super().__init__(books, self._put)
        self._words = words
        self._said: dict[str, Playbook] = {}

    def _put(self, book: Playbook) -> Playbook:
        known = self._said.get(book.slug)
        if known is None or known.original is not book:  # one of the user's own can be added anew
            said = in_words(book, self._words(book.slug))
            known = self._said[book.slug] = dataclasses.replace(said, original=book)
        return known


def spoken_texts(value: Playbook | Choosing) -> tuple[str, ...]:
    """Return every text of a playbook or of the questions that stands on screen, once, in the order they stand in."""
    return tuple(dict.fromkeys(text for text in _texts(value) if text))


def in_words(value: S, words: Mapping[str, str]) -> S:
    """Return a playbook or the questions in other words; what has none is English with a mark."""
    return _mapped(value, lambda text: _said(text, words))


def offered_in(offers: Iterable[Offer], words: Callable[[str], Mapping[str, str]]) -> tuple[Offer, ...]:
    """Return what is offered, each by its title in other words."""
    return tuple(dataclasses.replace(offer, title=_said(offer.title, words(offer.slug))) for offer in offers)


def words_in(folders: Iterable[Path], slug: str, language: str) -> Mapping[str, str]:
    """Return the words of a playbook in a language, from the first of the folders that has them; else none."""
    paths = (folder / slug / f"{language}.toml" for folder in folders)
    path = next((path for path in paths if path.is_file()), None)
    return read_words(path)[0] if path else {}


def _said(text: str, words: Mapping[str, str]) -> str:
    return words.get(text) or f"{MISSING_MARK}{text}" if text else ""


def read_words(path: Path) -> tuple[dict[str, str], tuple[FileProblem, ...]]:
    """Return the words of a file by their English, and every fault of its form."""
    found: list[FileProblem] = []
    place = Place(path.name, "", found)
    raw = read_toml(path, place)
    if raw is None:
        return {}, tuple(found)
    keys = {"texts": Key(list_of(record(SpokenText, keys_of(SpokenText)), tables=True), ())}
    entries = cast("tuple[SpokenText, ...]", read_keys(raw, keys, place)["texts"])
    return {entry.en: entry.to for entry in entries}, tuple(found)


def word_faults(value: Playbook | Choosing, path: Path) -> Iterator[FileProblem]:
    """Report what a file of words lacks, and what belongs to nothing in the playbook."""
    words, problems = read_words(path)
    yield from problems
    wanted = spoken_texts(value)
    for number, english in enumerate(words):
        if english not in wanted:
            wrong = f"nothing in the playbook says {quoted(english)}"
            expected = "the English words as they are now"
            yield FileProblem(path.name, f"texts[{number}].en", wrong, expected, is_warning=True)
    for english in wanted:
        if not words.get(english):
            wrong = f"there is no translation of {quoted(english)}"
            yield FileProblem(path.name, "texts", wrong, "one for each text", is_warning=True)


def _texts(value: object) -> Iterator[str]:
    for field in dataclasses.fields(value):  # type: ignore[arg-type]  # only values of the domain come here
        part = getattr(value, field.name)
        if field.name in SPOKEN.get(type(value), ()):
            yield from (part,) if isinstance(part, str) else part
        else:
            for inner in part if isinstance(part, tuple) else (part,):
                if type(inner) in SPOKEN:
                    yield from _texts(inner)


def _mapped(value: T, change: Callable[[str], str]) -> T:
    changed: dict[str, object] = {}
    for field in dataclasses.fields(value):  # type: ignore[arg-type]  # as above
        part = getattr(value, field.name)
        if field.name in SPOKEN.get(type(value), ()):
            changed[field.name] = change(part) if isinstance(part, str) else tuple(map(change, part))
        elif isinstance(part, tuple) and any(type(inner) in SPOKEN for inner in part):
            changed[field.name] = tuple(_mapped(inner, change) for inner in part)
    return dataclasses.replace(value, **changed)  # type: ignore[type-var]  # as above
