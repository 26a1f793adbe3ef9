from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from organizer.domain.campaign import Activation
from organizer.domain.playbook import TaskKind
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.screens.home import HomeScreen
from organizer.store.campaigns import answer
from organizer.store.steps import finish_task
from tests.builders import PLAYBOOK, TODAY, end_step, prove
from tests.gui.letter_desk import open_letters, shown


class Went(list[tuple[str, dict[str, Any]]]):
    """Where a screen asked to go."""

    def __init__(self, screen: HomeScreen) -> None:
        super().__init__()
        screen.go.connect(lambda place, given: self.append((place, given)))


def finish(desk: Desk, *steps: str) -> None:
    for step in desk.playbooks[PLAYBOOK].steps:
        if step.id in steps:
            desk.write(end_step, desk.campaign, step)


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> HomeScreen:
    open_letters(desk, tmp_path, "ask-officials", "notice-ice")
    return shown(qtbot, HomeScreen(desk))


def _row(screen: HomeScreen, number: int) -> Row:
    row = screen.steps.rows.row(number)
    assert row is not None
    return row


def test_it_says_where_the_campaign_is_and_what_to_do(screen: HomeScreen) -> None:
    assert screen.heading.text() == "Riverbend County: leave Secure Communities"
    assert screen.lead.text() == "0 of 7 steps done. You are on step 1."
    assert screen.progress.accessibleName() == "0 of 7 steps done"
    assert screen.following.accessibleName() == "Do this next: Ask your officials to act"
    assert screen.following.primary.text() == "Write to your officials"
    assert screen.help_text()
    assert _row(screen, 2).status == "Cannot start yet"
    assert _row(screen, 2).aloud.endswith("Needs a decision and two checked addresses.")


def test_the_button_is_the_next_act(screen: HomeScreen, desk: Desk) -> None:
    went = Went(screen)
    screen.following.primary.click()
    screen.following.more.click()
    finish(desk, "decide")
    screen.acts()["primary"]()
    desk.write(finish_task, desk.campaign, "check-offices", TODAY)
    assert screen.following.more.isHidden()
    screen.acts()["primary"]()
    assert went == [
        ("letter", {"letter": "ask-officials"}),
        ("step", {"step": "decide", "task": "ask-officials"}),
        ("recipients", {}),
        ("step", {"step": "find-offices", "task": "find-field-office"}),
    ]


def test_a_row_opens_its_step(screen: HomeScreen) -> None:
    went = Went(screen)
    screen.steps.setFocus()
    QTest.keyClick(screen.steps, Qt.Key.Key_Down)
    QTest.keyClick(screen.steps, Qt.Key.Key_Return)
    assert went == [("step", {"step": "find-offices"})]


def test_days_and_waiting_show_and_say_honestly_when_there_is_nothing(screen: HomeScreen, desk: Desk) -> None:
    def words() -> str:
        QApplication.processEvents()  # what was just laid out is shown
        return " | ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())

    assert "Date of activation" in words()
    assert "In 47 days" in words()
    assert "Nothing yet. What you asked others for shows here until they answer." in words()
    desk.write(prove, desk.campaign, "notice-ice", TaskKind.MAILED)
    assert "The return receipt from ICE" in words()
    desk.write(answer, desk.campaign, "letter.date", None)
    desk.write(answer, desk.campaign, "jurisdiction.activation", Activation.NOT_SCHEDULED)
    desk.write(answer, desk.campaign, "jurisdiction.activation_date", None)
    assert "No dates ahead." in words()


def test_history_is_said_beside_the_steps_and_leads_to_today(screen: HomeScreen) -> None:
    went = Went(screen)
    assert screen.history.isVisible()
    assert screen.late.isHidden()
    assert screen.history.heading.text() == "This playbook is history. It tells of 2010 and 2011."
    for link in screen.links["today"]:
        link.click()
    assert went == [("playbooks", {"playbook": PLAYBOOK, "part": "today"})] * 2


def test_after_its_time_a_warning_says_what_a_letter_can_do(screen: HomeScreen, desk: Desk) -> None:
    went = Went(screen)
    desk.write(answer, desk.campaign, "letter.date", date(2026, 11, 22))
    assert screen.late.isVisible()
    assert screen.history.isHidden()
    texts = " ".join(label.text() for label in screen.late.findChildren(QLabel))
    assert "A letter cannot take a place out of the sharing of fingerprints." in texts
    assert "A letter can still put a decision on the public record." in texts
    screen.links["instead"][0].click()
    assert went == [("playbooks", {"playbook": PLAYBOOK, "part": "instead"})]


def test_when_all_is_done_it_leads_to_what_people_do_today(screen: HomeScreen, desk: Desk) -> None:
    went = Went(screen)
    finish(desk, *(step.id for step in desk.playbooks[PLAYBOOK].steps))
    assert screen.lead.text() == "All 7 steps are done."
    assert screen.following.heading.text() == "All steps are done"
    screen.do_next()
    screen.following.more.click()
    assert went == [("playbooks", {"playbook": PLAYBOOK, "part": "instead"})]


def test_the_window_s_title_takes_the_plain_name(screen: HomeScreen) -> None:
    assert screen.title() == "Home"
