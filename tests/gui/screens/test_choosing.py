from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.campaigns import NewCampaignScreen
from organizer.gui.screens.choosing import ChoosingScreen
from organizer.gui.screens.start import StartScreen
from organizer.gui.window import Window
from tests.builders import PLAYBOOK
from tests.gui.letter_desk import shown


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> ChoosingScreen:
    return shown(qtbot, ChoosingScreen(desk))


def _titles(screen: ChoosingScreen) -> list[str]:
    rows = screen.ways.rows
    return [row.title for row in map(rows.row, range(rows.rowCount())) if row]


def _choose(screen: ChoosingScreen, words: str) -> None:
    """Choose an answer with the keyboard alone."""
    for _ in range(_titles(screen).index(words)):
        QTest.keyClick(screen.ways, Qt.Key.Key_Down)
    QTest.keyClick(screen.ways, Qt.Key.Key_Return)


def test_by_keyboard_to_a_playbook_and_back_answer_by_answer(screen: ChoosingScreen, desk: Desk) -> None:
    assert screen.ways.accessibleName() == "What do you want to change?"
    assert screen.given_card.isHidden()
    assert screen.acts() == {}
    _choose(screen, "Our sheriff or police do the work of ICE")
    assert QApplication.focusWidget() is screen.ways
    assert screen.ways.accessibleName() == screen.question.text()
    assert screen.ways.accessibleDescription()
    _choose(screen, "Yes")
    assert screen.ways_card.isHidden()
    assert screen.found_title.text() == desk.playbooks["end-287g"].title
    assert QApplication.focusWidget() is screen.found_title
    assert screen.tag.isHidden()
    assert screen.given.rows.rowCount() == 2
    screen.acts()["previous"]()
    assert not screen.ways_card.isHidden()
    QTest.keyClick(screen.given, Qt.Key.Key_Return)  # the first answer, to be changed
    assert (screen.question.text(), screen.answers) == ("What do you want to change?", [])
    _choose(screen, "I do not know yet")
    screen.again.click()
    assert screen.answers == []
    assert screen.help_text()


def test_history_is_offered_to_be_read(screen: ChoosingScreen) -> None:
    went: list[tuple[str, dict[str, Any]]] = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    place = _titles(screen).index("I want to see what was done in 2010")
    row = screen.ways.rows.row(place)
    assert row is not None
    assert row.status == "History"
    screen.answer(place)
    assert screen.use.text() == "Read what was done"
    screen.use.click()
    screen.arrive()  # back from reading: the answers are still there
    assert screen.answers == [place]
    screen.read.click()
    assert went == [("playbooks", {"playbook": PLAYBOOK}), ("start", {"playbook": PLAYBOOK, "answers": {}})]
    screen.arrive()
    assert screen.answers == []


def test_a_playbook_that_is_not_there_is_no_dead_end(screen: ChoosingScreen, desk: Desk) -> None:
    went: list[str] = []
    screen.go.connect(lambda place, _given: went.append(place))
    desk.playbooks = {PLAYBOOK: desk.playbooks[PLAYBOOK]}
    screen.answer(0)
    screen.answer(0)
    assert screen.use.isHidden()
    assert screen.summary.text() == "This playbook is not on this computer."
    screen.read.click()
    assert went == ["playbooks"]


def test_it_waits_for_the_questions(desk: Desk, qtbot: QtBot) -> None:
    toolbox, desk.spoken = desk.toolbox, None
    early = shown(qtbot, ChoosingScreen(desk))
    assert early.ways_card.isHidden()
    assert toolbox is not None
    desk.equip(toolbox)
    assert _titles(early)


def test_what_was_typed_on_the_way_is_kept(window: Window, county: Window, desk: Desk) -> None:
    county.show_place("new_campaign")
    form = county.screen_in_front
    assert isinstance(form, NewCampaignScreen)
    form.form.fields["jurisdiction.name"].set_value("City of Fairview")
    form.find_out.click()
    finder = county.screen_in_front
    assert isinstance(finder, ChoosingScreen)
    finder.answer(0)
    finder.answer(0)
    finder.acts()["primary"]()
    assert county.screen_in_front is form
    assert form.form.values() == {
        "playbook": "end-287g",
        "jurisdiction.state": "",
        "jurisdiction.name": "City of Fairview",
    }
    desk.close()
    start = window.screen_in_front
    assert isinstance(start, StartScreen)
    start.form.fields["jurisdiction.name"].set_value("City of Fairview")
    start.find_out.click()
    finder = window.screen_in_front
    assert isinstance(finder, ChoosingScreen)
    finder.answer(0)
    finder.answer(0)
    finder.use.click()
    assert window.screen_in_front is start
    assert start.form.values()["playbook"] == "end-287g"
    assert start.form.values()["jurisdiction.name"] == "City of Fairview"
