from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from organizer.gui.desk import Desk
from organizer.gui.screens.settings import SettingsScreen
from organizer.gui.theme import Colours
from organizer.gui.toolbox import Toolbox
from organizer.gui.widgets.choice import Choice
from organizer.gui.window import Window
from organizer.gui.words import path_words
from organizer.store.campaigns import load_group
from organizer.store.settings import load_settings


def _settings(window: Window, **arguments: str) -> SettingsScreen:
    window.show_place("settings", arguments)
    screen = window.screen_in_front
    assert isinstance(screen, SettingsScreen)
    return screen


def test_without_a_file_only_the_window_can_be_set(window: Window) -> None:
    screen = _settings(window)
    assert screen.look_card.isVisible()
    assert not screen.address_card.isVisible()
    assert "text size" in screen.help_text().lower()


def test_the_look_holds_at_once(example: Window, desk: Desk) -> None:
    screen = _settings(example)
    colours = screen.look.fields["colours"].editor
    assert isinstance(colours, Choice)
    colours.set_value("dark")
    colours.activated.emit(0)
    QApplication.processEvents()  # the page that asked is in the middle of it until then
    assert desk.settings.colours is Colours.DARK
    size = _settings(example).look.fields["text_size"].editor
    assert isinstance(size, Choice)
    size.set_value("115")
    size.activated.emit(0)
    QApplication.processEvents()
    assert desk.settings.text_size == 115
    assert _settings(example).look.fields["text_size"].value() == "115"


def test_initials_and_address_are_stored_when_left(county: Window, desk: Desk) -> None:
    screen = _settings(county)
    assert screen.address.fields["group.name"].value() == "Riverbend Neighbors"
    for field, text in (
        (screen.person.fields["initials"], "AR"),
        (screen.address.fields["group.email"], "a@b.county"),
    ):
        assert isinstance(field.editor, QLineEdit)
        field.editor.setText(text)
        field.commit()
    lines = screen.address.fields["group.address"].editor
    assert isinstance(lines, QPlainTextEdit)
    lines.setPlainText("P.O. Box 7\n\n Riverbend, VA 22000 ")
    screen.address.fields["group.address"].commit()
    assert desk.read(load_settings)["initials"] == "AR"
    group = desk.read(load_group)
    assert (group.email, group.address) == ("a@b.county", ("P.O. Box 7", "Riverbend, VA 22000"))
    county.act("undo")
    assert screen.address.fields["group.address"].value() == ("P.O. Box 12", "Riverbend, VA 22000")


def test_a_link_leads_into_a_field(example: Window) -> None:
    example.activateWindow()
    screen = _settings(example, field="group.phone")
    assert QApplication.focusWidget() is screen.address.fields["group.phone"].editor


def test_the_page_says_how_the_file_is_protected(window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path) -> None:
    desk.open(toolbox.create(tmp_path / "a.organizer", None))
    assert "has no passphrase" in _settings(window).file.text()
    desk.open(toolbox.create(tmp_path / "b.organizer", "one two three four"))
    assert "is protected" in _settings(window).file.text()


def test_the_example_says_that_it_cannot_be_changed(example: Window) -> None:
    screen = _settings(example)
    assert screen.file.text() == "This is an example. It is in memory only and cannot be changed."


def test_a_file_to_read_only_says_so(window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "a.organizer"
    toolbox.create(path, None).close()
    desk.open(toolbox.open(path, None, True))
    assert _settings(window).file.text() == f"{path_words(path)} is open to read only."


def test_after_how_long_the_file_locks_is_chosen_here_and_the_passphrase_is_one_step_away(
    window: Window, desk: Desk, toolbox: Toolbox, tmp_path: Path
) -> None:
    card = _settings(window).security_card
    assert not card.passphrase.isVisible()
    desk.open(toolbox.create(tmp_path / "a.organizer", None))
    card = _settings(window).security_card
    assert card.passphrase.text() == "Set a passphrase for this file"
    minutes = card.lock_after.fields["lock_after"].editor
    assert isinstance(minutes, Choice)
    assert [minutes.itemText(row) for row in range(minutes.count())] == [
        "1 minute",
        "5 minutes",
        "15 minutes",
        "30 minutes",
        "Never",
    ]
    assert minutes.value() == "5"
    minutes.set_value("0")
    minutes.activated.emit(0)
    assert desk.settings.lock_after == 0
    card.passphrase.click()
    assert window.trail.current is not None
    assert window.trail.current.place == "passphrase"


def test_history_and_privacy_are_one_step_away(example: Window) -> None:
    for place in ("history", "privacy"):
        example.show_place("settings")
        screen = example.screen_in_front
        assert isinstance(screen, SettingsScreen)
        screen.ways[place].click()
        assert example.screen_in_front is not None
        assert example.screen_in_front.name == place
