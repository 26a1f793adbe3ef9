from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from organizer.gui.desk import Desk
from organizer.gui.pages import Pages
from organizer.gui.trail import Stop


def test_a_page_is_made_once_and_let_go_with_all_others(desk: Desk, qtbot: QtBot) -> None:
    pages = Pages(desk)
    qtbot.addWidget(pages)
    assert pages.front is None
    pages.show_stop(Stop("start"))
    first = pages.front
    assert first is not None
    pages.show_stop(Stop("about"))
    about = pages.front
    pages.show_stop(Stop("start"))
    assert pages.front is first
    pages.drop()
    assert pages.front is None
    assert isValid(first)  # it may be in the middle of what made all pages go
    pages.show_stop(Stop("about"))
    again = pages.front
    assert again is not about
    pages.drop(at_once=True)
    assert not isValid(again)


def test_what_a_page_asks_for_is_passed_on(desk: Desk, qtbot: QtBot) -> None:
    pages = Pages(desk)
    qtbot.addWidget(pages)
    pages.show_stop(Stop("start"))
    assert pages.front is not None
    with qtbot.waitSignals([pages.asked, pages.retitled, pages.lost]):
        pages.front.go.emit("example", {})
        pages.front.retitled.emit()
        pages.front.lost.emit()
