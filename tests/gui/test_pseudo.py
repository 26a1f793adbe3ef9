"""A language that is nobody's: longer by two fifths, in brackets. It finds what is cut, and what is not looked up."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from organizer.domain.playbook import Playbook
from organizer.gui.desk import Desk
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.playbooks.spoken import SpokenBooks, in_words, offered_in, spoken_texts
from tests.gui.conftest import Pages
from tests.gui.test_every_page import cut_parts, visit

_PLACE = re.compile(r"(\{[^}]*\})")
_WORD = re.compile(r"[A-Za-z]{3}")
_OF_THE_RECORD = ("step", "evidence", "playbooks", "unlock", "start", "protect", "settings", "about")
"""Pages that show titles of documents, names, addresses, six random words, the other language by its own name."""


def longer(text: str) -> str:
    """Return a text in brackets with every vowel twice; places for values stay."""
    parts = (part if part.startswith("{") else re.sub("[aeiou]", r"\g<0>\g<0>", part) for part in _PLACE.split(text))
    return f"⟦{''.join(parts)}⟧"


class Pseudo(QTranslator):
    """Says everything that is looked up so."""

    def isEmpty(self) -> bool:  # noqa: N802 - the name that Qt calls
        return False

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _count: int = -1) -> str:
        if context.startswith("Q") or not source or "⟦" in source:
            return None  # type: ignore[return-value]  # nothing at all
        return longer(source)


@pytest.fixture
def pseudo(qapp: QApplication, county: Window, desk: Desk, toolbox: Toolbox) -> Iterator[Window]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    books: dict[str, Playbook] = dict(toolbox.playbooks)
    words = {text: longer(text) for book in books.values() for text in spoken_texts(book)}
    spoken = toolbox.speak("en")
    questions = in_words(spoken.choosing, {text: longer(text) for text in spoken_texts(spoken.choosing)})
    desk.settings.text_size = 150  # draws every page anew
    desk.playbooks = SpokenBooks(books, lambda _slug: words)
    desk.spoken = type(spoken)(desk.playbooks, offered_in(spoken.offers, lambda _slug: words), questions)
    county.resize(1280, 800)
    yield county
    qapp.removeTranslator(translator)


def test_nothing_is_cut_and_everything_is_looked_up(pseudo: Window, desk: Desk, pages: Pages) -> None:
    plain: dict[str, str] = {}
    for name in pages(2):
        screen = visit(pseudo, name)
        assert not cut_parts(screen), name
        for part in screen.findChildren(QWidget):
            if not isinstance(part, QLabel | QAbstractButton) or not part.isVisible() or name in _OF_THE_RECORD:
                continue
            words = part.text()
            if _WORD.search(words) and "⟦" not in words and not _is_data(words):
                plain[words] = name
    assert plain == {}
    assert desk.playbooks


def _is_data(words: str) -> bool:
    """Whether the words are the user's, an office's, or a day: of the invented county."""
    names = ("Riverbend", "Virginia State Police", "Whitfield", "Assistant Director", "September 28, 2010", "2010-41")
    return any(name in words for name in names)
