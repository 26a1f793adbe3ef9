"""The keys of all commands in words, as the help of every page lists them."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence


def key_lines(actions: Iterable[QAction]) -> tuple[str, ...]:
    """Return a line for each command that has keys: "Ctrl+K: Go to anything"."""
    told = ((action, [keys.toString(_NATIVE) for keys in action.shortcuts()]) for action in actions)
    return tuple(f"{', '.join(keys)}: {plain_words(action.text())}" for action, keys in told if keys)


def plain_words(text: str) -> str:
    """Return the words of a command without the mark of its letter."""
    return "&".join(part.replace("&", "") for part in text.split("&&"))


_NATIVE = QKeySequence.SequenceFormat.NativeText
