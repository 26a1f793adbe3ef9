from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.secret_field import SecretField
from tests.gui.bringing_up import bring_up

WORDS = "river candle plaza"


def test_nothing_of_what_was_typed_is_left_when_it_is_wiped(qtbot: QtBot) -> None:
    field = SecretField("now", "Passphrase", "The six words.")
    bring_up(qtbot, field)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.shown.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    QTest.keyClicks(field.line, WORDS)
    field.field.show_error("Not these.")
    field.field.commit()
    field.line.selectAll()
    assert field.text() == WORDS
    field.wipe()
    assert (field.text(), field.field.value(), field.field.error.text()) == ("", "", "")
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.shown.click()
    assert not field.line.isUndoAvailable()
    field.line.undo()
    assert field.text() == ""
    assert WORDS not in str(vars(field.field))


def test_hidden_words_cannot_be_copied(qtbot: QtBot) -> None:
    field = SecretField("now", "Passphrase")
    bring_up(qtbot, field)
    QGuiApplication.clipboard().setText("before")
    QTest.keyClicks(field.line, WORDS)
    field.line.selectAll()
    field.line.copy()
    field.line.cut()  # takes them away, and puts them nowhere
    assert QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard) == "before"
