"""Two people work on copies of one file, each at a computer; then both copies are put together and nothing is lost."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from organizer.store.campaigns import load_group
from organizer.store.history import load_history
from organizer.store.settings import load_settings
from organizer.store.verify import verify_store
from tests.builders import a_store
from tests.journeys.visitor import Visitor

DAY = date(2010, 9, 30)


def work_on(visitor: Visitor, path: Path, initials: str, phone: str, mail: str) -> None:
    """Open a file, say who works here, and change the return address of the group."""
    visitor.window.show_place("unlock", {"path": str(path)})
    visitor.qtbot.waitUntil(lambda: visitor.place == "home")
    visitor.press("Settings")
    visitor.write("Your initials", initials)
    visitor.write("Your group's phone", phone)
    if mail:
        visitor.write("Your group's e-mail", mail)
    visitor.press("Home")


def test_two_computers_one_file_and_both_texts(
    visitor_on: Callable[[date], Visitor], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))  # a backup comes before both are put together
    store, _ = a_store(tmp_path)
    store.close()
    mine, theirs = tmp_path / "campaigns.organizer", tmp_path / "from-the-other-computer.organizer"
    shutil.copyfile(mine, theirs)
    other = visitor_on(DAY)
    work_on(other, theirs, "B.K.", "555-0111", "office@example.org")
    other.window.close()
    visitor = visitor_on(DAY)
    work_on(visitor, mine, "A.R.", "555-0122", "")

    visitor.window.show_place("merge", {"path": str(theirs)})
    visitor.qtbot.waitUntil(lambda: visitor.sees("Changed in both"))
    for both in ("Your group: Your group's phone", "555-0111", "555-0122", "A.R.", "B.K."):
        assert visitor.sees(both)
    assert visitor.sees("Changed in both, so that you choose: 2")
    assert visitor.sees("Changed in the copy: 1")
    visitor.press("Put both together")
    assert visitor.window.windowTitle().startswith("Error: ")
    visitor.press("Take what the copy says: 555-0111")
    visitor.press("Keep what is here: A.R.")
    visitor.press("Put both together")

    visitor.qtbot.waitUntil(lambda: visitor.place == "history")
    assert visitor.sees("Take over the changes of a copy")
    desk = visitor.window.desk
    group = desk.read(load_group)
    assert (group.phone, group.email) == ("555-0111", "office@example.org")
    assert desk.read(load_settings)["initials"] == "A.R."
    assert desk.read(verify_store) == ()
    newest = desk.read(load_history)[0]
    assert newest.entry.by == "A.R."
    desk.undo()
    group = desk.read(load_group)
    assert (group.phone, group.email) == ("555-0122", "mail@example.org")
