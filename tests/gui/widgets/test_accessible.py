import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.accessible import announce, install_headings
from organizer.gui.widgets.text import Heading


def test_a_heading_is_read_as_one_and_follows_its_words(qtbot: QtBot) -> None:
    install_headings()
    heading = Heading("Home", level=1)
    qtbot.addWidget(heading)
    spoken = QAccessible.queryAccessibleInterface(heading)
    assert spoken.role() is QAccessible.Role.Heading
    heading.setText("Steps")
    assert spoken.text(QAccessible.Text.Name) == "Steps"


def test_another_label_stays_a_label(qtbot: QtBot) -> None:
    label = QLabel("Words")
    qtbot.addWidget(label)
    assert QAccessible.queryAccessibleInterface(label).role() is QAccessible.Role.StaticText


def test_many_headings_come_and_go_without_fault(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    for number in range(300):
        heading = Heading(str(number), 2, holder)
        assert QAccessible.queryAccessibleInterface(heading).role() is QAccessible.Role.Heading
        heading.setParent(None)
        heading.deleteLater()


def test_something_is_said_aloud_only_where_somebody_listens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    announce(widget, "Saved.")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    announce(widget, "Saved.")
    announce(widget, "")
    assert said == ["Saved."]
