"""Phrases of a page value in the window's language: each template is translated, then filled in."""

from organizer.domain.phrase import Phrase
from organizer.gui.questions import said


def told(phrase: Phrase) -> str:
    """Return a phrase as the window says it; phrases inside it are translated by themselves."""
    if not phrase:
        return ""
    filled = {name: value if isinstance(value, str) else told(value) for name, value in phrase.values.items()}
    return said(phrase.template, filled)
