"""Widgets in the order of their layouts; Python never gets to know the items of a layout."""

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.laid_out import laid_out


def _items_known() -> int:
    return sum(isinstance(known, QWidgetItem) for known in shiboken6.getAllValidWrappers())


def test_widgets_come_in_the_order_of_their_layouts_and_no_item_gets_known(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column, row = QVBoxLayout(holder), QHBoxLayout()
    labels = {name: QLabel(name) for name in ("last", "second", "third", "first")}
    QLabel("in no layout", holder)
    column.addWidget(labels["last"])
    column.insertWidget(0, labels["first"])
    column.insertLayout(1, row)
    row.addStretch(1)
    row.addWidget(labels["second"])
    row.addWidget(labels["third"])
    before = _items_known()
    assert [part.property("text") for part in laid_out(column)] == ["first", "second", "third", "last"]
    assert _items_known() == before


def test_a_layout_that_stands_in_no_widget_holds_its_layouts_only() -> None:
    column = QVBoxLayout()
    column.addLayout(QHBoxLayout())
    assert list(laid_out(column)) == []
