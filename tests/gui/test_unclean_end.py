"""A program that was killed leaves its lock behind: who opens the file next is told that it was checked."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.offers_on_opening import OffersOnOpening
from organizer.gui.screens.records import RecordsScreen
from organizer.gui.window import Window
from organizer.store.people import work_as
from organizer.store.store import Store
from tests.builders import a_store

TOLD = (
    "Last time the program stopped without closing the file. Each page and each record was checked: nothing is missing."
)


def test_after_an_unclean_end_it_is_said_once_what_was_checked(
    window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    offers = OffersOnOpening(desk, window)
    path = tmp_path / "campaigns.organizer"
    a_store(tmp_path)[0].close()
    path.with_name(f"{path.name}.lock").write_text("{}", encoding="utf-8")  # as a killed program leaves it
    desk.open(Store.open(path, None))
    qtbot.waitUntil(lambda: window.bar.sentence() == TOLD)
    desk.write(work_as, "A.R.")
    offers.offer()
    assert window.bar.sentence() != TOLD
    window.show_place("records")
    screen = window.screen_in_front
    assert isinstance(screen, RecordsScreen)
    assert "The program had stopped without closing it." in screen.last.text()
    qtbot.waitUntil(lambda: not screen.work.is_busy)
    assert screen.last.text().endswith("No fault was found.")
    desk.close()
    desk.open(Store.open(path, None))
    window.show_place("records")
    again = window.screen_in_front
    assert isinstance(again, RecordsScreen)
    assert "No fault was found." in again.last.text()
    qtbot.waitUntil(lambda: not again.work.is_busy)
