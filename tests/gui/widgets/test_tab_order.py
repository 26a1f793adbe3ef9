"""Tab goes as things are laid out, wherever the page is, and whenever a thing was made."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.widgets.tab_order import move_focus, next_stop, stops
from organizer.gui.window import Window
from organizer.store.letters import load_letters
from tests.gui.bringing_up import bring_up
from tests.gui.conftest import Pages


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for name in ("first", "last"):
        column.addWidget(QPushButton(name))
    bring_up(qtbot, made)
    return made


def test_what_was_made_later_comes_where_it_stands(holder: QWidget) -> None:
    column, inner = holder.layout(), QVBoxLayout()
    assert isinstance(column, QVBoxLayout)
    column.insertLayout(1, inner)
    inner.addWidget(QLineEdit("made later"))
    box = QComboBox()
    box.setEditable(True)
    column.insertWidget(2, box)
    halves = QSplitter()
    halves.addWidget(QPushButton("left"))
    column.addWidget(halves)
    column.addWidget(QLabel("words"))
    hidden = QPushButton("hidden")
    column.addWidget(hidden)
    hidden.hide()
    loose = QPushButton("in no layout", holder)
    loose.show()
    QApplication.processEvents()
    named = [stop.property("text") if stop is not box else "box" for stop in stops(holder)]
    assert named == ["first", "made later", "box", "last", "left", "in no layout"]
    line = box.lineEdit()
    assert line is not None
    after, before = (next_stop(holder, line, forward=forward) for forward in (True, False))
    assert after is not None
    assert before is not None
    assert (after.property("text"), before.property("text")) == ("last", "made later")


def test_it_goes_around_and_stays_where_there_is_nothing(holder: QWidget, qtbot: QtBot) -> None:
    first, last = stops(holder)
    last.setFocus()
    assert move_focus(holder, forward=True)
    assert first.hasFocus()
    assert move_focus(holder, forward=False)
    assert last.hasFocus()
    empty = QWidget()
    qtbot.addWidget(empty)
    assert not move_focus(empty, forward=True)


def test_a_group_of_radio_buttons_is_one_stop(holder: QWidget) -> None:
    column = holder.layout()
    assert column is not None
    for name in ("yes", "no"):
        column.addWidget(QRadioButton(name))
    QApplication.processEvents()
    assert [stop.property("text") for stop in stops(holder)] == ["first", "last", "yes"]
    holder.findChildren(QRadioButton)[1].setChecked(True)
    assert [stop.property("text") for stop in stops(holder)] == ["first", "last", "no"]
    alone = QRadioButton("alone")
    assert stops(alone) == ()


def test_on_every_page_tab_runs_from_top_to_bottom(county: Window, desk: Desk, qtbot: QtBot, pages: Pages) -> None:
    county.activateWindow()
    qtbot.waitUntil(county.isActiveWindow)
    letter = next(entry.slug for entry in desk.read(load_letters, desk.campaign))
    for name in pages(0):
        county.show_place(name, {"letter": letter} if name in ("letter", "check") else {})
        QApplication.processEvents()
        screen = county.screen_in_front
        assert screen is not None
        assert screen.heading.hasFocus(), name
        wanted = stops(screen)
        passed: list[QWidget | None] = [screen.heading]
        for _ in wanted[1:]:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            passed.append(QApplication.focusWidget())
        assert passed == list(wanted), name
        for one, other in pairwise(wanted):
            if one.parentWidget() is other.parentWidget():
                here, there = (widget.mapTo(screen, QPoint(0, 0)).toTuple() for widget in (one, other))
                assert here[1] < there[1] or here[0] < there[0], (name, one, other)
