import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.columns import STACK_BELOW, ButtonRow, Columns
from organizer.gui.widgets.text import Text


@pytest.mark.parametrize("size", [100, 150])
def test_columns_stack_when_the_page_is_narrow_for_its_letters(qapp: QApplication, qtbot: QtBot, size: int) -> None:
    theme.wear(qapp, theme.Look(theme.Scheme.LIGHT, size))
    columns = Columns()
    qtbot.addWidget(columns)
    columns.left.addWidget(Text("Left"))
    columns.right.addWidget(Text("Right"))
    columns.show()
    edge = STACK_BELOW * columns.fontMetrics().averageCharWidth()
    columns.resize(edge + 5, 300)
    assert not columns.is_stacked
    columns.resize(edge - 5, 300)
    assert columns.is_stacked
    columns.resize(edge - 9, 300)
    assert columns.is_stacked
    assert columns.minimumSizeHint().width() <= theme.px(240)


def test_a_row_of_buttons_breaks_where_there_is_no_room(qtbot: QtBot) -> None:
    row = ButtonRow(SecondaryButton("One thing"), SecondaryButton("Another thing"))
    qtbot.addWidget(row)
    one_line = row.flow.heightForWidth(1000)
    assert row.flow.heightForWidth(row.flow.minimumSize().width()) == 2 * one_line + theme.px(8)
