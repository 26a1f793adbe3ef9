"""A file that does not open: its newest good backup, with words where they are needed, and what stays beside it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.domain.retention import Reason
from organizer.gui.desk import Desk
from organizer.gui.screens.recover import RecoverScreen
from organizer.gui.screens.unlock import UnlockScreen
from organizer.gui.window import Window
from organizer.store.backups import folder_of
from organizer.store.settings import load_settings, set_setting
from tests.builders import a_store

WORDS = "river candle plaza orbit lemon abacus"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def _backed_up(folder: Path, words: str | None = None, reason: Reason = Reason.ASKED) -> Path:
    store, _ = a_store(folder, words)
    path = folder / "campaigns.organizer"
    store.backup(folder_of(path), reason)
    store.write(set_setting, "initials", "A.R.")
    store.close()
    return path


def _flip(path: Path, place: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)


def _page(window: Window, path: Path, qtbot: QtBot) -> RecoverScreen:
    window.show_place("unlock", {"path": str(path)})
    asking = window.screen_in_front
    assert isinstance(asking, UnlockScreen)
    asking.backups.click()
    screen = window.screen_in_front
    assert isinstance(screen, RecoverScreen)
    qtbot.waitUntil(lambda: screen.found is not None)
    return screen


def test_a_damaged_file_is_kept_and_the_backup_takes_its_place(
    window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = _backed_up(tmp_path)
    _flip(path, 9000)
    path.with_name("campaigns.organizer.lock").write_text("of a program that was killed")  # so all of it is checked
    damaged = path.read_bytes()
    page = _page(window, path, qtbot)
    assert page.use.isVisible()
    assert path.name in page.result.text()
    page.use.click()
    qtbot.waitUntil(lambda: desk.store is not None)
    assert desk.read(load_settings) == {}
    assert path.with_name("campaigns.organizer.damaged").read_bytes() == damaged
    assert "campaigns.organizer.damaged" in window.bar.sentence()


def test_backups_with_a_passphrase_need_its_words(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    path = _backed_up(tmp_path, WORDS)
    path.unlink()
    page = _page(window, path, qtbot)
    assert "Type the passphrase of the file." in page.result.text()
    assert page.ask_card.isVisible()
    page.look.click()
    assert page.secret.field.error.text() == "Type the words of the passphrase."
    page.waiting.failed()
    page.look.click()
    assert "Wait" in page.secret.field.error.text()
    page.waiting.begin_anew()
    page.secret.line.setText("none of these")
    page.look.click()
    qtbot.waitUntil(lambda: page.waiting.seconds > 0)
    assert "The only backup of it cannot be used" in page.result.text()
    page.waiting.begin_anew()
    page.secret.line.setText(WORDS)
    page.look.click()
    qtbot.waitUntil(page.use.isVisible)


def test_a_missing_file_comes_back_and_leaving_changes_nothing(
    window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = _backed_up(tmp_path)
    path.unlink()
    page = _page(window, path, qtbot)
    assert page.result.text().startswith("There is no file of this name any more.")
    page.leave.click()
    assert isinstance(window.screen_in_front, UnlockScreen)
    assert not path.exists()
    page = _page(window, path, qtbot)
    page.use.click()
    qtbot.waitUntil(lambda: desk.store is not None)
    assert window.bar.sentence() == "The backup is in the place of the file."


def test_a_file_that_is_whole_is_left_and_one_without_backups_says_so(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = _backed_up(tmp_path)
    window.show_place("recover", {"path": str(path)})
    page = window.screen_in_front
    assert isinstance(page, RecoverScreen)
    qtbot.waitUntil(page.open.isVisible)
    assert not page.use.isVisible()
    (tmp_path / "gone").mkdir()
    page = _page(window, tmp_path / "gone" / "a.organizer", qtbot)
    assert "There is no backup of it on this computer." in page.result.text()


def test_a_damaged_file_without_a_backup_is_called_so(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    store, _ = a_store(tmp_path)
    store.close()
    path = tmp_path / "campaigns.organizer"
    _flip(path, path.stat().st_size - 9)
    window.show_place("recover", {"path": str(path)})
    page = window.screen_in_front
    assert isinstance(page, RecoverScreen)
    qtbot.waitUntil(lambda: page.found is not None)
    assert page.result.text().splitlines() == [
        "campaigns.organizer is damaged. Nothing in it was changed.",
        "There is no backup of it on this computer. Look for a copy on a stick.",
    ]
    assert not page.use.isVisible()
