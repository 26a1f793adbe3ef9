from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.text_box import TextBox


def _box(qtbot: QtBot) -> TextBox:
    box = TextBox()
    qtbot.addWidget(box)
    box.resize(300, 60)
    box.show()
    qtbot.waitExposed(box)
    return box


def test_a_paragraph_stays_one_paragraph(qtbot: QtBot) -> None:
    box = _box(qtbot)
    QTest.keyClicks(box, "one")
    QTest.keyClick(box, Qt.Key.Key_Return)
    pasted = QMimeData()
    pasted.setText(" two \r\n three\N{LINE SEPARATOR}four")
    box.insertFromMimeData(pasted)
    assert box.toPlainText() == "one two three four"


def test_it_is_as_tall_as_its_lines(qtbot: QtBot) -> None:
    box = _box(qtbot)
    one = box.height()
    box.setPlainText("many words " * 40)
    assert box.height() > 3 * one
    assert box.sizeHint().height() == box.minimumSizeHint().height() == box.height()
    lines = box.height()
    box.resize(600, box.height())
    assert box.height() < lines


def test_its_first_line_is_in_sight_while_it_grows(qtbot: QtBot) -> None:
    box = _box(qtbot)
    for _ in range(30):
        QTest.keyClicks(box, "many words ")
        assert box.verticalScrollBar().value() == 0


def test_marks_are_told_and_leave_text_and_undo_alone(qtbot: QtBot) -> None:
    box = _box(qtbot)
    box.setPlainText("Riverbend County decided on May 1.")
    box.mark(("Riverbend", "Riverbend County", "June 2"))
    assert box.marked() == ("Riverbend County", "Riverbend")
    assert not box.document().isUndoAvailable()
    formats = box.document().firstBlock().layout().formats()
    assert [(piece.start, piece.length) for piece in formats] == [(0, len("Riverbend County"))]
    box.mark(())
    assert box.document().firstBlock().layout().formats() == []
