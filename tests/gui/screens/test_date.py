"""The page of one date: explained, given more time, printed; a date of the group's own is made and changed."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.deadline import DateRule, HolidaysOf, Start, Unit
from organizer.domain.due import DateEntry, Due
from organizer.gui.date_acts import move_date, tick_date
from organizer.gui.desk import Desk
from organizer.gui.dialogs.save_file import SaveFileDialog
from organizer.gui.screens.date import DateScreen
from organizer.gui.widgets.choice import Choice
from organizer.store.dates import add_date, extend_date, load_dates
from organizer.store.outcomes import close_campaign
from tests.gui.desktop import Printer
from tests.gui.letter_desk import shown
from tests.store.pages.dated import REMIND, TODAY


def went(screen: DateScreen) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    screen.go.connect(lambda place, given: found.append((place, given)))
    return found


def fill(screen: DateScreen, **answers: str) -> None:
    for name, text in answers.items():
        field = screen.form.form.fields[name]
        if isinstance(field.editor, Choice):
            field.editor.set_value(text)
        else:
            assert isinstance(field.editor, QLineEdit)
            field.editor.setText(text)
        field.commit()


def entry_of(desk: Desk, key: str) -> DateEntry:
    return next(entry for entry in desk.read(load_dates, desk.campaign) if entry.key == key)


def test_complaint_17_the_page_explains_each_day(qtbot: QtBot, dated: Desk) -> None:
    screen = shown(qtbot, DateScreen(dated), {"date": REMIND})
    assert screen.heading.text() == "Remind ICE of the notice"
    assert screen.detail.day.text() == "Saturday, November 6, 2010"
    assert (screen.detail.status.text(), screen.detail.mark.text()) == (
        "39 days late",
        "Our choice: no time limit is documented",
    )
    assert screen.count.lines.rowCount() == 31
    assert screen.count.lines.index(30, 1).data() == "day 30"
    assert screen.count.verticalScrollBar().maximum() == 0  # all of it is seen, the page scrolls
    assert screen.form_card.isHidden()
    assert screen.detail.buttons["remove"].isHidden()
    found = went(screen)
    screen.detail.buttons["write"].click()
    assert found == [("letter", {"letter": "remind"})]
    assert screen.help_text()


def test_more_time_a_tick_and_a_note_are_kept(qtbot: QtBot, dated: Desk) -> None:
    screen = shown(qtbot, DateScreen(dated), {"date": REMIND})
    screen.detail.buttons["more"].click()
    form = screen.detail.form
    for field, text in ((form.day, "December 29, 2010"), (form.reason, "They asked for time")):
        assert isinstance(field.editor, QLineEdit)
        field.editor.setText(text)
    form.give.click()
    assert form.isHidden()
    assert "Reason: They asked for time" in screen.detail.change.text()
    screen.notes.setPlainText("Ms. Rapp will call")
    screen.notes.commit()
    screen.acts()["primary"]()
    entry = entry_of(dated, REMIND)
    assert (entry.until, entry.note, entry.done_on) == (date(2010, 12, 29), "Ms. Rapp will call", TODAY)
    assert screen.detail.buttons["tick"].text() == "Mark not done"


def test_the_count_goes_to_paper(qtbot: QtBot, dated: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = Printer(tmp_path / "printed.pdf")
    screen = shown(qtbot, DateScreen(dated, asking=printer.asking), {"date": REMIND})
    monkeypatch.setattr(SaveFileDialog, "ask", lambda _parent, _suggested: tmp_path / "count.pdf")
    screen.acts()["save_pdf"]()
    assert (tmp_path / "count.pdf").read_bytes().startswith(b"%PDF")
    screen.detail.buttons["print"].click()
    assert (tmp_path / "printed.pdf").exists()


def test_a_date_is_added_once_it_is_whole(qtbot: QtBot, dated: Desk) -> None:
    screen = shown(qtbot, DateScreen(dated))
    found = went(screen)
    assert screen.title() == "Add a date"
    screen.acts()["primary"]()
    assert screen.problem_count() == 2
    fill(screen, title="Hearing", day="December 20, 2010", time="25:99")
    screen.add.click()
    said = screen.form.form.fields["time"].error.text()
    assert (said, found) == ("The time of day cannot be read. Write it like this: 7:30 p.m.", [])
    fill(screen, time="6:30 pm")
    screen.add.click()
    entry = entry_of(dated, found[0][1]["date"])
    assert (entry.title, entry.day, entry.time, entry.rule) == ("Hearing", date(2010, 12, 20), "6:30 p.m.", None)


def test_a_date_can_be_counted_from_a_day_or_a_letter(qtbot: QtBot, dated: Desk) -> None:
    screen = shown(qtbot, DateScreen(dated))
    found = went(screen)
    fill(screen, title="Answer due", kind=Start.DAY.value, count="none")
    screen.add.click()
    assert screen.problem_count() == 2
    fill(screen, start="November 1, 2010", count="30", unit="business_days", who="document")
    assert screen.form.form.values()["holidays"] == "federal"
    screen.add.click()
    screen.arrive(found[0][1])
    assert screen.detail.day.text() == "Wednesday, December 15, 2010"
    assert screen.form_card.isVisible()
    fill(screen, kind=Start.DELIVERED.value)
    fill(screen, count="0")
    assert screen.problem_count() == 1
    fill(screen, count="10", reason="Chapter 12", consequence="It counts as refused")
    entry = entry_of(dated, found[0][1]["date"])
    assert entry.rule is not None
    assert (entry.rule.start, entry.rule.count, entry.rule.unit) == (Start.DELIVERED, 10, Unit.BUSINESS_DAYS)
    assert (entry.rule.holidays, entry.rule.documented, entry.start_day) == (HolidaysOf.FEDERAL, True, None)
    fill(screen, kind="fixed", day="December 21, 2010")
    assert entry_of(dated, found[0][1]["date"]).rule is None
    screen.detail.buttons["remove"].click()
    assert found[-1][0] == "calendar"


def test_a_date_counts_from_the_decision_or_waits_for_its_event(qtbot: QtBot, dated: Desk) -> None:
    key = dated.write(add_date, dated.campaign, "Tell the paper", rule=DateRule("own", "", Start.DECIDED, 7)).made
    screen = shown(qtbot, DateScreen(dated), {"date": key})
    assert screen.detail.day.text() == "Tuesday, October 5, 2010"
    assert screen.form.form.fields["kind"].value() == Start.DECIDED.value
    fill(screen, kind=Start.DELIVERED.value, letter="notice-sib")
    detail, buttons = screen.detail, screen.detail.buttons
    assert (detail.status.text(), detail.day.text(), detail.change.text()) == (
        "Waiting",
        "Starts when Notice to the State Identification Bureau is delivered.",
        "Due 7 days later.",
    )
    assert [name for name, button in buttons.items() if button.isVisible()] == ["remove"]
    assert screen.acts() == {}
    fill(screen, letter="notice-ice")
    assert [name for name, button in buttons.items() if button.isVisible()] == [
        "tick", "more", "print", "save", "remove",
    ]  # fmt: skip
    fill(screen, letter="notice-sib")
    dated.write(close_campaign, dated.campaign, "abandoned", TODAY)
    assert detail.day.text() == "This date did not start."
    buttons["tick"].click()  # it is not seen, and does nothing
    buttons["remove"].click()
    assert dated.read(load_dates, dated.campaign) == ()


def test_a_fixed_day_moves_with_its_reason_in_the_note(qtbot: QtBot, dated: Desk) -> None:
    key = dated.write(add_date, dated.campaign, "Hearing", day=TODAY).made
    screen = shown(qtbot, DateScreen(dated), {"date": key})
    refused: list[str] = []
    dated.refused.connect(refused.append)
    screen.detail.given.emit(TODAY, "It snowed")
    screen.detail.given.emit(date(2010, 12, 22), "It snowed")
    entry = entry_of(dated, key)
    assert (entry.day, entry.note) == (date(2010, 12, 22), "Moved from December 15, 2010. Reason: It snowed")
    assert refused == ["More time ends after December 15, 2010. Choose a later day."]


def test_a_date_on_the_last_day_there_is_moves_no_further(dated: Desk) -> None:
    key = dated.write(add_date, dated.campaign, "Hearing", day=date.max).made
    move_date(dated, dated.campaign, Due(key, "Hearing", date.max, date.max), 7)
    assert entry_of(dated, key).day == date.max


def test_the_record_alone_reopens_what_it_ended(dated: Desk) -> None:
    told: list[str] = []
    dated.told.connect(told.append)
    tick_date(dated, dated.campaign, Due(REMIND, "Remind", TODAY, TODAY, ended_by="answered"))
    assert told == ["The record ended this date. It comes back when you change the record."]
    dated.write(extend_date, dated.campaign, REMIND, date(2010, 12, 29), "Reason")


def test_a_long_count_scrolls_in_its_own_table(qtbot: QtBot, dated: Desk) -> None:
    rule = DateRule("own", "", Start.DAY, 400)
    key = dated.write(add_date, dated.campaign, "A year later", rule=rule, start_day=TODAY).made
    screen = shown(qtbot, DateScreen(dated), {"date": key})
    assert screen.count.lines.rowCount() == 401
    assert screen.count.verticalScrollBar().maximum() > 0
    screen.count.lines.fold(folded=True)
    assert screen.count.lines.titles() == ("Day", "Count")
    assert screen.count.lines.index(1, 1).data() == "day 1"
    assert screen.count.lines.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Thursday, December 16, 2010: day 1"
    )
