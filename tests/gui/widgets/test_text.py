from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.widgets.text import Heading, TagLabel, Text, tone_tint
from organizer.gui.words import Tone
from tests.gui.bringing_up import bring_up


def test_a_text_wraps_and_shows_markup_as_typed(qtbot: QtBot) -> None:
    text = Text("<b>A long text</b> that needs more than one line when the page is narrow.")
    qtbot.addWidget(text)
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert text.heightForWidth(100) > text.heightForWidth(1000)


def test_the_height_follows_words_font_and_style(qtbot: QtBot) -> None:
    text, width = Text("Short"), 160
    qtbot.addWidget(text)
    text.show()
    changes: tuple[Callable[[], None], ...] = (
        lambda: text.setText("Many words that need several lines here, and then some more of them."),
        lambda: text.setFont(theme.font("h1")),
        lambda: text.setStyleSheet("padding: 30px;"),
    )
    for change in changes:
        before = text.heightForWidth(width)
        assert text.heightForWidth(width) == before
        change()
        assert text.heightForWidth(width) == QLabel.heightForWidth(text, width) != before


def test_a_text_takes_its_colour_from_the_table(qtbot: QtBot) -> None:
    text = Text("Hint", "caption", "text2")
    qtbot.addWidget(text)
    assert text.palette().color(text.foregroundRole()) == QColor(theme.token("text2"))


def test_only_the_heading_of_the_page_takes_the_focus(qtbot: QtBot) -> None:
    first, second = Heading("Home", level=1), Heading("Steps", level=2)
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    assert first.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert not second.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("tone", list(Tone))
def test_a_tag_has_a_box_where_it_calls_for_attention(qtbot: QtBot, tone: Tone) -> None:
    tag = TagLabel("Word", tone)
    qtbot.addWidget(tag)
    assert bool(tag.styleSheet()) == (tone in (Tone.INFO, Tone.WARN, Tone.DANGER))
    assert tone_tint(tone) in theme.TOKENS


def test_ctrl_a_marks_no_heading_but_a_text_that_was_clicked(qtbot: QtBot) -> None:
    heading, text = Heading("Home", level=1), Text("An address to copy.")
    for part in (heading, text):
        bring_up(qtbot, part)
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(part, Qt.Key.Key_Left)
    assert (heading.hasSelectedText(), text.hasSelectedText()) == (False, True)
