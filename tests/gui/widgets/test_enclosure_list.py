from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.enclosure_list import EnclosureEntry, EnclosureList
from organizer.store.letters import StoredEnclosure
from tests.gui.bringing_up import bring_up

RESOLUTION = StoredEnclosure("a", "resolution.pdf", "Resolution 2010-41", "00", "application/pdf")
MAP = StoredEnclosure("b", "map.png", "Map", "11", "image/png")
PHOTO = StoredEnclosure("c", "sign.jpg", "Sign", "22", "image/jpeg")
ALL = (RESOLUTION, MAP, PHOTO)


@pytest.fixture
def enclosures(qtbot: QtBot) -> EnclosureList:
    """Give a list of three, shown."""
    made = EnclosureList()
    bring_up(qtbot, made)
    made.show_enclosures(ALL)
    return made


def line(entry: EnclosureEntry) -> QLineEdit:
    assert isinstance(entry.line.editor, QLineEdit)
    return entry.line.editor


def test_each_file_says_what_it_is_and_where_it_came_from(enclosures: EnclosureList) -> None:
    assert [line(entry).text() for entry in enclosures.entries] == ["Resolution 2010-41", "Map", "Sign"]
    assert [entry.told.text() for entry in enclosures.entries] == [
        "PDF: resolution.pdf",
        "Picture: map.png",
        "Picture: sign.jpg",
    ]
    assert line(enclosures.entries[1]).accessibleName() == "Enclosure 2: what it is"
    assert enclosures.entries[1].up.accessibleName() == "Move up: Enclosure 2"
    assert enclosures.empty.isHidden()


def test_without_files_it_says_what_can_be_added(enclosures: EnclosureList) -> None:
    enclosures.show_enclosures(())
    assert enclosures.entries == []
    assert enclosures.empty.isVisible()


def test_what_the_buttons_want_is_reported(enclosures: EnclosureList) -> None:
    asked: list[object] = []
    enclosures.wanted.connect(lambda: asked.append("files"))
    enclosures.moved.connect(lambda one, place: asked.append((one, place)))
    enclosures.removed.connect(asked.append)
    enclosures.add.click()
    enclosures.entries[0].down.click()
    enclosures.entries[2].up.click()
    enclosures.entries[1].remove.click()
    assert asked == ["files", ("a", 1), ("c", 1), "b"]


def test_the_first_cannot_go_up_nor_the_last_down(enclosures: EnclosureList) -> None:
    first, middle, last = enclosures.entries
    assert (first.up.isHidden(), first.down.isHidden()) == (True, False)
    assert (middle.up.isHidden(), middle.down.isHidden()) == (False, False)
    assert (last.up.isHidden(), last.down.isHidden()) == (False, True)


def test_another_line_is_reported_when_it_is_left(enclosures: EnclosureList) -> None:
    left: list[tuple[str, str]] = []
    enclosures.line_left.connect(lambda one, words: left.append((one, words)))
    editor = line(enclosures.entries[1])
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Map of the county")
    assert left == []
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert left == [("b", "Map of the county")]


def test_a_line_that_is_open_can_be_reported_from_outside(enclosures: EnclosureList) -> None:
    left: list[tuple[str, str]] = []
    enclosures.line_left.connect(lambda one, words: left.append((one, words)))
    line(enclosures.entries[2]).end(False)
    QTest.keyClicks(line(enclosures.entries[2]), "!")
    enclosures.commit()
    assert left == [("c", "Sign!")]


def test_an_empty_line_is_not_stored_and_says_why(enclosures: EnclosureList) -> None:
    left: list[tuple[str, str]] = []
    enclosures.line_left.connect(lambda one, words: left.append((one, words)))
    entry = enclosures.entries[0]
    line(entry).selectAll()
    QTest.keyClick(line(entry), Qt.Key.Key_Delete)
    entry.line.commit()
    assert left == []
    assert entry.line.error.text() == "Write what this file is. The letter and its cover sheet say it."
    enclosures.show_enclosures(ALL)
    assert line(entry).text() == "Resolution 2010-41"
    assert entry.line.error.isHidden()


def test_what_somebody_types_stays_when_it_is_shown_again(enclosures: EnclosureList) -> None:
    entry = enclosures.entries[1]
    line(entry).end(False)
    QTest.keyClicks(line(entry), " of")
    enclosures.show_enclosures((MAP, replace(RESOLUTION, cover_line="Ordinance")))
    assert enclosures.entries[0] is entry
    assert line(entry).text() == "Map of"
    assert line(enclosures.entries[1]).text() == "Ordinance"
    assert line(entry).accessibleName() == "Enclosure 1: what it is"


def test_the_focus_goes_on_where_a_file_was_removed(enclosures: EnclosureList) -> None:
    enclosures.entries[1].remove.setFocus()
    enclosures.show_enclosures((RESOLUTION, PHOTO))
    assert QApplication.focusWidget() is enclosures.add
    enclosures.focus_first()
    enclosures.show_enclosures((RESOLUTION,))
    assert QApplication.focusWidget() is enclosures.add


def test_a_letter_that_is_kept_is_to_read(enclosures: EnclosureList) -> None:
    enclosures.show_enclosures(ALL, is_open=False)
    assert enclosures.add.isHidden()
    for entry in enclosures.entries:
        assert line(entry).isReadOnly()
        assert entry.up.isHidden()
        assert entry.down.isHidden()
        assert entry.remove.isHidden()


def test_what_was_found_in_the_files_is_said(enclosures: EnclosureList) -> None:
    enclosures.show_notes(("map.pdf is damaged.", "sign.jpg is empty."))
    assert enclosures.notes.text() == "map.pdf is damaged.\nsign.jpg is empty."
    assert enclosures.notes.isVisible()
    enclosures.show_notes(())
    assert enclosures.notes.isHidden()


def test_it_says_which_files_are_being_checked(enclosures: EnclosureList) -> None:
    enclosures.show_notes(("map.png is damaged.",))
    enclosures.show_checking(("map.png", "sign.jpg"))
    assert enclosures.checking.text() == "Checking 2 files."
    assert enclosures.notes.isHidden()
    enclosures.show_checking(())
    assert not enclosures.is_checking
