"""What leans on a text of a playbook: the steps, letters and dates in which it is shown, printed or counted."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from organizer.domain.asked import ASKED
from organizer.domain.campaign import Campaign
from organizer.domain.comparison import ElementChange
from organizer.domain.deadline import DateRule
from organizer.domain.element import Sort, letter_elements, statements_named
from organizer.domain.playbook import LetterTemplate, Playbook, Task, TaskKind

LAW = "law."
"""How the fields begin that ask about the law of the state."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """Ids of steps, letters and dates of a playbook. All empty: the text belongs to the playbook as a whole."""

    steps: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()

    def __or__(self, other: "Leaning") -> "Leaning":
        """Return what leans on either."""
        return Leaning(self.steps | other.steps, self.letters | other.letters, self.dates | other.dates)


def leaning_on(change: ElementChange, before: Playbook, after: Playbook) -> Leaning:
    """Return what leans on a text that differs, in the old version or in the new one.

    A step leans on its own words, on those of its tasks, on the letter that is written in it, and on the statements
    it names. A letter leans on its paragraphs, rules and translations, its recipient, its terms, and on what its
    texts and conditions take. A date leans on its rule.
    """
    return _in(before, change.key) | _in(after, change.key)


def concerns(change: ElementChange, campaign: Campaign) -> bool:
    """Whether a text can be seen in a campaign at all: what is said for another answer or another state cannot."""
    name = change.key.partition("/")[2]
    if change.sort is Sort.GATE:
        return name == campaign.law.standing
    if change.sort is Sort.CLOCK:
        return name.partition("/")[0] == campaign.jurisdiction.state
    return change.sort is not Sort.BRANCH or name == campaign.jurisdiction.activation


def _in(book: Playbook, key: str) -> Leaning:
    word, _, name = key.partition("/")
    find = _FINDERS.get(Sort(word))
    return find(book, name) if find else Leaning()


def _on_step(book: Playbook, name: str) -> Leaning:
    return Leaning(steps=frozenset(step.id for step in book.steps if step.id == name))


def _on_task(book: Playbook, name: str) -> Leaning:
    return Leaning(steps=_steps(book, lambda task: task.id == name))


def _on_letter(book: Playbook, name: str) -> Leaning:
    wanted = name.partition("/")[0]
    return _letters(book, lambda letter: letter.id == wanted)


def _on_role(book: Playbook, name: str) -> Leaning:
    return _letters(book, lambda letter: letter.recipient == name)


def _on_window(book: Playbook, name: str) -> Leaning:
    return _letters(book, lambda letter: _says(letter, f"['\"]{re.escape(name)}['\"]"))


def _on_date(book: Playbook, name: str) -> Leaning:
    return Leaning(dates=frozenset(rule.id for rule in book.dates if rule.id == name))


def _on_gate(book: Playbook, _name: str) -> Leaning:
    """Return every letter, for a gate can stop them all, and the steps that ask about the law."""
    steps = _steps(book, lambda task: _asks(task, lambda field: field.startswith(LAW)))
    return Leaning(steps, frozenset(letter.id for letter in book.letters))


def _on_clock(book: Playbook, name: str) -> Leaning:
    state = name.partition("/")[0]
    fields = {answer.field for clock in book.clocks if clock.state == state for answer in clock.answers}
    return Leaning(steps=_steps(book, lambda task: _asks(task, fields.__contains__)))


def _on_question(book: Playbook, name: str) -> Leaning:
    field = f"{ASKED}.{name}"
    steps = _steps(book, lambda task: _asks(task, field.__eq__))
    said = rf"\b{re.escape(field)}\b"
    letters = {letter.id for letter in book.letters if field in letter.needs or _says(letter, said)}
    letters |= {terms.letter for terms in book.terms if field in (terms.form, terms.clause, terms.page)}
    dates = frozenset(rule.id for rule in book.dates if field in _fields(rule))
    return Leaning(steps, frozenset(letters), dates)


def _on_statement(book: Playbook, name: str) -> Leaning:
    steps = {step.id for step in book.steps if name in (*step.sources, *step.contradicted_by)}
    steps |= _steps(book, lambda task: name in task.sources)
    letters = {letter.id for letter in book.letters if name in _sources(letter)}
    dates = frozenset(rule.id for rule in book.dates if name in rule.sources)
    return Leaning(frozenset(steps), frozenset(letters), dates)


def _letters(book: Playbook, holds: Callable[[LetterTemplate], bool]) -> Leaning:
    """Return letters with the steps in which they are written."""
    found = frozenset(letter.id for letter in book.letters if holds(letter))
    return Leaning(_steps(book, lambda task: task.kind is TaskKind.LETTER and task.letter in found), found)


def _steps(book: Playbook, holds: Callable[[Task], bool]) -> frozenset[str]:
    return frozenset(step.id for step in book.steps if any(holds(task) for task in step.tasks))


def _asks(task: Task, holds: Callable[[str], object]) -> bool:
    return any(holds(field) for field in (*task.asks, *task.offers, *task.settled_by))


def _fields(rule: DateRule) -> tuple[str, ...]:
    return rule.count_from, rule.unit_from, rule.start_from


def _sources(letter: LetterTemplate) -> frozenset[str]:
    named = frozenset(name for paragraph in letter.paragraphs for name in paragraph.sources)
    return named.union(*(statements_named(element.parts) for element in letter_elements(letter)))


def _says(letter: LetterTemplate, pattern: str) -> bool:
    return any(re.search(pattern, text) for element in letter_elements(letter) for _, text in element.parts)


_FINDERS: dict[Sort, Callable[[Playbook, str], Leaning]] = {
    Sort.STEP: _on_step,
    Sort.TASK: _on_task,
    Sort.LETTER: _on_letter,
    Sort.PARAGRAPH: _on_letter,
    Sort.RULE: _on_letter,
    Sort.TRANSLATION: _on_letter,
    Sort.TERMS: _on_letter,
    Sort.DATE: _on_date,
    Sort.STATEMENT: _on_statement,
    Sort.QUESTION: _on_question,
    Sort.GATE: _on_gate,
    Sort.CLOCK: _on_clock,
    Sort.ROLE: _on_role,
    Sort.WINDOW: _on_window,
}
