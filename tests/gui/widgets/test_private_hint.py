from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.fields import Field, FieldKind
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.notes_box import NotesBox
from organizer.gui.widgets.private_hint import PrivateHint
from tests.gui.bringing_up import bring_up

A_NUMBER = "This looks like an A-number. Leave it out, unless you are sure."


def test_a_field_says_it_gently_and_takes_what_is_typed(qtbot: QtBot) -> None:
    field = FormField(Field("decision.summary", FieldKind.TEXT, "What it decided"))
    bring_up(qtbot, field)
    assert field.private is not None
    assert field.private.isHidden()
    assert isinstance(field.editor, QLineEdit)
    field.editor.setText("About A 123 456 789")
    assert field.private.isVisible()
    assert field.private.text() == A_NUMBER
    with qtbot.waitSignal(field.left) as left:
        field.commit()
    assert left.args == ["decision.summary", "About A 123 456 789"]
    field.editor.setText("About somebody")
    assert field.private.isHidden()
    field.commit()
    field.set_value("It is 123-45-6789")
    assert "Social Security number" in field.private.text()


def test_long_texts_and_lines_say_it_too(qtbot: QtBot) -> None:
    for entry in (
        Field("a", FieldKind.LINES, "Lines"),
        Field("b", FieldKind.TEXT, "Words", is_long=True),
    ):
        field = FormField(entry)
        bring_up(qtbot, field)
        field.set_value(("one", "A123456789") if entry.kind is FieldKind.LINES else "A123456789")
        assert field.private is not None
        assert field.private.text() == A_NUMBER


def test_notes_say_it_below_the_box(qtbot: QtBot) -> None:
    notes = NotesBox("Notes")
    bring_up(qtbot, notes)
    notes.show_text("Call A-123-456-789 back")
    assert notes.private.text() == A_NUMBER
    notes.show_text("Call back")
    assert notes.private.text() == ""


def test_a_secret_is_never_looked_at(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    hint = PrivateHint(line, line)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setText("A123456789")
    assert hint.text() == ""
    line.setEchoMode(QLineEdit.EchoMode.Normal)
    hint.look()
    assert hint.text() == A_NUMBER


def test_a_choice_has_none(qtbot: QtBot) -> None:
    field = FormField(Field("c", FieldKind.CHOICE, "Kind", choices=(("a", "A"),)))
    bring_up(qtbot, field)
    assert field.private is None
