from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.flow import FlowLayout


def test_a_flow_places_line_by_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 8)
    assert flow.sizeHint().width() == 0
    labels = [QLabel(text) for text in ("one", "two", "three")]
    for label in labels:
        label.setFixedSize(50, 20)
        flow.addWidget(label)
    flow.setGeometry(QRect(0, 0, 110, 60))
    assert [label.pos().toTuple() for label in labels] == [(0, 0), (58, 0), (0, 28)]
    assert flow.heightForWidth(110) == 48
    assert flow.sizeHint().toTuple() == (166, 20)
    assert flow.hasHeightForWidth()
    assert flow.expandingDirections() == Qt.Orientation(0)


def test_a_flow_gives_its_items_back(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    flow.addWidget(QLabel("one"))
    assert flow.count() == 1
    assert flow.itemAt(1) is None
    assert flow.takeAt(1) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 0
