from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.dialogs.mail_event import Became, MailEvent, MailEventDialog
from organizer.store.attachments import NewFile

MONDAY, TUESDAY = date(2010, 9, 27), date(2010, 9, 28)


def test_a_day_that_cannot_be_is_said_at_the_field_and_enter_confirms(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = MailEventDialog(MailEvent.DELIVERED, MONDAY, today=TUESDAY)
    qtbot.addWidget(dialog)
    dialog.show()
    card = tmp_path / "card.png"
    dialog.receipts.show_paths((card,))
    QTest.keyClicks(dialog.words.editor, "R. Jones")
    said = {
        "September 26, 2010": "The letter was mailed on September 27, 2010. Enter that day or a later one.",
        "September 29, 2010": "This day is after today. Change the day.",
        "soon": "Write the date with its year. For example: October 1, 2010.",
        "": "Enter the day.",
    }
    for typed, sentence in said.items():
        dialog.day.editor.clear()
        QTest.keyClicks(dialog.day.editor, typed)
        QTest.keyClick(dialog.words.editor, Qt.Key.Key_Return)
        assert (dialog.day.error.text(), dialog.isVisible()) == (sentence, True)
    QTest.keyClicks(dialog.day.editor, "September 27, 2010")
    QTest.keyClick(dialog.words.editor, Qt.Key.Key_Return)
    assert dialog.unread.text().startswith("card.png cannot be read: No such file")
    assert dialog.isVisible()
    card.touch()
    dialog.keep.click()
    assert dialog.unread.text() == "card.png is empty. Choose another file."
    card.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4) + b"IEND" + bytes(4))
    dialog.keep.click()
    assert dialog.answer == Became(MONDAY, "R. Jones", (NewFile("card.png", card.read_bytes(), "image/png"),))
    assert not dialog.isVisible()
