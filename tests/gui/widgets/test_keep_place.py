"""A page that is drawn anew after a write leaves people where they are."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.changes import Topic
from organizer.gui.desk import Desk
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Text
from organizer.gui.window import Window
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.gui.bringing_up import bring_up
from tests.gui.pointer import lay_half_hidden, press_and_release


class Names(Screen):
    """A page with one button for each of the initials, and many lines above; all are made anew each time."""

    name = "names"
    watches = frozenset({Topic.SETTINGS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.above, self.buttons = QVBoxLayout(), QVBoxLayout()
        self.field = QLineEdit()
        self.field.editingFinished.connect(self.store_field)
        self.extra = 0
        self.wanted: QPushButton | None = None
        self.body.addLayout(self.above)
        self.body.addWidget(self.field)
        self.body.addLayout(self.buttons)
        for number in range(30):
            self.body.addWidget(Text(f"Line {number}"))

    def title(self) -> str:
        return "Names"

    def refresh(self) -> None:
        clear(self.above)
        for number in range(20 + self.extra):
            self.above.addWidget(Text(f"Above {number}"))
        clear(self.buttons)
        for letter in self.desk.read(load_settings).get("initials", ""):
            self.buttons.addWidget(SecondaryButton(letter))
        if self.wanted:
            self.wanted.setFocus()

    def store_field(self) -> None:
        self.desk.write(set_setting, "initials", self.field.text())

    def button(self, words: str) -> QPushButton:
        found = (button for button in self.findChildren(SecondaryButton) if button.text() == words)
        return next(button for button in found if button.isVisible())

    def top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self, QPoint(0, 0)).y()


@pytest.fixture
def names(desk: Desk, qtbot: QtBot) -> Names:
    desk.open(Store.create(None, None))
    desk.write(set_setting, "initials", "ABC")
    made = Names(desk)
    made.resize(600, 400)
    bring_up(qtbot, made)
    made.arrive()
    QApplication.processEvents()
    return made


def _focused() -> str:
    focus = QApplication.focusWidget()
    return str(focus.property("text")) if focus is not None else ""


def test_the_focus_goes_to_what_took_the_place_of_the_widget(names: Names, desk: Desk) -> None:
    button = names.button("B")
    button.setFocus()
    seen_at = names.top_of(button)
    names.extra = 5
    desk.write(set_setting, "initials", "ABCD")
    assert names.button("B") is not button
    assert _focused() == "B"
    assert names.top_of(names.button("B")) == seen_at
    QApplication.processEvents()
    assert names.top_of(names.button("B")) == seen_at


@pytest.mark.parametrize(("left", "expected"), [("AC", "C"), ("A", "A"), ("B", "B")])
def test_what_is_gone_gives_the_focus_to_what_came_after_else_before(
    names: Names, desk: Desk, left: str, expected: str
) -> None:
    names.button("B").setFocus()
    desk.write(set_setting, "initials", left)
    assert _focused() == expected


def test_tab_reaches_what_the_write_draws_anew(names: Names) -> None:
    names.field.setFocus()
    QTest.keyClicks(names.field, "AX")
    names.button("A").setFocus(Qt.FocusReason.TabFocusReason)  # as Tab does: the field is stored on leaving
    assert _focused() == "A"
    QApplication.processEvents()
    assert _focused() == "A"


def test_a_page_that_moves_the_focus_on_purpose_is_followed(names: Names, desk: Desk) -> None:
    names.button("B").setFocus()
    names.field.setFocus()
    names.wanted = SecondaryButton("Read this")
    names.body.addWidget(names.wanted)
    QApplication.processEvents()
    desk.write(set_setting, "initials", "A")
    assert _focused() == "Read this"
    assert names.wanted.visibleRegion().boundingRect().height() == names.wanted.height()


def test_without_the_focus_the_page_stays_where_it_was_scrolled(names: Names, desk: Desk) -> None:
    names.heading.clearFocus()
    bar = names.area.verticalScrollBar()
    bar.setValue(200)
    desk.write(set_setting, "initials", "AC")
    QApplication.processEvents()
    assert bar.value() == 200


def test_a_field_that_goes_away_is_stored_and_drawn(names: Names, desk: Desk) -> None:
    late = QLineEdit()
    late.editingFinished.connect(lambda: desk.write(set_setting, "initials", "Z"))
    names.above.addWidget(late)
    QApplication.processEvents()
    late.setFocus()
    QTest.keyClicks(late, "Z")
    desk.write(set_setting, "other", "A")
    assert desk.read(load_settings)["initials"] == "Z"
    assert names.button("Z").isVisible()


def test_a_press_on_what_is_half_in_sight_is_a_click(names: Names) -> None:
    clicked: list[bool] = []
    button = names.button("B")
    button.clicked.connect(lambda: clicked.append(True))
    press_and_release(button, lay_half_hidden(button))
    assert clicked == [True]
    assert button.hasFocus()


def test_a_press_on_a_row_of_a_list_that_ends_below_is_a_click(county: Window, qtbot: QtBot) -> None:
    county.activateWindow()
    qtbot.waitUntil(county.isActiveWindow)
    qtbot.wait(20)
    screen = county.screen_in_front
    assert screen is not None
    rows = screen.findChildren(RowList)[0]
    chosen: list[int] = []
    rows.clicked.connect(lambda index: chosen.append(index.row()))
    box = rows.visualRect(rows.rows.index(4))
    page = screen.area.widget()
    assert page is not None
    foot = rows.viewport().mapTo(page, QPoint(0, box.top() + 8)).y()
    screen.area.verticalScrollBar().setValue(foot - screen.area.viewport().height())
    QApplication.processEvents()
    press_and_release(rows.viewport(), QPoint(box.center().x(), box.top() + 4))
    assert chosen == [4]
