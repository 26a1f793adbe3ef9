"""Keeps what somebody is at while a page is drawn anew: what has the focus, and where it stands on the screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

from organizer.gui.widgets.in_sight import show_whole
from organizer.gui.widgets.tab_order import inside, stops

_ROUNDS = 4
"""A layout inside a layout asks for its own again; texts that wrap once more."""

Mark = tuple[str, str, int]
"""What a stop is, so that it is found again after it was made anew: its kind, its words, which of those."""


@contextmanager
def kept_place(area: QScrollArea) -> Iterator[None]:
    """While the page in this area is drawn anew, the focus and what is seen of the page stay.

    The focus goes to what took the place of the widget that had it. Where nothing did, it goes to what came after,
    as somebody who presses Tab expects, and never to the far end of the window.
    """
    page, focus = area.widget(), QApplication.focusWidget()
    bar = area.verticalScrollBar()
    if page is None or not page.isVisible():
        yield
        return
    if focus is None or not page.isAncestorOf(focus):
        at = bar.value()
        yield
        bar.setValue(at)
        return
    order = stops(page)
    marks = _marks(order)
    place = order.index(focus) if focus in order else -1
    at, height = bar.value(), _height_in(area, focus)
    yield
    settle(area)
    is_there, now = isValid(focus) and focus.isVisible() and page.isAncestorOf(focus), QApplication.focusWidget()
    if is_there and now is not None and now is not focus:  # the page moved it on purpose, as to a summary of errors
        show_whole(area, now)
        return
    target = focus if is_there else _found_again(page, marks, place)
    if target is None:
        bar.setValue(at)
        return
    if QApplication.focusWidget() is not target:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
    is_seen = 0 <= height < area.viewport().height()
    bar.setValue(bar.value() + _height_in(area, target) - height if is_seen else at)


def settle(area: QScrollArea) -> None:
    """Show what was just put into the page and lay it out now, not when the event loop turns next."""
    page = area.widget()
    for part in inside(page) if page is not None else ():
        if part.isHidden() and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            part.show()
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _found_again(page: QWidget, marks: tuple[Mark, ...], place: int) -> QWidget | None:
    if place < 0:
        return None
    order = stops(page)
    now = dict(zip(_marks(order), order, strict=True))
    wanted = (*marks[place:], *reversed(marks[:place]))
    return next((now[mark] for mark in wanted if mark in now), None)


def _marks(order: tuple[QWidget, ...]) -> tuple[Mark, ...]:
    seen: dict[tuple[str, str], int] = {}
    marks = []
    for widget in order:
        kind = type(widget).__name__, _words(widget)
        marks.append((*kind, seen.get(kind, 0)))
        seen[kind] = seen.get(kind, 0) + 1
    return tuple(marks)


def _words(widget: QWidget) -> str:
    text = widget.property("text")
    is_label = isinstance(widget, QLabel)
    return widget.accessibleName() or (text if isinstance(text, str) and not is_label else "")


def _height_in(area: QScrollArea, widget: QWidget) -> int:
    return widget.mapTo(area.viewport(), QPoint(0, 0)).y()
