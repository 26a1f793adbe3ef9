from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.playbook import Status
from organizer.gui.desk import Desk
from organizer.gui.screens.playbooks import PlaybooksScreen
from tests.builders import PLAYBOOK
from tests.gui.letter_desk import open_letters, shown


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> PlaybooksScreen:
    open_letters(desk, tmp_path)
    return shown(qtbot, PlaybooksScreen(desk))


def _texts(part: QWidget) -> str:
    QApplication.processEvents()  # what was just laid out is shown
    return " | ".join(label.text() for label in part.findChildren(QLabel))


def test_it_says_what_the_playbook_is_and_that_it_is_history(screen: PlaybooksScreen) -> None:
    assert screen.heading.text() == "Playbooks"
    assert screen.lead.text() == "Shared by all campaigns"
    row = screen.list.rows.row(screen.list.rows.place(PLAYBOOK))
    assert row is not None
    assert row.is_current
    assert row.aloud.startswith("Leave Secure Communities, 2010. History. 7 steps")
    assert screen.help_text()
    assert screen.cards is not None
    told = _texts(screen.cards)
    for words in (
        "History",
        "This is our own estimate.",
        "Facts last checked on November 22, 2026.",
        "What is different today",
        "Who may act",
        "What to have ready",
        "1. Decide and record who is asking",
        "Notice to the State Identification Bureau",
        "Uncover the Truth",
        "What people do today instead",
        "End a 287(g) agreement",
        "What it got: The meeting took place, and the answer was no",
    ):
        assert words in told


def test_a_part_is_led_to_with_the_focus_on_its_heading(screen: PlaybooksScreen) -> None:
    screen.arrive({"playbook": PLAYBOOK, "part": "instead"})
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLabel)
    assert focus.text() == "What people do today instead"
    assert screen.area.verticalScrollBar().value() > 0
    screen.arrive({"playbook": PLAYBOOK})
    assert screen.area.verticalScrollBar().value() == 0
    assert screen.heading.hasFocus()


def test_a_case_study_opens_its_record(screen: PlaybooksScreen) -> None:
    screen.arrive({"playbook": PLAYBOOK, "part": "case/arlington"})
    assert screen.cards is not None
    card = screen.cards.cases["arlington"]
    assert card.record is not None
    told = _texts(card.record)
    assert "October 7, 2010. Barbara M. Donnellan, County Manager" in told
    assert "What it teaches" in told
    assert "Where this was read" in told
    assert card.toggle.accessibleName() == f"Hide the record: {card.case.title}"
    card.toggle.click()
    assert card.record.isHidden()
    card.toggle.click()
    assert not card.record.isHidden()
    doubted = screen.cards.cases["san-francisco"]
    doubted.open_record(is_open=True)
    assert doubted.record is not None
    assert "Sources differ on this" in _texts(doubted.record)


def test_use_starts_a_campaign_with_it(screen: PlaybooksScreen, desk: Desk) -> None:
    went: list[tuple[str, dict[str, Any]]] = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    screen.use.click()
    desk.close()
    screen.acts()["primary"]()
    assert went == [("new_campaign", {"playbook": PLAYBOOK}), ("start", {"playbook": PLAYBOOK})]
    screen.look.click()
    screen.find_out.click()
    assert went[2:] == [("example", {"playbook": PLAYBOOK}), ("choosing", {})]


def test_a_current_playbook_beside_it_opens_by_its_row(screen: PlaybooksScreen, desk: Desk) -> None:
    book = desk.playbooks[PLAYBOOK]
    other = replace(
        book, slug="other", title="Another way", status=Status.CURRENT, today=(), instead=(), cases=(), readings=()
    )
    desk.playbooks = {PLAYBOOK: book, "other": other}
    screen.arrive()
    screen.list.chosen.emit("other")
    assert screen.cards is not None
    assert "Another way" in _texts(screen.cards)
    assert screen.cards.part("instead") is None
    assert screen.use.accessibleName() == "Use in a campaign: Another way"


def test_an_empty_shelf_offers_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.playbooks = {}
    empty = shown(qtbot, PlaybooksScreen(desk))
    assert empty.use.isHidden()
