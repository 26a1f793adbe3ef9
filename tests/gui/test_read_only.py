"""The example, and a file that somebody else has open: everything can be looked at, nothing typed is lost."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from organizer.domain.campaign import Campaign
from organizer.gui.desk import Desk
from organizer.gui.places import PLACES
from organizer.gui.screens.campaigns import CampaignsScreen, NewCampaignScreen
from organizer.gui.screens.check import CheckScreen
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.screens.evidence import EvidenceScreen
from organizer.gui.screens.recipients import RecipientsScreen
from organizer.gui.screens.settings import SettingsScreen
from organizer.gui.screens.step import StepScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.screen import Screen
from organizer.gui.window import Window
from organizer.store.campaigns import load_campaign, load_group
from organizer.store.letters import load_letters
from tests.builders import a_campaign, a_store
from tests.gui.conftest import Pages

SENTENCE = "This example cannot be changed. Start your own campaign to do this."
OF_FILE = [place.name for place in PLACES if place.name not in ("start", "protect", "unlock")]
FREE = {
    "Find letters, people or certified numbers",
    "Show what was sent or received",
    "Show this campaign or all",
    "Show the dates as",
    "Letter to send",
    "Find an office",
    "Sheet of labels",
    "First free label on the sheet",
    "Find a recipient",
    "As of this date",
    "Find in the statements",
    "Find in the timeline",
    "Find in the history",
    "What to show of the history",
    "Name of the person",
    "Campaign to erase",
    "Kind of entries to show",
    "Order of the entries",
    "The older version",
    "The newer version",
    "Language of the window",
    "Lock when nobody used the window for",
    "Text size",
    "Colors",
    "Go to step",
    "How you checked the address",
    "The letter as text",
    "",  # the part of a box that Qt makes, and the list behind one
}


def _told(window: Window) -> str:
    """Return what the bar says, and close it."""
    QApplication.processEvents()
    said = window.bar.sentence() if window.bar.isVisible() else ""
    window.bar.hide()
    return said


def _show(window: Window, name: str, **arguments: str) -> Screen:
    window.show_place(name, {"letter": "notice-ice", **arguments})
    window.activateWindow()
    QApplication.processEvents()
    assert window.screen_in_front is not None
    return window.screen_in_front


def _everything(desk: Desk) -> object:
    return desk.read(load_campaign, desk.campaign), desk.read(load_letters, desk.campaign), desk.read(load_group)


def test_no_editor_of_any_page_takes_what_cannot_be_stored(example: Window, desk: Desk, pages: Pages) -> None:
    before, left = _everything(desk), ""
    for name in [*(name for name in pages(1) if name in OF_FILE), "home"]:
        screen = _show(example, name)
        assert _told(example) == "", left  # the page before was left with nothing to store
        left = name
        if isinstance(screen, ComposerScreen):
            screen.form.to.open_form(is_open=True)
            for section in screen.form.answers.sections.values():
                section.open_form(is_open=True)
        editors = [
            part for part in screen.findChildren(QWidget) if isinstance(part, (QLineEdit, QPlainTextEdit, Choice))
        ]
        for editor in [part for part in editors if part.isVisible() and part.accessibleName() not in FREE]:
            _holds(example, name, editor)
    assert _everything(desk) == before


def _holds(window: Window, name: str, editor: QLineEdit | QPlainTextEdit | Choice) -> None:
    place = (name, editor.accessibleName())
    shown = editor.currentText() if isinstance(editor, Choice) else _text(editor)
    editor.setFocus()
    for key in (Qt.Key.Key_X, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(editor, key)
    assert (editor.currentText() if isinstance(editor, Choice) else _text(editor)) == shown, place
    assert _told(window) == SENTENCE, place
    if isinstance(editor, Choice):
        assert editor.accessibleDescription().endswith("To read only."), place
        editor.showPopup()
        assert not editor.view().isVisible(), place
    else:
        assert QAccessible.queryAccessibleInterface(editor).state().readOnly, place


def _text(editor: QWidget) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else str(editor.property("plainText"))


def test_pages_that_open_another_file_are_not_held(example: Window) -> None:
    start = _show(example, "start")
    assert start.saved.text() == ""
    line = next(part for part in start.findChildren(QLineEdit) if part.isVisible())
    QTest.keyClicks(line, "Neighbors")
    assert line.text() == "Neighbors"


def test_what_needs_no_file_works(example: Window, desk: Desk) -> None:
    recipients = _show(example, "recipients")
    assert isinstance(recipients, RecipientsScreen)
    QTest.keyClicks(recipients.wanted, "virginia")
    assert recipients.table.lines.rowCount() < 20
    evidence = _show(example, "evidence")
    assert isinstance(evidence, EvidenceScreen)
    evidence.wanted.focus_editor()
    QTest.keyClicks(evidence.wanted.editor, "Napolitano")
    assert evidence.wanted.value() == "Napolitano"
    settings = _show(example, "settings")
    assert isinstance(settings, SettingsScreen)
    size = settings.look.fields["text_size"].editor
    assert isinstance(size, Choice)
    size.set_value("115")
    size.activated.emit(0)
    QApplication.processEvents()
    assert desk.settings.text_size == 115
    assert _told(example) == ""


def test_every_button_that_would_write_explains(example: Window, desk: Desk) -> None:
    before = _everything(desk)
    step = _show(example, "step", step="decide", task="record-place")
    assert isinstance(step, StepScreen)
    for act in (step.new_task.opener.click, step.finish.click, lambda: step.tasks.toggled.emit("ask-officials")):
        act()
        assert _told(example) == SENTENCE
    assert not step.new_task.field.isVisible()
    step = _show(example, "step", step="decide", task="ask-officials")
    assert isinstance(step, StepScreen)
    step.panel.mark.click()
    assert _told(example) == SENTENCE
    assert not step.panel.done.isVisible()
    campaigns = _show(example, "campaigns")
    assert isinstance(campaigns, CampaignsScreen)
    campaigns.archive.click()
    assert _told(example) == SENTENCE
    campaigns.new.click()
    assert isinstance(example.screen_in_front, NewCampaignScreen)
    example.screen_in_front.start.click()
    assert _told(example) == SENTENCE
    assert example.screen_in_front.problem_count() == 0
    recipients = _show(example, "recipients", office="state_identification_bureau/VA")
    assert isinstance(recipients, RecipientsScreen)
    assert recipients.detail.mark is not None
    for button in (recipients.add, recipients.detail.buttons["correct"], recipients.detail.mark.button):
        button.click()
        assert _told(example) == SENTENCE
    for name in ("undo", "redo"):
        example.act(name)
        assert _told(example) == SENTENCE
    assert _everything(desk) == before


def test_questions_without_an_answer_explain_too(window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path) -> None:
    path = _file(desk, tmp_path, a_campaign(letter__enclosures=()))
    desk.open(toolbox.open(path, None, True))
    _show(window, "step", step="write-notices", task="list-enclosures")
    step = window.screen_in_front
    assert isinstance(step, StepScreen)
    step.panel.primary.click()
    assert "is open to read only" in _told(window)
    assert not any(field.error.isVisible() for form in step.panel.forms for field in form.fields.values())
    composer = _show(window, "letter", letter="resolution")
    assert isinstance(composer, ComposerScreen)
    write_it = composer.gone.findChild(QPushButton)
    assert write_it is not None
    write_it.click()
    assert "is open to read only" in _told(window)
    assert window.screen_in_front is composer


def test_undo_names_no_act_that_cannot_be_taken_back(example: Window) -> None:
    example.menus.menus["edit"].aboutToShow.emit()
    assert example.menus.actions["undo"].text() == "&Undo"


def test_the_bar_leads_to_a_campaign_of_ones_own(example: Window, desk: Desk) -> None:
    example.act("undo")
    assert example.bar.way_on() == "Start a campaign"
    example.bar.followed.emit()
    assert desk.store is None
    assert example.trail.current is not None
    assert example.trail.current.place == "start"
    example.bar.followed.emit()
    assert not example.bar.isVisible()


def _file(desk: Desk, folder: Path, campaign: Campaign | None = None) -> Path:
    store, _ = a_store(folder, campaign=campaign)
    assert store.path is not None
    path = store.path
    store.close()
    desk.close()
    return path


def test_a_file_open_elsewhere_says_who_has_it_and_can_be_tried_again(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    path = _file(desk, tmp_path)
    with toolbox.open(path, None, False):
        desk.open(toolbox.open(path, None, True))
        assert _show(window, "home").saved.text() == "Open to read only"
        window.act("undo")
        said = window.bar.sentence()
        assert "has campaigns.organizer open since" in said
        assert said.endswith("It is open here to read only. Nothing was changed.")
        assert window.bar.way_on() == "Open it to write"
    window.bar.followed.emit()
    assert desk.store is not None
    assert not desk.store.read_only
    assert not window.bar.isVisible()


def test_a_checked_letter_offers_its_task_and_explains(example: Window, desk: Desk) -> None:
    screen = _show(example, "check", letter="ask-officials")
    assert isinstance(screen, CheckScreen)
    screen.go_on()
    screen.printed_card.task_done.emit()
    assert _told(example) == SENTENCE
    assert all(letter.state == "draft" for letter in desk.read(load_letters, desk.campaign))
