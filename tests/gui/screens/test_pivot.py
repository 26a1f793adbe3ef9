from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from organizer.domain.picture import Picture
from organizer.gui.desk import Desk
from organizer.gui.screens.pivot import PivotScreen
from organizer.gui.widgets.choice import Choice
from organizer.gui.window import Window
from organizer.store.campaigns import load_campaign
from organizer.store.letters import load_letters
from organizer.store.logos import set_logo
from tests.builders import PLAYBOOK
from tests.gui.letter_desk import shown

OTHER = "end-287g"


@pytest.fixture
def screen(county: Window) -> PivotScreen:
    county.act("pivot")
    made = county.screen_in_front
    assert isinstance(made, PivotScreen)
    return made


def _offered(screen: PivotScreen) -> list[str]:
    editor = screen.field.editor
    assert isinstance(editor, Choice)
    return [str(editor.itemData(row)) for row in range(editor.count())]


def _texts(screen: PivotScreen) -> list[str]:
    return [label.text() for label in screen.carried.findChildren(type(screen.lead))]


def test_another_playbook_is_chosen_and_the_second_campaign_opens(
    screen: PivotScreen, county: Window, desk: Desk
) -> None:
    first = desk.campaign
    offered = _offered(screen)
    assert OTHER in offered
    assert PLAYBOOK not in offered
    screen.acts()["primary"]()
    assert screen.field.error.text() == "Choose a playbook"
    assert county.windowTitle().startswith("Error: ")
    assert "\u2022 The picture of the letterhead" not in _texts(screen)
    desk.write(set_logo, first, Picture(1, 1, 1, b"pixels", "The seal"))
    screen.arrive({"playbook": OTHER})
    assert screen.problem_count() == 0
    texts = _texts(screen)
    assert "\u2022 The picture of the letterhead" in texts
    assert "\u2022 The place: Riverbend County" in texts
    assert any(text.startswith("\u2022 The official who signs: ") for text in texts)
    screen.start.click()
    assert desk.campaign != first
    assert desk.read(load_campaign, desk.campaign).playbook == OTHER
    assert desk.read(load_letters, desk.campaign)
    assert county.trail.current is not None
    assert county.trail.current.place == "home"
    assert county.bar.sentence().startswith("Campaign started: Riverbend County.")
    county.act("undo")
    assert desk.campaign == first


def test_a_read_only_file_starts_nothing(example: Window, desk: Desk, qtbot: QtBot) -> None:
    screen = shown(qtbot, PivotScreen(desk))
    went: list[tuple[str, dict[str, Any]]] = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    screen.field.set_value(OTHER)
    screen.go_on()
    screen.find_out.click()
    screen.back.click()
    assert went == [("choosing", {"then": "pivot"}), ("home", {})]
    assert screen.help_text()
    assert example.bar.isVisible()
