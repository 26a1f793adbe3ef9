"""What holds for every page: names for a screen reader, nothing cut at any text size, help."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QScrollBar, QWidget

from organizer.gui.desk import Desk
from organizer.gui.places import PLACES
from organizer.gui.theme import Colours
from organizer.gui.widgets.screen import Screen
from organizer.gui.window import Window
from organizer.store.letters import load_letters

PAGES = [place.name for place in PLACES]


def _visit(window: Window, desk: Desk, name: str) -> QWidget:
    letter = next(entry.slug for entry in desk.read(load_letters, desk.campaign) if entry.slug == "notice-ice")
    window.show_place(name, {"letter": letter} if name in ("letter", "check", "mailing") else {})
    for _ in range(8):
        QApplication.processEvents()
    screen = window.screen_in_front
    assert screen is not None
    return screen


def _cut(widget: QWidget) -> bool:
    """Whether words of a label or button do not fit into it."""
    if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, QLabel):
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QPushButton):
        if widget.hasHeightForWidth():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        return widget.sizeHint().width() > widget.width() + 1
    return False


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_takes_the_focus_has_a_name_and_the_page_has_help(
    example: Window, desk: Desk, name: str
) -> None:
    screen = _visit(example, desk, name)
    for widget in screen.findChildren(QWidget):
        if (
            not widget.isVisible()
            or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            or isinstance(widget, QScrollBar)
        ):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken.text(QAccessible.Text.Name).strip(), widget
        if isinstance(widget, QAbstractItemView):
            assert widget.currentIndex().isValid() or not widget.model().rowCount()
    _check_help(example.screen_in_front)


def _check_help(screen: Screen | None) -> None:
    assert screen is not None
    text = screen.help_text()
    assert text
    for sentence in text.replace("\n", " ").replace("? ", ". ").split(". "):
        assert len(sentence.split()) <= 20, sentence


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_and_no_page_is_wider_than_what_is_seen_of_it(county: Window, desk: Desk, name: str) -> None:
    county.resize(1024, 640)
    for size in (100, 150, 200):
        desk.settings.text_size = size
        screen = _visit(county, desk, name)
        cut = [widget for widget in screen.findChildren(QWidget) if widget.isVisible() and _cut(widget)]
        assert not cut, [(type(part).__name__, part.property("text"), part.size().toTuple(), size) for part in cut]
        assert isinstance(screen, Screen)
        page, seen = screen.area.widget(), screen.area.viewport()
        assert page is not None
        assert page.width() == seen.width(), (size, _widest(page))
        assert county.width() == 1024
        assert screen.area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_where_a_page_is_to_read_only(example: Window, desk: Desk, name: str) -> None:
    desk.settings.text_size = 200
    example.resize(1024, 640)
    screen = _visit(example, desk, name)
    cut = [widget for widget in screen.findChildren(QWidget) if widget.isVisible() and _cut(widget)]
    assert not cut, [(type(widget).__name__, widget.property("text"), widget.size().toTuple()) for widget in cut]


def _widest(page: QWidget) -> list[tuple[str, str, int]]:
    """Return what makes a page wide, for the message."""
    needs = [(part.minimumSizeHint().width(), part) for part in page.findChildren(QWidget) if part.isVisible()]
    needs.sort(key=lambda need: -need[0])
    return [(type(part).__name__, str(part.property("text")), width) for width, part in needs[:6]]


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_drawn_in_the_dark_too(example: Window, desk: Desk, name: str) -> None:
    desk.settings.colours = Colours.DARK
    image = _visit(example, desk, name).grab().toImage()
    assert image.pixelColor(3, image.height() - 3).lightness() < 60
