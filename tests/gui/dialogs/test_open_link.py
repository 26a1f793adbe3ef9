from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.domain.links import Link, LinkKind, link_of
from organizer.gui.dialogs.open_link import OpenLinkDialog
from organizer.gui.outside import open_link
from organizer.gui.widgets.text import Text

_SCHEMES = ("http", "https", "mailto", "file")


class _Browser(QObject):
    """Stands where the browser and the mail program would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def browser() -> Iterator[_Browser]:
    made = _Browser()
    for scheme in _SCHEMES:
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]  # the stubs say bytes
    yield made
    for scheme in _SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


def _asked(qtbot: QtBot, address: str) -> OpenLinkDialog:
    link = link_of(address)
    assert link is not None
    dialog = OpenLinkDialog(link)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _words(dialog: OpenLinkDialog) -> list[str]:
    return [text.text() for text in dialog.findChildren(Text) if text.isVisible()]


def test_the_full_address_is_seen_before_it_is_opened(qtbot: QtBot, browser: _Browser) -> None:
    dialog = _asked(qtbot, "https://example.org/a?b=1&c=%2Fd#e")
    assert dialog.address.toPlainText() == "https://example.org/a?b=1&c=%2Fd#e"
    assert "It leads to example.org." in _words(dialog)
    assert len(_words(dialog)) == 3
    assert browser.opened == []
    dialog.open_it.click()
    assert browser.opened == ["https://example.org/a?b=1&c=%2Fd#e"]
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_not_to_open_it_is_what_enter_and_escape_do(qtbot: QtBot, browser: _Browser, key: Qt.Key) -> None:
    dialog = _asked(qtbot, "https://example.org/")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.leave.hasFocus)
    QTest.keyClick(dialog.leave, key)
    assert not dialog.isVisible()
    assert browser.opened == []


def test_a_way_that_can_be_watched_and_a_name_that_looks_like_another_are_warned_of(qtbot: QtBot) -> None:
    words = _words(_asked(qtbot, "http://\u0456ce.gov/"))
    assert any(word.startswith("It leads to xn--") for word in words)
    assert any("not encrypted" in word for word in words)
    assert any("another script" in word for word in words)


def test_a_mail_address_goes_to_the_mail_program(qtbot: QtBot, browser: _Browser) -> None:
    dialog = _asked(qtbot, "mailto:clerk@example.org")
    assert "It writes to clerk@example.org." in _words(dialog)
    dialog.open_it.click()
    assert browser.opened == ["mailto:clerk@example.org"]
    again = _asked(qtbot, "mailto:clerk@example.org")
    again.copy.click()
    assert QApplication.clipboard().text() == "clerk@example.org"


@pytest.mark.qt_log_ignore("No such method")
def test_where_no_browser_is_found_the_address_can_be_copied(qtbot: QtBot, browser: _Browser) -> None:
    QDesktopServices.setUrlHandler("https", browser, "nothing")  # type: ignore[arg-type]  # as above
    dialog = _asked(qtbot, "https://example.org/")
    dialog.open_it.click()
    assert dialog.isVisible()
    assert dialog.trouble.text() == "No program for it was found. Copy the address instead."
    dialog.copy.click()
    assert QApplication.clipboard().text() == "https://example.org/"


@pytest.mark.usefixtures("qapp")
def test_a_link_that_is_not_what_it_says_is_opened_by_nobody(browser: _Browser) -> None:
    assert not open_link(Link(LinkKind.HTTPS, "file:///etc/passwd", "example.org"))
    assert not open_link(Link(LinkKind.HTTPS, "https://exa mple.org", "example.org"))
    assert browser.opened == []
