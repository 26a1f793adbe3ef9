from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.word_sheet import WordSheet

WORDS = "river candle plaza orbit lemon abacus"


def test_the_words_stand_large_and_numbered_and_are_read_in_order(qtbot: QtBot) -> None:
    sheet = WordSheet(WORDS)
    qtbot.addWidget(sheet)
    shown = [text.text() for text in sheet.findChildren(Text)]
    assert shown == [part for number, word in enumerate(WORDS.split(), 1) for part in (f"{number}.", word)]
    assert (sheet.text(), sheet.accessibleName()) == (WORDS, WORDS)
    sheet.setText("")
    assert [text.text() for text in sheet.findChildren(Text)][1::2] == [""] * 6


def test_large_words_stand_below_each_other(qapp: QApplication, qtbot: QtBot) -> None:
    small = WordSheet(WORDS)
    theme.wear(qapp, theme.Look(text_size=200))
    large = WordSheet(WORDS)
    for sheet in (small, large):
        qtbot.addWidget(sheet)
    assert large.sizeHint().width() < small.sizeHint().width()
    assert large.sizeHint().height() > 4 * small.sizeHint().height()
