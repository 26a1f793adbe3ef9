import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.models.rows import Row
from organizer.gui.widgets.rows import RowList
from organizer.gui.words import Tone
from tests.gui.bringing_up import bring_up

ROWS = (
    Row("a", "Decide and record who is asking", "Board vote", "Done", Tone.DONE, "check"),
    Row("b", "Write and sign the two notices", "1 of 2 letters signed", "In progress", Tone.INFO, "2", is_current=True),
    Row("c", "Mail both notices", "", "Cannot start yet", Tone.MUTED, "3", is_muted=True),
    Row("d", "Notice to ICE", icon="letter"),
    Row("e", "Plain"),
)


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    made = RowList("Steps")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_rows(ROWS)
    made.show()
    return made


def test_the_row_at_work_is_current_and_stays_so(rows: RowList) -> None:
    assert rows.current_key() == "b"
    rows.choose_row("c")
    rows.show_rows(ROWS)
    assert rows.current_key() == "c"
    rows.show_rows(())
    assert rows.current_key() == ""


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_Return, "chosen"),
        (Qt.Key.Key_Enter, "chosen"),
        (Qt.Key.Key_Space, "toggled"),
        (Qt.Key.Key_Delete, "deleted"),
    ],
)
def test_keys_act_on_the_current_row(rows: RowList, qtbot: QtBot, key: Qt.Key, name: str) -> None:
    with qtbot.waitSignal(getattr(rows, name)) as told:
        QTest.keyClick(rows, key)
    assert told.args == ["b"]


def test_up_and_down_move_and_a_click_chooses(rows: RowList, qtbot: QtBot) -> None:
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current_key() == "c"
    with qtbot.waitSignal(rows.chosen) as told:
        middle = rows.visualRect(rows.rows.index(0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert told.args == ["a"]


def test_the_list_is_as_tall_as_its_rows_and_rows_are_easy_to_hit(rows: RowList) -> None:
    heights = [rows.visualRect(rows.rows.index(number)).height() for number in range(len(ROWS))]
    assert min(heights) >= 44
    assert heights[0] >= 57
    assert rows.height() == sum(heights)
    assert rows.sizeHint().height() == rows.minimumSizeHint().height() == rows.height()


def test_a_long_title_wraps_and_the_list_grows(rows: RowList) -> None:
    before = rows.height()
    rows.resize(220, before)
    assert rows.height() > before


def test_a_reader_gets_name_and_rows(rows: RowList) -> None:
    spoken = QAccessible.queryAccessibleInterface(rows)
    assert spoken.text(QAccessible.Text.Name) == "Steps"
    assert spoken.childCount() == len(ROWS)
    assert spoken.child(0).text(QAccessible.Text.Name) == "Decide and record who is asking. Done. Board vote."


def test_the_focus_makes_a_row_current(qtbot: QtBot) -> None:
    rows = RowList("Steps")
    rows.rows.show_rows(ROWS)
    bring_up(qtbot, rows)
    rows.setFocus()
    assert rows.current_key() == "a"
    QTest.keyClick(rows, Qt.Key.Key_F12)


def test_the_page_follows_the_row_that_the_keyboard_moves_to(qtbot: QtBot) -> None:
    area = QScrollArea()
    page = QWidget()
    rows = RowList("Steps")
    QVBoxLayout(page).addWidget(rows)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.resize(400, 150)
    rows.show_rows(tuple(Row(str(number), f"Row {number}") for number in range(30)))
    bring_up(qtbot, area)
    rows.setFocus()
    for _ in range(20):
        QTest.keyClick(rows, Qt.Key.Key_Down)
    box = rows.visualRect(rows.currentIndex())
    top = rows.viewport().mapTo(area.viewport(), box.topLeft()).y()
    assert 0 <= top <= area.viewport().height() - box.height()


def test_states_have_their_colours_and_hover_and_focus_are_drawn(rows: RowList, qtbot: QtBot) -> None:
    image = rows.grab().toImage()
    first = rows.visualRect(rows.rows.index(0))
    assert image.pixelColor(first.left() + 16 + 4, first.center().y()).name() == QColor(theme.token("accent")).name()
    bring_up(qtbot, rows)
    rows.setFocus()
    QTest.mouseMove(rows.viewport(), rows.visualRect(rows.rows.index(3)).center())
    QApplication.processEvents()
    assert rows.grab().toImage() != image
