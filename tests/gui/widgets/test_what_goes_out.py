from pytestqt.qtbot import QtBot

from organizer.gui.widgets.what_goes_out import WhatGoesOut


def test_the_letter_goes_alone_until_somebody_says_otherwise(qtbot: QtBot) -> None:
    choice = WhatGoesOut()
    qtbot.addWidget(choice)
    assert choice.isHidden()
    choice.show_count(2)
    assert choice.together.text() == "With its 2 enclosures"
    assert not choice.is_together
    choice.together.click()
    assert choice.is_together
    choice.show_count(1)
    assert choice.together.text() == "With its enclosure"
    choice.show_count(0)
    assert not choice.is_together
