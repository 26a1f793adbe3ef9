from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery
from organizer.domain.mailing import Mailing
from organizer.domain.reply import Channel, Stance
from organizer.gui.desk import Desk
from organizer.gui.dialogs.mail_event import MailEventDialog
from organizer.gui.models.lines import MARK_ROLE
from organizer.gui.screens.mail_log import MailLogScreen
from organizer.papers.log_mail import Entry, log_mailing
from organizer.store.campaigns import add_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import add_letter, load_letters
from organizer.store.replies import record_reply
from tests.builders import a_campaign
from tests.gui.desktop import Printer, answer_dialogs, cancel, choose
from tests.gui.letter_desk import first_letter, open_letters, shown
from tests.journeys.visitor import text_of

MONDAY, TUESDAY = date(2010, 9, 27), date(2010, 9, 28)
NUMBER = "7012 3456 7890 1234 5678"


def mailings(desk: Desk) -> tuple[Mailing, ...]:
    return desk.read(load_correspondence, desk.campaign).mailings


def say(day: date | None, words: str, *files: Path) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, MailEventDialog)
        dialog.day.set_value(day)
        if day is None:
            dialog.keep.click()
            assert dialog.day.error.text() == "Enter the day."
            dialog.leave.click()
            return
        dialog.words.set_value(words)
        dialog.receipts.show_paths(files)
        dialog.keep.click()

    return answer


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> MailLogScreen:
    """Give the log with a certified letter of Monday and the fax beside it."""
    open_letters(desk, tmp_path, "notice-ice", "notice-sib")
    entry = Entry(
        Delivery.CERTIFIED_RECEIPT,
        MONDAY,
        to=("Director", "ICE"),
        by="J.A.",
        post_office="Main Street",
        article=NUMBER,
        cost=783,
        note="Window 2",
        also=(Delivery.FAX,),
    )
    made = desk.write(log_mailing, first_letter(desk).id, entry, without_copy=True).made
    asking = Printer(tmp_path / "printed.pdf").asking
    return shown(qtbot, MailLogScreen(desk, asking=asking), {"mailing": made})


def test_before_the_first_letter_the_page_says_what_it_is_for(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, MailLogScreen(desk))
    assert screen.table.isHidden()
    assert screen.empty.button is not None
    with qtbot.waitSignal(screen.go) as gone:
        screen.empty.button.click()
    assert gone.args == ["log_mail", {}]
    assert (screen.title(), bool(screen.help_text())) == ("Mail log", True)


def test_a_short_log_takes_the_room_of_its_lines_and_no_more(screen: MailLogScreen) -> None:
    rows = sum(screen.table.rowHeight(number) for number in range(2))
    assert screen.table.viewport().height() == rows
    screen.finder.field.setText("nothing of this kind")
    assert screen.table.viewport().height() == rows  # what is below stays in its place while somebody types


def test_a_reader_hears_the_whole_row(screen: MailLogScreen) -> None:
    model = screen.table.log
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Notice to ICE, mailed September 27, 2010, to Director, ICE, Certified Mail, return receipt, "
        f"number {NUMBER}. Mailed."
    )
    assert [model.index(0, column).data() for column in range(5)] == [
        "September 27, 2010",
        "Notice to ICE",
        "Director, ICE",
        NUMBER,
        "Mailed",
    ]
    assert model.index(0, 4).data(MARK_ROLE).icon == "send"
    words = "It was mailed before the decision of September 28, 2010, which it names. Check both days."
    assert words in [label.text() for label in screen.detail.findChildren(QLabel)]
    assert screen.finder.count.text() == "2 sent, 1 with a number, 0 received"
    screen.table.resize(300, 400)
    assert model.columnCount() == 2
    assert model.index(0, 1).data() == f"September 27, 2010\n{NUMBER}\nMailed"


def test_the_number_is_copied_as_the_post_wants_it(qtbot: QtBot, screen: MailLogScreen) -> None:
    with qtbot.waitSignal(screen.desk.told):
        screen.detail.buttons["copy"].click()
    assert QGuiApplication.clipboard().text() == NUMBER.replace(" ", "")


def test_the_card_proves_the_delivery(screen: MailLogScreen, tmp_path: Path) -> None:
    card = tmp_path / "card.png"
    card.write_bytes(b"\x89PNG\r\n\x1a\n card")
    answer_dialogs(cancel)
    screen.detail.buttons["card"].click()
    answer_dialogs(say(None, ""))
    screen.detail.buttons["delivered"].click()
    assert mailings(screen.desk)[0].delivered_on is None
    answer_dialogs(say(TUESDAY, "M. Smith", card))
    screen.detail.buttons["card"].click()
    sent = mailings(screen.desk)[0]
    assert (sent.delivered_on, sent.signed_by, sent.attachments[0].name) == (TUESDAY, "M. Smith", "card.png")
    assert "delivered" not in screen.detail.buttons
    assert screen.table.log.index(0, 4).data().startswith("Delivered September 28, 2010. Remind ICE")


def test_what_came_back_is_repaired_and_sent_again(qtbot: QtBot, screen: MailLogScreen) -> None:
    answer_dialogs(say(TUESDAY, "No such number"))
    screen.detail.buttons["returned"].click()
    asked: list[tuple[str, dict[str, str]]] = []
    screen.go.connect(lambda place, arguments: asked.append((place, arguments)))
    key = mailings(screen.desk)[0].id
    for act in ("repair", "again", "change", "open"):
        screen.detail.buttons[act].click()
    places = [place for place, _ in asked]
    assert places == ["recipients", "log_mail", "log_mail", "letter"]
    assert asked[0][1]["office"]
    assert [arguments for _, arguments in asked[1:]] == [{"again": key}, {"mailing": key}, {"letter": "notice-ice"}]
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert screen.detail.buttons["repair"].hasFocus()


def test_an_answer_stands_in_the_same_log_and_can_be_filtered(qtbot: QtBot, screen: MailLogScreen) -> None:
    desk = screen.desk
    with qtbot.waitSignal(screen.go) as gone:
        screen.detail.buttons["answer"].click()
    assert gone.args == ["answer", {"letter": "notice-ice"}]
    letter, when = first_letter(desk).id, ApproximateDate.parse("2010-09")
    reply = desk.write(
        record_reply, desk.campaign, (letter,), Channel.CALL, Stance.REFUSES, when, who="Venturella", words="No."
    ).made
    model = screen.table.log
    screen.kind.set_value("received")
    screen.kind.activated.emit(2)
    assert model.rowCount() == 1
    assert model.index(0, 0).data() == "Came September 2010"
    assert model.index(0, 2).data() == "From: Venturella"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Answer to Notice to ICE, came September 2010, from Venturella, Phone call. Answer. It refuses."
    )
    for act in (screen.detail.buttons["reply"].click, lambda: screen.table.deleted.emit(reply)):
        with qtbot.waitSignal(screen.go) as gone:
            act()
        assert gone.args == ["answer", {"reply": reply}]
    screen.kind.set_value("sent")
    screen.kind.activated.emit(1)
    assert model.rowCount() == 2
    screen.acts()["find"]()
    screen.finder.field.setText("fax")
    assert model.rowCount() == 1
    assert screen.finder.count.text() == "1 sent, 0 with a number, 0 received"
    screen.finder.field.setText("nobody")
    assert screen.detail.isHidden()
    screen._do("copy")  # noqa: SLF001 - a key that comes when no row is left


def test_a_wrong_line_is_taken_out_and_undo_brings_it_back(qtbot: QtBot, screen: MailLogScreen) -> None:
    desk = screen.desk
    with qtbot.waitSignal(desk.changed) as changed:
        QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    assert changed.args is not None
    assert changed.args[0].sentence == "Mailing taken out of the log."
    assert len(mailings(desk)) == 1
    desk.undo()
    assert len(mailings(desk)) == 2


def test_receipts_are_added_labelled_and_taken_away(screen: MailLogScreen, tmp_path: Path, opened: list[str]) -> None:
    slip = tmp_path / "slip.pdf"
    slip.write_bytes(b"%PDF-1.7 slip")
    files, desk = screen.detail.files, screen.desk
    answer_dialogs(choose(slip))
    files.add.click()
    files.dropped.emit([slip])
    first, second = mailings(desk)[0].attachments
    files.labelled.emit(first.id, "Stamped slip")
    files.moved.emit(first.id, 1)
    assert [file.label for file in mailings(desk)[0].attachments] == ["", "Stamped slip"]
    files.opened.emit(first.id)
    assert opened[0].endswith("slip.pdf")
    answer_dialogs(choose(tmp_path / "copy.pdf"))
    files.saved.emit(first.id)
    assert (tmp_path / "copy.pdf").read_bytes() == slip.read_bytes()
    files.removed.emit(second.id)
    assert [file.id for file in mailings(desk)[0].attachments] == [first.id]


def test_all_campaigns_are_named_and_one_is_chosen_by_its_line(screen: MailLogScreen) -> None:
    desk = screen.desk
    here = desk.campaign
    other = desk.write(add_campaign, a_campaign(jurisdiction__name="Fairview")).made
    letter = desk.write(add_letter, other, "notice-ice").made
    desk.write(log_mailing, letter, Entry(Delivery.BY_HAND, TUESDAY), without_copy=True)
    screen.scope.set_value("everywhere")
    screen.scope.activated.emit(1)
    model = screen.table.log
    assert model.index(0, 1).data() == "Notice to ICE\nFairview"
    assert model.index(0, 2).data() == "Not written down"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Fairview: ")
    assert desk.campaign == here
    screen.table.choose_line(model.line(0).key)  # type: ignore[union-attr]  # there is one
    assert {"card", "returned"}.isdisjoint(screen.detail.buttons)  # it was handed over
    screen.detail.buttons["open"].click()
    assert desk.campaign == other


def test_what_is_shown_is_printed_saved_and_exported(screen: MailLogScreen, tmp_path: Path) -> None:
    screen.finder.field.setText("Fax")
    screen.acts()["check"]()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    answer_dialogs(choose(tmp_path / "log.pdf"))
    screen.save_pdf.click()
    printed = text_of(tmp_path / "log.pdf")
    assert "1 of 2 lines." in printed
    assert "Only lines with the words: Fax" in printed
    screen.finder.field.clear()
    answer_dialogs(choose(tmp_path / "log.csv"))
    screen.export.click()
    rows = (tmp_path / "log.csv").read_text(encoding="utf-8").splitlines()
    assert [row.split(",")[4] for row in rows] == ["way", '"Certified Mail', '"Fax"']


def test_nothing_is_asked_where_nothing_can_be_stored(qtbot: QtBot, screen: MailLogScreen) -> None:
    desk = screen.desk
    assert desk.store is not None
    desk.store.seal()
    for act in ("delivered", "returned"):
        with qtbot.waitSignal(desk.held):
            screen.detail.buttons[act].click()
    assert len(desk.read(load_letters, desk.campaign)) == 2
