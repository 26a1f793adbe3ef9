"""What stands in the message bar once a file is open."""

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.offers_on_opening import OffersOnOpening
from organizer.gui.window import Window
from organizer.store.store import Store
from tests.builders import a_store


def test_a_copy_of_a_sync_program_is_offered_once_and_leads_to_the_merge(
    window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    OffersOnOpening(desk, window)
    store, _ = a_store(tmp_path)
    copy = tmp_path / "campaigns (conflicted copy 2010-11-22).organizer"
    shutil.copy(tmp_path / "campaigns.organizer", copy)
    desk.open(store)
    qtbot.waitUntil(lambda: copy.name in window.bar.sentence())
    assert window.bar.way_on() == "Put both together"
    window.bar.followed.emit()
    assert window.trail.current is not None
    assert (window.trail.current.place, window.trail.current.arguments) == ("merge", {"path": str(copy)})
    offered: list[str] = []
    desk.offered.connect(lambda words, _way: offered.append(words))
    desk.open(Store.open(tmp_path / "campaigns.organizer", None, read_only=True))
    with qtbot.waitSignal(desk.opened):
        desk.open(Store.open(tmp_path / "campaigns.organizer", None))
    qtbot.wait(1)
    assert offered == []
