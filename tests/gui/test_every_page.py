"""What holds for every page: names for a screen reader, nothing cut at any text size, help.

Here each test looks at a third of the pages, so that each page is looked at; the long part looks at all in each.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QScrollBar, QWidget

from organizer.gui.desk import Desk
from organizer.gui.screens.check import CheckScreen
from organizer.gui.theme import Colours
from organizer.gui.widgets.screen import Screen
from organizer.gui.window import Window
from tests.gui.conftest import Pages


def visit(window: Window, name: str) -> QWidget:
    window.show_place(name, {"letter": "notice-ice"} if name in ("letter", "check", "mailing") else {})
    screen = window.screen_in_front
    assert screen is not None
    if isinstance(screen, CheckScreen) and screen.rows.isHidden():
        screen.go_on()  # past the question whether the program is still the same
    for _ in range(8):
        QApplication.processEvents()
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


def cut_parts(screen: QWidget) -> list[tuple[str, object, object]]:
    shown = [part for part in screen.findChildren(QWidget) if part.isVisible() and _cut(part)]
    return [(type(part).__name__, part.property("text"), part.size().toTuple()) for part in shown]


def test_a_page_to_read_only_says_so_is_whole_with_large_texts_has_names_for_the_focus_and_help(
    example: Window, desk: Desk, pages: Pages
) -> None:
    desk.settings.text_size = 200
    example.resize(1024, 640)
    for name in pages(0):
        screen = visit(example, name)
        assert isinstance(screen, Screen)
        assert screen.saved.text() == ("Example: to read only" if screen.of_file else ""), name
        assert not cut_parts(screen), name
        for widget in screen.findChildren(QWidget):
            is_stop = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not is_stop or isinstance(widget, QScrollBar):
                continue
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken.text(QAccessible.Text.Name).strip(), (name, widget)
            if isinstance(widget, QAbstractItemView):
                assert widget.currentIndex().isValid() or not widget.model().rowCount(), name
        _check_help(screen)


def _check_help(screen: Screen) -> None:
    text = screen.help_text()
    assert text, screen.name
    for sentence in text.replace("\n", " ").replace("? ", ". ").split(". "):
        assert len(sentence.split()) <= 20, sentence


@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_cut_and_no_page_is_wider_than_what_is_seen_of_it(
    county: Window, desk: Desk, pages: Pages, size: int
) -> None:
    county.resize(1024, 640)
    desk.settings.text_size = size
    for name in pages(size // 50):
        screen = visit(county, name)
        assert not cut_parts(screen), name
        assert isinstance(screen, Screen)
        page, seen = screen.area.widget(), screen.area.viewport()
        assert page is not None
        assert page.width() == seen.width(), (name, _widest(page))
        assert county.width() == 1024, name
        assert screen.area.horizontalScrollBar().maximum() == 0, name
        if size != 150:
            _draw_again(county, screen)


def _widest(page: QWidget) -> list[tuple[str, str, int]]:
    """Return what makes a page wide, for the message."""
    needs = [(part.minimumSizeHint().width(), part) for part in page.findChildren(QWidget) if part.isVisible()]
    needs.sort(key=lambda need: -need[0])
    return [(type(part).__name__, str(part.property("text")), width) for width, part in needs[:6]]


def _draw_again(window: Window, screen: Screen) -> None:
    """Draw a page again, and find widgets without a parent.

    One without belongs to Python, which lets it go in the middle of the removal of the widget that holds it.
    """
    screen.renew()
    loose = [part for part in QApplication.topLevelWidgets() if part.parentWidget() is None and part is not window]
    assert not loose, screen.name


def test_every_page_is_drawn_in_the_dark_too_and_again_in_a_wide_window(
    county: Window, desk: Desk, pages: Pages
) -> None:
    desk.settings.colours = Colours.DARK
    county.resize(1280, 800)
    for name in pages(0):
        screen = visit(county, name)
        image = screen.grab().toImage()
        assert image.pixelColor(3, image.height() - 3).lightness() < 60, name
        assert isinstance(screen, Screen)
        _draw_again(county, screen)
