from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.fields import BY_NAME, CATALOGUE, Field, FieldKind
from organizer.gui.widgets import field as module
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.text_box import TextBox
from tests.gui.bringing_up import bring_up


def _field(qtbot: QtBot, name: str) -> FormField:
    made = FormField(BY_NAME[name])
    bring_up(qtbot, made)
    return made


def _line(field: FormField) -> QLineEdit:
    assert isinstance(field.editor, QLineEdit)
    return field.editor


@pytest.mark.parametrize("field", CATALOGUE, ids=lambda field: field.name)
def test_every_field_of_the_catalogue_has_a_name_and_a_label(qtbot: QtBot, field: Field) -> None:
    made = FormField(field)
    qtbot.addWidget(made)
    assert made.editor.accessibleName() == made.label.text() == field.label
    assert made.label.buddy() is made.editor
    assert isinstance(made.label, QLabel)


def test_an_answer_is_reported_once_when_the_field_is_left(qtbot: QtBot) -> None:
    field = _field(qtbot, "signer.name")
    reported: list[tuple[str, object]] = []
    field.left.connect(lambda name, value: reported.append((name, value)))
    field.focus_editor()
    QTest.keyClicks(_line(field), " Dana ")
    assert reported == []
    field.editor.clearFocus()
    field.commit()
    QTest.keyClick(_line(field), Qt.Key.Key_Return)
    assert reported == [("signer.name", "Dana")]


def test_an_answer_from_the_store_is_shown_and_not_reported(qtbot: QtBot) -> None:
    field = _field(qtbot, "signer.name")
    with qtbot.assertNotEmitted(field.left):
        field.set_value("Dana")
        field.commit()
        field.set_value("Dana")
    assert _line(field).text() == "Dana"


def test_what_somebody_is_typing_stays(qtbot: QtBot) -> None:
    field = _field(qtbot, "signer.name")
    field.set_value("Dana")
    _line(field).setText("Dana W")
    field.set_value("Dana")
    assert _line(field).text() == "Dana W"


def test_several_lines_are_stored_without_empty_ones(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSE_MS", 1)
    field = _field(qtbot, "signer.address")
    assert isinstance(field.editor, QPlainTextEdit)
    assert field.editor.tabChangesFocus()
    with qtbot.waitSignal(field.left) as told:
        field.editor.setPlainText("1 Courthouse Square\n\n Riverbend, VA 22000 ")
    assert told.args == ["signer.address", ("1 Courthouse Square", "Riverbend, VA 22000")]
    field.set_value(("2 Main Street",))
    assert field.editor.toPlainText() == "2 Main Street"
    field.set_value(None)
    assert field.value() == ()


def test_a_day_is_read_as_written_and_shown_spelled_out(qtbot: QtBot) -> None:
    field = _field(qtbot, "decision.date")
    with qtbot.waitSignal(field.left) as told:
        _line(field).setText("9/28/2010")
        field.commit()
    assert told.args == ["decision.date", date(2010, 9, 28)]
    assert _line(field).text() == "September 28, 2010"
    with qtbot.waitSignal(field.left) as told:
        _line(field).setText("")
        field.commit()
    assert told.args == ["decision.date", None]


def test_a_day_that_cannot_be_read_says_so_and_stays(qtbot: QtBot) -> None:
    field = _field(qtbot, "decision.date")
    _line(field).setText("soon")
    with qtbot.assertNotEmitted(field.left):
        field.commit()
    assert field.error.text() == "Write the date with its year. For example: October 1, 2010."
    assert _line(field).text() == "soon"
    _line(field).setText("February 30, 2027")
    field.commit()
    assert field.error.text() == "February 2027 has 28 days."
    assert field.editor.accessibleDescription().startswith("Error: ")
    _line(field).setText("October 2, 2010")
    field.commit()
    assert field.error.text() == ""


def test_a_choice_is_reported_at_once(qtbot: QtBot) -> None:
    field = _field(qtbot, "jurisdiction.kind")
    assert isinstance(field.editor, Choice)
    assert field.editor.currentText() == "Not answered"
    with qtbot.waitSignal(field.left) as told:
        field.editor.set_value("city")
        field.editor.activated.emit(2)
    assert told.args == ["jurisdiction.kind", "city"]
    field.set_value("county")
    assert field.value() == "county"


def test_where_there_is_always_an_answer_there_is_no_empty_choice(qtbot: QtBot) -> None:
    for name, first in (("jurisdiction.activation", "not_scheduled"), ("letter.language", "en")):
        field = _field(qtbot, name)
        assert isinstance(field.editor, Choice)
        assert field.editor.itemData(0) == first
    state = _field(qtbot, "jurisdiction.state")
    assert isinstance(state.editor, Choice)
    assert state.editor.currentText() == "Choose a state"


def test_an_error_is_spoken_and_goes_away_again(qtbot: QtBot) -> None:
    for name in ("signer.title", "jurisdiction.kind"):
        field = _field(qtbot, name)
        field.show_error("Enter it")
        assert field.error.isVisible()
        assert field.editor.accessibleDescription() == "Error: Enter it"
        field.show_error("")
        assert not field.error.isVisible()
        assert field.editor.accessibleDescription() == BY_NAME[name].hint


def test_a_text_that_is_wider_than_its_field_shows_how_it_begins(qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    field, other = FormField(BY_NAME["signer.name"]), QLineEdit()
    column.addWidget(field)
    column.addWidget(other)
    holder.resize(200, 200)
    bring_up(qtbot, holder)
    other.setFocus()
    long = "A name that is much longer than this field is wide, as some are"
    field.set_value(long)
    assert _line(field).cursorPosition() == 0
    field.focus_editor()
    QTest.keyClick(_line(field), Qt.Key.Key_End)
    QTest.keyClicks(_line(field), " too")
    assert _line(field).cursorPosition() == len(long) + 4
    other.setFocus()
    assert _line(field).cursorPosition() == 0
    assert field.value() == f"{long} too"


def test_a_list_that_opens_over_a_field_leaves_its_cursor(qtbot: QtBot) -> None:
    field = _field(qtbot, "signer.name")
    field.set_value("Dana Reyes")
    field.focus_editor()
    _line(field).setCursorPosition(4)
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(field.editor, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert _line(field).cursorPosition() == 4


def test_a_long_answer_is_one_paragraph_in_a_box_that_grows(qtbot: QtBot) -> None:
    field = _field(qtbot, "decision.summary")
    assert isinstance(field.editor, TextBox)
    with qtbot.waitSignal(field.left) as left:
        field.focus_editor()
        QTest.keyClicks(field.editor, " The Board does not wish ")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        QTest.keyClicks(field.editor, "to take part. ")
        field.editor.clearFocus()
    assert left.args == ["decision.summary", "The Board does not wish to take part."]
    with qtbot.assertNotEmitted(field.left):
        field.commit()


def _asked(qtbot: QtBot, kind: FieldKind, *choices: str) -> FormField:
    made = FormField(Field("asked.x", kind, "How many days?", choices=tuple((code, code.upper()) for code in choices)))
    bring_up(qtbot, made)
    made.set_value(None)
    return made


def test_a_number_is_written_in_digits_and_what_else_is_typed_stays(qtbot: QtBot) -> None:
    field = _asked(qtbot, FieldKind.NUMBER)
    reported: list[object] = []
    field.left.connect(lambda _name, value: reported.append(value))
    for typed in ("sixty", "60 days", "-60", "\u0666"):
        _line(field).setText(typed)
        field.commit()
        field.set_value(None)
        assert (_line(field).text(), field.value(), field.trouble) == (typed, None, field.error.text())
    assert field.error.text() == "Write the number in digits. For example: 60."
    _line(field).setText(" 60 ")
    field.commit()
    assert (reported, field.error.text()) == (["60"], "")
    _line(field).setText("many")
    field.commit()
    assert (field.value(), reported) == ("60", ["60"])
    field.set_value("60")
    assert _line(field).text() == "many"
    field.set_value("5")  # as "Use this answer" does
    assert (_line(field).text(), field.error.text()) == ("5", "")
    _line(field).clear()
    field.commit()
    assert reported == ["60", ""]


def test_an_answer_that_nobody_gave_yet_can_come_later(qtbot: QtBot) -> None:
    for kind, answer in ((FieldKind.TEXT, "a"), (FieldKind.LINES, ("a", "b")), (FieldKind.NUMBER, "5")):
        field = _asked(qtbot, kind)
        field.set_value(answer)
        assert field.value() == answer


def test_not_to_know_stands_where_nobody_answered(qtbot: QtBot) -> None:
    field = _asked(qtbot, FieldKind.CHOICE, "months", "unknown")
    assert isinstance(field.editor, Choice)
    assert (field.editor.value(), field.value()) == ("unknown", None)
    with qtbot.assertNotEmitted(field.left):
        field.commit()
    field.set_value("months")
    assert field.value() == "months"
    with qtbot.waitSignal(field.left) as told:
        field.editor.set_value("unknown")
        field.commit()
    assert told.args == ["asked.x", "unknown"]
    one = _asked(qtbot, FieldKind.CHOICE, "months")
    assert isinstance(one.editor, Choice)
    assert one.editor.currentText() == "Not answered"


def test_an_error_goes_when_the_field_is_left_with_another_answer_that_is_right(qtbot: QtBot) -> None:
    field = _field(qtbot, "signer.name")
    field.rule = lambda: "Write the whole name." if field.value() == "D" else ""
    field.show_error("Enter the name.")
    field.commit()
    assert field.error.text() == "Enter the name."
    _line(field).setText("D")
    field.commit()
    assert field.error.text() == "Write the whole name."
    _line(field).setText("Dana Reyes")
    with qtbot.waitSignal(field.mended) as mended:
        field.commit()
    assert (field.error.text(), mended.args) == ("", ["signer.name"])
    chosen = _field(qtbot, "jurisdiction.kind")
    chosen.show_error("Choose one.")
    QTest.keyClicks(chosen.editor, "cit")
    assert (chosen.value(), chosen.error.text()) == ("city", "")
