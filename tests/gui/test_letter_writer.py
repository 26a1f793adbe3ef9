"""What the form of a letter reports is stored as one act each: mail, copy, logo, enclosures, recipient."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery
from organizer.domain.reply import Channel, Stance
from organizer.gui import chosen_files
from organizer.gui.desk import Desk
from organizer.gui.dialogs.office import OfficeDialog
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.field import FormField
from organizer.store.letters import add_letter, follow_letter, load_letters, load_logo
from organizer.store.replies import record_reply
from tests.builders import print_and_mail
from tests.gui.desktop import answer_dialogs, cancel, choose
from tests.gui.letter_desk import first_letter, open_letters, shown


def _screen(qtbot: QtBot, desk: Desk, folder: Path, template: str, slug: str = "") -> ComposerScreen:
    open_letters(desk, folder, template)
    return shown(qtbot, ComposerScreen(desk), {"letter": slug or template})


def _choose(field: FormField, value: str) -> None:
    assert isinstance(field.editor, Choice)
    field.editor.set_value(value)
    field.commit()


def test_how_it_is_mailed_stands_above_the_address(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    screen.form.mail.delivered.emit(Delivery.CERTIFIED_RECEIPT, "9407300000000000000004")
    assert first_letter(desk).options.delivery is Delivery.CERTIFIED_RECEIPT
    text = screen.preview.words.toPlainText()
    assert "VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED" in text
    assert "Article number 9407 3000 0000 0000 0000 04" in text
    assert screen.form.mail.warning.text().endswith("a digit may be wrong. Compare it with the label.")
    screen.go_to("letter.article")
    assert screen.form.mail.article.editor.hasFocus()


def test_a_typed_number_is_seen_before_it_is_stored(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    screen.form.mail.delivered.emit(Delivery.CERTIFIED, "")
    screen.form.mail.article.focus_editor()
    QTest.keyClicks(screen.form.mail.article.editor, "12")
    screen.redraw()
    assert "Article number 12" in screen.preview.words.toPlainText()
    assert first_letter(desk).options.article == ""


def test_a_courtesy_copy_that_the_letter_has_not_is_refused_and_taken_off(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    screen.form.mail.copied.emit("xx")
    screen.check()
    assert screen.status.text() == "1 thing to fix before you print"
    screen.next_problem()
    courtesy = screen.form.mail.courtesy
    assert courtesy is not None
    assert courtesy.error.text().startswith("This letter has no text in xx.")
    screen.form.mail.copied.emit("")
    assert screen.status.text().startswith("Nothing to fix")


@pytest.mark.parametrize(("template", "owner"), [("notice-ice", "Riverbend County"), ("ask-officials", "")])
def test_a_logo_belongs_to_the_letterhead_that_the_letter_has(
    qtbot: QtBot, desk: Desk, tmp_path: Path, template: str, owner: str
) -> None:
    screen = _screen(qtbot, desk, tmp_path, template)
    picture = tmp_path / "seal.png"
    Image.new("RGB", (400, 160), (200, 30, 30)).save(picture)
    campaign = desk.campaign if owner else ""
    answer_dialogs(choose(picture))
    screen.form.logo.choose.click()
    stored = desk.read(load_logo, campaign)
    assert stored is not None
    assert (stored.width, stored.height) == (400, 160)
    assert screen.form.logo.picture.isVisible()
    screen.form.logo.told.emit("Our seal")
    told = desk.read(load_logo, campaign)
    assert told is not None
    assert told.words == "Our seal"
    screen.form.logo.remove.click()
    assert desk.read(load_logo, campaign) is None
    screen.form.logo.told.emit("Nothing to tell")
    assert desk.read(load_logo, campaign) is None


def test_a_picture_that_cannot_be_taken_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    screen.go_to("letter.logo")
    assert screen.form.logo.choose.hasFocus()
    broken = tmp_path / "seal.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nnothing more")
    answer_dialogs(choose(broken))
    with qtbot.waitSignal(desk.refused) as refused:
        screen.form.logo.wanted.emit()
    assert refused.args == ["seal.png is damaged and cannot be read. Save it anew, and choose it again."]
    answer_dialogs(cancel)
    screen.form.logo.wanted.emit()


def test_a_text_for_a_body_has_no_letterhead(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    screen = _screen(qtbot, desk, tmp_path, "resolution")
    assert screen.form.logo.isHidden()
    screen.form.logo.wanted.emit()
    screen.form.logo.cleared.emit()
    assert desk.read(load_logo, desk.campaign) is None


def test_enclosures_are_added_named_moved_and_removed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    for name in ("minutes.png", "map.png"):
        Image.new("RGB", (400, 160), (200, 30, 30)).save(tmp_path / name)
        answer_dialogs(choose(tmp_path / name))
        screen.form.enclosures.add.click()
        assert screen.form.enclosures.checking.text() == f"Checking {name}."
        screen.form.enclosures.add.click()  # one choice at a time: no dialog comes
        qtbot.waitUntil(lambda: not screen.form.enclosures.is_checking)
    assert [entry.name for entry in first_letter(desk).enclosures] == ["minutes.png", "map.png"]
    first, second = screen.form.enclosures.entries
    screen.form.enclosures.line_left.emit(first.id, "Minutes of September 28")
    assert "Minutes of September 28" in screen.preview.words.toPlainText()
    second.up.click()
    assert [entry.name for entry in first_letter(desk).enclosures] == ["map.png", "minutes.png"]
    screen.form.enclosures.entries[0].remove.click()
    assert [entry.name for entry in first_letter(desk).enclosures] == ["minutes.png"]
    answer_dialogs(cancel)
    screen.form.enclosures.wanted.emit()


def test_files_are_not_added_to_another_file_that_was_opened_meanwhile(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    Image.new("RGB", (400, 160), (200, 30, 30)).save(tmp_path / "map.png")
    answer_dialogs(choose(tmp_path / "map.png"))
    screen.form.enclosures.add.click()
    assert screen.form.enclosures.is_checking
    desk.close()
    qtbot.waitUntil(lambda: not screen.form.enclosures.is_checking)
    assert screen.form.enclosures.notes.isHidden()


def test_what_is_told_of_files_stays_with_their_letter(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    desk.write(add_letter, desk.campaign, "notice-sib")
    (tmp_path / "map.png").write_bytes(b"no picture")
    files, told = screen.form.enclosures, list[str]()
    desk.refused.connect(told.append)
    for leaves_first in (False, True):
        answer_dialogs(choose(tmp_path / "map.png"))
        screen.arrive({"letter": "notice-ice"})
        files.add.click()
        if leaves_first:
            screen.arrive({"letter": "notice-sib"})
        qtbot.waitUntil(lambda: not files.is_checking)
        assert files.notes.isHidden() == leaves_first
        screen.arrive({"letter": "notice-sib"})
        assert files.notes.isHidden()
    assert len(told) == 1
    assert "map.png" in told[0]


def test_a_fault_of_ours_ends_the_check_and_is_shown(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    monkeypatch.setattr(chosen_files, "_MOST", "many")
    (tmp_path / "map.png").touch()
    answer_dialogs(choose(tmp_path / "map.png"))
    with qtbot.captureExceptions() as faults:
        screen.form.enclosures.add.click()
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is TypeError
    assert not screen.form.enclosures.is_checking


def test_a_blank_letter_goes_to_somebody_who_is_entered(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    screen = _screen(qtbot, desk, tmp_path, "letter", "letter-1")
    assert screen.heading.text() == "Blank letter"
    assert screen.form.to.toggle.isHidden()
    screen.next_problem()
    assert screen.form.to.enter.hasFocus()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OfficeDialog)
        dialog.form.set_values(
            {
                "role": "anyone",
                "agency": "Riverbend Courier",
                "lines": ("3 Press Lane",),
                "city": "Riverbend",
                "state": "VA",
                "zip_code": "22000",
                "source": "its web page",
            }
        )
        dialog.save.click()

    answer_dialogs(cancel)
    screen.form.to.enter.click()
    answer_dialogs(fill)
    screen.form.to.enter.click()
    assert "Riverbend Courier" in screen.form.to.block.text()
    screen.form.subject_left.emit("A word to the newspaper")
    assert screen.heading.text() == "A word to the newspaper"
    assert screen.form.subject.hint.isHidden()
    screen.form.paragraphs.add.wanted.emit("text")
    QTest.keyClicks(screen.form.paragraphs.editors[0].box, "We ask you to write about it.")
    screen.form.commit()
    assert screen.status.text().startswith("Nothing to fix")


def test_a_follow_up_names_the_letter_and_the_answer_that_are_chosen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    screen = _screen(qtbot, desk, tmp_path, "notice-ice")
    assert screen.form.follow.isHidden()
    store = desk.store
    assert store is not None
    made = store.write(add_letter, desk.campaign, "write-back").made
    screen.arrive({"letter": "write-back"})
    follow = screen.form.follow
    assert follow.nothing.text() == "The mail log has no letter yet that this one can follow."
    screen.go_to("letter.follows")
    assert follow.open_log.hasFocus()
    with qtbot.waitSignal(screen.go) as gone:
        follow.open_log.click()
    assert gone.args == ["mail_log", {}]
    notice = first_letter(desk).id
    store.write(print_and_mail, notice)
    screen.arrive({"letter": "write-back"})
    assert follow.nothing.text() == "The mail log has no answer yet that this letter can tell of."
    screen.next_problem()
    assert follow.error.text().startswith("Enter the answer that this letter writes back to.")
    first, second = (
        store.write(record_reply, desk.campaign, (notice,), way, Stance.REFUSES, ApproximateDate.parse(on)).made
        for way, on in ((Channel.CALL, "2010-06"), (Channel.MEETING, "2010-08"))
    )
    store.write(follow_letter, made, "notice-ice", first)
    screen.arrive({"letter": "write-back"})
    assert follow.letter is not None
    assert follow.answer is not None
    assert (follow.letter.value(), follow.answer.value(), follow.nothing.isHidden()) == ("notice-ice", first, True)
    assert "That office gave a newer one, of August 2010." in follow.warning.text()
    follow.take.click()
    assert "our meeting in August 2010" in screen.preview.words.toPlainText()
    assert (follow.answer.value(), follow.take.isHidden(), follow.answer.editor.hasFocus()) == (second, True, True)
    assert store.undo_label() == "Change what the letter follows"
    _choose(follow.answer, first)
    assert desk.read(load_letters, desk.campaign)[1].options.answer == first
    _choose(follow.letter, "notice-ice")  # the same again is no change
    screen.form.commit()
    assert desk.read(load_letters, desk.campaign)[1].options.answer == first
