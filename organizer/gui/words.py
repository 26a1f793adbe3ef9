"""The words for states, and sentences that come from below: a template in English, translated before it is filled."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from organizer.domain.dates import spell_date
from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.problem import Problem
from organizer.domain.progress import State
from organizer.domain.states import STATES


class Tone(StrEnum):
    """How a status word looks. Every tone also has its word: colour alone says nothing."""

    PLAIN = "plain"
    DONE = "done"
    MUTED = "muted"
    INFO = "info"
    WARN = "warn"
    DANGER = "danger"


STATE_WORDS = {
    State.DONE: str(QT_TRANSLATE_NOOP("words", "Done")),
    State.IN_PROGRESS: str(QT_TRANSLATE_NOOP("words", "In progress")),
    State.NOT_STARTED: str(QT_TRANSLATE_NOOP("words", "Not started")),
    State.BLOCKED: str(QT_TRANSLATE_NOOP("words", "Cannot start yet")),
}
STATE_TONES = {
    State.DONE: Tone.DONE,
    State.IN_PROGRESS: Tone.INFO,
    State.NOT_STARTED: Tone.PLAIN,
    State.BLOCKED: Tone.MUTED,
}
LETTER_WORDS = {
    "draft": str(QT_TRANSLATE_NOOP("words", "Draft")),
    "checked": str(QT_TRANSLATE_NOOP("words", "Checked")),
    "printed": str(QT_TRANSLATE_NOOP("words", "Printed")),
    "signed": str(QT_TRANSLATE_NOOP("words", "Signed")),
    "mailed": str(QT_TRANSLATE_NOOP("words", "Mailed")),
    "delivered": str(QT_TRANSLATE_NOOP("words", "Delivered")),
    "answered": str(QT_TRANSLATE_NOOP("words", "Answered")),
    "came_back": str(QT_TRANSLATE_NOOP("words", "Came back")),
}


def state_word(state: State) -> str:
    """Return the word for the state of a step or task."""
    return QCoreApplication.translate("words", STATE_WORDS[state])


def state_tone(state: State) -> Tone:
    """Return how that word looks."""
    return STATE_TONES[state]


def letter_word(state: str) -> str:
    """Return the word for where a letter stands; an unknown one is shown as it is."""
    return QCoreApplication.translate("words", LETTER_WORDS.get(state, state))


def said(template: str, values: Mapping[str, str] | None = None) -> str:
    """Return a sentence from below the window: translated first, then filled in, once."""
    return QCoreApplication.translate("sentences", template).format_map(values or {})


def sentence(problem: Problem) -> str:
    """Return the sentence of a problem in the window's language."""
    return said(problem.template, problem.values)


def label(field: Field) -> str:
    """Return the question of a field."""
    return QCoreApplication.translate("fields", field.label)


def hint(field: Field) -> str:
    """Return the hint of a field; empty when it has none."""
    return QCoreApplication.translate("fields", field.hint) if field.hint else ""


def choices(field: Field) -> tuple[tuple[str, str], ...]:
    """Return the (value, words) pairs to choose from."""
    if field.kind is FieldKind.STATE:
        return tuple(STATES.items())
    return tuple((str(value), QCoreApplication.translate("fields", words)) for value, words in field.choices)


def spoken_answer(field: Field, answer: Answer) -> str:
    """Return an answer as it reads on a page; empty when there is none."""
    if isinstance(answer, tuple):
        return ", ".join(answer)
    if isinstance(answer, date):
        return spell_date(answer)
    return dict(choices(field)).get(answer or "", answer or "")
