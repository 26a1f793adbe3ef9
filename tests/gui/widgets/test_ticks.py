import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.widgets.ticks import Option, Tick
from tests.gui.bringing_up import bring_up


@pytest.mark.parametrize("kind", [Option, Tick])
@pytest.mark.parametrize("size", [100, 200])
def test_mark_and_words_can_be_pressed_and_are_drawn(
    qapp: QApplication, qtbot: QtBot, kind: type[Option] | type[Tick], size: int
) -> None:
    theme.wear(qapp, theme.Look(theme.Scheme.LIGHT, size))
    button = kind("Show what I type")
    button.resize(button.sizeHint())
    bring_up(qtbot, button)
    button.setFocus()
    accent = QColor(theme.token("accent")).name()
    place = QPoint(4 + theme.px(9), button.height() // 2)
    inside = place - QPoint(theme.px(3), 0) if kind is Option else place - QPoint(theme.px(5), theme.px(5))
    assert button.grab().toImage().pixelColor(place).name() != accent
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() - 4, button.height() // 2))
    assert button.isChecked()
    assert button.grab().toImage().pixelColor(inside).name() == accent
    assert button.height() >= 24
