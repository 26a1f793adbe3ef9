from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.fields import BY_NAME, Field, FieldKind
from organizer.gui.questions import day_words
from organizer.gui.widgets.field import FormField
from tests.gui.bringing_up import bring_up

TODAY = date(2010, 10, 1)


class _Clock:
    def today(self) -> date:
        return TODAY


class _Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.desk = _Clock()


@pytest.mark.parametrize("field", [BY_NAME["law.checked_on"], Field("recipient.checked_on", FieldKind.DAY, "Day")])
def test_a_look_that_is_still_to_come_is_told_where_it_is_typed(qtbot: QtBot, field: Field) -> None:
    page = _Page()
    asked = FormField(field, page)
    bring_up(qtbot, page)
    assert asked.later is not None
    assert asked.later.isHidden()
    asked.focus_editor()
    line = asked.editor
    assert isinstance(line, QLineEdit)
    for days, is_told in ((1, True), (2, True), (0, False), (-9, False)):
        line.setText(day_words(TODAY + timedelta(days=days)))
        assert asked.later.isHidden() is not is_told
        assert asked.value() == TODAY + timedelta(days=days)
    assert FormField(BY_NAME["letter.date"], page).later is None


def test_without_a_page_it_goes_by_the_clock_of_the_computer(qtbot: QtBot) -> None:
    asked = FormField(BY_NAME["law.checked_on"])
    qtbot.addWidget(asked)
    assert asked.later is not None
    assert isinstance(asked.editor, QLineEdit)
    asked.editor.setText("January 1, 2099")
    assert asked.later.text().startswith("This day is still to come.")
