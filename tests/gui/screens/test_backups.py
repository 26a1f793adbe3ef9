"""The page Backups: test, restore, undo of the restore, other words, a copy on a stick."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.retention import Reason
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_folder import ChooseFolderDialog
from organizer.gui.screens.backups import BackupsScreen
from organizer.gui.screens.recover import RecoverScreen
from organizer.gui.screens.settings import SettingsScreen
from organizer.gui.window import Window
from organizer.store.backups import backups_in, folder_of
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store
from tests.builders import a_store

WORDS = "river candle plaza orbit lemon abacus"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "campaigns.organizer")


def _page(window: Window) -> BackupsScreen:
    window.show_place("backups")
    return _front(window)


def _front(window: Window) -> BackupsScreen:
    screen = window.screen_in_front
    assert isinstance(screen, BackupsScreen)
    return screen


@pytest.fixture
def ours(window: Window, desk: Desk, tmp_path: Path) -> Window:
    desk.open(a_store(tmp_path)[0])
    return window


def test_a_backup_is_tested_restored_and_the_restore_taken_back(ours: Window, desk: Desk, qtbot: QtBot) -> None:
    page = _page(ours)
    assert page.newest.text() == "There is no backup yet."
    page.now.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert "was read back in full" in ours.bar.sentence()
    desk.write(set_setting, "initials", "A.R.")
    page.detail.test.click()
    qtbot.waitUntil(lambda: page.detail.found is not None)
    assert page.detail.found is not None
    assert [act.act.label for act in page.detail.found.lost] == ["Change a setting"]
    assert not page.detail.result.visibleRegion().isEmpty()
    page.detail.restore.click()
    assert page.detail.confirm.hasFocus()
    page.detail.leave.click()
    assert page.detail.restore.isVisible()
    page.detail.restore.click()
    page.detail.confirm.click()
    qtbot.waitUntil(lambda: "is restored" in ours.bar.sentence())
    assert desk.read(load_settings) == {}
    assert ours.bar.way_on() == "Go back to before the restore"
    ours.bar.followed.emit()
    page = _front(ours)
    qtbot.waitUntil(page.detail.confirm.isVisible)
    page.detail.confirm.click()
    qtbot.waitUntil(lambda: "is restored" in ours.bar.sentence() and not desk.is_busy)
    assert desk.read(load_settings) == {"initials": "A.R."}


def test_a_backup_with_other_words_asks_for_them(
    window: Window, desk: Desk, tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    store, _ = a_store(tmp_path, WORDS)
    old = store.backup(folder, Reason.ASKED)
    store.change_passphrase(None, folder)
    desk.open(store)
    page = _page(window)
    page.table.choose_line(old.path.name)
    page.detail.test.click()
    qtbot.waitUntil(page.detail.secret.isVisible)
    page.detail.waiting.failed()
    page.detail.test.click()
    assert "Wait" in page.detail.secret.field.error.text()
    page.detail.waiting.begin_anew()
    page.detail.secret.line.setText(WORDS)
    page.detail.restore.click()
    qtbot.waitUntil(page.detail.confirm.isVisible)
    page.detail.confirm.click()
    qtbot.waitUntil(lambda: "is restored" in window.bar.sentence())
    assert Reason.RESTORE in [backup.reason for backup in backups_in(folder)]
    assert desk.store is not None
    assert desk.store.is_protected


def test_the_question_has_the_page_for_itself_its_act_above_what_would_be_lost(
    ours: Window, desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    assert desk.store is not None
    desk.store.backup(folder, Reason.ASKED)
    for number in range(20):
        desk.write(set_setting, "initials", f"A.{number}.")
    ours.resize(1024, 640)
    page = _page(ours)
    page.detail.restore.click()
    qtbot.waitUntil(page.detail.confirm.isVisible)
    QApplication.processEvents()
    assert not any(part.isVisible() for part in (page.table, page.bar, page.newest))
    assert page.detail.loss.text() == "20 acts that came later would be lost. They stand below."
    seen = page.detail.confirm.visibleRegion().boundingRect()
    assert seen.size() == page.detail.confirm.size()
    lost = page.detail.difference.mapTo(page.area.viewport(), QPoint(0, 0)).y()
    assert lost < page.area.viewport().height() / 2
    page.detail.leave.click()
    assert page.table.isVisible()
    assert page.bar.isVisible()
    assert page.submit is page.detail.test


def test_enter_restores_a_file_with_words_and_they_are_gone_afterwards(
    window: Window, desk: Desk, tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    store, _ = a_store(tmp_path, WORDS)
    store.backup(folder, Reason.ASKED)
    store.write(set_setting, "initials", "A.R.")
    desk.open(store)
    page = _page(window)
    window.activateWindow()
    page.detail.restore.click()
    line = page.detail.secret.line
    qtbot.waitUntil(line.hasFocus)
    assert line.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(line, "wrong words")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert "does not open" in page.detail.secret.field.error.text()
    assert page.detail.confirm.visibleRegion().boundingRect().size() == page.detail.confirm.size()
    page.detail.waiting.begin_anew()
    page.arrive()  # somebody left the page and came back: the words are not kept on it
    assert page.detail.secret.text() == ""
    page.detail.restore.click()
    line.setText(WORDS)
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is restored" in window.bar.sentence())
    assert desk.read(load_settings) == {}


def test_a_damaged_backup_is_named_and_nothing_is_asked(ours: Window, desk: Desk, folder: Path, qtbot: QtBot) -> None:
    assert desk.store is not None
    old = desk.store.backup(folder, Reason.ASKED)
    raw = bytearray(old.path.read_bytes())
    raw[9000] ^= 1
    old.path.write_bytes(raw)
    page = _page(ours)
    page.detail.restore.click()
    qtbot.waitUntil(page.detail.result.isVisible)
    assert "is damaged" in page.detail.result.text()
    assert not page.detail.confirm.isVisible()


def test_where_the_file_itself_is_damaged_the_way_leads_to_where_it_is_kept_aside(
    ours: Window, desk: Desk, tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    assert desk.store is not None
    desk.store.backup(folder, Reason.ASKED)
    page = _page(ours)
    page.detail.restore.click()
    qtbot.waitUntil(page.detail.confirm.isVisible)
    path = tmp_path / "campaigns.organizer"
    raw = bytearray(path.read_bytes())
    raw[-9] ^= 1
    path.write_bytes(raw)
    page.detail.confirm.click()
    qtbot.waitUntil(lambda: isinstance(ours.screen_in_front, RecoverScreen))
    recover = ours.screen_in_front
    assert isinstance(recover, RecoverScreen)
    qtbot.waitUntil(recover.use.isVisible)


def test_a_copy_on_a_stick_is_made_and_its_age_is_told_here_and_in_settings(
    ours: Window, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "stick").mkdir()
    chosen = [None, tmp_path / "stick"]
    monkeypatch.setattr(ChooseFolderDialog, "ask", lambda *_given: chosen.pop(0))
    page = _page(ours)
    page.copy.click()
    page.copy.click()
    qtbot.waitUntil(lambda: page.elsewhere.text() == "Last copy elsewhere: today.")
    (copy,) = (tmp_path / "stick").iterdir()
    assert copy.name == "campaigns-2010-09-30.organizer"
    assert "It is on the same disk as the file." in ours.bar.sentence()
    desk.settings.save()
    assert "stick" not in (tmp_path / "window.ini").read_text()
    ours.show_place("settings")
    settings = ours.screen_in_front
    assert isinstance(settings, SettingsScreen)
    assert settings.backups_card.elsewhere.text() == "Last copy elsewhere: today."
    settings.backups_card.now.click()
    qtbot.waitUntil(lambda: settings.backups_card.newest.text().startswith("Last backup: September 30, 2010"))


def test_a_folder_that_refuses_is_told(ours: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "data").write_text("no folder")
    page = _page(ours)
    page.now.click()
    qtbot.waitUntil(lambda: "The backup was not saved" in ours.bar.sentence())
    assert page.model.rowCount() == 0


def test_what_is_to_read_only_can_be_tested_and_copied_but_not_restored(
    example: Window, desk: Desk, tmp_path: Path, folder: Path
) -> None:
    assert not _page(example).copy.isVisible()
    store, _ = a_store(tmp_path)
    store.backup(folder, Reason.ASKED)
    store.close()
    desk.open(Store.open(tmp_path / "campaigns.organizer", None, read_only=True))
    page = _page(example)
    assert (page.now.isVisible(), page.copy.isVisible(), page.detail.restore.isVisible()) == (False, True, False)
