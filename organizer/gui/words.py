"""The words for states and problems. Those of fields stand in ``questions``; both are offered here."""

import re
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from organizer.domain.problem import Problem
from organizer.domain.progress import State
from organizer.gui.phrases import told
from organizer.gui.questions import choices, hint, label, said, spoken_answer
from organizer.gui.tone import Tone

__all__ = [
    "Tone",
    "choices",
    "hint",
    "label",
    "letter_word",
    "path_words",
    "said",
    "sentence",
    "spoken_answer",
    "state_tone",
    "state_word",
]

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

_PARTS = re.compile(r"([/\\._-])")


def path_words(path: Path) -> str:
    """Return a path for a label, which may break it after each part: a long one is never wider than its page."""
    return _PARTS.sub("\\1\u200b", str(path))


def state_word(state: State) -> str:
    """Return the word for the state of a step or task."""
    return QCoreApplication.translate("words", STATE_WORDS[state])


def state_tone(state: State) -> Tone:
    """Return how that word looks."""
    return STATE_TONES[state]


def letter_word(state: str) -> str:
    """Return the word for where a letter stands; an unknown one is shown as it is."""
    return QCoreApplication.translate("words", LETTER_WORDS.get(state, state))


def sentence(problem: Problem) -> str:
    """Return the sentence of a problem in the window's language."""
    return told(problem.phrase)
