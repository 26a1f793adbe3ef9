"""The page Passphrase: set, change and take off, on a real file with real backups."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.retention import Reason
from organizer.gui.desk import Desk
from organizer.gui.screens.passphrase import PassphraseScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.window import Window
from organizer.store.backups import backups_in, folder_of
from organizer.store.new_passphrase import Older
from organizer.store.store import Store
from organizer.store.trash import hold
from tests.gui.desktop import Printer

WORDS, OWN = "river candle plaza orbit lemon abacus", "long enough by far"


@pytest.fixture(autouse=True)
def _own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))


def _page(window: Window) -> PassphraseScreen:
    window.show_place("passphrase", {})
    screen = window.screen_in_front
    assert isinstance(screen, PassphraseScreen)
    return screen


def _file(desk: Desk, toolbox: Toolbox, tmp_path: Path, words: str | None) -> Store:
    store = toolbox.create(tmp_path / "ours.organizer", words)
    desk.open(store)
    return store


def _type(screen: PassphraseScreen, now: str, own: str, typed: str = "") -> None:
    screen.now.line.setText(now)
    screen.choice.own_words.click()
    screen.choice.secret.line.setText(own)
    assert isinstance(screen.choice.typed.editor, QLineEdit)
    screen.choice.typed.editor.setText(typed or own)


def _press(screen: PassphraseScreen, qtbot: QtBot) -> None:
    screen.change.click()
    assert screen.desk.is_busy
    assert QApplication.activeModalWidget() is not None
    qtbot.waitUntil(lambda: not screen.desk.is_busy, timeout=60_000)


def _opens(path: Path, words: str | None) -> bool:
    try:
        Store.open(path, words, read_only=True).close()
    except Exception:  # noqa: BLE001 - whatever the reason
        return False
    return True


def test_six_words_are_set_on_a_file_that_had_none(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, qtbot: QtBot
) -> None:
    store = _file(desk, toolbox, tmp_path, None)
    screen = _page(window)
    assert not screen.now_card.isVisible()
    assert not screen.choice.no_words.isVisible()
    assert screen.change.text() == "Set the passphrase"
    words = screen.choice.six
    assert isinstance(screen.choice.typed.editor, QLineEdit)
    screen.choice.typed.editor.setText(words)
    _press(screen, qtbot)
    assert store.is_protected
    assert window.lock.can_lock
    assert screen.result_words.text() == (
        "The file has the new passphrase.\nBackups that were changed too: 1."  # there is no older sheet
    )
    assert words not in (screen.choice.six, screen.choice.words.text(), screen.choice.typed.editor.text())
    assert screen.change.text() == "Change the passphrase"
    desk.close()
    assert _opens(tmp_path / "ours.organizer", words)
    assert not _opens(tmp_path / "ours.organizer", None)


def test_an_own_passphrase_takes_the_place_of_another_after_that_was_typed(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, qtbot: QtBot
) -> None:
    store = _file(desk, toolbox, tmp_path, WORDS)
    screen = _page(window)
    screen.waiting.clock = lambda: 100.0
    screen.change.click()
    assert screen.problem_count() == 1
    assert screen.now.field.error.text() == "Type the passphrase that the file has now."
    _type(screen, "not the right one", OWN)
    _press(screen, qtbot)
    assert screen.now.field.error.text() == "This is not the passphrase of the file. Check the words."
    assert screen.change.text() == "Wait 1 second"
    screen.summary.followed.emit("now")
    screen.change.click()
    assert "Wait 1 second." in screen.now.field.error.text()
    screen.waiting.clock = lambda: 102.0
    _type(screen, WORDS, OWN, "something else typed")
    screen.change.click()
    assert "not the same" in screen.choice.typed.error.text()
    screen.summary.followed.emit("typed")
    _type(screen, WORDS, OWN)
    _press(screen, qtbot)
    assert screen.problem_count() == 0
    assert screen.result.isVisible()
    assert "Destroy the old recovery sheet, if no copy elsewhere has the old words." in screen.result_words.text()
    assert store.is_protected
    path = tmp_path / "ours.organizer"
    assert (_opens(path, OWN), _opens(path, WORDS)) == (True, False)
    assert [_opens(kept.path, OWN) for kept in backups_in(folder_of(path))] == [True]


def test_it_can_be_taken_off_and_older_backups_deleted(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, qtbot: QtBot
) -> None:
    store = _file(desk, toolbox, tmp_path, WORDS)
    folder = folder_of(tmp_path / "ours.organizer")
    store.backup(folder, Reason.TIMED)
    screen = _page(window)
    assert screen.older.count.text().startswith("Backups on this computer: 1.")
    screen.choice.no_words.click()
    assert screen.choice.risk.isVisible()
    assert screen.change.text() == "Take the passphrase off"
    screen.now.line.setText(WORDS)
    screen.older.options[Older.DELETE].click()
    store.write(hold, on=True)
    _press(screen, qtbot)
    (link,) = screen.summary.findChildren(LinkButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert "legal hold" in link.text()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    link.click()
    assert screen.older.options[Older.DELETE].hasFocus()
    store.write(hold, on=False)
    screen.now.line.setText(WORDS)
    _press(screen, qtbot)
    assert not store.is_protected
    assert "Backups that were deleted: 2." in screen.result_words.text()
    assert len(backups_in(folder)) == 1


def test_the_old_sheet_is_kept_as_long_as_backups_with_its_words(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, qtbot: QtBot
) -> None:
    _file(desk, toolbox, tmp_path, WORDS)
    screen = _page(window)
    _type(screen, WORDS, OWN)
    screen.older.options[Older.KEEP].click()
    _press(screen, qtbot)
    assert screen.result_words.text() == (
        "The file has the new passphrase. Keep the old recovery sheet as long as you keep backups with the old words."
    )
    assert window.bar.sentence() == screen.result_words.text()


def test_the_second_field_is_named_as_its_label_says(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    _file(desk, toolbox, tmp_path, None)
    choice = _page(window).choice
    for option, words in ((choice.own_words, "Type the passphrase again"), (choice.six_words, "Type the words once")):
        option.click()
        assert choice.typed.editor.accessibleName() == choice.typed.label.text() == words


def test_what_became_of_backups_is_told_where_something_stood_in_the_way(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, qtbot: QtBot
) -> None:
    store = _file(desk, toolbox, tmp_path, None)
    folder = folder_of(tmp_path / "ours.organizer")
    folder.mkdir(parents=True)
    (folder / "20100930T120000-timed.organizer").write_bytes(b"\0" * 4096)
    screen = _page(window)
    _type(screen, "", OWN)
    _press(screen, qtbot)
    assert store.is_protected
    assert "Backups that keep another, older passphrase: 1." in screen.result_words.text()


def test_the_example_and_a_file_to_read_only_say_why_not(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    window.open_example()
    screen = _page(window)
    assert "in memory only" in screen.lead.text()
    assert not screen.change.isVisible()
    path = tmp_path / "ours.organizer"
    toolbox.create(path, None).close()
    desk.open(toolbox.open(path, None, True))
    screen = _page(window)
    assert "open to read only" in screen.lead.text()
    screen.renew_passphrase()
    assert not desk.is_busy
    assert "recovery sheet" in screen.help_text()


def test_the_words_that_are_chosen_go_onto_the_sheet(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    _file(desk, toolbox, tmp_path, None)
    screen = _page(window)
    screen.recovery.printers = lambda: ["Desk"]
    screen.recovery.paper.asking = Printer(tmp_path / "sheet.pdf").asking
    screen.choice.print_sheet.click()
    assert (tmp_path / "sheet.pdf").exists()
    assert "went to the printer" in window.bar.sentence()
    (tmp_path / "sheet.pdf").unlink()
    screen.choice.own_words.click()
    screen.choice.secret.line.setText("short")
    screen.choice.print_sheet.click()
    assert "too short" in screen.choice.own.error.text()
    assert not (tmp_path / "sheet.pdf").exists()


def test_back_leads_to_settings_and_a_backup_folder_that_cannot_be_read_counts_none(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    _file(desk, toolbox, tmp_path, None)
    folder = folder_of(tmp_path / "ours.organizer")
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way", encoding="utf-8")
    screen = _page(window)
    assert screen.older.count.text().startswith("Backups on this computer: 0.")
    screen.back.click()
    assert window.trail.current is not None
    assert window.trail.current.place == "settings"
