import gc
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from organizer.domain.errors import PassphraseNeeded
from organizer.gui.desk import Desk
from organizer.gui.screens.unlock import UnlockScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.gui.words import path_words
from organizer.store.passphrase import six_words
from organizer.store.store import Store
from tests.builders import noon
from tests.made_store import made_file, nothing

WORDS = "river candle plaza orbit lemon abacus"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "ours.organizer"
    made_file(made, WORDS, noon, nothing)
    return made


def _unlock(window: Window, path: Path) -> UnlockScreen:
    window.show_place("unlock", {"path": str(path)})
    screen = window.screen_in_front
    assert isinstance(screen, UnlockScreen)
    return screen


def _type(screen: UnlockScreen, text: str) -> QLineEdit:
    editor = screen.field.editor
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    return editor


def _press(screen: UnlockScreen, qtbot: QtBot) -> None:
    """Press the button and wait for the answer: words are tried on a thread."""
    screen.unlock.click()
    _answered(screen, qtbot)


def _answered(screen: UnlockScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not isValid(screen) or not screen.is_opening)


def test_a_protected_file_asks_for_its_words(window: Window, desk: Desk, path: Path, qtbot: QtBot) -> None:
    screen = _unlock(window, path)
    assert screen.field.isVisible()
    assert path_words(path.parent) in screen.place.text()
    editor = _type(screen, "  river candle  plaza orbit lemon abacus ")
    assert editor.echoMode() is QLineEdit.EchoMode.Password
    screen.show_words.click()
    assert editor.echoMode() is QLineEdit.EchoMode.Normal
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert screen.lead.text() == "Opening the file."
    screen.unlock.click()  # once more does nothing
    _answered(screen, qtbot)
    assert desk.store is not None
    assert desk.store.path == path
    assert not isValid(editor) or editor.text() == ""


def test_a_wrong_passphrase_gets_one_sentence(window: Window, desk: Desk, path: Path, qtbot: QtBot) -> None:
    screen = _unlock(window, path)
    screen.waiting.clock = lambda: 100.0
    _type(screen, "six words that are not right")
    _press(screen, qtbot)
    assert desk.store is None
    sentence = (
        "This passphrase does not open the file. Check the words. "
        "If you are sure of them, the file may be damaged: restore a backup."
    )
    assert screen.field.error.text() == sentence
    assert window.windowTitle() == "Error: Open your file - Organizer"
    screen.waiting.clock = lambda: 101.0
    _type(screen, "")
    screen.unlock.click()
    assert "needs its passphrase" in screen.field.error.text()
    screen.summary.followed.emit("passphrase")


def test_wrong_words_in_a_row_wait_longer_each_time_and_the_button_says_how_long(
    window: Window, desk: Desk, path: Path, qtbot: QtBot
) -> None:
    screen = _unlock(window, path)
    now, before = 100.0, path.read_bytes()
    screen.waiting.clock = lambda: now
    for seconds, said in ((1, "Wait 1 second"), (2, "Wait 2 seconds"), (4, "Wait 4 seconds"), (4, "Wait 4 seconds")):
        _type(screen, "not right at all")
        _press(screen, qtbot)
        assert screen.unlock.text() == said
        assert screen.unlock.isEnabled()
        _type(screen, WORDS)
        screen.unlock.click()  # too soon: nothing is tried
        assert not screen.is_opening
        assert screen.field.error.text() == f"Wrong words were typed. {said}. Then try again."
        assert screen.secret.text() == WORDS
        now += seconds
        qtbot.waitUntil(lambda: screen.unlock.text() == "Unlock")
    assert path.read_bytes() == before
    _press(screen, qtbot)
    assert desk.store is not None


def test_a_file_that_opens_too_late_is_closed_again(
    window: Window, desk: Desk, path: Path, toolbox: Toolbox, qtbot: QtBot
) -> None:
    screen = _unlock(window, path)
    _type(screen, WORDS)
    screen.unlock.click()
    screen.start.click()
    qtbot.waitUntil(gc.isenabled)  # it rests until the answer of the thread has come
    assert desk.store is None
    toolbox.open(path, WORDS, False).close()


def test_after_a_lock_the_page_says_so_and_opens_as_before(window: Window, path: Path) -> None:
    window.show_place("unlock", {"path": str(path), "locked": True, "read_only": True})
    screen = window.screen_in_front
    assert isinstance(screen, UnlockScreen)
    assert screen.lead.text() == (
        "The file is locked. All changes are saved. Type the passphrase of this file. It opens to read only."
    )
    window.show_place("unlock", {"path": str(path), "locked": True, "unsaved": True})
    assert "could not be saved" in screen.lead.text()


def test_a_fault_on_the_thread_is_not_swallowed(
    window: Window, desk: Desk, toolbox: Toolbox, path: Path, qtbot: QtBot
) -> None:
    def broken(_path: Path, secret: str | None, _reads_only: bool) -> Store:
        raise PassphraseNeeded("{name} needs its passphrase. Type the words.", name="x") if secret is None else KeyError

    desk.toolbox = replace(toolbox, open=broken)
    screen = _unlock(window, path)
    _type(screen, WORDS)
    with qtbot.captureExceptions() as faults:
        _press(screen, qtbot)
    assert [kind for kind, _, _ in faults] == [KeyError]


@pytest.mark.parametrize(("width", "size"), [(1280, 100), (1280, 200), (900, 100), (900, 200)])
def test_after_a_wrong_passphrase_the_field_has_focus_room_and_its_text_selected(
    window: Window, path: Path, qtbot: QtBot, width: int, size: int
) -> None:
    window.desk.settings.text_size = size
    window.resize(width, 700)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen = _unlock(window, path)
    editor = screen.field.editor
    assert isinstance(editor, QLineEdit)
    assert editor.hasFocus()
    QTest.keyClicks(editor, "six words that are not right")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    _answered(screen, qtbot)
    assert editor.hasFocus()
    assert editor.selectedText() == "six words that are not right"
    error, full = screen.field.error, editor.sizeHint().height()
    qtbot.waitUntil(lambda: error.height() >= error.heightForWidth(error.width()))
    qtbot.waitUntil(lambda: editor.visibleRegion().boundingRect() == editor.rect())
    assert editor.height() >= full
    assert screen.field.rect().contains(editor.geometry())
    assert screen.card.rect().contains(screen.field.geometry())


def test_the_words_may_begin_with_a_large_letter(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path, qtbot: QtBot
) -> None:
    words = six_words()
    toolbox.create(tmp_path / "drawn.organizer", words).close()
    screen = _unlock(window, tmp_path / "drawn.organizer")
    _type(screen, f" {words.capitalize()} ")
    _press(screen, qtbot)
    assert desk.store is not None


def test_a_file_without_a_passphrase_opens_by_itself(
    window: Window, desk: Desk, tmp_path: Path, toolbox: Toolbox
) -> None:
    path = tmp_path / "open.organizer"
    toolbox.create(path, None).close()
    window.show_place("unlock", {"path": str(path)})
    assert desk.store is not None


def test_a_file_that_is_missing_is_named(window: Window, desk: Desk, tmp_path: Path) -> None:
    window.activateWindow()
    screen = _unlock(window, tmp_path / "gone.organizer")
    screen.summary.followed.emit("passphrase")
    assert screen.other.hasFocus()
    assert desk.store is None
    assert not screen.field.isVisible()
    assert screen.problem_count() == 1
    assert "gone.organizer" in screen.field.error.text()


def test_a_file_in_use_can_be_opened_to_read(
    window: Window, desk: Desk, path: Path, toolbox: Toolbox, qtbot: QtBot
) -> None:
    with toolbox.open(path, WORDS, False):
        screen = _unlock(window, path)
        _type(screen, WORDS)
        assert not screen.field.isVisible()
        assert screen.read_only.isVisible()
        screen.read_only.click()
        _answered(screen, qtbot)
        assert desk.store is not None
        assert desk.store.read_only


def test_chosen_once_it_opens_to_read_only_as_soon_as_the_words_are_right(
    window: Window, desk: Desk, path: Path, toolbox: Toolbox, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with toolbox.open(path, WORDS, False):
        screen = _unlock(window, path)
        assert screen.problem_count() == 1
        screen.summary.followed.emit("passphrase")
        assert screen.read_only.hasFocus()
        screen.read_only.click()
        assert screen.problem_count() == 0
        assert screen.field.error.text() == ""
        assert screen.lead.text() == "Type the passphrase of this file. It opens to read only."
        assert (screen.unlock.text(), screen.read_only.isVisible()) == ("Unlock to read only", False)
        editor = screen.field.editor
        assert editor.hasFocus()
        QTest.keyClicks(editor, "not right at all")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        _answered(screen, qtbot)
        screen.waiting.begin_anew()
        assert "does not open the file" in screen.field.error.text()
        QTest.keyClicks(editor, WORDS)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        _answered(screen, qtbot)
        assert desk.store is not None
        assert desk.store.read_only


def test_a_file_that_was_opened_elsewhere_meanwhile_is_read_with_the_words_that_were_typed(
    window: Window, desk: Desk, path: Path, toolbox: Toolbox, qtbot: QtBot
) -> None:
    screen = _unlock(window, path)
    with toolbox.open(path, WORDS, False):
        screen.unlock.click()
        screen.read_only.click()
        assert desk.store is None
        assert screen.problem_count() == 0
        screen = _unlock(window, path)
    screen = _unlock(window, path)
    with toolbox.open(path, WORDS, False):
        _type(screen, WORDS)
        _press(screen, qtbot)
        assert desk.store is None
        screen.read_only.click()
        _answered(screen, qtbot)
        assert desk.store is not None
        assert desk.store.read_only


def test_from_the_page_of_a_missing_file_another_one_opens_with_the_focus_in_its_words(
    window: Window, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _unlock(window, tmp_path / "gone.organizer")
    screen = _unlock(window, path)
    assert screen.field.editor.hasFocus()
    assert screen.problem_count() == 0


def test_the_page_waits_for_the_tools(desk: Desk, toolbox: Toolbox, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "open.organizer"
    toolbox.create(path, None).close()
    bare = Desk(desk.today)
    window = Window(bare)
    qtbot.addWidget(window)
    window.show()
    screen = _unlock(window, path)
    screen.try_words()
    assert bare.store is None
    bare.equip(toolbox)
    assert bare.store is not None
    bare.close()


def test_one_can_start_anew_instead(window: Window, path: Path) -> None:
    screen = _unlock(window, path)
    screen.start.click()
    assert window.trail.current is not None
    assert window.trail.current.place == "start"
    assert "six words" in screen.help_text()
