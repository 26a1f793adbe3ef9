"""San Francisco in the window: what happened is looked through, told in full, added to, and saved as paper."""

from pathlib import Path

from organizer.gui.desk import Desk
from tests.journeys.visitor import Visitor, text_of
from tests.real_ends import SF_MEETING, a_store_at, san_francisco


def test_the_story_of_san_francisco_is_read_completed_and_printed(visitor: Visitor, desk: Desk, tmp_path: Path) -> None:
    store = a_store_at(tmp_path, SF_MEETING)
    campaign = san_francisco(store)
    desk.open(store)
    desk.choose(campaign)
    visitor.press("Home")
    assert visitor.sees("Closed on November 9, 2010: The meeting took place, and the answer was no.")
    visitor.press("Timeline")
    visitor.open_row("June 2010. Phone call from Marc Rapp")
    visitor.press("Open the answer")
    assert visitor.place == "answer"
    assert visitor.editor("When it came").text() == "June 2010"
    visitor.press("Timeline")
    visitor.press("Add an entry")
    visitor.write("What happened", "Mayor Gavin Newsom opposes")
    visitor.write("When it happened", "May 2010")
    visitor.press("Add the entry")
    assert visitor.place == "timeline"
    assert visitor.sees("May 2010. Mayor Gavin Newsom opposes.")
    visitor.save_as(tmp_path / "timeline.pdf")
    printed = text_of(tmp_path / "timeline.pdf")
    assert printed.index("May 2010 Mayor Gavin Newsom opposes") < printed.index("May 18, 2010 Mailed")
    visitor.window.act("undo")
    assert not visitor.sees("May 2010. Mayor Gavin Newsom opposes.")
