"""What the message bar says, and when it goes away."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.start import StartScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.widgets.in_sight import LAYOUT_MS
from organizer.gui.window import Window
from organizer.store.campaigns import archive_campaign, start_campaign
from organizer.store.dates import extend_date
from organizer.store.letters import delete_letter, edit_paragraph, load_letters
from organizer.store.pages import campaigns as campaigns_page
from organizer.store.settings import set_setting

PLAYBOOK = "secure-communities-2010"


def _at(window: Window) -> str:
    stop = window.trail.current
    assert stop is not None
    return stop.place


def _bar(window: Window) -> str:
    return window.bar.sentence() if window.bar.isVisible() else ""


def test_an_act_with_a_sentence_shows_the_undo_bar(county: Window, desk: Desk) -> None:
    made = desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH").made
    assert not county.bar.isVisible()
    desk.write(archive_campaign, made)
    assert _bar(county) == "Campaign archived: City of Fairview."
    county.bar.undo.emit()
    page = desk.read(campaigns_page.load, desk.playbooks, {}, desk.today())
    assert len(page.at_work) == 2
    assert _bar(county) == "Undone: Archive campaign City of Fairview."
    county.bar.redo.emit()
    assert len(desk.read(campaigns_page.load, desk.playbooks, {}, desk.today()).at_work) == 1
    assert _bar(county) == "Done again: Archive campaign City of Fairview."


def test_undo_on_another_page_says_what_was_undone_and_where(county: Window, desk: Desk) -> None:
    letter = next(entry for entry in desk.read(load_letters, desk.campaign) if entry.slug == "notice-ice")
    desk.write(edit_paragraph, letter.id, "ask", "Other words.")
    county.show_place("home")
    county.activateWindow()
    QTest.keyClick(county, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _bar(county) == "Undone: Edit paragraph in Notice to ICE."
    county.menus.menus["edit"].aboutToShow.emit()
    assert county.menus.actions["redo"].text() == "&Redo: Edit paragraph in Notice to ICE"
    assert [button.text() for button in county.bar.findChildren(QPushButton) if button.isVisible()] == ["Redo", "Close"]
    desk.write(delete_letter, letter.id)
    assert _bar(county) == "Letter deleted: Notice to ICE."


def test_what_can_be_undone_stays_and_what_was_refused_goes_with_its_page(county: Window, desk: Desk) -> None:
    county.notices.tell("This cannot be.")
    county.show_place("settings")
    assert _bar(county) == ""
    desk.told.emit("The details are copied.")
    county.act("back")
    assert _bar(county) == ""
    letter = desk.read(load_letters, desk.campaign)[0]
    desk.write(delete_letter, letter.id)
    deleted = _bar(county)
    county.show_place("settings")
    desk.settings.text_size = 115
    assert _bar(county) == deleted
    desk.write(set_setting, "initials", "AR")
    assert _bar(county) == ""


def test_esc_closes_the_bar_from_everywhere_and_the_focus_stays(county: Window) -> None:
    county.activateWindow()
    county.show_place("settings")
    screen = county.screen_in_front
    assert screen is not None
    for focus in (next(line for line in screen.findChildren(QLineEdit) if line.isVisible()), screen.heading):
        county.notices.tell("This cannot be.")
        focus.setFocus()
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        assert _bar(county) == ""
        assert focus.hasFocus()
    QTest.keyClick(screen.heading, Qt.Key.Key_Escape)


def test_the_focus_comes_back_from_the_bar_to_the_field_it_left(county: Window) -> None:
    county.activateWindow()
    county.show_place("settings")
    screen = county.screen_in_front
    assert screen is not None
    field = next(line for line in screen.findChildren(QLineEdit) if line.isVisible())
    field.setFocus()
    county.notices.tell("This cannot be.")
    county.act("pane")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert county.bar.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert field.hasFocus()


def test_the_bar_leaves_what_has_the_focus_in_sight(county: Window, desk: Desk, qtbot: QtBot) -> None:
    desk.settings.text_size = 200
    county.resize(1024, 640)
    county.activateWindow()
    county.show_place("home")
    qtbot.wait(LAYOUT_MS + 20)
    screen = county.screen_in_front
    assert isinstance(screen, HomeScreen)
    button = screen.following.primary
    bar = screen.area.verticalScrollBar()
    button.setFocus()
    page = screen.area.widget()
    assert page is not None
    bar.setValue(button.mapTo(page, QPoint(0, button.height())).y() - screen.area.viewport().height())
    qtbot.wait(LAYOUT_MS + 20)  # the focus is followed only so long after it came
    county.notices.tell("This cannot be.")
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())


def test_closing_a_file_says_so_and_it_can_be_opened_again(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    path = tmp_path / "ours.organizer"
    desk.open(toolbox.create(path, None))
    desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH")
    window.act("example")
    assert _bar(window) == "ours.organizer is closed. All changes are saved."
    window.act("close")
    assert _at(window) == "start"
    assert _bar(window) == ""
    start = window.screen_in_front
    assert isinstance(start, StartScreen)
    assert start.open_last.text() == "Open ours.organizer"
    start.open_last.click()
    assert desk.store is not None
    assert desk.store.path == path
    window.act("close")
    assert _bar(window) == "ours.organizer is closed. All changes are saved."
    desk.open(toolbox.open(path, None, True))
    window.act("close")
    assert _bar(window) == "ours.organizer is closed."


def test_undo_and_redo_name_their_act(county: Window, desk: Desk) -> None:
    desk.write(start_campaign, PLAYBOOK, "Salt & Pepper County", "OH")
    county.menus.menus["edit"].aboutToShow.emit()
    assert county.menus.actions["undo"].text() == "&Undo: Start campaign Salt && Pepper County"
    assert county.menus.actions["redo"].text() == "&Redo"
    county.act("undo")
    county.menus.menus["edit"].aboutToShow.emit()
    assert county.menus.actions["redo"].text() == "&Redo: Start campaign Salt && Pepper County"
    county.act("redo")
    assert _bar(county) == "Done again: Start campaign Salt & Pepper County."
    county.act("redo")
    assert _bar(county) == "There is nothing to undo or redo."


def test_a_long_reason_is_cut_in_the_menu_and_told_whole(county: Window, desk: Desk) -> None:
    reason = " ".join(["They asked for time."] * 9)
    desk.write(extend_date, desk.campaign, "remind-ice:notice-ice", date(2010, 12, 1), reason)
    county.menus.menus["edit"].aboutToShow.emit()
    cut = "They asked for time. They asked for time."
    assert county.menus.actions["undo"].text() == f"&Undo: Give more time: {cut}\u2026"
    county.act("undo")
    assert _bar(county) == f"Undone: Give more time: {reason}"


def test_a_refusal_is_shown_in_the_bar(example: Window, desk: Desk) -> None:
    desk.refused.emit("This cannot be. Do that.")
    assert _bar(example) == "This cannot be. Do that."
