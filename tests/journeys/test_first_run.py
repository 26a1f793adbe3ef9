"""From nothing to both notices as PDFs by keyboard alone; the long part does it by mouse."""

from pathlib import Path

from PySide6.QtCore import Qt

from organizer.store.letters import kept_bytes, load_letters
from tests.journeys.visitor import Visitor, words_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MEETING = "for the meeting that the text of August 17, 2010 describes"


def test_by_keyboard_alone_from_first_run_to_both_notices(visitor: Visitor, tmp_path: Path) -> None:
    visitor.type_at("Name of your group", "Riverbend Neighbors")
    visitor.type_at("State", "Virginia")
    visitor.type_at("County, city or town", "Riverbend County")
    visitor.type_at("What do you want to do?", "Leave")
    visitor.push("Continue")
    visitor.tab_to("Use these six words")
    visitor.key(Key.Key_Down)
    visitor.key(Key.Key_Down)
    visitor.push("Create without a passphrase")
    visitor.qtbot.waitUntil(lambda: visitor.place == "home")

    visitor.do_next()
    visitor.type_at("Kind of place", "County")
    visitor.type_at("Who governs it", "Board of Supervisors")
    visitor.type_at("Law enforcement agency", "Riverbend County Sheriff's Office")
    visitor.do_next()
    visitor.type_at("Are fingerprints compared", "Not")
    visitor.type_at("Date of activation", "Nov 16 2010")
    visitor.do_next()
    for task in ("Ask your officials to act", "Give the body a draft decision"):
        assert visitor.sees(task)
        visitor.push("Mark done")
        visitor.push("Mark done")
    visitor.type_at("Kind of decision", "Resolution")
    visitor.type_at("Date of the decision", "2010-09-28")
    visitor.type_at("What it decided", "that the county does not wish to take part")
    visitor.do_next()
    visitor.type_at("Name of the official who signs", "Jordan Avery")
    visitor.type_at("Title of the official who signs", "County Manager")
    visitor.type_at("Address of that office", "1 Court Street\nRiverbend, VA 22000")
    visitor.do_next()
    visitor.do_next()

    for number, name in enumerate(("Notice to ICE", "Notice to the State Identification Bureau")):
        visitor.key(Key.Key_3, Modifier.ControlModifier)
        visitor.walk_to_row(name)
        visitor.key(Key.Key_P, Modifier.ControlModifier)
        if number == 0:
            assert visitor.sees("Is the program still the same?")
            visitor.do_next()
        visitor.print_to(tmp_path / f"{number}.pdf", by_keys=True)
        visitor.do_next()
        assert visitor.sees("The printed letter is kept")
    desk = visitor.window.desk
    kept = [desk.read(kept_bytes, letter.id) for letter in desk.read(load_letters, desk.campaign) if letter.print]
    assert [data is not None and MEETING in words_of(data) for data in kept] == [True, True]
    assert visitor.keys < 260
