import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from organizer.gui.desk import Desk
from organizer.gui.screens.protect import ProtectScreen
from organizer.gui.screens.start import StartScreen
from organizer.gui.window import Window
from tests.builders import PLAYBOOK


def _start(window: Window) -> StartScreen:
    screen = window.screen_in_front
    assert isinstance(screen, StartScreen)
    return screen


def test_an_empty_page_names_what_is_missing_and_leads_there(window: Window) -> None:
    window.activateWindow()
    screen = _start(window)
    screen.go_on.click()
    assert _start(window) is screen
    assert window.windowTitle() == "Error: Start a campaign - Organizer"
    assert screen.problem_count() == 3
    assert screen.form.fields["jurisdiction.state"].error.text() == "Choose a state"
    spoken = screen.form.fields["jurisdiction.name"].editor.accessibleDescription()
    assert spoken == "Error: Enter the county, city or town"
    screen.summary.followed.emit("jurisdiction.name")
    assert QApplication.focusWidget() is screen.form.fields["jurisdiction.name"].editor


def test_the_name_of_the_group_may_be_empty(window: Window) -> None:
    screen = _start(window)
    screen.form.fields["jurisdiction.state"].set_value("VA")
    screen.form.fields["jurisdiction.name"].set_value("Riverbend County")
    screen.form.fields["playbook"].set_value(PLAYBOOK)
    screen.go_on.click()
    after = window.screen_in_front
    assert isinstance(after, ProtectScreen)
    assert after.arguments["answers"] == {
        "group.name": "",
        "jurisdiction.state": "VA",
        "jurisdiction.name": "Riverbend County",
        "letter.language": "en",
        "playbook": PLAYBOOK,
        "initials": "",
    }


def test_what_was_typed_is_there_on_the_way_back(window: Window) -> None:
    screen = _start(window)
    screen.form.fields["jurisdiction.state"].set_value("VA")
    screen.form.fields["jurisdiction.name"].set_value("Riverbend County")
    screen.form.fields["playbook"].set_value(PLAYBOOK)
    screen.go_on.click()
    window.act("back")
    assert _start(window).form.fields["jurisdiction.name"].value() == "Riverbend County"
    assert _start(window).problem_count() == 0


def test_the_example_is_one_click_away(window: Window, desk: Desk) -> None:
    _start(window).example.click()
    assert desk.store is not None
    assert desk.store.path is None


def test_the_title_is_a_heading_and_every_field_has_a_name(window: Window) -> None:
    screen = _start(window)
    spoken = QAccessible.queryAccessibleInterface(screen.heading)
    assert spoken.role() is QAccessible.Role.Heading
    assert spoken.text(QAccessible.Text.Name) == "Start a campaign"
    assert all(field.editor.accessibleName() for field in screen.form.fields.values())
    assert "six questions" in screen.help_text()


@pytest.mark.parametrize(
    "name", ["group.name", "jurisdiction.state", "jurisdiction.name", "letter.language", "playbook"]
)
def test_enter_in_any_field_goes_on(window: Window, name: str) -> None:
    screen = _start(window)
    screen.form.fields["jurisdiction.state"].set_value("VA")
    screen.form.fields["jurisdiction.name"].set_value("Riverbend County")
    screen.form.fields["playbook"].set_value(PLAYBOOK)
    editor = screen.form.fields[name].editor
    window.activateWindow()
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert isinstance(window.screen_in_front, ProtectScreen)


def test_enter_on_the_heading_goes_nowhere(window: Window) -> None:
    screen = _start(window)
    window.activateWindow()
    screen.heading.setFocus()
    QTest.keyClick(screen.heading, Qt.Key.Key_Return)
    assert _start(window).problem_count() == 0


def test_the_other_language_is_in_sight_in_the_smallest_window_without_scrolling(window: Window) -> None:
    window.resize(1024, 640)
    screen = _start(window)
    link = screen.language
    assert link.text() == "Español"
    assert screen.area.verticalScrollBar().value() == 0
    shown = screen.area.viewport().rect()
    assert shown.contains(link.mapTo(screen.area.viewport(), link.rect().bottomRight()))
