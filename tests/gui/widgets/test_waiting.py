from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.waiting import Waiting
from tests.gui.bringing_up import bring_up


def test_the_button_counts_down_and_gets_its_words_back(qtbot: QtBot) -> None:
    button = QPushButton()
    bring_up(qtbot, button)
    now = 100.0
    waiting = Waiting(button, lambda: now)
    waiting.name("Unlock")
    waiting.failed()
    waiting.failed()
    assert (button.text(), waiting.seconds) == ("Wait 2 seconds", 2)
    now = 101.5
    qtbot.waitUntil(lambda: button.text() == "Wait 1 second")
    assert waiting.sentence == "Wrong words were typed. Wait 1 second. Then try again."
    waiting.name("Open")
    assert button.text() == "Wait 1 second"
    now = 102.0
    qtbot.waitUntil(lambda: button.text() == "Open")
    waiting.failed()
    assert waiting.seconds == 4
    waiting.begin_anew()
    assert (button.text(), waiting.seconds) == ("Open", 0)
