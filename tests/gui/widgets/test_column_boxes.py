import pytest
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from organizer.exchange.csv_table import CsvTable, Record
from organizer.gui.widgets import column_boxes
from organizer.gui.widgets.column_boxes import ColumnBoxes
from organizer.gui.widgets.text import Text
from tests.gui.bringing_up import bring_up

TABLE = CsvTable(("", "Street", "City", "Fax"), 1, (Record(2, ("x", "1 A St", "", "5")),))
COLUMNS = ("", "address_line1", "city", "")


@pytest.fixture
def boxes(qtbot: QtBot) -> ColumnBoxes:
    made = ColumnBoxes()
    made.show_table(TABLE, COLUMNS)
    bring_up(qtbot, made)
    return made


def test_each_column_has_its_heading_an_example_and_a_choice(boxes: ColumnBoxes) -> None:
    assert [label.text() for label in boxes.findChildren(Text)] == [
        "No name, for example x",
        "Street, for example 1 A St",
        "City",
        "Fax, for example 5",
    ]
    assert [box.accessibleName() for box in boxes.boxes] == [
        "Column without a name",
        "Column Street",
        "Column City",
        "Column Fax",
    ]
    assert boxes.boxes[1].currentText() == "Address, line 1"
    assert boxes.boxes[3].currentText() == "Leave it out"
    assert boxes.columns() == COLUMNS


def test_another_choice_is_told(qtbot: QtBot, boxes: ColumnBoxes) -> None:
    boxes.boxes[3].set_value("reason")
    with qtbot.waitSignal(boxes.changed):
        boxes.boxes[3].activated.emit(0)
    assert boxes.columns()[3] == "reason"


def test_another_file_takes_the_place_of_the_first(boxes: ColumnBoxes) -> None:
    boxes.show_table(CsvTable(("Name",)), ("name",))
    assert boxes.columns() == ("name",)


def test_columns_beyond_all_measure_are_left_out(boxes: ColumnBoxes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(column_boxes, "MOST", 2)
    boxes.show_table(TABLE, COLUMNS)
    assert len(boxes.boxes) == 2
    assert boxes.columns() == ("", "address_line1", "", "")


def test_choices_stand_below_their_headings_where_it_is_narrow(qtbot: QtBot, boxes: ColumnBoxes) -> None:
    rows = boxes._rows  # noqa: SLF001 - how they lie can be seen nowhere else
    boxes.resize(900, 600)
    qtbot.waitUntil(lambda: rows[0].direction() == QBoxLayout.Direction.LeftToRight)
    boxes.resize(260, 600)
    qtbot.waitUntil(lambda: rows[0].direction() == QBoxLayout.Direction.TopToBottom)
