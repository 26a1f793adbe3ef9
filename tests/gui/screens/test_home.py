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
from organizer.gui.language import ENGLISH, change_language
from organizer.gui.models.rows import Row
from organizer.gui.screens.home import HomeScreen
from organizer.gui.widgets.buttons import LinkButton
from organizer.store.campaigns import answer
from organizer.store.dates import add_date
from organizer.store.letters import add_letter
from organizer.store.outcomes import close_campaign
from organizer.store.settings import set_setting
from organizer.store.steps import finish_task, note_step
from organizer.store.visits import keep_visit, load_visit
from tests.builders import PLAYBOOK, TODAY, end_step, prove
from tests.gui.letter_desk import open_letters, shown
from tests.store.pages.dated import REMIND


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
    open_letters(desk, tmp_path, "ask-officials", "notice-ice", decision__summary="")
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
    assert "Notice to the State Identification Bureau is not mailed yet." in pressed(screen)
    assert "Notice to ICE: mailed September 30, 2010, no answer yet" in pressed(screen)
    desk.write(answer, desk.campaign, "letter.date", None)
    desk.write(answer, desk.campaign, "jurisdiction.activation", Activation.NOT_SCHEDULED)
    desk.write(answer, desk.campaign, "jurisdiction.activation_date", None)
    assert "No dates ahead." in words()


def test_history_is_said_beside_the_steps_and_leads_to_today(screen: HomeScreen) -> None:
    went = Went(screen)
    assert screen.history.isVisible()
    assert screen.late.isHidden()
    assert screen.history.heading.text() == "This playbook is history. It tells of 2010 to 2011."
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


def test_complaint_11_a_late_date_stands_on_home_with_its_acts(qtbot: QtBot, dated: Desk) -> None:
    screen = shown(qtbot, HomeScreen(dated))
    went = Went(screen)
    (card,) = screen.side.late_cards
    assert card.accessibleName() == "Remind ICE of the notice"
    assert card.write is not None
    card.rows.chosen.emit(card.key)
    for link in screen.side.findChildren(LinkButton):
        link.click()
    card.write.click()
    assert went == [
        ("date", {"date": REMIND}),
        ("mail_log", {"letter": "notice-sib"}),
        ("mail_log", {"letter": "notice-sib"}),
        ("mail_log", {"letter": "notice-ice"}),
        ("letter", {"letter": "remind"}),  # it is begun at once
    ]
    assert pressed(screen)[0] == "Notice to the State Identification Bureau has no proof of delivery yet."
    assert pressed(screen)[2] == "Notice to ICE: delivered October 7, 2010, no answer for 69 days"


def test_complaint_12_acting_clears_the_nag_at_once(qtbot: QtBot, dated: Desk) -> None:
    screen = shown(qtbot, HomeScreen(dated))
    screen.side.late_cards[0].tick.click()
    assert screen.side.late_cards == []
    assert screen.side.late_title.isHidden()
    dated.undo()
    (card,) = screen.side.late_cards
    card.form.given.emit(date(2011, 1, 7), "They asked for time")
    assert screen.side.late_cards == []
    assert "Remind ICE of the notice" in pressed(screen)


def test_many_dates_ahead_lead_to_the_calendar(qtbot: QtBot, dated: Desk) -> None:
    for day in range(20, 26):
        dated.write(add_date, dated.campaign, f"Hearing {day}", day=date(2010, 12, day))
    screen = shown(qtbot, HomeScreen(dated))
    went = Went(screen)
    link = next(link for link in screen.side.findChildren(LinkButton) if link.text() == "All dates (6)")
    link.click()
    assert went == [("calendar", {})]


def test_since_you_were_last_here_is_told_once_until_it_was_read(qtbot: QtBot, dated: Desk) -> None:
    assert dated.store is not None
    screen = shown(qtbot, HomeScreen(dated))
    assert screen.since.isHidden()  # at the first look nothing is new
    assert dated.read(load_visit, dated.campaign).dates == {REMIND: date(2010, 11, 6)}
    dated.write(keep_visit, dated.campaign, {REMIND: date(2010, 11, 3)})
    dated.write(note_step, dated.campaign, "give-notice", "We wrote this in the window")
    dated.store.is_watched = False  # as a command does between two openings
    dated.write(add_date, dated.campaign, "Hearing", day=date(2011, 1, 3))
    dated.write(set_setting, "initials", "B.C.")
    for step in ("decide", "find-offices"):
        dated.write(note_step, dated.campaign, step, "Ask the clerk")
    dated.store.is_watched = True
    screen.renew()
    assert screen.since.isHidden()  # not in the middle of the work
    dated.visits.clear()  # as when the file is opened again
    screen.renew()
    words = [label.text() for label in screen.since.findChildren(QLabel)]
    assert "B.C.: Changed notes, 2 times" in words
    assert "Added date Hearing" in words
    assert not any("3 times" in label for label in words)
    went = Went(screen)
    screen.since.findChildren(LinkButton)[0].click()
    assert went == [("date", {"date": REMIND})]
    screen.since.got_it.click()
    assert screen.since.isHidden()
    dated.visits.clear()
    screen.renew()
    assert screen.since.isHidden()


def test_what_was_written_speaks_the_language_of_the_window(qapp: QApplication, qtbot: QtBot, dated: Desk) -> None:
    assert dated.store is not None
    dated.write(keep_visit, dated.campaign, {})
    dated.store.is_watched = False
    for name in ("Hearing", "Vote"):
        dated.write(add_date, dated.campaign, name, day=date(2011, 1, 3))
    change_language(qapp, "es")
    try:
        screen = shown(qtbot, HomeScreen(dated))
        words = [label.text() for label in screen.since.findChildren(QLabel)]
        assert "Agregar la fecha Hearing" in words
    finally:
        change_language(qapp, ENGLISH)


def test_news_in_a_file_to_read_only_is_put_away_and_not_kept(qtbot: QtBot, dated: Desk) -> None:
    assert dated.store is not None
    dated.write(keep_visit, dated.campaign, {REMIND: date(2010, 11, 3)})
    dated.store.seal()
    screen = shown(qtbot, HomeScreen(dated))
    assert screen.since.isVisible()
    screen.since.got_it.click()
    assert screen.since.isHidden()
    assert dated.read(load_visit, dated.campaign).dates == {REMIND: date(2010, 11, 3)}


def test_a_closed_campaign_says_so_and_offers_what_is_next(qtbot: QtBot, dated: Desk) -> None:
    dated.write(close_campaign, dated.campaign, "abandoned", date(2010, 12, 1), note="No board member would sponsor it")
    screen = shown(qtbot, HomeScreen(dated))
    went = Went(screen)
    assert screen.following.heading.text() == "Closed on December 1, 2010: No notice was given, or nothing followed"
    assert screen.following.text.text().startswith("No board member would sponsor it")
    assert screen.side.late_cards == []
    screen.acts()["primary"]()
    assert went == [("ending", {})]


def test_a_letter_that_was_begun_is_opened(qtbot: QtBot, dated: Desk) -> None:
    dated.write(add_letter, dated.campaign, "remind", "notice-ice")
    screen = shown(qtbot, HomeScreen(dated))
    went = Went(screen)
    write = screen.side.late_cards[0].write
    assert write is not None
    assert write.text() == "Open the letter: Remind the office"
    write.click()
    assert went == [("letter", {"letter": "remind"})]


def pressed(screen: HomeScreen) -> list[str]:
    """Return the words of the links beside the steps."""
    QApplication.processEvents()
    return [link.text() for link in screen.side.findChildren(LinkButton) if link.isVisible()]
