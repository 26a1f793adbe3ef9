import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.office_table import ROWS, OfficeTable
from organizer.papers.batch_page import OfficeLine
from tests.gui.bringing_up import bring_up


@pytest.fixture
def table(qtbot: QtBot) -> OfficeTable:
    made = OfficeTable()
    bring_up(qtbot, made)
    made.resize(600, made.height())
    lines = [OfficeLine(f"o{number}", "bureau", f"Office {number}", "", ("1 Main St",), (), "") for number in range(9)]
    made.lines.show_lines(tuple(lines))
    return made


def test_space_and_a_click_tick_a_row(table: OfficeTable) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.lines.chosen() == ("o0", "o1")
    place = table.visualRect(table.lines.index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.lines.chosen() == ("o1",)


def test_a_tick_is_drawn(table: OfficeTable) -> None:
    before = table.viewport().grab().toImage()
    table.lines.tick(["o0"], on=True)
    assert table.viewport().grab().toImage() != before


def test_some_rows_are_in_sight_and_none_makes_it_small(table: OfficeTable) -> None:
    for row in range(ROWS):
        assert table.visualRect(table.lines.index(row, 0)).bottom() <= table.viewport().height()
    tall = table.height()
    table.lines.show_lines(())
    assert table.height() < tall
