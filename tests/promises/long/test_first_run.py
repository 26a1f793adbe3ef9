"""From nothing to both notices as PDFs by mouse."""

from pathlib import Path

from tests.journeys.visitor import Visitor, text_of

MEETING = "for the meeting that the text of August 17, 2010 describes"


def test_by_mouse_from_first_run_to_both_notices(visitor: Visitor, tmp_path: Path) -> None:
    visitor.write("Name of your group", "Riverbend Neighbors")
    visitor.choose("State", "Virginia")
    visitor.write("County, city or town", "Riverbend County")
    visitor.choose("What do you want to do?", "Leave Secure Communities, 2010 (history)")
    visitor.press("Continue")
    assert not list(tmp_path.rglob("*.organizer"))
    words = visitor.screen.choice.words.text()  # type: ignore[attr-defined]  # the page Protect shows them
    assert len(words.split()) == 6
    visitor.write("Type the words once", words)
    visitor.press("Create the file")
    visitor.qtbot.waitUntil(lambda: visitor.place == "home")
    assert len(list(tmp_path.rglob("*.organizer"))) == 1
    assert visitor.sees("0 of 7 steps done. You are on step 1.")

    take_the_first_two_steps(visitor)
    visitor.press("Enter the enclosures")
    visitor.write("Enclosures", "Resolution 2010-41")
    visitor.press("Home")
    visitor.press("Write the notice to ICE")
    assert visitor.place == "letter"
    visitor.press("Check and print")
    assert visitor.sees("Is the program still the same?")
    visitor.press("Continue")
    visitor.print_to(tmp_path / "paper.pdf")
    assert visitor.sees("Did you print it? If you say yes, these pages are kept as they are.")
    visitor.save_as(tmp_path / "ice.pdf")
    assert visitor.sees("Next: Get the notice to ICE signed")
    visitor.press("Yes, keep it and go on")
    assert visitor.place == "step"
    assert visitor.sees("Get the notice to ICE signed")
    visitor.press("Letters")
    assert visitor.sees("Printed")
    visitor.open_row("Notice to the State Identification Bureau")
    visitor.press("Check and print")
    visitor.save_as(tmp_path / "sib.pdf")
    assert MEETING in text_of(tmp_path / "ice.pdf")
    assert "500 12th Street SW" in text_of(tmp_path / "ice.pdf")
    assert MEETING in text_of(tmp_path / "sib.pdf")
    assert "P. O. Box 27472 Richmond, VA 23261-7472" in text_of(tmp_path / "sib.pdf")


def take_the_first_two_steps(visitor: Visitor) -> None:
    """Answer what the first step asks, mark the rest done, and go back to Home."""
    visitor.press("Enter the place")
    visitor.choose("Kind of place", "County")
    visitor.write("Who governs it", "Board of Supervisors")
    visitor.write("Law enforcement agency", "Riverbend County Sheriff's Office")
    visitor.press("Continue")
    visitor.choose("Are fingerprints compared", "Not yet, but a date is set")
    visitor.write("Date of activation", "November 16, 2010")
    visitor.press("Continue")
    assert visitor.sees("Ask your officials to act")
    finish_by_hand(visitor, "Ask your officials to act", "The board asked us first.")
    finish_by_hand(visitor, "Give the body a draft decision", "The body has its own text.")
    visitor.choose("Kind of decision", "Resolution")
    visitor.write("Date of the decision", "September 28, 2010")
    visitor.write("What it decided", "that Riverbend County does not wish to take part in Secure Communities")
    visitor.write("Number of the decision", "2010-41")
    visitor.press("Continue")
    visitor.write("Name of the official who signs", "Jordan Avery")
    visitor.write("Title of the official who signs", "County Manager")
    visitor.write("Address of that office", "1 Court Street\nRiverbend, VA 22000")
    visitor.press("Continue")
    visitor.press("Write down who agrees")
    visitor.press("Next step")
    visitor.press("Mark step done")
    visitor.press("Home")
    assert visitor.sees("2 of 7 steps done. You are on step 3.")


def finish_by_hand(visitor: Visitor, task: str, note: str) -> None:
    """Mark the task in front done without its letter, with a note."""
    assert visitor.sees(task)
    visitor.press("Mark done")
    visitor.write("Note", note)
    visitor.press("Mark done")
