import pytest
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.paper_card import PaperCard


@pytest.mark.parametrize(("prints", "acts"), [(True, ["print", "save", "open"]), (False, ["save", "open"])])
def test_each_button_says_which_paper_it_is_about(qtbot: QtBot, acts: list[str], *, prints: bool) -> None:
    card = PaperCard("Envelope", "With both addresses.", prints=prints)
    qtbot.addWidget(card)
    assert list(card.buttons) == acts
    assert card.buttons["save"].accessibleName() == "Save: Envelope"
    for act, button in card.buttons.items():
        with qtbot.waitSignal(card.wanted) as wanted:
            button.click()
        assert wanted.args == [act]
