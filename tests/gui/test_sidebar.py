import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.sidebar import Sidebar
from organizer.gui.window import Window
from tests.gui.bringing_up import bring_up

LONG = "The Unified Government of Riverbend and Whispering Pines County"


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.fill()
    made.resize(made.width(), 600)
    made.show_names((("1", LONG), ("2", "Fair & Square")), "1", "Neighbors")
    made.show()
    return made


def test_a_long_name_wraps_and_is_never_cut(sidebar: Sidebar) -> None:
    short = theme.px(36)
    assert sidebar.campaign.heightForWidth(theme.px(172)) > short
    QApplication.processEvents()
    assert sidebar.campaign.height() > short
    assert sidebar.campaign.hasHeightForWidth()


def test_the_buttons_are_made_once(sidebar: Sidebar) -> None:
    before = dict(sidebar.buttons)
    sidebar.fill()
    assert sidebar.buttons == before


def test_the_menu_ticks_the_chosen_campaign(sidebar: Sidebar) -> None:
    sidebar.menu.aboutToShow.emit()
    assert [(action.text(), action.isChecked()) for action in sidebar.menu.actions()[:2]] == [
        (LONG, True),
        ("Fair && Square", False),
    ]
    sidebar.counting = lambda: {"2": 3}
    sidebar.menu.aboutToShow.emit()
    assert sidebar.menu.actions()[1].text() == "Fair && Square (3 late)"


def test_without_a_choice_the_button_asks_for_one(sidebar: Sidebar) -> None:
    sidebar.show_names((), "", "")
    assert sidebar.campaign.accessibleName() == "Campaign: Choose a campaign"
    assert not sidebar.group.isVisible()


def test_f6_finds_the_campaign_button_where_no_place_is_marked(sidebar: Sidebar) -> None:
    sidebar.activateWindow()
    sidebar.mark("nowhere")
    sidebar.take_focus()
    assert QApplication.focusWidget() is sidebar.campaign


@pytest.mark.parametrize("name", ["home", "campaign"])
def test_the_focus_is_one_ring_around_the_button(sidebar: Sidebar, qtbot: QtBot, name: str) -> None:
    bring_up(qtbot, sidebar)
    sidebar.mark("home")
    button = sidebar.campaign if name == "campaign" else sidebar.buttons[name]
    sidebar.buttons["about"].setFocus()
    plain = button.grab().toImage()
    button.setFocus()
    focused = button.grab().toImage()
    assert focused.pixelColor(button.width() // 2, 1).name() == theme.token("focus").lower()
    inside = button.rect().adjusted(6, 6, -6, -6)
    assert focused.copy(inside) == plain.copy(inside)


def test_the_name_of_the_group_stays_set_in_when_texts_grow(county: Window, desk: Desk) -> None:
    for size in (100, 200, 100):
        desk.settings.text_size = size
        QApplication.processEvents()
        group = county.sidebar.group
        left = group.mapTo(county.sidebar, QPoint(0, 0)).x()
        assert left == county.sidebar.campaign.mapTo(county.sidebar, QPoint(0, 0)).x() + theme.px(12)
        assert group.contentsRect() == group.rect()


def test_the_place_that_is_shown_comes_into_sight(sidebar: Sidebar) -> None:
    sidebar.resize(sidebar.width(), 260)
    QApplication.processEvents()
    for name in ("playbooks", "home"):
        sidebar.mark(name)
        assert sidebar.buttons[name].visibleRegion().boundingRect() == sidebar.buttons[name].rect()
