"""A column with a widget for each entry, shown again and again: the widgets of the entries that stay are kept."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.text import Text


class KeptEntry(QWidget):
    """The widget of one entry. ``id`` is the entry's."""

    def __init__(self, one: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = one


E = TypeVar("E", bound=KeptEntry)


def keep_entries(
    column: QVBoxLayout, entries: Sequence[E], wanted: Sequence[str], make: Callable[[str], E], fallback: QWidget
) -> list[E]:
    """Return a widget for each wanted id, in the column in this order: what is typed in them and the focus stay.

    ``make`` gives one for an id that is new. ``fallback`` takes the focus of one that goes.
    """
    by_id = {entry.id: entry for entry in entries}
    focused = QApplication.focusWidget()
    had_focus = next((entry for entry in entries if focused and entry.isAncestorOf(focused)), None)
    for entry in entries:
        column.removeWidget(entry)
        if entry.id not in wanted:
            entry.hide()
            entry.deleteLater()
    kept = [by_id.get(one) or make(one) for one in wanted]
    for entry in kept:
        column.addWidget(entry)
    if had_focus and had_focus.id not in wanted:
        fallback.setFocus()
    return kept


class FoundNotes(Text):
    """Sentences on what was found in files that were added last. Hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "caption_strong", "warn", parent)
        self.hide()

    def show_notes(self, sentences: Sequence[str]) -> None:
        """Show sentences and tell a screen reader; none takes them away."""
        words = "\n".join(sentences)
        self.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)
