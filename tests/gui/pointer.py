"""A mouse as the system has it: it presses what stands at a point of the window at that moment."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_LEFT = Qt.MouseButton.LeftButton


def press_and_release(part: QWidget, spot: QPoint) -> None:
    """Click at a point of a widget. If the page moves between press and release, the widget is missed."""
    window = part.window()
    handle, place = window.windowHandle(), part.mapTo(window, spot)
    QTest.mousePress(handle, _LEFT, pos=place)
    QApplication.processEvents()
    QTest.mouseRelease(handle, _LEFT, pos=place)
    QApplication.processEvents()


def lay_half_hidden(part: QWidget) -> QPoint:
    """Scroll the page so that only the upper third of a widget is seen; return a point in there."""
    area = part.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    page = area.widget()
    assert page is not None
    third = part.height() // 3
    foot = part.mapTo(page, QPoint(0, third)).y()
    area.verticalScrollBar().setValue(foot - area.viewport().height())
    QApplication.processEvents()
    assert part.visibleRegion().boundingRect().height() == third
    return QPoint(part.width() // 2, third // 2)
