"""What else happens on the way: an activated county, a bureau without an address, another day, the present."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.builders import a_campaign, a_store
from tests.gui.letter_desk import open_letters
from tests.journeys.visitor import Visitor, text_of

PRESENT = date(2026, 11, 22)


def test_an_activated_county_reads_that_no_step_covers_it(visitor: Visitor, tmp_path: Path) -> None:
    open_letters(
        visitor.window.desk,
        tmp_path,
        "notice-ice",
        jurisdiction__activation="activated",
        jurisdiction__activation_date=date(2010, 6, 8),
    )
    visitor.press("Steps")
    assert visitor.sees("No published step covers")
    visitor.press("What others tried, and what they got")
    assert visitor.sees("San Francisco")
    visitor.press("Letters")
    visitor.open_row("Notice to ICE")
    visitor.press("Check and print")
    visitor.press("Continue")
    assert visitor.sees("No published step covers a jurisdiction that is already activated.")
    visitor.save_as(tmp_path / "ice.pdf")
    text = text_of(tmp_path / "ice.pdf")
    assert "On June 8, 2010, Riverbend County was activated." in text
    assert "follows the steps" not in text


def test_a_missing_address_is_repaired_through_the_link_of_check(visitor: Visitor, tmp_path: Path) -> None:
    open_letters(visitor.window.desk, tmp_path, "notice-sib", jurisdiction__state="IN")
    visitor.press("Letters")
    visitor.open_row("Notice to the State Identification Bureau")
    visitor.press("Check and print")
    visitor.press("Continue")
    problem = "Enter the street or P.O. box, city, state and ZIP code of Indiana State Police."
    assert visitor.window.windowTitle().startswith("Error: ")
    for act in ("Print", "Save as PDF"):
        visitor.press(act)
        assert visitor.place == "check"
    visitor.press(problem)
    assert visitor.place == "letter"
    visitor.write("Address", "8500 East 21st Street\nIndianapolis, IN 46219")
    visitor.write("Where you saw this address", "The agency's web page")
    visitor.write("Day on which you checked it", "September 30, 2010")
    visitor.press("Continue")
    assert visitor.place == "check"
    assert not visitor.sees(problem)
    visitor.save_as(tmp_path / "sib.pdf")
    assert "8500 East 21st Street Indianapolis, IN 46219" in text_of(tmp_path / "sib.pdf")


def test_work_is_there_after_closing_and_undo_reaches_back(visitor: Visitor, tmp_path: Path) -> None:
    open_letters(visitor.window.desk, tmp_path, "notice-ice")
    visitor.press("Letters")
    visitor.open_row("Notice to ICE")
    visitor.write("Subject", "Riverbend County and Secure Communities")
    path = visitor.window.desk.store.path  # type: ignore[union-attr]  # a store is open
    visitor.window.act("close")
    visitor.window.show_place("unlock", {"path": str(path)})
    if visitor.place == "unlock":
        visitor.press("Open the file")
    visitor.press("Letters")
    visitor.open_row("Notice to ICE")
    assert visitor.editor("Subject").text() == "Riverbend County and Secure Communities"
    visitor.window.act("undo")
    assert visitor.editor("Subject").text() != "Riverbend County and Secure Communities"
    visitor.window.act("redo")
    assert visitor.editor("Subject").text() == "Riverbend County and Secure Communities"


@pytest.fixture
def present(visitor_on: Callable[[date], Visitor]) -> Visitor:
    """Give somebody in front of the window today."""
    return visitor_on(PRESENT)


def test_today_the_program_says_what_a_letter_cannot_do_and_offers_what_people_do(
    present: Visitor, tmp_path: Path
) -> None:
    store, campaign = a_store(tmp_path, campaign=a_campaign(letter__date=None))
    present.window.desk.open(store)
    present.window.desk.choose(campaign)
    present.window.show_place("home")
    assert present.sees("A letter cannot take a place out of the sharing of fingerprints.")
    present.press("Letters")
    present.press("Choose a letter")
    present.open_row("Notice to ICE")
    present.press("Check and print")
    present.press("Continue")
    assert present.sees("is not an office of this date. Enter a current addressee with its source.")
    present.press("Home")
    present.press("What people do today instead")
    assert present.place == "playbooks"
    assert present.sees("287(g)")
