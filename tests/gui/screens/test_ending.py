"""Closing a campaign in the window: at any time, with an outcome, and back again."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.ending import EndingScreen
from organizer.gui.widgets.case_card import CaseCard
from organizer.gui.widgets.choice import Choice
from organizer.store.outcomes import load_ending
from tests.gui.letter_desk import shown


@pytest.fixture
def screen(qtbot: QtBot, dated: Desk) -> EndingScreen:
    return shown(qtbot, EndingScreen(dated))


def test_a_campaign_is_closed_with_an_outcome_and_opened_again(screen: EndingScreen, dated: Desk) -> None:
    assert screen.heading.text() == "Close this campaign"
    screen.acts()["primary"]()
    assert screen.wrong.text() == "Choose how it ended."
    screen.options["denied_meeting"].setChecked(True)
    pivot = screen.pivot.editor
    assert isinstance(pivot, Choice)
    pivot.set_value("pivoted_to_detainer_policy")
    pivot.activated.emit(1)
    QApplication.processEvents()  # what was just laid out is shown
    titles = [card.case.id for card in screen.findChildren(CaseCard) if not card.isHidden()]
    assert titles == ["san-francisco", "arlington", "district-of-columbia", "cook-county-illinois"]
    assert screen.following.isVisible()
    screen.close_it.click()
    ending = dated.read(load_ending, dated.campaign)
    assert (ending.outcome, ending.pivot, ending.closed_on) == (
        "denied_meeting",
        "pivoted_to_detainer_policy",
        dated.today(),
    )
    assert screen.heading.text() == "This campaign is closed"
    assert screen.closed.heading.text() == "This campaign is closed since December 15, 2010."
    dated.undo()
    assert screen.heading.text() == "Close this campaign"
    dated.redo()
    screen.reopen.click()
    assert not dated.read(load_ending, dated.campaign).is_closed
    assert screen.chosen() == "denied_meeting"  # what was chosen stays for the next time


def test_the_day_must_be_one(screen: EndingScreen, dated: Desk) -> None:
    screen.options["abandoned"].setChecked(True)
    assert isinstance(screen.day.editor, QLineEdit)
    screen.day.editor.setText("")
    screen.close_it.click()
    assert screen.day.error.text() == "Write the day on which it ended, with its year."
    screen.day.editor.setText("December 16, 2010")
    screen.close_it.click()
    assert screen.day.error.text() == "A campaign cannot have ended after today. Change the day."
    screen.day.editor.setText("December 1, 2010")
    screen.close_it.click()
    assert dated.read(load_ending, dated.campaign).outcome == "abandoned"


def test_an_outcome_leads_on_to_another_playbook(screen: EndingScreen) -> None:
    went: list[tuple[str, dict[str, Any]]] = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    assert not screen.leads
    screen.options["pivoted_to_detainer_policy"].setChecked(True)
    button = screen.leads["detainer-policy"]
    assert button.text() == "Go on with: Set a policy on detainers"
    screen.refresh()
    assert screen.leads["detainer-policy"] is button  # and so the focus stays
    button.click()
    assert went == [("pivot", {"playbook": "detainer-policy"})]
    screen.options["withdrew_softened"].setChecked(True)
    assert not screen.leads


def test_links_lead_to_today_and_to_another_campaign(screen: EndingScreen) -> None:
    went: list[tuple[str, dict[str, Any]]] = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    for button in (screen.today_link, screen.another, screen.home, screen.go_on):
        button.click()
    assert [place for place, _ in went] == ["playbooks", "new_campaign", "home", "pivot"]
    assert went[0][1]["part"] == "instead"
    assert screen.help_text()
