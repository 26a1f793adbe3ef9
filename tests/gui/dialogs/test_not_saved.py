import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.dialogs.not_saved import NotSavedDialog


def _press(which: str) -> None:
    dialog = next(part for part in QApplication.topLevelWidgets() if isinstance(part, NotSavedDialog))
    assert "The clerk called." in dialog.typed.toPlainText()
    assert dialog.stay.isDefault()
    getattr(dialog, which).click()


@pytest.mark.usefixtures("qapp")
def test_closing_loses_what_is_shown_only_when_somebody_says_so() -> None:
    for which, may in (("stay", False), ("lose", True)):
        QTimer.singleShot(0, lambda which=which: _press(which))
        assert NotSavedDialog.ask(None, ["The clerk called."]) is may


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_stay(key: Qt.Key, qtbot: QtBot) -> None:
    dialog = NotSavedDialog(["The clerk called."])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.typed.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.typed, key)


@pytest.mark.parametrize("size", [100, 150])
def test_long_words_scroll_and_the_question_stays_in_sight(size: int, qapp: QApplication, qtbot: QtBot) -> None:
    theme.wear(qapp, theme.Look(text_size=size))
    dialog = NotSavedDialog(["The clerk called again. " * 150, "A reason.\n" * 40])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.height() <= 600
    assert dialog.width() <= 1000
    assert dialog.typed.verticalScrollBar().maximum() > 0
    assert all(_is_seen(part, dialog) for part in (dialog.asked, dialog.stay, dialog.lose))


def test_what_has_no_words_shows_no_empty_box(qtbot: QtBot) -> None:
    dialog = NotSavedDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.typed.isVisible()
    assert dialog.asked.isVisible()


def _is_seen(part: QWidget, dialog: QWidget) -> bool:
    return part.isVisible() and dialog.rect().contains(QRect(part.mapTo(dialog, QPoint()), part.size()))
