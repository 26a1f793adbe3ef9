import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.dialogs.open_link import OpenLinkDialog
from organizer.gui.widgets.address_link import AddressLink, address_part
from organizer.gui.widgets.address_text import AddressText
from tests.gui.bringing_up import bring_up

ADDRESS = "https://example.org/bill-summary/?bill_id=TXB00077531&bill_session=89&bill_state=tx"


def test_a_press_shows_the_address_and_opens_nothing(qtbot: QtBot) -> None:
    link = address_part(ADDRESS)
    assert isinstance(link, AddressLink)
    bring_up(qtbot, link)
    assert link.accessibleName() == ADDRESS
    assert link.minimumSizeHint().width() < theme.px(240)
    link.click()
    dialog = link.findChild(OpenLinkDialog)
    assert dialog is not None
    assert dialog.address.toPlainText() == ADDRESS
    dialog.leave.click()
    assert not dialog.isVisible()


def test_the_address_is_copied_as_it_is(qtbot: QtBot) -> None:
    link = address_part(ADDRESS)
    assert isinstance(link, AddressLink)
    bring_up(qtbot, link)
    for _ in range(2):
        QApplication.sendEvent(link, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2)))
    assert link.menu_of_it is not None
    link.menu_of_it.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == ADDRESS
    link.menu_of_it.close()


@pytest.mark.parametrize("address", ["muckrock.com", "file:///etc/passwd", "javascript:alert(1)", "https://a@b.org"])
def test_what_must_not_be_opened_is_plain_text(qtbot: QtBot, address: str) -> None:
    part = address_part(address)
    qtbot.addWidget(part)
    assert isinstance(part, AddressText)
    assert part.text() == address
