import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.undo_bar import Notice, UndoBar
from tests.gui.bringing_up import bring_up


@pytest.fixture
def bar(qtbot: QtBot) -> UndoBar:
    made = UndoBar()
    qtbot.addWidget(made)
    return made


def _words_of_focus() -> str:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    return focus.text()


def test_the_bar_offers_undo_where_there_is_something_to_undo(bar: UndoBar, qtbot: QtBot) -> None:
    assert not bar.isVisible()
    bar.show_notice(Notice("Letter deleted.", can_undo=True))
    bring_up(qtbot, bar)
    bar.take_focus()
    assert (bar.sentence(), _words_of_focus()) == ("Letter deleted.", "Undo")
    focus = QApplication.focusWidget()
    assert focus is not None
    with qtbot.waitSignal(bar.undo):
        QTest.keyClick(focus, Qt.Key.Key_Return)


def test_the_bar_offers_a_way_on(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_notice(Notice("This example cannot be changed.", way_on="Start a campaign"))
    bring_up(qtbot, bar)
    bar.take_focus()
    assert (bar.way_on(), _words_of_focus()) == ("Start a campaign", "Start a campaign")
    focus = QApplication.focusWidget()
    assert focus is not None
    with qtbot.waitSignal(bar.followed):
        QTest.keyClick(focus, Qt.Key.Key_Return)
    bar.show_notice(Notice("Another one."))
    assert bar.way_on() == ""


def test_buttons_stand_below_words_that_need_the_room(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_notice(Notice("This example cannot be changed. Start your own campaign to do this.", way_on="Go on"))
    bar.resize(1000, 60)
    bring_up(qtbot, bar)
    buttons = bar.findChild(ButtonRow)
    assert buttons is not None
    assert buttons.x() > 300
    bar.resize(360, 200)
    qtbot.waitUntil(lambda: buttons.x() < 60)
    bar.show_notice(Notice("Done."))
    qtbot.waitUntil(lambda: buttons.x() > 60)


def test_a_refusal_can_only_be_closed(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_notice(Notice("This cannot be."))
    bring_up(qtbot, bar)
    bar.take_focus()
    assert _words_of_focus() == "Close"
    QTest.keyClick(bar, Qt.Key.Key_A)
    assert bar.isVisible()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
