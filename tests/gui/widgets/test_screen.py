import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.gui.desk import Desk
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Text
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.gui.bringing_up import bring_up


class Initials(Screen):
    """A page that shows one setting, and counts how often it was drawn."""

    name = "initials"
    watches = frozenset({Topic.SETTINGS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.drawn: list[str] = []
        self.is_gone = False
        for number in range(40):
            self.body.addWidget(Text(f"Line {number}"))
        self.last = QLineEdit()
        self.body.addWidget(self.last)

    def title(self) -> str:
        return "Initials"

    def refresh(self) -> None:
        if self.is_gone:
            raise Refused("This is gone. Choose another one.")
        self.drawn.append(self.desk.read(load_settings).get("initials", ""))


class Whole(Screen):
    """A page that scrolls in its own parts."""

    scrolls = False

    def title(self) -> str:
        return "Whole"


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> Initials:
    desk.open(Store.create(None, None))
    made = Initials(desk)
    made.resize(600, 300)
    bring_up(qtbot, made)
    made.arrive({"a": "b"})
    return made


def test_on_arrival_the_page_is_fresh_and_its_heading_has_the_focus(screen: Initials) -> None:
    assert screen.drawn == [""]
    assert screen.arguments == {"a": "b"}
    assert screen.heading.text() == "Initials"
    assert QApplication.focusWidget() is screen.heading
    assert (screen.help_text(), dict(screen.acts()), screen.problem_count()) == ("", {}, 0)


def test_a_page_draws_itself_again_after_a_write_it_watches(screen: Initials, desk: Desk) -> None:
    desk.write(set_setting, "initials", "AR")
    assert screen.drawn == ["", "AR"]


def test_a_page_behind_another_catches_up_when_it_is_shown(screen: Initials, desk: Desk) -> None:
    screen.hide()
    desk.write(set_setting, "initials", "AR")
    assert screen.drawn == [""]
    screen.show()
    assert screen.drawn == ["", "AR"]
    screen.hide()
    desk.choose("another")
    screen.show()
    assert screen.drawn == ["", "AR", "AR"]


def test_a_page_whose_subject_is_gone_says_so_and_is_left(screen: Initials, desk: Desk, qtbot: QtBot) -> None:
    screen.is_gone = True
    with qtbot.waitSignals([desk.refused, screen.lost]):
        screen.renew()


def test_saved_stands_beside_the_lead_or_the_title(screen: Initials) -> None:
    screen.show_saved("All changes saved")
    screen.set_lead("2 of 7 steps done.")
    QApplication.processEvents()
    assert screen.saved.y() > screen.heading.y()
    screen.set_lead("")
    QApplication.processEvents()
    assert not screen.lead.isVisible()
    assert abs(screen.saved.geometry().center().y() - screen.heading.geometry().center().y()) <= 2


def test_the_page_scrolls_to_what_takes_the_focus_and_back_on_arrival(screen: Initials) -> None:
    QApplication.processEvents()
    screen.last.setFocus()
    assert screen.area.verticalScrollBar().value() > 0
    screen.arrive()
    assert screen.area.verticalScrollBar().value() == 0


def test_a_page_that_does_not_scroll_has_the_height_of_the_window(desk: Desk, qtbot: QtBot) -> None:
    screen = Whole(desk)
    screen.arrive()
    assert screen.heading.text() == "Whole"
    bring_up(qtbot, screen)
    screen.resize(600, 500)
    QApplication.processEvents()
    assert screen.area.verticalScrollBar().maximum() == 0
    screen.resize(600, 200)
    QApplication.processEvents()
    assert screen.area.verticalScrollBar().maximum() > 0


def test_a_page_must_have_a_title(desk: Desk, qtbot: QtBot) -> None:
    screen = Screen(desk)
    qtbot.addWidget(screen)
    with pytest.raises(NotImplementedError):
        screen.arrive()


def test_clearing_a_layout_takes_what_is_in_its_layouts_too(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column, row = QVBoxLayout(holder), QHBoxLayout()
    column.addLayout(row)
    row.addWidget(Text("In"))
    column.addWidget(Text("Out"))
    column.addStretch()
    clear(column)
    assert column.count() == 0
    assert not any(text.isVisible() for text in holder.findChildren(Text))
