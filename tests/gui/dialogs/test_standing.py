from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui.dialogs.standing import StandingDialog, Stood

TODAY = date(2010, 11, 19)


def _dialog(qtbot: QtBot, *, changed: bool = False) -> StandingDialog:
    made = StandingDialog(TODAY, changed=changed)
    qtbot.addWidget(made)
    made.show()
    return made


def test_today_is_proposed_and_another_day_can_be_given(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    assert dialog.windowTitle() == "When was it signed?"
    assert dialog.changed_note.isHidden()
    assert isinstance(dialog.day.editor, QLineEdit)
    dialog.day.editor.setText("Nov 12 2010")
    dialog.keep.click()
    assert dialog.answer == Stood(date(2010, 11, 12), as_printed=False)


def test_an_address_that_nobody_checked_is_told(qtbot: QtBot) -> None:
    assert _dialog(qtbot).unchecked_note.isHidden()
    made = StandingDialog(TODAY, changed=False, unchecked=True)
    qtbot.addWidget(made)
    made.show()
    assert made.unchecked_note.isVisible()


def test_a_day_that_cannot_be_read_is_asked_for_again(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    assert dialog.keep.text() == "It is signed"
    assert isinstance(dialog.day.editor, QLineEdit)
    dialog.day.editor.setText("soon")
    dialog.keep.click()
    assert "Write the date with its year" in dialog.day.error.text()
    dialog.day.editor.clear()
    dialog.day.show_error("")
    dialog.keep.click()
    assert (dialog.day.error.text(), dialog.answer) == ("Enter the day.", None)


def test_a_day_to_come_is_refused(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    assert isinstance(dialog.day.editor, QLineEdit)
    dialog.day.editor.setText("Nov 20 2010")
    dialog.keep.click()
    assert (dialog.day.error.text(), dialog.answer) == ("Enter a day that is not after today.", None)


def test_every_part_keeps_its_height_when_sentences_come(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, changed=True)
    dialog.keep.click()
    dialog.day.show_error("Write the date with its year. For example: October 1, 2010.")
    qtbot.waitUntil(lambda: dialog.height() >= dialog.minimumHeight() > 0)
    QApplication.processEvents()
    for part in (dialog.day.editor, dialog.day.error, dialog.problem, dialog.changed_note, dialog.as_printed):
        needed = max(part.minimumSizeHint().height(), part.heightForWidth(part.width()))
        assert part.height() >= needed, part
    dialog.as_printed.setChecked(True)
    assert dialog.problem.isHidden()


def test_of_a_letter_that_changed_the_user_says_which_one_it_was(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, changed=True)
    dialog.keep.click()
    assert dialog.answer is None
    assert "print the letter again" in dialog.problem.text()
    dialog.as_printed.setChecked(True)
    dialog.keep.click()
    assert dialog.answer == Stood(TODAY, as_printed=True)


def test_not_yet_is_an_answer_too(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StandingDialog)
        dialog.leave.click()

    QTimer.singleShot(0, leave)
    assert StandingDialog.ask(parent, TODAY, changed=False, unchecked=False) is None
