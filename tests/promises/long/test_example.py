"""Somebody looks around in the example, saves both notices, and then starts a campaign of their own."""

from pathlib import Path

from organizer.gui.screens.composer import ComposerScreen
from organizer.store.letters import load_letters
from tests.journeys.visitor import Visitor, text_of


def test_the_example_is_looked_at_printed_and_left(visitor: Visitor, tmp_path: Path) -> None:
    desk = visitor.window.desk
    visitor.press("Open an example")
    assert visitor.sees("Example: to read only")
    before = desk.read(load_letters, desk.campaign)
    assert len(before) == 7
    for letter in before:
        visitor.press("Letters")
        visitor.window.show_place("letter", {"letter": letter.slug})
        assert isinstance(visitor.screen, ComposerScreen)
        assert visitor.screen.preview.page_count >= 1
        assert visitor.sees("Nothing to fix")
    for number, name in enumerate(("Notice to ICE", "Notice to the State Identification Bureau")):
        visitor.press("Letters")
        visitor.open_row(name)
        visitor.press("Check and print")
        if number == 0:
            visitor.press("Continue")
        visitor.save_as(tmp_path / f"{number}.pdf")
        assert "EXAMPLE: an invented place. Do not mail." in text_of(tmp_path / f"{number}.pdf")
    assert desk.read(load_letters, desk.campaign) == before
    visitor.press("Letters")
    visitor.press("Delete this letter")
    assert visitor.sees("This example cannot be changed. Start your own campaign to do this.")
    visitor.press("Start a campaign")
    assert visitor.place == "start"
    visitor.write("Name of your group", "Riverbend Neighbors")
    assert visitor.editor("Name of your group").text() == "Riverbend Neighbors"
    assert not list(tmp_path.rglob("*.organizer"))
