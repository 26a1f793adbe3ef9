"""Phrases from below in the window's language: each template is translated, then filled in."""

from organizer.domain.errors import OrganizerError
from organizer.domain.phrase import Phrase
from organizer.gui.questions import said


def told(phrase: Phrase) -> str:
    """Return a phrase as the window says it; phrases inside it are translated by themselves."""
    if not phrase:
        return ""
    filled = {name: value if isinstance(value, str) else told(value) for name, value in phrase.values.items()}
    return said(phrase.template, filled)


def trouble_words(trouble: OrganizerError) -> str:
    """Return what went wrong as the window says it."""
    return told(trouble.phrase)
