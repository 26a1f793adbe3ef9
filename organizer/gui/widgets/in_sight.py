"""Keeps a part of a page in sight: a row that the keyboard moved to, a part that has no length yet."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from organizer.gui import theme

LAYOUT_MS = 300
"""So long a part is followed. After that the page stays where the user scrolls it."""


class InSight(QObject):
    """``follow`` scrolls to a widget, and again when the page grows meanwhile; ``top`` goes to the beginning."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._wanted: QWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LAYOUT_MS)
        self._pause.timeout.connect(self._let_go)
        area.verticalScrollBar().rangeChanged.connect(self._scroll)

    def follow(self, part: QWidget) -> None:
        """Bring a part of the page to the top of what is seen."""
        self._wanted = part
        self._pause.start()
        self._scroll()

    def top(self) -> None:
        """Show the beginning of the page."""
        self._let_go()
        self._area.verticalScrollBar().setValue(0)

    def _let_go(self) -> None:
        self._wanted = None
        self._pause.stop()

    def _scroll(self) -> None:
        page = self._area.widget()
        if self._wanted is None or page is None:
            return
        top = self._wanted.mapTo(page, QPoint(0, 0)).y()
        self._area.verticalScrollBar().setValue(top - theme.px(12))


def is_pressed() -> bool:
    """Whether a mouse button is down: a page that moved now would take what is pressed from under the pointer."""
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton


def show_whole(area: QScrollArea, part: QWidget) -> None:
    """Scroll a page so far that a part of it is seen, with some room around it; not under a pressed mouse."""
    if not is_pressed():
        area.ensureWidgetVisible(part, 0, theme.px(48))


def show_current_row(view: QAbstractItemView) -> None:
    """Scroll the page to the current row of a list or table on it, which the keyboard moved to."""
    if is_pressed():
        return
    area = view.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    page = area.widget() if area is not None else None
    if area is not None and page is not None:
        box, margin = view.visualRect(view.currentIndex()), theme.px(12)
        for corner in (box.bottomLeft(), box.topLeft()):
            place = view.viewport().mapTo(page, corner)
            area.ensureVisible(0, place.y(), 0, margin)
