from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.dialogs.help import HelpDialog
from organizer.gui.menus import COMMANDS, explanation
from organizer.gui.places import SIDEBAR
from organizer.gui.settings import Settings
from organizer.gui.theme import Colours, Look, Scheme, look
from organizer.gui.toolbox import Toolbox
from organizer.gui.trail import Stop
from organizer.gui.widgets.buttons import PrimaryButton
from organizer.gui.widgets.undo_bar import Notice
from organizer.gui.window import Window
from organizer.store.campaigns import archive_campaign, load_group, start_campaign

PLAYBOOK = "secure-communities-2010"


def _at(window: Window) -> str:
    stop = window.trail.current
    assert stop is not None
    return stop.place


def _bar(window: Window) -> str:
    return window.bar.sentence() if window.bar.isVisible() else ""


def test_before_a_file_is_open_there_is_no_sidebar_and_no_campaign(window: Window) -> None:
    assert not window.sidebar.isVisible()
    assert window.windowTitle() == "Start a campaign - Organizer"
    window.show_place("home")
    assert _at(window) == "start"
    assert _bar(window) == "Start a campaign or open a file first."


def test_a_place_of_a_file_opens_home_with_names_in_the_title(example: Window) -> None:
    assert example.sidebar.isVisible()
    assert _at(example) == "home"
    title = example.windowTitle()
    assert title.startswith("Riverbend County - ")
    assert title.endswith(" - Riverbend Neighbors - Organizer")
    assert example.sidebar.buttons["home"].isChecked()
    assert example.sidebar.group.text() == "Riverbend Neighbors"
    assert example.sidebar.campaign.accessibleName() == "Campaign: Riverbend County"


def test_the_focus_goes_to_the_heading_on_arrival(example: Window) -> None:
    example.activateWindow()
    example.show_place("settings")
    assert example.screen_in_front is not None
    assert QApplication.focusWidget() is example.screen_in_front.heading


def test_every_place_of_the_sidebar_has_its_number_key(example: Window) -> None:
    for number, place in enumerate(SIDEBAR[:9], start=1):
        action = example.menus.actions[f"place/{place.name}"]
        assert action.shortcut().toString() == f"Ctrl+{number}"
    example.menus.actions["place/settings"].trigger()
    assert _at(example) == "settings"
    assert example.sidebar.buttons["settings"].isChecked()
    example.sidebar.buttons["about"].click()
    assert _at(example) == "about"
    example.sidebar.buttons["about"].click()
    assert example.sidebar.buttons["about"].isChecked()


def test_back_and_forward(example: Window) -> None:
    example.show_place("settings")
    example.show_place("about")
    example.act("back")
    assert _at(example) == "settings"
    example.act("forward")
    assert _at(example) == "about"
    example.act("forward")
    assert _at(example) == "about"


def test_a_command_without_an_act_here_says_why(example: Window) -> None:
    example.show_place("about")
    example.act("check")
    assert _bar(example) == explanation("check") == "Open a letter first. Then this command works."
    example.act("find")
    assert _bar(example) == "There is nothing for this command on this page."


@pytest.mark.parametrize("name", ["undo", "redo", "campaigns", "new_campaign"])
def test_what_needs_a_file_says_so_without_one(window: Window, name: str) -> None:
    window.act(name)
    assert _bar(window) == "Start a campaign or open a file first."


def test_no_two_commands_share_a_key_and_every_key_works(window: Window) -> None:
    keys = [keys for command in COMMANDS for keys in command.keys]
    assert len(set(keys)) == len(keys)
    for command in COMMANDS:
        if command.name:
            shown = [sequence.toString() for sequence in window.menus.actions[command.name].shortcuts()]
            assert shown == list(command.keys)


def test_on_the_first_step_alt_left_goes_back_to_where_one_came_from(county: Window) -> None:
    county.show_place("playbooks")
    county.show_place("step", {"step": "decide"})
    county.act("back")
    assert _at(county) == "playbooks"
    assert _bar(county) == ""
    county.show_place("step", {"step": "find-offices"})
    county.act("back")
    assert county.trail.current == Stop("step", {"step": "decide"})


def test_archiving_the_last_campaign_leads_to_a_new_one(county: Window, desk: Desk) -> None:
    desk.write(archive_campaign, desk.campaign)
    assert desk.campaign == ""
    assert _at(county) == "new_campaign"
    county.show_place("home")
    assert _at(county) == "new_campaign"


def test_archiving_the_chosen_campaign_chooses_another(county: Window, desk: Desk) -> None:
    first = desk.campaign
    other = desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH").made
    desk.write(archive_campaign, first)
    assert desk.campaign == other
    assert _at(county) == "home"
    assert county.windowTitle().startswith("City of Fairview - ")


def test_the_menu_of_campaigns_chooses_one(county: Window, desk: Desk) -> None:
    other = desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH").made
    county.show_place("settings")
    county.sidebar.menu.aboutToShow.emit()
    texts = [action.text() for action in county.sidebar.menu.actions() if not action.isSeparator()]
    assert texts == ["City of Fairview", "Riverbend County", "All campaigns", "New campaign"]
    county.sidebar.menu.actions()[0].trigger()
    assert desk.campaign == other
    assert _at(county) == "home"
    county.sidebar.menu.actions()[-2].trigger()
    assert _at(county) == "campaigns"


def test_all_changes_saved_is_said_only_where_something_is_stored(
    example: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    example.show_place("settings")
    assert example.screen_in_front is not None
    assert example.screen_in_front.saved.text() == "Example: to read only"
    path = tmp_path / "a.organizer"
    toolbox.create(path, None).close()
    desk.open(toolbox.open(path, None, False))
    example.show_place("settings")
    assert example.screen_in_front.saved.text() == "All changes saved"
    desk.open(toolbox.open(path, None, True))
    example.show_place("settings")
    assert example.screen_in_front.saved.text() == "Open to read only"


def test_the_last_campaign_is_opened_again(window: Window, desk: Desk, toolbox: Toolbox) -> None:
    toolbox.folder.mkdir()
    path = toolbox.folder / "campaigns-2.organizer"
    desk.open(toolbox.create(path, None))
    assert _at(window) == "new_campaign"
    desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH")
    other = desk.write(start_campaign, PLAYBOOK, "Riverbend County", "VA").made
    desk.choose(other)
    desk.close()
    assert _at(window) == "start"
    assert desk.settings.file == "campaigns-2.organizer"
    desk.open(toolbox.open(path, None, False))
    assert desk.campaign == other


def test_another_look_builds_the_page_anew_with_everything_in_it(example: Window, desk: Desk) -> None:
    example.show_place("settings")
    example.act("larger")
    assert look() == Look(Scheme.LIGHT, 115)
    assert example.menus.actions["size/115"].isChecked()
    example.act("smaller")
    example.act("normal")
    example.menus.actions["colours/dark"].trigger()
    assert desk.settings.colours is Colours.DARK
    assert look().scheme is Scheme.DARK
    example.menus.actions["size/200"].trigger()
    assert look().text_size == 200
    assert _at(example) == "settings"
    assert example.sidebar.isVisible()


@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_window_stays_within_its_least_size(example: Window, desk: Desk, size: int) -> None:
    desk.settings.text_size = size
    example.resize(900, 600)
    for place in ("settings", "about", "campaigns", "new_campaign"):
        example.show_place(place)
        QApplication.processEvents()
        assert (example.width(), example.height()) == (900, 600)


def test_a_field_is_stored_before_the_page_is_left(county: Window, desk: Desk) -> None:
    county.show_place("settings")
    screen = county.screen_in_front
    assert screen is not None
    editor = next(line for line in screen.findChildren(QLineEdit) if line.accessibleName() == "Name of your group")
    editor.setFocus()
    editor.setText("Riverbend Friends")
    county.show_place("about")
    assert desk.read(load_group).name == "Riverbend Friends"
    assert county.sidebar.group.text() == "Riverbend Friends"


def test_closing_stores_the_open_field_and_remembers_the_shape(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    path = tmp_path / "a.organizer"
    desk.open(toolbox.create(path, None))
    window.show_place("settings")
    screen = window.screen_in_front
    assert screen is not None
    editor = next(line for line in screen.findChildren(QLineEdit) if line.accessibleName() == "Name of your group")
    editor.setFocus()
    editor.setText("Riverbend Friends")
    window.act("quit")
    assert desk.store is None
    assert not desk.settings.geometry.isEmpty()
    with toolbox.open(path, None, False) as store:
        assert store.read(load_group).name == "Riverbend Friends"


def test_the_shape_is_restored_onto_a_screen_that_is_there(window: Window, desk: Desk) -> None:
    window.resize(950, 700)
    desk.settings.geometry = window.saveGeometry()
    window.resize(1000, 640)
    window.restore_shape()
    assert window.height() == 700
    desk.settings.geometry = Settings().geometry
    window.restore_shape()
    assert window.height() == 700


def test_a_window_from_a_screen_that_is_gone_comes_back_into_sight(window: Window, desk: Desk) -> None:
    window.move(QPoint(90_000, 90_000))
    desk.settings.geometry = window.saveGeometry()
    window.restore_shape()
    assert any(screen.availableGeometry().intersects(window.frameGeometry()) for screen in QApplication.screens())


def test_f6_goes_round_the_parts_of_the_window(example: Window) -> None:
    example.activateWindow()
    example.show_place("settings")
    assert example.screen_in_front is not None
    example.bar.show_notice(Notice("Something.", can_undo=True))
    rounds = []
    for _ in range(4):
        example.act("pane")
        rounds.append(QApplication.focusWidget())
    first = rounds[0]
    assert isinstance(first, QPushButton)
    assert first.text() == "Undo"
    assert rounds[1] is example.sidebar.buttons["settings"]
    assert rounds[2] is example.screen_in_front.heading
    assert rounds[3] is first


def test_up_and_down_move_between_the_places(example: Window) -> None:
    example.activateWindow()
    example.sidebar.take_focus()
    QTest.keyClick(example.sidebar.buttons["home"], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is example.sidebar.buttons["step"]
    QTest.keyClick(example.sidebar.buttons["step"], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is example.sidebar.buttons["home"]
    QTest.keyClick(example.sidebar.buttons["home"], Qt.Key.Key_F12)


def test_f1_shows_the_help_of_the_page(example: Window) -> None:
    example.show_place("settings")
    example.act("help")
    dialog = example.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Help: Settings"
    assert "text size and colors" in dialog.page.toPlainText()
    close = dialog.findChild(PrimaryButton)
    assert close is not None
    close.click()
    assert not dialog.isVisible()


def test_a_file_is_chosen_and_opened(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.organizer"
    toolbox.create(path, None).close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.act("open")
    assert _at(window) == "start"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.act("open")
    assert desk.store is not None
    assert desk.store.path == path
    window.act("close")
    assert _at(window) == "start"


def test_the_example_waits_until_it_can_be_opened(desk: Desk, toolbox: Toolbox, qtbot: QtBot) -> None:
    bare = Desk(desk.today)
    window = Window(bare)
    qtbot.addWidget(window)
    window.show_place("start")
    window.act("example")
    assert bare.store is None
    bare.equip(toolbox)
    assert bare.store is not None
    assert _at(window) == "home"
    bare.close()


def test_a_new_letter_begins_at_the_letters(example: Window) -> None:
    example.show_place("settings")
    example.act("new")
    assert example.trail.current is not None
    assert example.trail.current.place != "settings"


def test_the_window_tells_its_first_paint_once(desk: Desk, qtbot: QtBot) -> None:
    window = Window(desk)
    qtbot.addWidget(window)
    window.show_place("start")
    painted: list[int] = []
    window.painted.connect(lambda: painted.append(1))
    window.show()
    qtbot.waitUntil(lambda: bool(painted))
    window.repaint()
    assert painted == [1]


def test_a_page_whose_subject_is_gone_leads_home(example: Window) -> None:
    example.show_place("settings")
    assert example.screen_in_front is not None
    example.screen_in_front.lost.emit()
    assert _at(example) == "home"
    assert example.screen_in_front is not None
    example.screen_in_front.lost.emit()
    assert _at(example) == "home"


def test_hover_and_press_are_drawn(example: Window) -> None:
    button = example.sidebar.campaign
    QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
    assert not button.grab().isNull()
