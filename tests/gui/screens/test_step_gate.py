"""The first step of a playbook of today: what the law lets happen, and what lists say to what the task asks."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.letters import LettersScreen
from organizer.gui.screens.log_mail import LogMailScreen
from organizer.gui.screens.step import StepScreen
from organizer.gui.widgets.choice import Choice
from organizer.store.campaigns import answer, load_campaign
from organizer.store.letters import add_letter
from tests.builders import PLAYBOOK, TODAY
from tests.gui.letter_desk import open_letters, shown
from tests.playbooks.gated import gated

Went = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def gated_desk(desk: Desk, tmp_path: Path) -> Desk:
    desk.playbooks = {PLAYBOOK: replace(gated(tmp_path), slug=PLAYBOOK), "other-way": desk.playbooks[PLAYBOOK]}
    open_letters(desk, tmp_path)
    return desk


def _line(screen: StepScreen, name: str) -> QLineEdit:
    editor = next(form.fields[name] for form in screen.panel.forms if name in form.fields).editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_what_the_law_means_stands_on_the_first_step_and_leads_on(qtbot: QtBot, gated_desk: Desk) -> None:
    screen = shown(qtbot, StepScreen(gated_desk))
    went: Went = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    assert screen.gate.heading.text() == "Look at the law first"
    assert screen.gate.property("tone") == "warn"
    link = screen.gate.links["other-way"]
    assert link.text() == f"Start: {gated_desk.playbooks['other-way'].title}"
    link.click()
    assert went == [("pivot", {"playbook": "other-way"})]
    for standing, tone in (("forbids", "danger"), ("limits", "warn"), ("requires", "info")):
        gated_desk.write(answer, gated_desk.campaign, "law.standing", standing)
        assert screen.gate.property("tone") == tone
    assert not screen.gate.links
    screen.arrive({"step": "write"})
    assert screen.gate.isHidden()


def test_home_says_it_until_the_choice_is_free(qtbot: QtBot, gated_desk: Desk) -> None:
    home = shown(qtbot, HomeScreen(gated_desk))
    went: Went = []
    home.go.connect(lambda place, given: went.append((place, given)))
    home.gate.links["other-way"].click()
    assert went == [("pivot", {"playbook": "other-way"})]
    gated_desk.write(answer, gated_desk.campaign, "law.standing", "allows")
    assert home.gate.isHidden()
    gated_desk.write(answer, gated_desk.campaign, "law.checked_on", TODAY - timedelta(days=91))
    home.gate.links["again"].click()
    assert went[1:] == [("step", {"field": "law.checked_on"})]
    step = shown(qtbot, StepScreen(gated_desk), went[1][1])
    assert _line(step, "law.checked_on").hasFocus()


def test_the_letters_say_so_where_none_can_be_printed_before_anybody_writes_one(qtbot: QtBot, gated_desk: Desk) -> None:
    letters = shown(qtbot, LettersScreen(gated_desk))
    assert letters.gate.isVisible()
    gated_desk.write(answer, gated_desk.campaign, "law.standing", "limits")
    assert letters.gate.isHidden()
    gated_desk.write(answer, gated_desk.campaign, "law.standing", "forbids")
    assert letters.gate.isVisible()


def test_what_a_list_says_is_taken_over_by_one_press_and_back_by_one_undo(qtbot: QtBot, gated_desk: Desk) -> None:
    screen = shown(qtbot, StepScreen(gated_desk), {"step": "decide", "task": "clause"})
    clocks = screen.panel.clocks
    assert clocks.heading.text() == "What lists say for your state, Virginia"
    assert [button.accessibleName() for button in clocks.buttons] == [
        "Use this answer: Five business days.",
        "Use this answer: Seven days.",
    ]
    days = _line(screen, "asked.days")
    QTest.keyClicks(days, "five")
    clocks.buttons[0].click()
    asked = gated_desk.read(load_campaign, gated_desk.campaign).asked
    assert asked.answers == (("days", "5"), ("unit", "business_days"))
    assert (days.text(), days.hasFocus(), len(clocks.buttons)) == ("5", True, 1)
    gated_desk.undo()
    assert gated_desk.read(load_campaign, gated_desk.campaign).asked.answers == ()
    assert (days.text(), len(clocks.buttons)) == ("", 2)
    gated_desk.write(answer, gated_desk.campaign, "jurisdiction.state", "OH")
    assert not clocks.buttons


def test_a_number_that_cannot_be_read_keeps_the_task_open(qtbot: QtBot, gated_desk: Desk) -> None:
    screen = shown(qtbot, StepScreen(gated_desk), {"step": "decide", "task": "clause"})
    days = _line(screen, "asked.days")
    QTest.keyClicks(days, "sixty")
    screen.panel.primary.click()
    field = screen.panel.forms[0].fields["asked.days"]
    assert field.error.text() == "Write the number in digits. For example: 60."
    assert (days.text(), days.hasFocus()) == ("sixty", True)
    assert screen.panel.task is not None
    assert screen.panel.task.id == "clause"


def test_the_log_warns_of_a_way_that_the_clause_does_not_allow(qtbot: QtBot, gated_desk: Desk) -> None:
    gated_desk.write(add_letter, gated_desk.campaign, "notice")
    gated_desk.write(answer, gated_desk.campaign, "asked.form", "certified")
    screen = shown(qtbot, LogMailScreen(gated_desk), {"letter": "notice"})
    form = screen.form
    assert form.way_note.isHidden()
    way = form.fields["method"].editor
    assert isinstance(way, Choice)
    way.set_value("fax")
    assert form.way_note.text().startswith("Fax is not a way that the clause allows: Certified Mail; ")
    assert not form.problems()
    way.set_value("certified")
    assert form.way_note.isHidden()
