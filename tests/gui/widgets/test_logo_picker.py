import zlib

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.picture import Picture
from organizer.gui.widgets.logo_picker import LogoPicker
from tests.gui.bringing_up import bring_up

RED = Picture(30, 12, 3, zlib.compress(b"\xff\0\0" * 30 * 12), "Seal of Riverbend")
GREY = Picture(4, 2, 1, zlib.compress(b"\x80" * 8))


def _picker(qtbot: QtBot) -> LogoPicker:
    made = LogoPicker()
    made.show_logo(None, "Riverbend County")
    bring_up(qtbot, made)
    return made


def test_without_a_picture_one_can_be_chosen(qtbot: QtBot) -> None:
    picker = _picker(qtbot)
    assert picker.note.text() == ("No picture yet. It stands beside the name of Riverbend County, on all its letters.")
    assert [part.isVisible() for part in (picker.picture, picker.words, picker.remove)] == [False] * 3
    with qtbot.waitSignal(picker.wanted):
        picker.choose.click()
    picker.focus_editor()
    assert picker.choose.hasFocus()


def test_the_picture_is_shown_and_told_in_words(qtbot: QtBot) -> None:
    picker = _picker(qtbot)
    picker.show_logo(RED, "Riverbend County")
    image = picker.picture.pixmap().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == "#ff0000"
    assert picker.picture.accessibleName() == "Seal of Riverbend"
    assert picker.choose.text() == "Choose another picture"
    assert isinstance(picker.words.editor, QLineEdit)
    picker.words.editor.selectAll()
    QTest.keyClicks(picker.words.editor, "A river")
    with qtbot.waitSignal(picker.told) as told:
        picker.commit()
    assert told.args == ["A river"]
    with qtbot.waitSignal(picker.cleared):
        picker.remove.click()
    picker.show_logo(GREY, "Riverbend County")
    assert picker.picture.accessibleName() == "The picture of the letterhead"
    assert picker.picture.pixmap().toImage().pixelColor(0, 0).red() == 128
