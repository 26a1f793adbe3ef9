from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.mailing import CUT_OFF, Attachment
from organizer.gui.widgets.attachment_list import AttachmentEntry, AttachmentList
from tests.gui.bringing_up import bring_up

RECEIPT = Attachment("a", "receipt.pdf", "00", "application/pdf", 12_345, "Return receipt")
PHOTO = Attachment("b", "page-1.jpg", "11", "image/jpeg", 2_500_000)
MAIL = Attachment("c", "answer.eml", "22", "message/rfc822", 900)
ALL = (RECEIPT, PHOTO, MAIL)
ACT, NONE = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def files(qtbot: QtBot) -> AttachmentList:
    """Give a list of three files, shown."""
    made = AttachmentList("Files", "Add a scan.")
    bring_up(qtbot, made)
    made.show_files(ALL)
    return made


def line(entry: AttachmentEntry) -> QLineEdit:
    assert isinstance(entry.label.editor, QLineEdit)
    return entry.label.editor


def test_each_file_says_its_name_its_size_and_what_it_shows(files: AttachmentList) -> None:
    assert [entry.told.text() for entry in files.entries] == [
        "File 1: receipt.pdf, 12 KB",
        "File 2: page-1.jpg, 2.5 MB",
        "File 3: answer.eml, 900 bytes",
    ]
    assert [line(entry).text() for entry in files.entries] == ["Return receipt", "", ""]
    assert line(files.entries[1]).accessibleName() == "File 2: what it shows"
    assert files.entries[1].remove.accessibleName() == "Remove: File 2"
    assert [entry.open.isHidden() for entry in files.entries] == [False, False, True]
    assert files.empty.isHidden()


def test_a_picture_that_ends_too_early_says_so(files: AttachmentList) -> None:
    files.show_files((PHOTO, replace(PHOTO, id="d", media_type=CUT_OFF)))
    assert [(entry.cut_off.isHidden(), entry.open.isHidden()) for entry in files.entries] == [
        (True, False),
        (False, True),
    ]


def test_what_the_buttons_want_is_reported(files: AttachmentList) -> None:
    asked: list[object] = []
    files.wanted.connect(lambda: asked.append("files"))
    files.moved.connect(lambda one, by: asked.append((one, by)))
    for signal in (files.removed, files.opened, files.saved):
        signal.connect(asked.append)
    first, second, third = files.entries
    for button in (files.add, first.down, third.up, second.remove, first.open, third.save):
        button.click()
    assert asked == ["files", ("a", 1), ("c", -1), "b", "a", "c"]
    assert (first.up.isHidden(), first.down.isHidden(), third.down.isHidden()) == (True, False, True)


def test_a_line_is_reported_when_it_is_left_or_from_outside(files: AttachmentList) -> None:
    left: list[tuple[str, str]] = []
    files.labelled.connect(lambda one, words: left.append((one, words)))
    QTest.keyClicks(line(files.entries[1]), "Page 1")
    assert left == []
    files.commit()
    assert left == [("b", "Page 1")]
    line(files.entries[0]).clear()
    files.entries[0].label.commit()
    assert left[1:] == [("a", "")]


def test_what_somebody_types_and_the_focus_stay_when_it_is_shown_again(files: AttachmentList) -> None:
    entry = files.entries[1]
    QTest.keyClicks(line(entry), "Page")
    entry.remove.setFocus()
    files.show_files((PHOTO, RECEIPT))
    assert files.entries[0] is entry
    assert line(entry).text() == "Page"
    files.show_files((RECEIPT,))
    assert QApplication.focusWidget() is files.add
    files.show_files(())
    assert files.empty.isVisible()


def test_files_that_cannot_change_can_be_opened_and_saved(files: AttachmentList) -> None:
    files.show_files(ALL, can_change=False)
    assert files.add.isHidden()
    assert not files.acceptDrops()
    for entry in files.entries:
        assert line(entry).isReadOnly()
        assert (entry.up.isHidden(), entry.down.isHidden(), entry.remove.isHidden()) == (True, True, True)
        assert not entry.save.isHidden()


def test_files_of_this_computer_can_be_dropped_on_it(files: AttachmentList, tmp_path: Path) -> None:
    got: list[object] = []
    files.dropped.connect(got.append)
    carried, other = QMimeData(), QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("http://agency.example/b.pdf")])
    other.setUrls([QUrl("http://agency.example/b.pdf")])
    buttons = Qt.MouseButton.LeftButton
    for data, is_taken in ((carried, True), (other, False)):
        entered = QDragEnterEvent(QPoint(3, 3), ACT, data, buttons, NONE)
        entered.ignore()
        files.dragEnterEvent(entered)
        assert entered.isAccepted() is is_taken
    files.dropEvent(QDropEvent(QPointF(3, 3), ACT, carried, buttons, NONE))
    assert got == [[tmp_path / "a.pdf"]]


def test_what_was_found_in_the_files_is_said(files: AttachmentList) -> None:
    files.notes.show_notes(("map.zip is kept as it came.", "sign.jpg is empty."))
    assert files.notes.text() == "map.zip is kept as it came.\nsign.jpg is empty."
    files.notes.show_notes(())
    assert files.notes.isHidden()
