from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.text import Heading


def test_a_heading_is_read_as_one_with_the_words_it_has_now(qtbot: QtBot) -> None:
    heading = Heading("Find the two offices")
    qtbot.addWidget(heading)
    spoken = QAccessible.queryAccessibleInterface(heading)
    assert spoken.role() == QAccessible.Role.Heading
    assert spoken.text(QAccessible.Text.Name) == "Find the two offices"
    heading.setText("Confirm delivery")
    assert spoken.text(QAccessible.Text.Name) == "Confirm delivery"
