import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.campaigns import CampaignsScreen, NewCampaignScreen
from organizer.gui.window import Window
from organizer.store.campaigns import list_campaigns, start_campaign
from organizer.store.letters import load_letters
from organizer.store.outcomes import close_campaign
from tests.gui.letter_desk import shown

PLAYBOOK = "secure-communities-2010"


@pytest.fixture
def screen(county: Window) -> CampaignsScreen:
    county.show_place("campaigns")
    made = county.screen_in_front
    assert isinstance(made, CampaignsScreen)
    return made


def _new(window: Window, **arguments: str) -> NewCampaignScreen:
    window.show_place("new_campaign", arguments)
    made = window.screen_in_front
    assert isinstance(made, NewCampaignScreen)
    return made


def test_a_row_says_what_comes_next(screen: CampaignsScreen) -> None:
    row = screen.at_work.rows.row(0)
    assert row is not None
    assert row.title == "Riverbend County, Virginia"
    assert row.aloud.startswith("Riverbend County, Virginia. Leave Secure Communities. Next: ")
    assert row.is_current
    assert row.status == "Example"
    assert not screen.archived_card.isVisible()


def test_enter_opens_a_campaign(screen: CampaignsScreen, county: Window, desk: Desk) -> None:
    made = desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH").made
    screen.at_work.choose_row(made)
    QTest.keyClick(screen.at_work, Qt.Key.Key_Return)
    assert desk.campaign == made
    assert county.trail.current is not None
    assert county.trail.current.place == "home"


def test_del_archives_and_enter_takes_back(screen: CampaignsScreen, county: Window, desk: Desk) -> None:
    made = desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH").made
    screen.at_work.choose_row(made)
    QTest.keyClick(screen.at_work, Qt.Key.Key_Delete)
    assert county.bar.sentence() == "Campaign archived: City of Fairview."
    assert screen.archived_heading.text() == "Archived (1)"
    row = screen.archived.rows.row(0)
    assert row is not None
    assert "Press Enter to take it back" in row.aloud
    QTest.keyClick(screen.archived, Qt.Key.Key_Return)
    assert not screen.archived_card.isVisible()


def test_the_button_archives_the_row_that_is_marked(screen: CampaignsScreen, desk: Desk) -> None:
    made = desk.write(start_campaign, PLAYBOOK, "City of Fairview", "OH").made
    screen.at_work.choose_row(made)
    screen.archive.click()
    assert [entry.id for entry in desk.read(list_campaigns) if entry.archived] == [made]


def test_the_new_button_and_ctrl_n_start_another(screen: CampaignsScreen, county: Window) -> None:
    assert "many campaigns" in screen.help_text()
    county.act("new")
    assert isinstance(county.screen_in_front, NewCampaignScreen)
    county.screen_in_front.back.click()
    screen.new.click()
    assert isinstance(county.screen_in_front, NewCampaignScreen)


def test_a_new_campaign_needs_playbook_state_and_place(county: Window, desk: Desk) -> None:
    screen = _new(county)
    screen.start.click()
    assert screen.problem_count() == 3
    assert county.windowTitle().startswith("Error: ")
    assert len(desk.read(list_campaigns)) == 1
    assert "one place" in screen.help_text()


def test_a_new_campaign_begins_at_home_with_the_letters_of_its_steps(county: Window, desk: Desk) -> None:
    screen = _new(county, playbook=PLAYBOOK)
    screen.form.fields["jurisdiction.state"].set_value("OH")
    screen.form.fields["jurisdiction.name"].set_value("City of Fairview")
    screen.start.click()
    assert county.windowTitle().startswith("City of Fairview - ")
    assert {"notice-ice", "notice-sib"} <= {letter.slug for letter in desk.read(load_letters, desk.campaign)}
    assert set(_new(county).form.values().values()) == {""}


def test_late_dates_and_closed_campaigns_are_told(qtbot: QtBot, dated: Desk) -> None:
    screen = shown(qtbot, CampaignsScreen(dated))
    row = screen.at_work.rows.row(0)
    assert row is not None
    assert (row.status, row.aloud.endswith("1 date late.")) == ("1 late", True)
    dated.write(close_campaign, dated.campaign, "abandoned", dated.today())
    row = screen.at_work.rows.row(0)
    assert row is not None
    assert (row.status, row.hint) == (
        "Closed",
        "Closed on December 15, 2010: No notice was given, or nothing followed",
    )
