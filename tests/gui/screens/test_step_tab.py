"""The fields of a task in the real window: long answers are seen whole, Tab leads on, the page stays where it is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.screens.step import StepScreen
from organizer.gui.widgets.in_sight import LAYOUT_MS
from organizer.gui.widgets.text_box import TextBox
from organizer.gui.window import Window


def _county_step(window: Window, qtbot: QtBot, task: str) -> StepScreen:
    """Return the Step page in a window that stands at the default size, with a task open."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_place("step", {"step": "decide", "task": task})
    qtbot.wait(LAYOUT_MS + 50)
    screen = window.screen_in_front
    assert isinstance(screen, StepScreen)
    return screen


@pytest.mark.parametrize("task", ["record-group", "record-place", "find-activation", "record-decision"])
def test_tab_from_the_last_field_leads_to_continue_and_the_page_stays(county: Window, qtbot: QtBot, task: str) -> None:
    screen = _county_step(county, qtbot, task)
    last = [field for form in screen.panel.forms for field in form.fields.values()][-1]
    last.focus_editor()
    qtbot.wait(20)
    seen_at = screen.panel.mapTo(screen, QPoint(0, 0)).y()
    QTest.keyClick(last.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(last.editor, "September 9, 2010")
    QTest.keyClick(last.editor, Qt.Key.Key_Tab)
    assert screen.panel.primary.hasFocus()
    qtbot.wait(20)
    assert abs(screen.panel.mapTo(screen, QPoint(0, 0)).y() - seen_at) < 100  # so far as the button needs
    QTest.keyClick(screen.panel.primary, Qt.Key.Key_Return)
    assert county.screen_in_front is screen


def test_a_long_answer_is_seen_whole_in_its_box(county: Window, qtbot: QtBot) -> None:
    screen = _county_step(county, qtbot, "record-decision")
    field = screen.panel.forms[0].fields["decision.summary"]
    assert isinstance(field.editor, TextBox)
    low = field.editor.height()
    field.set_value("The Board directs the County Manager to notify ICE and the State Police. " * 4)
    assert field.editor.height() > low
    assert field.value() == ("The Board directs the County Manager to notify ICE and the State Police. " * 4).strip()
