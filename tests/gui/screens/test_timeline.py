from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from organizer.domain.dates import ApproximateDate
from organizer.domain.reply import Channel, Stance
from organizer.domain.timeline import Kind
from organizer.gui.desk import Desk
from organizer.gui.models.lines import MARK_ROLE
from organizer.gui.screens.timeline import NEWEST, TimelineScreen
from organizer.store.attachments import NewFile
from organizer.store.events import add_event, load_events
from organizer.store.replies import record_reply
from tests.gui.desktop import Printer, answer_dialogs, choose
from tests.gui.letter_desk import open_letters, shown
from tests.journeys.visitor import text_of

JUNE = ApproximateDate.parse("2010-06")


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> TimelineScreen:
    """Give the timeline with a decision, a planned activation, a call and an entry of our own."""
    open_letters(desk, tmp_path)
    desk.write(record_reply, desk.campaign, (), Channel.CALL, Stance.REFUSES, JUNE, who="Marc Rapp", words="No. " * 100)
    made = desk.write(add_event, desk.campaign, ApproximateDate.parse("2009"), "We met", source="Casey", by="J.A.").made
    return shown(qtbot, TimelineScreen(desk, asking=Printer(tmp_path / "printed.pdf").asking), {"event": made})


def days(screen: TimelineScreen) -> list[str]:
    return [line.told.day for line in screen.lines]


def test_the_page_begins_with_the_button_that_adds_the_first_entry(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, decision__date=None, jurisdiction__activation_date=None)
    screen = shown(qtbot, TimelineScreen(desk))
    assert screen.table.isHidden()
    assert "find" not in screen.acts()
    assert screen.empty.button is not None
    with qtbot.waitSignal(screen.go) as gone:
        screen.empty.button.click()
    assert gone.args == ["entry", {}]


def test_a_reader_hears_the_whole_row(screen: TimelineScreen) -> None:
    model = screen.model
    assert days(screen) == ["2009", "June 2010", "September 28, 2010", "November 16, 2010"]
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken[0] == "2009. We met. Source: Casey. Written down by J.A."
    assert spoken[1].startswith("June 2010. Phone call from Marc Rapp: It refuses. No. No. No.")
    assert spoken[1].endswith("No. ...")
    assert model.index(0, 1).data() == "We met\nSource: Casey. Written down by J.A."
    assert (model.index(0, 0).data(MARK_ROLE), model.index(1, 1).data(MARK_ROLE).icon) == (None, "tray")
    assert screen.lead.text() == "A date such as June 2010 stands at the earliest day that it may be."
    screen.table.resize(300, 400)
    assert model.columnCount() == 1
    assert model.index(0, 0).data() == "2009\nWe met\nSource: Casey. Written down by J.A."


def test_the_entry_that_is_named_is_chosen_and_shown_in_full(screen: TimelineScreen) -> None:
    assert screen.detail.line is not None
    assert screen.detail.line.told.title.words == "We met"
    assert screen.detail.files.isVisible()
    screen.table.choose_line(screen.lines[1].key)
    assert not screen.detail.files.isVisible()
    assert screen.detail.buttons["open"].accessibleName() == ("Open the answer: Phone call from Marc Rapp: It refuses")


def test_entries_are_narrowed_by_kind_and_words_turned_round_and_printed_so(
    screen: TimelineScreen, tmp_path: Path
) -> None:
    screen.order.set_value(NEWEST)
    screen.order.activated.emit(0)
    assert days(screen)[0] == "November 16, 2010"
    screen.acts()["find"]()
    QTest.keyClicks(screen.finder.field, "riverbend")
    assert [line.told.title.words for line in screen.lines] == ["Planned day of activation: Riverbend County"]
    assert screen.finder.count.text() == "1 of 4 entries"
    assert screen.lead.isHidden()
    screen.finder.field.clear()
    screen.kind.set_value("answer")
    screen.kind.activated.emit(0)
    assert days(screen) == ["June 2010"]
    screen.acts()["check"]()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    answer_dialogs(choose(tmp_path / "timeline.pdf"))
    screen.acts()["save_pdf"]()
    printed = text_of(tmp_path / "timeline.pdf")
    assert "Only: answers." in printed
    assert "Marc Rapp" in printed
    assert "We met" not in printed


def when_asked(path: Path) -> None:
    """Name this file once a page asks for one: before, it says that it is at work."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        choose(path)(dialog)
    else:
        QTimer.singleShot(20, lambda: when_asked(path))


def test_the_whole_record_is_saved_as_one_pdf(qtbot: QtBot, screen: TimelineScreen, tmp_path: Path) -> None:
    when_asked(tmp_path / "record.pdf")
    with qtbot.waitSignal(screen.desk.told) as said:
        screen.whole.click()
    assert said.args == ["Saved record.pdf."]
    record = text_of(tmp_path / "record.pdf")
    assert "Record of the campaign" in record
    assert "Marc Rapp" in record
    assert "We met" not in record  # the group's own entry


def test_a_record_with_a_file_that_has_no_pages_says_so(qtbot: QtBot, screen: TimelineScreen, tmp_path: Path) -> None:
    notes = NewFile("notes.txt", b"They said no.", "text/plain")
    screen.desk.write(record_reply, screen.desk.campaign, (), Channel.CALL, Stance.REFUSES, JUNE, files=(notes,))
    screen.own.click()
    when_asked(tmp_path / "record.pdf")
    with qtbot.waitSignal(screen.desk.told) as said:
        screen.whole.click()
    assert "We met" in text_of(tmp_path / "record.pdf")
    assert said.args == ["Saved record.pdf. Some parts have no pages in it. Its first page names them."]


def test_a_record_that_cannot_be_made_is_told_in_the_bar(qtbot: QtBot, screen: TimelineScreen) -> None:
    screen.desk.campaign = "gone"
    with qtbot.waitSignal(screen.desk.refused) as said:
        screen.whole.click()
    assert said.args
    assert said.args[0].startswith("This campaign is not in the file")


def test_changes_to_the_file_are_shown_when_they_are_wanted(screen: TimelineScreen) -> None:
    screen.changes.click()
    assert screen.finder.count.text() == "7 entries"
    changes = [line for line in screen.lines if line.told.kind is Kind.CHANGE]
    screen.table.choose_line(changes[0].key)
    assert screen.detail.buttons == {}
    said: list[str] = []
    screen.desk.told.connect(said.append)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    assert said == [
        "This line has no page of its own. All of it stands here.",
        "The program wrote this line from the record. Change it there.",
    ]


def test_enter_leads_to_where_a_line_is_told(qtbot: QtBot, screen: TimelineScreen) -> None:
    event = screen.lines[0].key.removeprefix("event ")
    for place, wanted in (
        (0, ["entry", {"event": event}]),
        (2, ["step", {"step": "decide", "task": "record-decision"}]),
    ):
        screen.table.choose_line(screen.lines[place].key)
        with qtbot.waitSignal(screen.go) as gone:
            QTest.keyClick(screen.table, Qt.Key.Key_Return)
        assert gone.args == wanted
    with qtbot.waitSignal(screen.go) as gone:
        screen.detail.buttons["open"].click()
    assert gone.args[0] == "step"


def test_an_entry_of_our_own_goes_and_comes_back(screen: TimelineScreen) -> None:
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    assert "2009" not in days(screen)
    screen.desk.undo()
    assert days(screen)[0] == "2009"
    file = screen.desk.store.path.parent / "note.txt"  # type: ignore[union-attr]  # a store is open
    file.write_text("She was there.")
    screen.table.choose_line(screen.lines[0].key)
    screen.files.add((file,))
    (event,) = screen.desk.read(load_events, screen.desk.campaign)
    assert [kept.name for kept in event.attachments] == ["note.txt"]
    assert "Files: note.txt." in screen.model.details(screen.lines[0])
