from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from organizer.domain.letter import Delivery
from organizer.domain.mailing import Mailing
from organizer.gui.desk import Desk
from organizer.gui.dialogs.no_copy import NoCopyDialog
from organizer.gui.screens.log_mail import LogMailScreen
from organizer.gui.widgets.choice import Choice
from organizer.papers.log_mail import Entry, log_mailing
from organizer.store.campaigns import answer
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import keep_print, load_letters, set_delivery
from organizer.store.mailings import change_mailing, return_mailing
from tests.gui.desktop import answer_dialogs, choose
from tests.gui.letter_desk import first_letter, open_letters, shown

NUMBER = "7012 3456 7890 1234 5678"
MONDAY = date(2010, 9, 27)


def mailings(desk: Desk) -> tuple[Mailing, ...]:
    return desk.read(load_correspondence, desk.campaign).mailings


def pick(screen: LogMailScreen, name: str, value: str) -> None:
    editor = screen.form.fields[name].editor
    assert isinstance(editor, Choice)
    editor.set_value(value)
    editor.activated.emit(editor.currentIndex())


def no_copy(button: str) -> Callable[[QDialog], None]:
    def press(dialog: QDialog) -> None:
        assert isinstance(dialog, NoCopyDialog)
        getattr(dialog, button).click()

    return press


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> LogMailScreen:
    open_letters(desk, tmp_path, "notice-ice", "notice-sib")
    desk.write(set_delivery, first_letter(desk).id, Delivery.CERTIFIED_RECEIPT, NUMBER)
    for letter in desk.read(load_letters, desk.campaign):
        desk.write(keep_print, letter.id, b"%PDF", 1, "1", "1")
    return shown(qtbot, LogMailScreen(desk), {"letter": "notice-ice"})


def test_complaint_01_today_is_proposed_and_never_the_date_on_the_letter(screen: LogMailScreen) -> None:
    fields = screen.form.fields
    assert screen.title() == "Log a letter"
    assert fields["day"].value() == date(2010, 9, 30)
    assert fields["method"].value() == "certified_receipt"
    assert fields["article"].value() == NUMBER
    assert "does not add up" in screen.form.number_note.text()
    block = fields["block"].value()
    assert isinstance(block, tuple)
    assert block[-1] == "Washington, DC 20536"
    assert screen.help_text()


def test_a_letter_is_logged_with_number_fax_and_slip(qtbot: QtBot, screen: LogMailScreen, tmp_path: Path) -> None:
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"\x89PNG\r\n\x1a\n slip")
    answer_dialogs(choose(slip))
    screen.form.receipts.add.click()
    assert screen.form.receipts.notes.text().startswith("slip.png cannot be shown: it ends too early.")
    screen.form.also_fax.setChecked(True)
    screen.form.as_printed.setChecked(True)  # the print of this test is not what the press makes
    for name, text in (("by", "J.A."), ("post_office", "Main Street"), ("cost", "7.83"), ("note", "Window 2")):
        screen.form.fields[name].set_value(text)
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["primary"]()
    paper, fax = mailings(screen.desk)
    assert gone.args == ["mail_log", {"mailing": paper.id}]
    assert (paper.article, paper.by, paper.post_office, paper.cost) == (NUMBER, "J.A.", "Main Street", 783)
    assert (paper.mailed_on, paper.note, paper.to[0]) == (date(2010, 9, 30), "Window 2", fax.to[0])
    assert [file.name for file in paper.attachments] == ["slip.png"]
    assert (fax.method, fax.beside) == (Delivery.FAX, paper.id)


def test_what_is_missing_is_said_at_its_field(screen: LogMailScreen) -> None:
    desk = screen.desk
    pick(screen, "letter", "notice-sib")
    assert screen.form.fields["article"].isHidden()
    screen.form.fields["day"].set_value(None)
    screen.form.fields["cost"].set_value("much")
    screen.log.click()
    assert screen.problem_count() == 3
    assert screen.form.fields["method"].error.text() == "Choose how it went."
    screen.summary.followed.emit("method")
    assert screen.form.fields["method"].editor.hasFocus()
    pick(screen, "method", "first_class")
    assert screen.form.fields["method"].error.text() == ""
    assert screen.summary.body.count() == 4  # its title, and three that are not mended
    screen.form.fields["day"].set_value(MONDAY)
    screen.form.fields["cost"].set_value("")
    screen.log.click()
    screen.summary.followed.emit("as_printed")
    assert screen.form.as_printed.hasFocus()
    assert mailings(desk) == ()
    screen.form.as_printed.setChecked(True)
    screen.log.click()
    (mailing,) = mailings(desk)
    assert (mailing.letter, mailing.method, mailing.article) == ("notice-sib", Delivery.FIRST_CLASS, "")


def test_a_copy_goes_to_the_one_it_names(screen: LogMailScreen) -> None:
    copy = "The Honorable Casey Lane"
    pick(screen, "to", copy)
    assert screen.form.fields["block"].value() == (copy,)
    screen.form.as_printed.setChecked(True)
    screen.log.click()
    (mailing,) = mailings(screen.desk)
    assert (mailing.copy, mailing.to) == (copy, (copy,))
    screen.desk.write(answer, screen.desk.campaign, "letter.copies_to", ())
    screen.arrive({"mailing": mailing.id})
    assert screen.form.fields["to"].value() == copy


def test_a_letter_and_a_receiver_that_are_typed_into_the_closed_boxes_are_taken(screen: LogMailScreen) -> None:
    fields = screen.form.fields
    QTest.keyClicks(fields["letter"].editor, "notice to the state")
    assert screen.page.stored is not None
    assert screen.page.stored.slug == "notice-sib"
    QTest.keyClicks(fields["to"].editor, "a copy")
    assert fields["block"].value() == (fields["to"].value(),)


def test_what_is_typed_moves_to_the_letter_that_was_meant(screen: LogMailScreen) -> None:
    desk, fields = screen.desk, screen.form.fields
    ices = fields["block"].value()
    fields["day"].editor.clear()
    for name, text in (("day", "September 28, 2010"), ("by", "J.A."), ("cost", "7.83")):
        QTest.keyClicks(fields[name].editor, text)
    pick(screen, "method", "first_class")
    QTest.keyClick(fields["letter"].editor, Qt.Key.Key_Down)
    assert screen.page.title == "Notice to the State Identification Bureau"
    typed = [fields[name].value() for name in ("day", "by", "cost", "method")]
    assert typed == [date(2010, 9, 28), "J.A.", "7.83", "first_class"]
    assert fields["block"].value() not in (ices, ())
    assert screen.form.address_note.isHidden()
    assert desk.drafts.names == (f"log_mail/{desk.campaign}/letter/notice-sib",)

    QTest.keyClicks(fields["block"].editor, "Attention ")
    own = fields["block"].value()
    QTest.keyClick(fields["letter"].editor, Qt.Key.Key_Up)
    assert (screen.page.title, fields["block"].value()) == ("Notice to ICE", own)
    assert screen.form.address_note.isVisible()
    pick(screen, "to", "The Honorable Casey Lane")
    assert screen.form.address_note.isHidden()


def test_an_entry_is_corrected_where_it_was_made(qtbot: QtBot, screen: LogMailScreen) -> None:
    desk = screen.desk
    entry = Entry(Delivery.CERTIFIED, MONDAY, article=NUMBER)
    made = desk.write(log_mailing, first_letter(desk).id, entry, as_printed=True).made
    screen.arrive({"mailing": made})
    assert (screen.title(), screen.lead.text()) == ("Change what is logged", "Notice to ICE")
    assert screen.form.fields["letter"].isHidden()
    with qtbot.waitSignal(screen.go):
        screen.log.click()  # nothing to change
    screen.form.fields["day"].set_value(date(2011, 1, 1))
    with qtbot.waitSignal(desk.refused):
        screen.log.click()
    assert screen.form.fields["day"].error.text() == "A letter cannot have been mailed after today. Change the day."
    assert screen.form.fields["day"].editor.hasFocus()
    screen.form.fields["day"].set_value(date(2010, 9, 28))
    screen.log.click()
    assert [one.mailed_on for one in mailings(desk)] == [date(2010, 9, 28)]
    fields = screen.form.fields
    screen.arrive({"mailing": made})
    assert (fields["delivered_on"].isHidden(), fields["returned_on"].isHidden()) == (False, True)
    QTest.keyClicks(fields["delivered_on"].editor, "soon")
    screen.log.click()
    assert fields["delivered_on"].error.text() == "Write the date with its year. For example: October 1, 2010."
    fields["delivered_on"].editor.clear()
    QTest.keyClicks(fields["delivered_on"].editor, "September 30, 2010")
    QTest.keyClicks(fields["signed_by"].editor, "R. Jones")
    screen.log.click()
    assert [(one.delivered_on, one.signed_by) for one in mailings(desk)] == [(date(2010, 9, 30), "R. Jones")]
    desk.write(change_mailing, made, delivered_on=date(2010, 9, 29))
    screen.arrive({"mailing": made})
    fields["day"].set_value(date(2010, 9, 30))
    screen.log.click()  # the day that was changed is the one that does not fit
    sentence = "A letter cannot have arrived before it was mailed. Change the day."
    assert [fields[name].error.text() for name in ("day", "delivered_on")] == [sentence, ""]
    fields["delivered_on"].set_value(date(2010, 9, 28))
    screen.log.click()
    assert [fields[name].error.text() for name in ("day", "delivered_on")] == ["", sentence]
    screen.leave.click()
    desk.write(change_mailing, made, delivered_on=None, signed_by="", returned_on=date(2010, 9, 29))
    screen.arrive({"mailing": made})
    fields["returned_on"].editor.clear()
    screen.log.click()
    assert [one.returned_on for one in mailings(desk)] == [None]


def test_what_came_back_is_sent_again(screen: LogMailScreen) -> None:
    desk = screen.desk
    entry = Entry(Delivery.CERTIFIED, MONDAY, article=NUMBER)
    made = desk.write(log_mailing, first_letter(desk).id, entry, as_printed=True).made
    desk.write(return_mailing, made, MONDAY, "No such number")
    screen.arrive({"again": made})
    assert screen.title() == "Send a letter again"
    assert screen.again.isVisible()
    assert screen.form.fields["article"].value() == ""
    screen.log.click()
    first, second = mailings(desk)
    assert (second.again, second.mailed_on) == (first.id, date(2010, 9, 30))


def test_what_is_typed_stays_until_it_is_logged_or_cancelled(screen: LogMailScreen, tmp_path: Path) -> None:
    desk, fields = screen.desk, screen.form.fields
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"\x89PNG\r\n\x1a\n slip")
    screen.show_saved("All changes saved")
    pick(screen, "letter", "notice-sib")
    assert screen.saved.text() == "All changes saved"
    pick(screen, "method", "first_class")
    pick(screen, "to", "The Honorable Casey Lane")
    QTest.keyClicks(fields["note"].editor, "Window 2")
    fields["day"].editor.clear()
    QTest.keyClicks(fields["day"].editor, "Septemb")
    screen.form.also_fax.setChecked(True)
    screen.form.as_printed.setChecked(True)
    answer_dialogs(choose(slip))
    screen.form.receipts.add.click()
    typed = screen.form.draft()
    assert screen.saved.text() == "Draft, not written down yet"

    screen.arrive({"letter": "notice-ice"})
    assert (fields["note"].value(), fields["day"].value()) == ("", date(2010, 9, 30))
    assert (screen.form.receipts.paths, screen.saved.text()) == ((), "All changes saved")
    screen.arrive()
    assert fields["letter"].value() == "notice-sib"
    assert (screen.form.draft(), screen.saved.text()) == (typed, "Draft, not written down yet")
    assert (typed.ticks, typed.paths, bool(typed.printed)) == (("fax",), (slip,), True)

    QTest.keyClicks(fields["day"].editor, "er 28, 2010")
    screen.log.click()
    paper, _fax = mailings(desk)
    assert (paper.mailed_on, paper.note, paper.copy) == (date(2010, 9, 28), "Window 2", "The Honorable Casey Lane")
    assert desk.drafts.names == ()
    desk.undo()
    screen.arrive()
    assert (fields["letter"].value(), fields["note"].value()) == ("notice-sib", "Window 2")
    assert (fields["day"].value(), screen.form.receipts.paths) == (date(2010, 9, 28), (slip,))
    desk.redo()
    assert desk.drafts.names == ()
    screen.arrive({"mailing": paper.id})
    QTest.keyClicks(fields["by"].editor, "J.A.")
    screen.arrive({"letter": "notice-sib"})
    assert fields["by"].value() == ""
    screen.arrive({"mailing": paper.id})
    assert fields["by"].value() == "J.A."
    screen.leave.click()
    screen.arrive({"mailing": paper.id})
    assert (fields["by"].value(), screen.saved.text()) == ("", "All changes saved")


def test_a_letter_that_was_never_printed_is_logged_only_after_a_question(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    screen = shown(qtbot, LogMailScreen(desk))
    pick(screen, "method", "by_hand")
    answer_dialogs(no_copy("leave"))
    screen.log.click()
    assert mailings(desk) == ()
    answer_dialogs(no_copy("log"))
    screen.log.click()
    assert len(mailings(desk)) == 1


def test_a_scan_that_cannot_be_kept_stops_nothing_else(qtbot: QtBot, screen: LogMailScreen, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    screen.form.as_printed.setChecked(True)
    for path in (empty, tmp_path / "gone.pdf"):
        screen.form.receipts.show_paths((path,))
        with qtbot.waitSignal(screen.desk.refused):
            screen.log.click()
    assert mailings(screen.desk) == ()
    screen.form.receipts._take_out(tmp_path / "gone.pdf")  # noqa: SLF001 - its button is made anew with each file
    assert screen.form.receipts.paths == ()


def test_without_a_letter_the_page_leads_to_one(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, LogMailScreen(desk))
    assert screen.acts() == {}
    screen.keep()
    assert screen.empty.button is not None
    with qtbot.waitSignal(screen.go) as gone:
        screen.empty.button.click()
    assert gone.args == ["new_letter", {}]
