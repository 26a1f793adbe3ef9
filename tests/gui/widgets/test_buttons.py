import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from tests.gui.bringing_up import bring_up


def _shades(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in (0, image.height() // 2, image.height() - 1)
    }


def _focused(qtbot: QtBot, button: QWidget) -> QImage:
    bring_up(qtbot, button)
    button.setFocus()
    return button.grab().toImage()


def test_the_ring_of_a_primary_button_has_two_tones(qtbot: QtBot) -> None:
    button = PrimaryButton("Continue", "arrow-right")
    shades = _shades(_focused(qtbot, button))
    middle = button.grab().toImage()
    line = [middle.pixelColor(x, middle.height() // 2).name() for x in range(6)]
    assert QColor(theme.token("focus")).name() in line[:3]
    assert QColor(theme.token("surface")).name() in line[1:5]
    assert QColor(theme.token("accent")).name() in shades


def test_without_focus_there_is_no_ring(qtbot: QtBot) -> None:
    button = SecondaryButton("Back")
    qtbot.addWidget(button)
    button.show()
    assert QColor(theme.token("focus")).name() not in _shades(button.grab().toImage())


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    button = PrimaryButton("Continue")
    _focused(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_link_wraps_where_a_line_is_too_short(qtbot: QtBot) -> None:
    link = LinkButton("Enter the street or P.O. box of the State Identification Bureau of Virginia")
    qtbot.addWidget(link)
    assert link.hasHeightForWidth()
    assert link.heightForWidth(160) > 2 * link.heightForWidth(2000)
    assert link.minimumSizeHint().width() < link.sizeHint().width()
    assert link.minimumSizeHint().height() >= 24


def test_a_link_with_a_drawing_is_drawn_with_its_ring(qtbot: QtBot) -> None:
    link = LinkButton("Add a task", "plus", tint="danger")
    shades = _shades(_focused(qtbot, link))
    assert QColor(theme.token("focus")).name() in shades


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton])
def test_words_that_are_wider_than_the_page_wrap(qtbot: QtBot, kind: type[PrimaryButton]) -> None:
    page = QWidget()
    button = kind("Write down what each of the three offices said about it", "letter")
    row = ButtonRow(button)
    QVBoxLayout(page).addWidget(row)
    page.resize(260, 300)
    bring_up(qtbot, page)
    line = button.sizeHint().height()
    assert button.width() <= row.width() < button.sizeHint().width()
    assert button.height() == button.heightForWidth(button.width()) > line
    inked = button.grab().toImage()
    edge = inked.pixelColor(inked.width() // 2, 3)
    assert any(inked.pixelColor(x, inked.height() - 14) != edge for x in range(20, inked.width() - 20))
    page.resize(900, 300)
    QApplication.processEvents()
    assert button.height() == line == button.heightForWidth(button.width())
