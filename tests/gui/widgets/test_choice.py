import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.domain.states import STATES
from organizer.gui.widgets.choice import Choice
from tests.gui.bringing_up import bring_up

KINDS = (("county", "County"), ("city", "City"))


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    made = Choice(KINDS, none="Choose one")
    qtbot.addWidget(made)
    return made


def test_nothing_is_chosen_at_first(choice: Choice) -> None:
    assert choice.value() == ""
    assert choice.currentText() == "Choose one"
    choice.set_value("city")
    assert (choice.value(), choice.currentText()) == ("city", "City")
    choice.set_value("moon")
    assert choice.value() == ""


def test_other_choices_keep_the_value(choice: Choice, qtbot: QtBot) -> None:
    choice.set_value("city")
    with qtbot.assertNotEmitted(choice.currentIndexChanged):
        choice.offer((("town", "Town"), ("city", "City")))
    assert choice.value() == "city"


def test_a_wheel_over_the_box_changes_no_answer(choice: Choice) -> None:
    down = Qt.MouseButton.NoButton
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), down, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, event)
    assert choice.value() == ""
    assert not event.isAccepted()


def test_an_error_and_the_focus_are_drawn(choice: Choice, qtbot: QtBot) -> None:
    plain = choice.grab().toImage()
    choice.set_wrong(wrong=True)
    wrong = choice.grab().toImage()
    bring_up(qtbot, choice)
    choice.setFocus()
    assert wrong != plain
    assert choice.grab().toImage() != wrong
    assert choice.minimumSizeHint().height() >= 36


def test_a_fixed_one_keeps_its_value_and_says_that_somebody_tried(choice: Choice, qtbot: QtBot) -> None:
    choice.set_value("city")
    choice.fix()
    bring_up(qtbot, choice)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_C, Qt.Key.Key_F4):
        with qtbot.waitSignal(choice.tried):
            QTest.keyClick(choice, key)
    with qtbot.waitSignal(choice.tried):
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(choice.tried):
        QTest.keyClick(choice, Qt.Key.Key_Escape)
    assert choice.value() == "city"
    assert not choice.view().isVisible()
    assert not choice.grab().isNull()


@pytest.fixture
def states(qtbot: QtBot) -> Choice:
    made = Choice(tuple(STATES.items()), none="Choose a state")
    bring_up(qtbot, made)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("VA", "VA"), ("va", "VA"), ("Virg", "VA"), ("Virginia", "VA"), ("virgin i", "VI"), ("VI", "VI"), ("V", "VT"),
        ("VV", "VA"), ("VVVV", "VT"), ("MA", "MA"), ("mai", "ME"), ("new york", "NY"), ("New J", "NJ"), ("WV", "WV"),
        ("VAX", "VA"), ("x", ""),
    ],
)  # fmt: skip
def test_a_state_is_found_by_its_code_or_its_name(states: Choice, typed: str, state: str) -> None:
    QTest.keyClicks(states, typed)
    assert states.value() == state


@pytest.mark.parametrize("code", list(STATES))
def test_every_code_leads_to_its_state_whatever_was_chosen_before(states: Choice, code: str) -> None:
    states.set_value("VA")
    QTest.keyClicks(states, code)
    assert states.value() == code


def test_the_open_list_is_searched_in_the_same_way(states: Choice, qtbot: QtBot) -> None:
    QTest.keyClick(states, Qt.Key.Key_Space)
    view = states.view()
    qtbot.waitUntil(view.isVisible)
    QTest.keyClicks(view, "va")
    assert view.currentIndex().data() == "Virginia"
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.isVisible())
    assert states.value() == "VA"


def test_after_a_pause_a_letter_begins_a_new_word(
    states: Choice, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("organizer.gui.widgets.choice.SEARCH_MS", 1)
    QTest.keyClicks(states, "V")
    qtbot.wait(5)
    QTest.keyClicks(states, "A")
    assert states.value() == "AS"


def test_every_other_choice_is_told_once_however_it_is_made(states: Choice, qtbot: QtBot) -> None:
    told: list[str] = []
    states.chosen.connect(lambda: told.append(states.value()))
    states.set_value("AL")
    QTest.keyClicks(states, "va")
    assert told == ["VT", "VA"]
    QTest.keyClick(states, Qt.Key.Key_Down)
    QTest.keyClick(states, Qt.Key.Key_Home)
    QTest.keyClick(states, Qt.Key.Key_Home)
    assert told[2:] == ["WA", ""]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):  # the same one again, then another one
        QTest.keyClick(states, Qt.Key.Key_Space)
        qtbot.waitUntil(states.view().isVisible)
        QTest.keyClick(states.view(), key)
        QTest.keyClick(states.view(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not states.view().isVisible())
    assert told[4:] == ["AL"]
