from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.widgets.address_text import AddressText
from tests.gui.bringing_up import bring_up

ADDRESS = "https://example.org/bill-summary/?bill_id=TXB00077531&bill_session=89&bill_state=tx"


def test_a_long_address_wraps_and_is_copied_as_it_is(qtbot: QtBot) -> None:
    text = AddressText(ADDRESS)
    bring_up(qtbot, text)
    assert text.minimumSizeHint().width() < theme.px(240)
    assert text.accessibleName() == ADDRESS
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)  # nothing is marked
    assert clipboard.text() == "before"
    text.setSelection(0, len(text.text()))
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == ADDRESS
    clipboard.setText("before")
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2))
    QApplication.sendEvent(text, asked)
    assert text.menu is not None
    text.menu.actions()[0].trigger()
    assert clipboard.text() == ADDRESS
    text.menu.close()
    QTest.keyClick(text, Qt.Key.Key_Down)
