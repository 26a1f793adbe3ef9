from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.card import Card
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


def test_a_hint_that_wraps_in_a_narrow_field_is_not_cut_on_a_wide_page(qtbot: QtBot) -> None:
    card, field = Card(), SecretField("now", "Passphrase", "The six words of this backup, or those of the file. " * 2)
    field.setMaximumWidth(300)
    card.body.addWidget(field)
    card.resize(1000, 100)
    bring_up(qtbot, card)
    field.field.show_error("This passphrase does not open the file. Check the words and type them again.")
    card.adjustSize()
    card.resize(1000, card.heightForWidth(1000))
    QApplication.processEvents()
    for part in (field.field.hint, field.field.error):
        assert part.height() >= part.heightForWidth(part.width())
