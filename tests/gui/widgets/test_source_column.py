"""Beside a step stands where it comes from: seen at once, or behind a button that names it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.campaign import Activation
from organizer.gui.desk import Desk
from organizer.gui.screens.step import StepScreen
from organizer.gui.widgets.address_link import AddressLink
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.fold import Fold
from organizer.gui.widgets.in_sight import LAYOUT_MS
from organizer.gui.window import Window
from organizer.store.campaigns import answer
from organizer.store.steps import note_step
from tests.builders import PLAYBOOK
from tests.gui.letter_desk import open_letters, shown

Went = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> StepScreen:
    open_letters(desk, tmp_path, "ask-officials", decision__kind="", decision__date=None)
    return shown(qtbot, StepScreen(desk))


@pytest.fixture
def went(screen: StepScreen) -> Went:
    places: Went = []
    screen.go.connect(lambda place, given: places.append((place, given)))
    return places


def _texts(part: QWidget) -> str:
    QApplication.processEvents()  # what was just laid out is shown
    return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def test_sources_stand_with_what_contradicts_them(screen: StepScreen, went: Went) -> None:
    for fold in screen.sources.findChildren(Fold):
        fold.open_part(is_open="statements" in fold.button.text())
    told = _texts(screen.sources)
    assert "Letter to Rep. Zoe Lofgren" in told
    assert "Janet Napolitano, Secretary of Homeland Security" in told
    addresses = [link.address for link in screen.sources.findChildren(AddressLink) if link.isVisible()]
    assert any(address.startswith("https://washingtonindependent.org/") for address in addresses)
    assert "Known only as this source quotes it" in told
    assert "What contradicts it" in told
    assert "Not public yet on the date of your letters" in told
    links = {link.text(): link for link in screen.sources.findChildren(LinkButton)}
    links["See all statements, and which answers which"].click()
    links["What others tried, and what they got (1)"].click()
    QApplication.processEvents()
    next(link for link in screen.sources.findChildren(LinkButton) if "San Francisco" in link.text()).click()
    assert went == [("evidence", {}), ("playbooks", {"playbook": PLAYBOOK, "part": "case/san-francisco"})]


def test_what_is_long_is_behind_a_button_that_names_it(screen: StepScreen, desk: Desk) -> None:
    before = _texts(screen.sources)
    assert "Who gives notice?" not in before
    assert "A rule that the governing body must vote" not in before
    folds = [fold for fold in screen.sources.findChildren(Fold) if fold.isVisible()]
    named = [fold.button.accessibleName() for fold in folds]
    assert "Where the documents differ (2)" in named
    assert "What is not documented (4)" in named
    more = next(fold for fold in folds if "Where this comes from" in fold.button.accessibleName())
    assert more.button.text().startswith("Show ")
    for fold in folds:
        fold.button.click()
    told = _texts(screen.sources)
    assert "Who gives notice?" in told
    assert "A rule that the governing body must vote" in told
    shown = screen.page
    assert shown is not None
    for line in (*shown.sources, *shown.contradictions):
        assert line.summary in told
    desk.write(note_step, desk.campaign, "decide", "A note")
    assert all(fold.is_open for fold in folds)  # what was opened stays open
    more.button.click()
    assert not more.is_open
    assert more.button.text().startswith("Show ")


@pytest.mark.parametrize("step", ["decide", "write-notices", "mail-notices", "get-answer", "record-outcome"])
def test_both_columns_end_near_each_other(county: Window, qtbot: QtBot, step: str) -> None:
    county.resize(1024, 640)
    county.show_place("step", {"step": step})
    qtbot.wait(LAYOUT_MS)
    screen = county.screen_in_front
    assert isinstance(screen, StepScreen)
    left, right = (part.mapTo(screen, part.rect().bottomLeft()).y() for part in (screen.notes, screen.sources))
    assert abs(left - right) < screen.height()


def test_an_activated_place_is_told_that_no_step_covers_it(screen: StepScreen, desk: Desk) -> None:
    assert "Activation: A date is set" in _texts(screen.sources)
    desk.write(answer, desk.campaign, "jurisdiction.activation", Activation.ACTIVATED)
    told = _texts(screen.sources)
    assert "Activation: Already activated" in told
    assert "This is not documented." in told
    assert "No published step covers a jurisdiction that is already activated." in told
    folds = [fold for fold in screen.sources.findChildren(Fold) if fold.isVisible()]
    next(fold for fold in folds if "others tried" in fold.button.text()).button.click()
    assert "The meeting took place, and the answer was no" in _texts(screen.sources)
