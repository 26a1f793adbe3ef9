"""A campaign of today in every page: nothing of the program of 2010, and nothing that leads nowhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from organizer.app import add_examples
from organizer.gui.address_task import load_checks
from organizer.gui.desk import Desk
from organizer.gui.screens.check import CheckScreen
from organizer.gui.screens.ending import EndingScreen
from organizer.gui.screens.evidence import EvidenceScreen
from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.recipients import RecipientsScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.widgets.screen import Screen
from organizer.gui.window import Window
from organizer.store.campaigns import clear_recipient
from organizer.store.store import Store
from tests.builders import end_step
from tests.gui.conftest import Pages

SLUG = "end-287g"
NAMES_PLAYBOOKS = {
    "playbooks", "about", "start", "protect", "unlock", "new_campaign", "pivot", "choosing", "compare_versions",
    "add_playbook",
}  # fmt: skip
"""Pages that speak of all playbooks by their names."""
OF_2010 = ("Secure Communities", "leave the program", "State Identification Bureau", "fingerprint")


@pytest.fixture
def current(window: Window, desk: Desk, toolbox: Toolbox) -> Window:
    store = Store.create(None, None)
    add_examples(store, toolbox.playbooks[SLUG])
    desk.open(store)
    return window


def _visit(window: Window, name: str) -> Screen:
    window.show_place(name, {"letter": "notice"} if name in ("letter", "check", "mailing") else {})
    screen = window.screen_in_front
    assert screen is not None
    if isinstance(screen, CheckScreen) and screen.rows.isHidden():
        screen.go_on()
    QApplication.processEvents()
    return screen


def _texts(screen: Screen) -> Iterator[str]:
    yield screen.help_text()
    for label in screen.findChildren(QLabel):
        yield label.text() if label.isVisible() else ""
    for button in screen.findChildren(QAbstractButton):
        yield button.text() if button.isVisible() else ""


def test_no_page_speaks_of_the_program_of_2010(current: Window, pages: Pages) -> None:
    for name in pages(2):
        if name not in NAMES_PLAYBOOKS:
            for text in _texts(_visit(current, name)):
                assert not [words for words in OF_2010 if words in text], (name, text)
    evidence = _visit(current, "evidence")
    assert isinstance(evidence, EvidenceScreen)
    assert evidence.standing.isHidden()
    ending = _visit(current, "ending")
    assert isinstance(ending, EndingScreen)
    assert ending.today_link.isHidden()


def test_an_address_that_the_user_must_find_is_asked_for(current: Window, desk: Desk) -> None:
    known = (desk.campaign, desk.playbooks, desk.seed, desk.today())
    (check,) = desk.read(load_checks, *known)
    assert check.key == "entry/ice_by_clause"
    desk.write(clear_recipient, desk.campaign, "ice_by_clause")
    (check,) = desk.read(load_checks, *known)
    assert (check.checked_on, bool(check.lacks)) == (None, True)
    recipients = _visit(current, "recipients")
    assert isinstance(recipients, RecipientsScreen)
    recipients.add_recipient()  # no office of the directory has a role here
    assert current.bar.sentence().startswith("This campaign writes to nobody of the directory.")


def test_when_all_is_done_it_leads_to_the_end_of_the_campaign(current: Window, desk: Desk) -> None:
    for step in desk.playbooks[SLUG].steps:
        desk.write(end_step, desk.campaign, step)
    home = _visit(current, "home")
    assert isinstance(home, HomeScreen)
    assert home.following.primary.text() == "Close this campaign"
    home.do_next()
    assert isinstance(current.screen_in_front, EndingScreen)
