from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.errors import PassphraseNeeded
from organizer.gui.desk import Desk
from organizer.gui.screens.protect import ProtectScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.gui.words import path_words
from organizer.store.campaigns import load_campaign
from organizer.store.letters import load_letters
from organizer.store.people import people, who_works
from organizer.store.store import Store
from tests.gui.desktop import Printer

ANSWERS = {
    "group.name": "Neighbors",
    "jurisdiction.name": "Riverbend County",
    "jurisdiction.state": "VA",
    "playbook": "secure-communities-2010",
}


@pytest.fixture
def screen(window: Window) -> ProtectScreen:
    window.show_place("protect", {"answers": ANSWERS})
    made = window.screen_in_front
    assert isinstance(made, ProtectScreen)
    return made


def _made(desk: Desk, qtbot: QtBot) -> Store:
    """Return the file that is made on a thread, once it is open."""
    qtbot.waitUntil(lambda: desk.store is not None)
    assert desk.store is not None
    return desk.store


def _type(screen: ProtectScreen, typed: str, own: str = "") -> None:
    for field, text in ((screen.choice.typed, typed), (screen.choice.own, own)):
        assert isinstance(field.editor, QLineEdit)
        field.editor.setText(text)


def test_six_words_typed_back_make_a_protected_file_with_the_campaign_in_it(
    screen: ProtectScreen, window: Window, desk: Desk, toolbox: Toolbox, qtbot: QtBot
) -> None:
    words = screen.choice.six
    assert len(words.split()) == 6
    assert screen.choice.words.text() == words
    _type(screen, "  " + words.replace(" ", "   ") + " ")
    screen.make_file.click()
    store = _made(desk, qtbot)
    assert store.path == toolbox.folder / "campaigns.organizer"
    assert store.is_protected
    assert window.windowTitle().startswith("Riverbend County - ")
    campaign = desk.read(load_campaign, desk.campaign)
    assert (campaign.jurisdiction.state, campaign.group.name) == ("VA", "Neighbors")
    assert {"notice-ice", "notice-sib"} <= {letter.slug for letter in desk.read(load_letters, desk.campaign)}
    desk.close()
    with pytest.raises(PassphraseNeeded):
        toolbox.open(store.path, None, False)
    toolbox.open(store.path, words, False).close()


def test_words_that_are_not_typed_back_make_no_file(screen: ProtectScreen, window: Window, toolbox: Toolbox) -> None:
    screen.make_file.click()
    assert screen.choice.typed.error.text() == "Type the words once, so that you know they are copied right."
    assert window.windowTitle() == "Error: Protect this file - Organizer"
    _type(screen, "six other words that are wrong")
    screen.make_file.click()
    assert screen.choice.typed.error.text() == "These words are not the same. Check them and type them again."
    assert not toolbox.folder.exists()


def test_words_typed_back_in_capitals_with_enter_make_the_file(screen: ProtectScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.window().activateWindow()
    screen.choice.typed.focus_editor()
    QTest.keyClicks(screen.choice.typed.editor, screen.choice.six.title().replace(" ", "  "))
    QTest.keyClick(screen.choice.typed.editor, Qt.Key.Key_Return)
    assert _made(desk, qtbot).is_protected


def test_other_words_can_be_drawn(screen: ProtectScreen) -> None:
    first = screen.choice.six
    screen.choice.other.click()
    assert screen.choice.six != first
    assert screen.choice.words.text() == screen.choice.six


def test_an_own_passphrase_has_a_floor_on_its_length(screen: ProtectScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.choice.own_words.click()
    assert not screen.choice.drawn.isVisible()
    assert screen.choice.typed.label.text() == "Type the passphrase again"
    for field in (screen.choice.own, screen.choice.typed):
        assert isinstance(field.editor, QLineEdit)
        assert field.editor.echoMode() is QLineEdit.EchoMode.Password
    screen.choice.show_own.click()
    assert isinstance(screen.choice.own.editor, QLineEdit)
    assert screen.choice.own.editor.echoMode() is QLineEdit.EchoMode.Normal
    _type(screen, "short", "short")
    screen.make_file.click()
    assert "too short" in screen.choice.own.error.text()
    _type(screen, "long enough by far", "long enough by far")
    screen.make_file.click()
    assert _made(desk, qtbot).is_protected


def test_no_passphrase_says_what_it_means(screen: ProtectScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.choice.no_words.click()
    assert screen.choice.risk.isVisible()
    assert not screen.choice.typed.isVisible()
    assert screen.make_file.text() == "Create without a passphrase"
    screen.make_file.click()
    assert not _made(desk, qtbot).is_protected


def test_the_place_of_the_file_can_be_changed(
    screen: ProtectScreen, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    screen.change.click()
    assert screen.path.name == "campaigns.organizer"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ours"), ""))
    screen.change.click()
    assert screen.path == tmp_path / "ours.organizer"
    assert path_words(screen.path) in screen.place.text()
    screen.choice.no_words.click()
    screen.make_file.click()
    assert _made(desk, qtbot).path == tmp_path / "ours.organizer"


def test_a_file_in_the_way_stays_as_it_is(screen: ProtectScreen, desk: Desk, toolbox: Toolbox, qtbot: QtBot) -> None:
    toolbox.folder.mkdir()
    (toolbox.folder / "campaigns.organizer").write_text("mine", encoding="utf-8")
    screen.choice.no_words.click()
    screen.make_file.click()
    qtbot.waitUntil(lambda: screen.problem_count() == 1)
    assert desk.store is None
    assert (toolbox.folder / "campaigns.organizer").read_text(encoding="utf-8") == "mine"
    screen.summary.followed.emit("typed")
    screen.summary.followed.emit("own")


def test_a_folder_that_cannot_be_made_is_named(
    screen: ProtectScreen, desk: Desk, toolbox: Toolbox, qtbot: QtBot
) -> None:
    toolbox.folder.write_text("a file", encoding="utf-8")
    screen.choice.no_words.click()
    screen.make_file.click()
    qtbot.waitUntil(lambda: screen.problem_count() == 1)
    assert desk.store is None


def test_back_leads_to_the_questions(screen: ProtectScreen, window: Window) -> None:
    screen.back.click()
    assert window.trail.current is not None
    assert window.trail.current.place == "start"
    assert "words are lost" in screen.help_text()


def test_the_file_waits_for_the_tools(desk: Desk, toolbox: Toolbox, qtbot: QtBot) -> None:
    bare = Desk(desk.today)
    window = Window(bare)
    qtbot.addWidget(window)
    window.show_place("protect", {"answers": ANSWERS})
    screen = window.screen_in_front
    assert isinstance(screen, ProtectScreen)
    screen.choice.no_words.click()
    screen.make_file.click()
    assert bare.store is None
    bare.equip(toolbox)
    assert _made(bare, qtbot).path == toolbox.folder / "campaigns.organizer"
    bare.close()


def test_the_sheet_is_printed_with_the_name_of_the_file_and_nothing_is_kept(
    screen: ProtectScreen, window: Window, tmp_path: Path
) -> None:
    printer = Printer(tmp_path / "sheet.pdf")
    screen.recovery.paper.asking = printer.asking
    screen.recovery.printers = list
    screen.choice.print_sheet.click()
    assert printer.asked == 0
    assert "No printer is set up" in window.bar.sentence()
    screen.recovery.printers = lambda: ["Desk"]
    screen.choice.print_sheet.click()
    assert printer.asked == 1
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == ["sheet.pdf"]  # the printer's own
    screen.choice.own_words.click()
    screen.choice.print_sheet.click()
    assert "empty" in screen.choice.own.error.text()
    screen.choice.no_words.click()
    assert not screen.choice.print_sheet.isVisible()


def test_the_file_is_made_while_the_window_goes_on(screen: ProtectScreen, desk: Desk, qtbot: QtBot) -> None:
    _type(screen, screen.choice.six)
    screen.arguments = {"answers": {**ANSWERS, "initials": "A.R."}}
    screen.make_file.click()
    assert desk.is_busy
    assert desk.store is None
    _made(desk, qtbot)
    assert not desk.is_busy
    assert screen.choice.six == ""
    assert (desk.read(who_works), desk.read(people)) == ("A.R.", ("A.R.",))


def test_words_copied_by_hand_are_typed_from_the_paper(screen: ProtectScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.window().activateWindow()
    choice, words = screen.choice, screen.choice.six
    choice.copied.click()
    assert not choice.words.isVisible()
    assert not choice.copied.isVisible()
    assert QApplication.focusWidget() is choice.typed.editor
    choice.uncover.click()
    assert choice.words.isVisible()
    choice.copied.click()
    choice.own_words.click()
    choice.six_words.click()
    assert not choice.copied.isVisible()
    assert choice.covered.isVisible()
    choice.uncover.click()
    choice.own_words.click()
    assert not choice.copied.isVisible()
    choice.six_words.click()
    choice.copied.click()
    _type(screen, words)
    screen.make_file.click()
    assert _made(desk, qtbot).is_protected
