"""Faults of what a playbook asks of its own: questions, gates, clocks, and the terms of a clause."""

from collections import Counter
from collections.abc import Iterator

from organizer.domain.asked import can_be_asked
from organizer.domain.fields import FieldKind
from organizer.domain.law import Standing
from organizer.domain.offered import offered_answer
from organizer.domain.playbook import Playbook
from organizer.domain.question import ClauseTerms, Clock, Question
from organizer.domain.statement import Verified
from organizer.domain.states import STATES
from organizer.playbooks.names import Index, Names, banned_faults, id_faults, lead_faults, look_faults
from organizer.playbooks.problem import FileProblem, quoted
from organizer.playbooks.reader import PLAYBOOK

_STATES = Names("state", frozenset(STATES))
_MARKS = Names("word", frozenset(Verified) - {Verified.UNVERIFIED})
_WRITTEN = {
    FieldKind.TEXT: "some words",
    FieldKind.LINES: "some words",
    FieldKind.DAY: "a day as 2026-01-31",
    FieldKind.NUMBER: "a whole number in quotes",
    FieldKind.CHOICE: "one of its choices",
    FieldKind.STATE: "the two letters of a state",
}


def asking_faults(book: Playbook, index: Index) -> Iterator[FileProblem]:
    """Report what is wrong in ``[[questions]]``, ``[[gates]]``, ``[[clocks]]`` and ``[[terms]]``."""
    yield from id_faults((question.id for question in book.questions), PLAYBOOK, "questions")
    for number, question in enumerate(book.questions):
        yield from _question_faults(question, f"questions[{number}]")
    yield from _gate_faults(book, index)
    for number, clock in enumerate(book.clocks):
        yield from _clock_faults(book, clock, index, f"clocks[{number}]")
    for number, terms in enumerate(book.terms):
        yield from _terms_faults(book, terms, index, f"terms[{number}]")


def _question_faults(question: Question, path: str) -> Iterator[FileProblem]:
    if question.id and not can_be_asked(question.id):
        wrong = f"letters cannot name {quoted(question.id)}"
        yield FileProblem(PLAYBOOK, f"{path}.id", wrong, "small letters, digits and _, a letter first")
    for key, text in (("id", question.id), ("label", question.label), ("hint", question.hint)):
        yield from banned_faults(text, PLAYBOOK, f"{path}.{key}")
    if not question.label:
        yield FileProblem(PLAYBOOK, f"{path}.label", "the text is empty", "the question as it stands on screen")
    is_choice = question.kind is FieldKind.CHOICE
    if is_choice != bool(question.choices):
        wrong = "there is nothing to choose from" if is_choice else f"a question of kind {question.kind} has no choices"
        yield FileProblem(PLAYBOOK, f"{path}.choices", wrong, "choices with kind = choice only")
    yield from id_faults((choice.code for choice in question.choices), PLAYBOOK, f"{path}.choices", "code")


def _gate_faults(book: Playbook, index: Index) -> Iterator[FileProblem]:
    standings = [gate.standing for gate in book.gates]
    for standing, count in Counter(standings).items():
        if count > 1:
            yield FileProblem(PLAYBOOK, "gates", f"there are {count} gates for {quoted(standing)}", "one for each")
    missing = [word.value for word in Standing if word not in standings]
    if standings and missing:
        wrong = f"there is no gate for {', '.join(map(quoted, missing))}"
        yield FileProblem(PLAYBOOK, "gates", wrong, "one for each standing of the law, or none at all")
    for number, gate in enumerate(book.gates):
        for key in ("title", "text"):
            if not getattr(gate, key):
                yield FileProblem(PLAYBOOK, f"gates[{number}].{key}", "the text is empty", "some words")
        yield from lead_faults(gate.remains, book, index, f"gates[{number}].remains")


def _clock_faults(book: Playbook, clock: Clock, index: Index, path: str) -> Iterator[FileProblem]:
    yield from _STATES.faults(clock.state, PLAYBOOK, f"{path}.state")
    yield from _MARKS.faults(clock.verified, PLAYBOOK, f"{path}.verified")
    for key in ("says", "source"):
        if not getattr(clock, key):
            yield FileProblem(PLAYBOOK, f"{path}.{key}", "the text is empty", "what a list says, and which list")
    yield from look_faults(clock.checked, clock.as_of, PLAYBOOK, f"{path}.as_of")
    for number, answer in enumerate(clock.answers):
        place = f"{path}.answers[{number}]"
        yield from index.fields.faults(answer.field, PLAYBOOK, f"{place}.field")
        field = book.field(answer.field)
        if field and offered_answer(field, answer.value) is None:
            wrong = f"{quoted(answer.value)} is no answer to {quoted(answer.field)}"
            yield FileProblem(PLAYBOOK, f"{place}.value", wrong, _WRITTEN[field.kind])


def _terms_faults(book: Playbook, terms: ClauseTerms, index: Index, path: str) -> Iterator[FileProblem]:
    yield from index.letters.faults(terms.letter, PLAYBOOK, f"{path}.letter")
    yield from index.fields.faults(terms.form, PLAYBOOK, f"{path}.form")
    yield from index.fields.faults(terms.clause, PLAYBOOK, f"{path}.clause")
    if terms.page:
        yield from index.fields.faults(terms.page, PLAYBOOK, f"{path}.page")
    field = book.field(terms.form)
    words = Names("choice", frozenset(dict(field.choices)) if field else None)
    for number, entry in enumerate(terms.allowed):
        yield from words.faults(entry.answer, PLAYBOOK, f"{path}.allowed[{number}].answer")
