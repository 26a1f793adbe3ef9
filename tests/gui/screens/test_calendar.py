"""Calendar in the window: acts on the line itself, by keyboard, in a list and in a month."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.agenda import When
from organizer.domain.deadline import DateRule, Start
from organizer.gui.desk import Desk
from organizer.gui.dialogs.save_file import SaveFileDialog
from organizer.gui.models.month import DayCell
from organizer.gui.screens.calendar import EVERYWHERE, MONTH, CalendarScreen
from organizer.gui.widgets.field import FormField
from organizer.store.campaigns import start_campaign
from organizer.store.dates import add_date, finish_date, load_dates
from organizer.store.visits import keep_visit, load_visit, seen_days
from tests.builders import PLAYBOOK
from tests.gui.letter_desk import open_letters, shown
from tests.store.pages.dated import REMIND, TODAY


@pytest.fixture
def screen(qtbot: QtBot, dated: Desk) -> CalendarScreen:
    return shown(qtbot, CalendarScreen(dated))


def went(screen: CalendarScreen) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    screen.go.connect(lambda place, given: found.append((place, given)))
    return found


def test_complaint_11_more_time_stands_on_the_late_line(screen: CalendarScreen, dated: Desk) -> None:
    (card,) = screen.agenda.late_cards
    assert screen.lead.text() == "Late: 1. This week: none."
    row = card.rows.rows.row(0)
    assert row is not None
    assert row.status == "39 days late"
    assert "Our choice: no time limit is documented." in row.hint
    card.more.click()
    card.form.submit()
    assert card.form.day.error.text() == "Write the new day with its year."
    fill(card.form.day, "December 10, 2010")
    fill(card.form.reason, "They asked for two weeks")
    card.form.give.click()
    fill(card.form.day, "December 29, 2010")
    card.form.give.click()
    (entry,) = dated.read(load_dates, dated.campaign)
    assert (entry.until, entry.reason) == (date(2010, 12, 29), "They asked for two weeks")
    assert screen.agenda.late_cards == []
    assert "Reason: They asked for two weeks." in row_hint(screen, When.LATER)


def test_complaint_12_a_tick_ends_the_nag_and_undo_brings_it_back(screen: CalendarScreen, dated: Desk) -> None:
    rows = screen.agenda.late_cards[0].rows
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert screen.agenda.late_cards == []
    assert screen.lead.text() == "Late: none. This week: none."
    dated.undo()
    screen.agenda.late_cards[0].tick.click()
    done = screen.agenda.lists[When.HAPPENED]
    done.enter(1)
    QTest.keyClick(done, Qt.Key.Key_Space)
    assert len(screen.agenda.late_cards) == 1


def test_the_keyboard_goes_through_all_groups_and_moves_dates(screen: CalendarScreen, dated: Desk) -> None:
    key = dated.write(add_date, dated.campaign, "Board meets", day=TODAY, time="6:30 pm").made
    screen.agenda.take_focus()
    QTest.keyClick(screen.agenda.late_cards[0].rows, Qt.Key.Key_Up)  # there is nothing above
    QTest.keyClick(screen.agenda.late_cards[0].rows, Qt.Key.Key_Down)
    assert screen.agenda.current_key().endswith(key)
    screen.acts()["move_down"]()
    assert by_key(dated, key) == date(2010, 12, 16)
    QTest.keyClick(screen.agenda.lists[When.THIS_WEEK], Qt.Key.Key_Up)
    told: list[str] = []
    dated.told.connect(told.append)
    screen.acts()["move_up"]()
    screen.acts()["move_down"]()
    screen.acts()["move_down"]()
    screen.acts()["move_up"]()
    entry = next(each for each in dated.read(load_dates, dated.campaign) if each.key == REMIND)
    assert (entry.until, entry.reason) == (date(2010, 11, 7), "Moved by hand")
    screen.acts()["move_up"]()
    assert next(each for each in dated.read(load_dates, dated.campaign) if each.key == REMIND).until is None
    screen.heading.setFocus()
    screen.acts()["move_up"]()
    dated.write(finish_date, dated.campaign, REMIND, TODAY)
    screen.agenda.lists[When.HAPPENED].enter(1)
    screen.acts()["move_up"]()
    assert told == [
        "It cannot come before November 6, 2010. That is the day of its count.",
        "Choose a date first. Then Alt+Up and Alt+Down move it by a day.",
        "This date is done. Mark it not done before you move it.",
    ]


def test_rows_lead_to_the_date_the_letter_and_the_log(screen: CalendarScreen) -> None:
    found = went(screen)
    (card,) = screen.agenda.late_cards
    card.rows.chosen.emit(card.key)
    assert card.write is not None
    assert card.write.text() == "Write: Remind the office"
    card.write.click()
    happened = screen.agenda.lists[When.HAPPENED]
    happened.chosen.emit(happened.current_key())
    screen.acts()["new"]()
    assert [place for place, _ in found] == ["date", "letter", "mail_log", "date"]
    assert found[0][1] == {"date": REMIND}
    assert found[1][1] == {"letter": "remind"}


def test_complaint_15_what_moved_is_listed_until_somebody_got_it(screen: CalendarScreen, dated: Desk) -> None:
    assert screen.moved.isHidden()
    dated.write(keep_visit, dated.campaign, {REMIND: date(2010, 11, 3)})
    screen.renew()
    assert screen.moved.isVisible()
    screen.moved.got_it.click()
    assert screen.moved.isHidden()
    assert dated.read(seen_days, dated.campaign) == {REMIND: date(2010, 11, 6)}
    assert dated.read(load_visit, dated.campaign).dates == {REMIND: date(2010, 11, 3)}  # Home has it to tell still


def test_the_month_is_a_grid_that_reads(screen: CalendarScreen, dated: Desk) -> None:
    found = went(screen)
    screen.view.set_value(MONTH)
    screen.view.activated.emit(1)
    month, grid = screen.month, screen.month.grid
    assert screen.agenda.isHidden()
    assert month.heading.text() == "December 2010"
    assert (
        grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Today, Wednesday, December 15, 2010: no date"
    )
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert (month.heading.text(), grid.accessibleName()) == ("November 2010", "November 2010")
    grid.go_to(date(2010, 11, 6))
    words = grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Saturday, November 6, 2010: Remind ICE of the notice, 39 days late"
    assert month.list.rows.rowCount() == 1
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert found == [("date", {"date": REMIND})]
    dated.write(add_date, dated.campaign, "Hearing", day=date(2010, 11, 6), time="7 pm")
    assert grid.currentIndex().data(Qt.ItemDataRole.ToolTipRole).splitlines()[0] == "Hearing, 7:00 p.m., 39 days late"
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert month.list.hasFocus()
    screen.acts()["move_down"]()
    month.after.click()
    month.before.click()
    month.now.click()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.current_day() == date(2010, 12, 16)
    header = grid.month.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert header == "Sunday"
    cell = grid.currentIndex().data(int(Qt.ItemDataRole.UserRole) + 1)
    assert isinstance(cell, DayCell)
    assert not screen.grab().isNull()


def test_any_month_is_reached_and_its_holidays_are_named(screen: CalendarScreen) -> None:
    screen.view.set_value(MONTH)
    screen.view.activated.emit(1)
    month, grid = screen.month, screen.month.grid
    grid.go_to(date(2010, 12, 31))
    assert (month.holiday.text(), month.holiday.isVisible()) == ("Holiday: New Year's Day (observed)", True)
    month.year.setFocus()
    QTest.keyClicks(month.year, "2013")
    QTest.keyClick(month.of_year, Qt.Key.Key_Home)
    assert (month.heading.text(), grid.current_day()) == ("January 2013", date(2013, 1, 31))
    month.of_year.set_value("2")
    assert (grid.current_day(), month.holiday.isVisible()) == (date(2013, 2, 28), False)
    QTest.keyClick(grid, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert (month.of_year.value(), month.year.value()) == ("2", "2014")
    grid.go_to(date(2014, 2, 17))
    aloud = grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    name = "Washington's Birthday; George Washington Day (Virginia)"
    assert aloud == f"Monday, February 17, 2014, holiday: {name}: no date"
    assert grid.currentIndex().data(Qt.ItemDataRole.ToolTipRole) == name
    assert grid.rowHeight(3) > grid.rowHeight(1)  # it has lines of its own, and the last one is cut
    assert not screen.grab().isNull()
    month.now.click()
    assert (month.of_year.value(), month.year.value()) == ("12", "2010")
    grid.go_to(date(2010, 12, 1))
    assert grid.currentIndex().data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_date_without_a_day_waits_in_the_list(screen: CalendarScreen, dated: Desk) -> None:
    told: list[str] = []
    dated.told.connect(told.append)
    rule = DateRule("own", "", Start.DELIVERED, 10, letter="notice-sib")
    key = dated.write(add_date, dated.campaign, "Ask the bureau", rule=rule, note="By phone").made
    rows = screen.agenda.lists[When.WAITING]
    row = rows.rows.row(0)
    assert row is not None
    bureau = "Notice to the State Identification Bureau"
    assert (row.status, row.hint) == (
        "Waiting", f"Starts when {bureau} is delivered.\nDue 10 days later.\nBy phone.",
    )  # fmt: skip
    rows.enter(1)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    screen.acts()["move_down"]()
    assert told == ["This date has no day yet. Press Enter to open it."] * 2
    found = went(screen)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert found == [("date", {"date": key})]


def test_all_campaigns_say_which_one(screen: CalendarScreen, dated: Desk) -> None:
    first = dated.campaign
    other = dated.write(start_campaign, PLAYBOOK, "Fairview", "VA").made
    dated.write(add_date, other, "Hearing", day=TODAY)
    screen.scope.set_value(EVERYWHERE)
    screen.scope.activated.emit(1)
    assert row_hint(screen, When.THIS_WEEK).startswith("Fairview.")
    assert screen.export.isHidden()
    screen.agenda.lists[When.THIS_WEEK].chosen.emit(screen.agenda.lists[When.THIS_WEEK].current_key())
    assert dated.campaign == other != first


def test_dates_are_saved_for_another_calendar(
    screen: CalendarScreen, dated: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    dated.told.connect(told.append)
    path = tmp_path / "dates.ics"
    monkeypatch.setattr(SaveFileDialog, "ask", lambda _parent, _suggested: path)
    screen.export.click()
    (event,) = Calendar.from_ical(path.read_bytes()).events
    assert event["SUMMARY"] == "Remind ICE of the notice"
    assert told == ["Saved dates.ics. Open it with your calendar program."]


def test_an_empty_calendar_says_what_comes(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, CalendarScreen(desk))
    found = went(screen)
    assert screen.empty.isVisible()
    assert screen.add.isHidden()
    assert screen.empty.button is not None
    screen.empty.button.click()
    screen.export.click()
    assert found == [("date", {})]
    assert screen.help_text()


def fill(field: FormField, text: str) -> None:
    assert isinstance(field.editor, QLineEdit)
    field.editor.setText(text)


def row_hint(screen: CalendarScreen, when: When) -> str:
    row = screen.agenda.lists[when].rows.row(0)
    assert row is not None
    return row.hint


def by_key(desk: Desk, key: str) -> date | None:
    return next(entry.day for entry in desk.read(load_dates, desk.campaign) if entry.key == key)
