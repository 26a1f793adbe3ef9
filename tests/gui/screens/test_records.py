"""Check my records: what the page says of a sound file, of a damaged backup, and of a file that is closed meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organizer.domain.retention import Reason
from organizer.gui.desk import Desk
from organizer.gui.screens.records import RecordsScreen
from organizer.gui.window import Window
from organizer.store.backups import folder_of
from tests.builders import a_store


def _texts(screen: RecordsScreen) -> list[str]:
    return [label.text() for label in screen.card.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def page(window: Window, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> RecordsScreen:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    store, _ = a_store(tmp_path)
    store.backup(folder_of(tmp_path / "campaigns.organizer"), Reason.ASKED)
    desk.open(store)
    window.show_place("records")
    screen = window.screen_in_front
    assert isinstance(screen, RecordsScreen)
    qtbot.waitUntil(lambda: not screen.work.is_busy)
    return screen


def test_a_sound_file_and_its_backup(page: RecordsScreen, qtbot: QtBot) -> None:
    assert page.result.text() == "All is as it was kept."
    qtbot.waitUntil(lambda: "\u2022 Backups that are whole: 1" in _texts(page))


def test_a_damaged_backup_is_named(page: RecordsScreen, tmp_path: Path, qtbot: QtBot) -> None:
    (backup,) = folder_of(tmp_path / "campaigns.organizer").iterdir()
    raw = bytearray(backup.read_bytes())
    raw[9000] ^= 1
    backup.write_bytes(raw)
    page.again.click()
    qtbot.waitUntil(lambda: not page.work.is_busy)
    assert page.result.text() == "1 fault was found."
    qtbot.waitUntil(lambda: any("A backup cannot be used." in text for text in _texts(page)))


def test_closing_the_file_waits_for_the_part_that_is_read(page: RecordsScreen, desk: Desk) -> None:
    page.again.click()
    desk.close()
    assert desk.store is None


def test_when_it_was_checked_last_stands_below(page: RecordsScreen, tmp_path: Path, qtbot: QtBot) -> None:
    assert page.last.text().startswith("Last checked: September 30, 2010, ")
    (backup,) = folder_of(tmp_path / "campaigns.organizer").iterdir()
    backup.write_bytes(backup.read_bytes()[:9000])
    page.again.click()
    qtbot.waitUntil(lambda: not page.work.is_busy)
    assert page.last.text().endswith("Faults were found.")
