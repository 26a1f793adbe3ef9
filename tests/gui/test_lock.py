"""The open file locks: when, in which order, and what is left of it."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from organizer.app import add_examples
from organizer.domain.absence import Moment, has_slept
from organizer.domain.errors import Environment
from organizer.domain.playbook import Playbook
from organizer.gui import private_copy
from organizer.gui.desk import Desk
from organizer.gui.dialogs.help import HelpDialog
from organizer.gui.lock import WasAt, present
from organizer.gui.screens.settings import SettingsScreen
from organizer.gui.screens.unlock import UnlockScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.store.campaigns import answer, load_group, set_group
from organizer.store.settings import load_settings
from organizer.store.store import Store
from tests.builders import PLAYBOOK, noon
from tests.gui.desktop import Staying
from tests.made_store import made_store
from tests.shipped import shipped_shelf

WORDS = "river candle plaza orbit lemon abacus"


class Clock:
    """Clocks that stand until they are moved."""

    def __init__(self) -> None:
        self.moment = Moment(1_000.0, 2_000.0, 1_285_848_000.0)

    def __call__(self) -> Moment:
        return self.moment

    def go_on(self, seconds: float, *, slept: float = 0.0) -> None:
        """Let time pass, of which the machine slept a part."""
        now = self.moment
        self.moment = Moment(now.running + seconds - slept, now.passed + seconds, now.wall + seconds)


@pytest.fixture
def clock(window: Window) -> Clock:
    made = window.lock.clock = Clock()
    return made


def _with_example(store: Store, of: tuple[Playbook, ...]) -> str:
    add_examples(store, of[0])
    return ""


@pytest.fixture
def ours(window: Window, desk: Desk, tmp_path: Path, clock: Clock) -> Window:
    """Give a window on a file with a passphrase and the campaign of the example."""
    store, _ = made_store(tmp_path / "ours.organizer", WORDS, noon, _with_example, (shipped_shelf()[PLAYBOOK],))
    desk.open(store)
    clock.go_on(0)
    return window


def _unlock(window: Window) -> UnlockScreen:
    screen = window.screen_in_front
    assert isinstance(screen, UnlockScreen)
    return screen


def _open_again(window: Window, qtbot: QtBot) -> None:
    screen = _unlock(window)
    assert isinstance(screen.field.editor, QLineEdit)
    screen.field.editor.setText(WORDS)
    screen.unlock.click()
    qtbot.waitUntil(lambda: window.desk.store is not None)


def _locked(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.desk.store is None)


def test_locked_at_once_it_is_blank_and_after_unlocking_one_is_where_one_was(
    ours: Window, desk: Desk, qtbot: QtBot
) -> None:
    campaign = desk.campaign
    ours.show_place("step", {"step": "find-offices"})
    before = ours.trail.current
    ours.act("hide")
    assert ours.isMinimized()
    assert ours.windowTitle() == "Organizer"
    _locked(ours, qtbot)
    screen = _unlock(ours)
    assert "All changes are saved." in screen.lead.text()
    ours.showNormal()
    assert ours.windowTitle() == "Organizer"
    _open_again(ours, qtbot)
    assert ours.trail.current == before
    assert desk.campaign == campaign
    assert "Riverbend County" in ours.windowTitle()
    assert not any(name.startswith("lock/") for name in desk.drafts.names)


def test_a_tip_that_was_shown_goes_with_its_words(ours: Window, qtbot: QtBot) -> None:
    QToolTip.showText(ours.mapToGlobal(QPoint(50, 50)), "Quillfeather", ours)
    tips = [part for part in QApplication.topLevelWidgets() if part.inherits("QTipLabel")]
    assert [part.text() for part in tips if isinstance(part, QLabel)] == ["Quillfeather"]
    ours.lock.lock()
    _locked(ours, qtbot)
    tips = [part for part in QApplication.topLevelWidgets() if part.inherits("QTipLabel")]
    assert [part.text() for part in tips if isinstance(part, QLabel) and part.text()] == []


def test_what_is_typed_is_stored_first(ours: Window, desk: Desk, qtbot: QtBot) -> None:
    ours.activateWindow()
    ours.show_place("settings", {})
    screen = ours.screen_in_front
    assert isinstance(screen, SettingsScreen)
    field = screen.person.fields["initials"]
    field.focus_editor()
    QTest.keyClicks(field.editor, "AR")
    ours.lock.lock()
    _locked(ours, qtbot)
    _open_again(ours, qtbot)
    assert desk.read(load_settings)["initials"] == "AR"
    assert ours.trail.current is not None
    assert ours.trail.current.place == "settings"


def test_it_locks_when_nobody_used_the_window_for_so_many_minutes(
    ours: Window, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    lock = ours.lock
    clock.go_on(299)
    lock.look()
    lock.note_use()
    clock.go_on(299)
    QTest.mouseMove(ours.windowHandle(), QPoint(5, 5))  # somebody is there
    lock.look()
    desk.settings.lock_after = 0
    clock.go_on(100_000)
    lock.look()
    QApplication.processEvents()
    assert desk.store is not None
    desk.settings.lock_after = 1
    lock.look()
    _locked(ours, qtbot)
    assert not ours.isMinimized()
    assert ours.windowTitle() == "Organizer"


def test_after_a_sleep_the_first_key_finds_the_file_locked(
    ours: Window, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    desk.settings.lock_after = 0
    ours.show_place("settings", {})
    clock.go_on(40, slept=39)
    QTest.keyClick(ours.windowHandle(), Qt.Key.Key_Tab)
    _locked(ours, qtbot)
    assert _unlock(ours).isVisible()


def test_without_a_passphrase_it_only_hides_and_the_title_comes_back(
    county: Window, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    clock.go_on(10_000)
    county.lock.look()
    county.act("hide")
    assert county.isMinimized()
    assert county.windowTitle() == "Organizer"
    QApplication.processEvents()
    assert desk.store is not None
    county.showNormal()
    county.activateWindow()
    qtbot.waitUntil(lambda: "Riverbend County" in county.windowTitle())


def test_what_stands_over_the_window_is_closed_first(ours: Window, desk: Desk, qtbot: QtBot) -> None:
    ours.show_help()
    question = QMessageBox(QMessageBox.Icon.Question, "?", "Riverbend County?", parent=ours)
    QTimer.singleShot(0, ours.lock.lock)
    question.exec()  # as a page does that asks: it goes on when the answer is there
    assert desk.store is not None
    question.deleteLater()
    _locked(ours, qtbot)
    qtbot.waitUntil(lambda: not ours.findChildren(HelpDialog))


def test_the_keys_hide_from_a_dialog_too(ours: Window, qtbot: QtBot) -> None:
    ours.show_help()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert not ours.isMinimized()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_H, both)
    assert ours.isMinimized()
    _locked(ours, qtbot)


def test_work_on_the_file_is_waited_for(ours: Window, desk: Desk, qtbot: QtBot) -> None:
    desk.is_busy = True
    ours.lock.lock()
    qtbot.wait(40)
    assert desk.store is not None
    desk.is_busy = False
    _locked(ours, qtbot)


def test_a_file_that_is_closed_meanwhile_needs_no_lock(ours: Window, desk: Desk) -> None:
    ours.lock.lock()
    desk.close()
    QApplication.processEvents()
    assert ours.trail.current is not None
    assert ours.trail.current.place == "start"
    ours.lock.lock()  # there is none to lock


def test_what_the_disk_refused_is_said_and_the_draft_is_there_after_unlocking(
    ours: Window, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.drafts.put("typed", WasAt("half"))
    with monkeypatch.context() as full:
        full.setattr("organizer.store.drafts.keep_drafts", _refuse)
        ours.lock.lock()
        _locked(ours, qtbot)
    assert "could not be saved" in _unlock(ours).lead.text()
    _open_again(ours, qtbot)
    assert desk.drafts.get("typed", WasAt) == WasAt("half")


def test_what_waits_for_a_full_disk_is_said_of_a_locked_file_and_asked_about(
    ours: Window, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr("organizer.store.store.Store.write", _refuse)
        desk.write_typed(set_group, name="Neighbors of the river")
        ours.lock.lock()
        _locked(ours, qtbot)
    assert "could not be saved" in _unlock(ours).lead.text()
    staying = ours.unsaved.asking = Staying()
    assert not ours.close()
    assert staying.asked == [("In ours.organizer, which is closed or locked: 1",)]  # and no word of what was typed
    _open_again(ours, qtbot)
    assert desk.read(load_group).name == "Neighbors of the river"


def _refuse(*_: object, **_named: object) -> None:
    raise Environment("The disk is full.")


def test_another_file_that_is_opened_instead_begins_at_home(
    ours: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, qtbot: QtBot
) -> None:
    ours.show_place("settings", {})
    ours.lock.lock()
    _locked(ours, qtbot)
    desk.open(toolbox.create(tmp_path / "other.organizer", None))
    assert ours.trail.current is not None
    assert ours.trail.current.place != "settings"


def test_where_one_was_waits_as_words_and_numbers() -> None:
    was = WasAt("letter", {"letter": "notice-ice", "checked": True})
    assert WasAt.unpacked(was.packed(), {}) == was
    assert WasAt("letter", {"letter": object()}).packed() == {"place": "letter", "arguments": {}}
    assert was.held_files() == {}


def test_the_clocks_of_this_computer_go_on() -> None:
    before, now = present(), present()
    assert 0 < before.running < now.passed
    assert not has_slept(before, now)


def _texts_of(part: QWidget) -> Iterator[str]:
    """Yield every text that a widget holds or says."""
    meta = part.metaObject()
    for number in range(meta.propertyCount()):
        found = part.property(str(meta.property(number).name()))
        if isinstance(found, str):
            yield found


def _held(marker: str) -> list[str]:
    """Return the texts with the marker that something in the memory of Python still holds, but for a test's own."""
    gc.unfreeze()
    gc.collect()
    held = (part for one in gc.get_objects() if type(one).__name__ != "cell" for part in gc.get_referents(one))
    found = [part for part in held if isinstance(part, str) and marker in part]
    gc.freeze()  # as it was: all that is there is looked at only here
    return found


def test_nothing_of_the_file_is_left_in_any_widget_or_in_memory(
    ours: Window, desk: Desk, qtbot: QtBot, opened: list[str]
) -> None:
    def marker() -> str:
        return "ramoxyZ"[::-1]  # made anew each time, so that no frame holds it

    desk.write(answer, desk.campaign, "jurisdiction.name", f"{marker()} County")
    desk.write(set_group, name=f"{marker()} Neighbors")
    for place in ("letter", "check", "evidence", "history", "campaigns", "settings", "home"):
        ours.show_place(place, {"letter": "notice-ice"} if place in ("letter", "check") else {})
        QApplication.processEvents()
    ours.sidebar.menu.aboutToShow.emit()
    ours.menus.menus["edit"].aboutToShow.emit()
    copy = private_copy.open_copy("letter.txt", marker().encode())
    assert opened
    assert marker() in ours.windowTitle()
    assert _held(marker())
    ours.lock.lock()
    _locked(ours, qtbot)
    qtbot.wait(30)
    widgets = QApplication.allWidgets()
    assert not [(type(part).__name__, text) for part in widgets for text in _texts_of(part) if marker() in text]
    actions = [action.text() for menu in (*ours.menus.menus.values(), ours.sidebar.menu) for action in menu.actions()]
    assert not [text for text in actions if marker() in text]
    assert not _held(marker())
    assert not copy.exists()
    assert desk.drafts.names == ()


def test_of_the_clipboard_only_what_is_ours_is_cleared(
    ours: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = QGuiApplication.clipboard()
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: False)  # the display of tests tells nobody's
    board.setText("of another program")
    ours.lock.lock()
    _locked(ours, qtbot)
    assert board.text() == "of another program"
    _open_again(ours, qtbot)
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    ours.lock.lock()
    _locked(ours, qtbot)
    assert board.text() == ""
