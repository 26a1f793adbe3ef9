from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.card import Card, EmptyState
from organizer.gui.widgets.text import Heading, Text
from tests.gui.bringing_up import bring_up


def test_a_card_is_named_by_its_title(qtbot: QtBot) -> None:
    card = Card("Coming up", "accent")
    qtbot.addWidget(card)
    heading = card.findChild(Heading)
    assert heading is not None
    assert heading.text() == card.accessibleName() == "Coming up"
    assert card.property("tone") == "accent"
    assert not card.grab().isNull()


def test_an_empty_page_offers_the_first_act(qtbot: QtBot) -> None:
    pressed: list[int] = []
    page = EmptyState(
        "letter", "No letters yet", "Choose one.", act="Choose a letter", on_act=lambda: pressed.append(1)
    )
    qtbot.addWidget(page)
    assert page.button is not None
    page.button.click()
    assert pressed == [1]
    bare = EmptyState("letter", "No letters yet", "They come later.")
    qtbot.addWidget(bare)
    assert bare.button is None


def test_a_card_that_is_not_as_wide_as_its_page_is_high_enough_for_its_words(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    card = Card()
    card.setMaximumWidth(200)
    words = Text("Many words that need several lines in a narrow card, and only one line on a wide page.")
    card.body.addWidget(words)
    column.addWidget(card)
    column.addStretch(1)
    page.resize(900, 600)
    bring_up(qtbot, page)
    assert card.body.heightForWidth(900) == card.body.heightForWidth(200)
    assert words.height() >= words.heightForWidth(words.width()) > 2 * words.fontMetrics().lineSpacing()
