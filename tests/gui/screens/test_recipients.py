from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.office import AddressCheck, Confidence
from organizer.gui.desk import Desk
from organizer.gui.dialogs.office import OfficeDialog
from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.recipients import RecipientsScreen
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.window import Window
from organizer.store.campaigns import load_campaign
from organizer.store.offices import check_office, correct_office, load_directory
from organizer.store.settings import set_setting
from organizer.store.steps import finish_step, load_records
from tests.builders import PLAYBOOK, TODAY
from tests.gui.letter_desk import open_letters, shown

BUREAU = "state_identification_bureau/VA"


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> RecipientsScreen:
    open_letters(desk, tmp_path, "ask-congress")
    desk.write(set_setting, "initials", "A.R.")
    return shown(qtbot, RecipientsScreen(desk))


def _answer(act: Callable[[OfficeDialog], None]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OfficeDialog)
        act(dialog)

    QTimer.singleShot(0, look)


def _shown_words(screen: RecipientsScreen) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in screen.detail.findChildren(QLabel) if label.isVisible())


def test_the_table_has_four_columns_and_a_whole_row_to_hear(screen: RecipientsScreen) -> None:
    model = screen.table.lines
    titles = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(4)]
    assert titles == ["Name or office", "Role", "Address", "Address checked"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    screen.table.choose_line(BUREAU)
    first = screen.table.currentIndex().siblingAtColumn(0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Virginia State Police. State Identification Bureau, Virginia. "
        "P. O. Box 27472, Richmond, VA 23261-7472. Address checked: Never: check it."
    )
    assert first.siblingAtColumn(3).data(Qt.ItemDataRole.AccessibleTextRole) == "Never: check it"
    assert screen.count.text() == "93 recipients"
    assert screen.title() == "Recipients"
    assert screen.help_text()


def test_what_the_campaign_needs_stands_first(screen: RecipientsScreen) -> None:
    keys = [line.key for line in (screen.table.lines.line(0), screen.table.lines.line(1)) if line]
    assert set(keys) == {BUREAU, "ice_assistant_director"}


def test_find_narrows_the_table_and_says_how_far(screen: RecipientsScreen) -> None:
    screen.acts()["find"]()
    assert QApplication.focusWidget() is screen.wanted
    QTest.keyClicks(screen.wanted, "state police indiana")
    assert screen.table.current_key() == "state_identification_bureau/IN"
    assert screen.count.text() == "1 of 93 recipients"
    assert "A letter cannot go there yet. Missing: street or P.O. box" in _shown_words(screen)
    QTest.keyClicks(screen.wanted, " nowhere")
    assert screen.table.lines.rowCount() == 0
    assert "No recipient holds these words" in _shown_words(screen)
    screen.arrive({"office": BUREAU})
    assert screen.wanted.text() == ""
    assert screen.table.current_key() == BUREAU


def test_the_detail_tells_where_an_address_was_seen_and_how_sure_it_is(screen: RecipientsScreen) -> None:
    screen.table.choose_line("ice_assistant_director")
    words = _shown_words(screen)
    assert "Source: Washington Independent" in words
    assert "How sure: fairly." in words
    assert "It can be addressed from August 17, 2010 to November 20, 2014." in words
    assert "Note: " in words
    screen.table.choose_line("entry/member_of_congress")
    assert "Entered for this campaign. Source: the member's web page." in _shown_words(screen)


def test_an_address_is_marked_as_checked_today(screen: RecipientsScreen) -> None:
    screen.table.choose_line(BUREAU)
    assert screen.detail.mark is not None
    screen.detail.mark.how.set_value("called")
    screen.detail.mark.button.click()
    office = next(entry for entry in screen.desk.read(load_directory, screen.desk.seed) if entry.key == BUREAU)
    assert office.check == AddressCheck(TODAY, "A.R.", "called")
    assert "Checked on September 30, 2010 by A.R.: by phone." in _shown_words(screen)
    screen.table.choose_line("entry/member_of_congress")
    screen.mark_checked("entry/member_of_congress", "called")
    own = screen.desk.read(load_campaign, screen.desk.campaign).recipient("member_of_congress")
    assert own is not None
    assert own.checked_on == TODAY


def test_a_correction_keeps_what_was_shipped_in_sight_and_can_be_deleted(screen: RecipientsScreen) -> None:
    def correct(dialog: OfficeDialog) -> None:
        fields = dialog.form.fields
        fields["lines"].set_value(("1 New Street",))
        fields["source"].set_value("a call")
        dialog.save.click()

    screen.table.choose_line(BUREAU)
    _answer(correct)
    screen.detail.buttons["correct"].setFocus()
    screen.detail.buttons["correct"].click()
    assert screen.window().focusWidget() is screen.detail.buttons["correct"]
    words = _shown_words(screen)
    assert "1 New Street" in words
    assert "As it came with the program: Bureau Chief" in words
    assert "How sure: your group entered it." in words
    assert screen.detail.buttons["delete"].text() == "Delete the correction"
    screen.detail.buttons["delete"].click()
    assert "1 New Street" not in _shown_words(screen)
    assert screen.desk.store is not None
    assert screen.desk.store.undo_label() == "Delete correction"


def test_an_office_is_added_deleted_and_brought_back(screen: RecipientsScreen) -> None:
    def fill(dialog: OfficeDialog) -> None:
        fields = dialog.form.fields
        fields["role"].set_value("state_identification_bureau")
        fields["agency"].set_value("State Police")
        fields["state"].set_value("DE")
        fields["source"].set_value("a call")
        dialog.save.click()

    _answer(fill)
    screen.acts()["new"]()
    key = screen.table.current_key()
    line = screen.page.line(key) if screen.page else None
    assert line is not None
    assert line.office is not None
    assert (line.role, line.office.confidence) == ("State Identification Bureau, Delaware", Confidence.OWN)
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    assert screen.page is not None
    assert screen.page.line(key) is None
    screen.desk.undo()
    assert screen.page.line(key) is not None


def test_what_came_with_the_program_is_not_deleted(qtbot: QtBot, screen: RecipientsScreen) -> None:
    screen.table.choose_line(BUREAU)
    assert "delete" not in screen.detail.buttons
    with qtbot.waitSignal(screen.desk.refused):
        QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    screen.delete("nowhere")


def test_the_campaigns_own_recipient_is_changed_in_its_letter(qtbot: QtBot, screen: RecipientsScreen) -> None:
    screen.table.choose_line("entry/member_of_congress")
    with qtbot.waitSignal(screen.go) as gone:
        QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert gone.args == ["letter", {"letter": "ask-congress", "field": "recipient.name"}]
    with qtbot.waitSignal(screen.go):
        screen.detail.buttons["change"].click()
    screen.detail.buttons["delete"].click()
    assert screen.desk.read(load_campaign, screen.desk.campaign).recipient("member_of_congress") is None
    screen.table.choose_line("entry/member_of_congress")  # a letter goes there: it stays, to be entered again
    assert screen.detail.buttons["change"].text() == "Enter it in the letter"
    assert "delete" not in screen.detail.buttons
    screen.delete("entry/member_of_congress")
    assert screen.page is not None
    assert screen.page.line("entry/member_of_congress")


@pytest.mark.parametrize("size", [100, 150, 200])
def test_four_rows_and_whole_heads_at_any_text_size(county: Window, desk: Desk, size: int) -> None:
    desk.settings.text_size = size
    county.resize(1024, 640)
    county.show_place("recipients")
    for _ in range(8):
        QApplication.processEvents()
    screen = county.screen_in_front
    assert isinstance(screen, RecipientsScreen)
    table = screen.table
    folded = size > 100
    assert table.lines.columnCount() == (2 if folded else 4)
    assert sum(table.rowHeight(number) for number in range(4)) <= table.viewport().height()
    heads = table.horizontalHeader()
    for number in range(heads.count()):
        assert heads.sectionSizeFromContents(number).height() <= heads.height()
    page = screen.area.widget()
    assert page is not None
    assert table.geometry().bottom() < screen.detail.geometry().top()
    assert page.height() >= screen.detail.geometry().bottom()
    assert screen.area.verticalScrollBar().maximum() > 0
    assert not screen.detail.findChildren(QScrollArea)
    screen.wanted.setText("virginia state police")
    first = table.lines.index(0, 0)
    words = "Virginia State Police\nState Identification Bureau, Virginia" if folded else "Virginia State Police"
    assert first.data() == words
    last = "P. O. Box 27472, Richmond, VA 23261-7472\nNever: check it" if folded else "Never: check it"
    assert first.siblingAtColumn(table.lines.columnCount() - 1).data() == last
    screen.wanted.setText("nowhere at all")
    assert table.height() > 0


def test_columns_fold_and_unfold_with_the_row_kept(screen: RecipientsScreen, qtbot: QtBot) -> None:
    screen.table.choose_line("entry/member_of_congress")
    screen.resize(520, 609)
    qtbot.waitUntil(lambda: screen.table.lines.columnCount() == 2)
    row = screen.table.currentIndex()
    assert row.siblingAtColumn(1).data() == "2 Main Street, Riverbend, VA 22000\nChecked: September 30, 2010"
    assert screen.table.current_key() == "entry/member_of_congress"
    assert (
        row.siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("The Honorable Casey Lane. Member")
    )
    screen.resize(829, 609)
    qtbot.waitUntil(lambda: screen.table.lines.columnCount() == 4)
    assert screen.table.current_key() == "entry/member_of_congress"


def test_the_page_follows_the_row_and_shows_the_detail_of_a_clicked_one(county: Window, desk: Desk) -> None:
    desk.settings.text_size = 150
    county.resize(1024, 640)
    county.activateWindow()
    county.show_place("recipients")
    for _ in range(8):
        QApplication.processEvents()
    screen = county.screen_in_front
    assert isinstance(screen, RecipientsScreen)
    bar, table = screen.area.verticalScrollBar(), screen.table
    assert bar.value() == 0
    table.setFocus()
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert bar.value() > 0
    row = table.visualRect(table.currentIndex())
    assert table.viewport().mapTo(screen.area.viewport(), row.bottomLeft()).y() <= screen.area.viewport().height()
    bar.setValue(table.y() - 20)
    spot = table.visualRect(table.lines.index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert not screen.detail.visibleRegion().isEmpty()


def test_cancelling_changes_nothing(screen: RecipientsScreen) -> None:
    before = screen.page
    _answer(lambda dialog: dialog.cancel.click())
    screen.correct(BUREAU)
    _answer(lambda dialog: dialog.cancel.click())
    screen.add_recipient()
    assert screen.page is before


def test_arrow_keys_move_and_the_row_in_focus_is_seen(qtbot: QtBot, screen: RecipientsScreen) -> None:
    screen.table.choose_line("")
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    assert screen.table.currentIndex().row() == 1
    with qtbot.waitExposed(screen):
        screen.show()
    assert not screen.grab().isNull()
    assert screen.table.rowHeight(0) >= 48


ICE = "ice_assistant_director"


def _at_check_offices(window: Window, desk: Desk) -> RecipientsScreen:
    """Show the page in a window, with the campaign at the task that leads to it."""
    first = desk.playbooks[PLAYBOOK].steps[0]
    desk.write(finish_step, desk.campaign, tuple(task.id for task in first.tasks), TODAY)
    window.activateWindow()
    window.show_place("home")
    home = window.screen_in_front
    assert isinstance(home, HomeScreen)
    assert home.following.primary.text() == "Check the addresses"
    home.do_next()
    screen = window.screen_in_front
    assert isinstance(screen, RecipientsScreen)
    return screen


def _task_words(screen: RecipientsScreen) -> list[str]:
    QApplication.processEvents()
    parts = [part for part in screen.task.findChildren(QWidget) if part.isVisible()]
    return [str(part.property("text")) for part in parts if part.property("text")]


def test_the_task_that_leads_here_says_what_is_left_and_is_ended_here(county: Window, desk: Desk) -> None:
    screen = _at_check_offices(county, desk)
    assert _task_words(screen) == [
        "Check both addresses",
        "State Identification Bureau, Virginia: check it",
        "ICE Assistant Director, Secure Communities (2010, historical): check it",
    ]
    assert screen.table.current_key() == BUREAU
    assert screen.acts()["primary"] == screen.add_recipient
    screen.mark_checked(BUREAU, "called")
    screen.arrive()
    assert screen.table.current_key() == ICE
    screen.table.choose_line(BUREAU)
    screen.wanted.setText("Alaska")
    next(link for link in screen.task.findChildren(LinkButton) if link.isVisible()).click()
    assert screen.table.current_key() == ICE
    assert screen.detail.mark is not None
    assert screen.detail.mark.how.hasFocus()
    assert screen.detail.mark.button.visibleRegion().boundingRect() == screen.detail.mark.button.rect()
    screen.mark_checked(ICE, "called")
    assert {"All addresses of this task are checked.", "Mark this task done"} <= set(_task_words(screen))
    assert "State Identification Bureau, Virginia: checked on September 30, 2010" in _task_words(screen)
    assert screen.task.primary.hasFocus()
    screen.acts()["primary"]()
    assert [record.task for record in desk.read(load_records, desk.campaign) if record.task == "check-offices"]
    home = county.screen_in_front
    assert isinstance(home, HomeScreen)
    assert home.following.heading.text() == "Find your ICE field office"
    county.show_place("recipients")
    assert not screen.task.isVisible()


def test_home_marks_the_task_done_when_its_addresses_are_checked(county: Window, desk: Desk) -> None:
    _at_check_offices(county, desk)
    for office in (BUREAU, ICE):
        desk.write(check_office, office, TODAY, "AR", "called")
    county.show_place("home")
    home = county.screen_in_front
    assert isinstance(home, HomeScreen)
    assert home.following.primary.text() == "Mark done"
    home.following.primary.setFocus()
    home.following.primary.click()
    assert home.following.heading.text() == "Find your ICE field office"
    assert home.following.primary.hasFocus()
    desk.undo()
    assert home.following.primary.text() == "Mark done"


def test_an_old_check_and_a_part_that_lacks_do_not_count(county: Window, desk: Desk) -> None:
    screen = _at_check_offices(county, desk)
    desk.write(check_office, BUREAU, date(2010, 1, 4), "AR", "called")
    assert "State Identification Bureau, Virginia: check it" in _task_words(screen)
    was = next(office for office in desk.read(load_directory, desk.seed) if office.key == BUREAU)
    desk.write(correct_office, was, replace(was, address=replace(was.address, zip_code="")))
    assert "State Identification Bureau, Virginia: the address is not complete" in _task_words(screen)
    next(link for link in screen.task.findChildren(LinkButton) if link.isVisible()).click()
    assert screen.window().focusWidget() is screen.detail.buttons["correct"]
