import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
