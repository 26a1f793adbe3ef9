from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from organizer.gui.desk import Desk
from organizer.gui.offers_on_opening import OffersOnOpening
from organizer.gui.screens.history import HistoryScreen
from organizer.gui.screens.who import WhoScreen
from organizer.gui.window import Window
from organizer.store.people import people, who_works, work_as
from tests.builders import a_store


@pytest.fixture
def screen(window: Window, desk: Desk, tmp_path: Path) -> WhoScreen:
    """Give the page over a file in which nobody said who works there, come to from the history."""
    store, _ = a_store(tmp_path)
    desk.open(store)
    window.show_place("history")
    history = window.screen_in_front
    assert isinstance(history, HistoryScreen)
    assert history.nobody.isVisible()
    history.enter.click()
    return _who(window)


def _who(window: Window) -> WhoScreen:
    made = window.screen_in_front
    assert isinstance(made, WhoScreen)
    return made


def _type(screen: WhoScreen, text: str) -> None:
    assert isinstance(screen.initials.editor, QLineEdit)
    screen.initials.editor.setText(text)
    screen.begin.click()


def test_from_the_history_one_says_who_works_here_and_is_back_there(
    screen: WhoScreen, window: Window, desk: Desk
) -> None:
    assert "does not say who did what" in screen.lead.text()
    assert not screen.known.isVisible()
    _type(screen, " ")
    assert screen.initials.error.text() == "Enter your initials, or choose Back."
    _type(screen, "A.R.")
    assert desk.read(who_works) == "A.R."
    history = window.screen_in_front
    assert isinstance(history, HistoryScreen)
    assert not history.nobody.isVisible()
    assert history.saved.text() == "All changes saved. A.R. works here"
    assert "Who works here now: A.R." in window.bar.sentence()


def test_who_shares_the_computer_is_chosen_from_a_list(screen: WhoScreen, window: Window, desk: Desk) -> None:
    desk.write(work_as, "B.K.")
    desk.write(work_as, "A.R.")
    screen.renew()
    assert screen.lead.text() == "A.R. works here now. Choose who works from here on."
    screen.list.chosen.emit("B.K.")
    assert desk.read(people)[0] == "B.K."
    assert window.screen_in_front is not screen
    window.act("who")
    assert "B.K. works here now" in _who(window).lead.text()
    assert "give a full name" in screen.help_text()


def test_the_same_person_goes_on_without_an_act(screen: WhoScreen, window: Window, desk: Desk) -> None:
    desk.write(work_as, "A.R.")
    screen.renew()
    screen.list.chosen.emit("A.R.")
    assert window.screen_in_front is not screen


def test_it_is_said_after_opening_where_several_people_use_the_file(
    screen: WhoScreen, window: Window, desk: Desk
) -> None:
    offers = OffersOnOpening(desk, window)
    desk.write(work_as, "A.R.")
    offers.offer()
    assert window.bar.sentence() == "Who works here now: A.R."
    desk.write(work_as, "B.K.")
    offers.offer()
    assert window.bar.sentence() == "B.K. works here now. Several people use this file."
    window.show_place("home")
    offers.offer()
    window.bar.followed.emit()
    assert _who(window) is screen


def test_a_file_to_read_only_takes_no_initials(screen: WhoScreen, desk: Desk) -> None:
    assert desk.store is not None
    desk.store.seal()
    screen.renew()
    assert "read only" in screen.lead.text()
    assert not screen.other.isVisible()
