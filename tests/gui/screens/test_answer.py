from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.letter import Delivery, LetterState
from organizer.domain.reply import Channel, Reply, Stance
from organizer.gui.answer_draft import AnswerValues
from organizer.gui.answer_files import pdf_name
from organizer.gui.desk import Desk
from organizer.gui.screens.answer import AnswerScreen
from organizer.gui.widgets.answer_form import CHANNEL, ON, STANCE, WHO
from organizer.gui.widgets.mail_card import MailCard
from organizer.store.attachments import attachment_bytes
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import load_letters
from organizer.store.mailings import record_mailing
from tests.gui.desktop import answer_dialogs, choose
from tests.gui.letter_desk import open_letters, shown
from tests.papers.test_photographs import photograph

MAIL = Path(__file__).parents[2] / "files" / "mail"
CALL = AnswerValues(
    ("notice-ice",), "call", "June 2010", "A program officer", "ice_assistant_director", "proposes_meeting",
    "They will call again to set up a meeting.",
)  # fmt: skip


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> AnswerScreen:
    """Give the page for a new answer to a notice that was mailed."""
    open_letters(desk, tmp_path, "notice-ice", "notice-sib")
    ice = desk.read(load_letters, desk.campaign)[0].id
    desk.write(record_mailing, ice, Delivery.CERTIFIED, date(2010, 5, 18), without_copy=True)
    made = shown(qtbot, AnswerScreen(desk), {"letter": "notice-ice"})
    made.go.connect(lambda place, given: made.arrive(given) if place == "answer" else None)
    return made


def replies(desk: Desk) -> tuple[Reply, ...]:
    return desk.read(load_correspondence, desk.campaign).replies


def write(screen: AnswerScreen, values: AnswerValues = CALL) -> None:
    screen.form.show_values(values)
    screen.form.edited.emit()
    screen.keep.click()


def line(screen: AnswerScreen, name: str) -> QLineEdit:
    editor = screen.form.form.fields[name].editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_the_first_answer_to_san_francisco_was_a_phone_call(screen: AnswerScreen, desk: Desk) -> None:
    gone: list[object] = []
    screen.go.connect(lambda place, given: gone.append((place, given)))
    write(screen)
    (reply,) = replies(desk)
    assert (reply.channel, reply.stance, reply.on.spell()) == (Channel.CALL, Stance.PROPOSES_MEETING, "June 2010")
    assert desk.read(load_letters, desk.campaign)[0].state is LetterState.ANSWERED
    assert screen.title() == "Answer: Phone call, June 2010"
    assert screen.next.heading.text() == "Nothing is in writing yet"
    screen.next.confirm.click()
    assert gone[-1] == ("letter", {"letter": "write-back"})
    screen.next.links[0].click()
    assert gone[-1] == ("letter", {"letter": "thank"})
    assert desk.read(load_letters, desk.campaign)[-1].options.answer == reply.id
    screen.leave.click()
    assert gone[-1] == ("mail_log", {})


def test_what_is_missing_is_said_and_nothing_is_cleared(screen: AnswerScreen, desk: Desk) -> None:
    assert list(screen.form.ticks) == ["notice-ice"]
    assert screen.form.chosen_letters() == ("notice-ice",)
    assert screen.form.values().role == "ice_assistant_director"
    line(screen, ON).setText("some day")
    screen.acts()["primary"]()
    assert screen.problem_count() == 3
    assert "October 14, 2010, or June 2010" in screen.form.form.fields[ON].error.text()
    assert line(screen, ON).text() == "some day"
    screen.summary.followed.emit(STANCE)
    assert QApplication.focusWidget() is screen.form.stances[Stance.AGREES]
    screen.summary.followed.emit(CHANNEL)
    assert QApplication.focusWidget() is screen.form.form.fields[CHANNEL].editor
    assert replies(desk) == ()


def test_an_answer_after_today_is_refused_at_its_day(screen: AnswerScreen, desk: Desk) -> None:
    refused = "An answer cannot have come after today. Change the day."
    write(screen, replace(CALL, on="October 1, 2010"))
    assert (screen.form.form.fields[ON].error.text(), replies(desk)) == (refused, ())
    write(screen)
    line(screen, ON).setText("October 1, 2010")
    screen.form.form.fields[ON].commit()
    assert screen.form.form.fields[ON].error.text() == refused


def test_what_is_typed_stays_on_whatever_page_somebody_goes(screen: AnswerScreen, qtbot: QtBot, desk: Desk) -> None:
    QTest.keyClicks(line(screen, WHO), "Dana")
    screen.form.stances[Stance.REFUSES].click()
    assert screen.saved.text() == "Draft, not written down yet"
    other = shown(qtbot, AnswerScreen(desk), {})
    assert (other.form.values().who, other.form.values().stance) == ("Dana", "refuses")
    assert other.form.chosen_letters() == ("notice-ice",)


def test_an_answer_that_is_undone_is_a_draft_again(screen: AnswerScreen, desk: Desk) -> None:
    write(screen)
    desk.undo()
    assert replies(desk) == ()
    assert screen.form.values() == CALL
    assert screen.title() == "Write down an answer"
    desk.redo()
    assert screen.form.values() == AnswerValues()
    screen.arrive({"reply": replies(desk)[0].id})
    screen.arrive({})
    assert screen.form.values().who == ""
    desk.undo()  # as on another page
    screen.arrive({})
    assert screen.form.values() == CALL


def test_a_field_of_an_answer_on_record_is_stored_when_it_is_left(screen: AnswerScreen, desk: Desk) -> None:
    write(screen)
    line(screen, ON).setText("summer 2010")
    line(screen, WHO).setText("Dana Reyes")
    screen.form.words.setPlainText("No.")
    screen.form.commit()
    screen.form.stances[Stance.REFUSES].click()
    screen.form.ticks["notice-ice"].click()
    (reply,) = replies(desk)
    assert (reply.on.text, reply.who, reply.words) == ("2010-06/2010-08", "Dana Reyes", "No.")
    assert (reply.stance, reply.letters) == (Stance.REFUSES, ())
    line(screen, ON).setText("soon")
    screen.form.commit()
    assert replies(desk)[0].on.text == "2010-06/2010-08"
    assert screen.form.form.fields[ON].error.text()


def test_an_answer_from_before_the_mailing_is_noted_and_kept_all_the_same(screen: AnswerScreen, desk: Desk) -> None:
    older = screen.form.older
    line(screen, ON).setText("May 2010")
    screen.form.edited.emit()
    assert older.isHidden()
    write(screen, replace(CALL, on="April 2010"))
    assert replies(desk)[0].on.spell() == "April 2010"
    assert older.text() == "The answer of April 2010 is older than the mailing of May 18, 2010. Check both days."
    assert not older.isHidden()
    screen.form.ticks["notice-ice"].click()
    assert older.isHidden()


def test_an_answer_can_be_removed_and_brought_back(screen: AnswerScreen, desk: Desk) -> None:
    write(screen)
    screen.remove.click()
    assert replies(desk) == ()
    assert screen.page is not None
    assert screen.page.reply is None
    desk.undo()
    assert len(replies(desk)) == 1


def test_an_e_mail_fills_in_what_is_empty_and_shows_its_files(
    screen: AnswerScreen, desk: Desk, tmp_path: Path, opened: list[str]
) -> None:
    line(screen, WHO).setText("The bureau")
    path = MAIL / "attachment.eml"
    answer_dialogs(choose(path))
    screen.files.list.add.click()
    found = screen.form.values()
    assert (found.channel, found.on, found.who) == ("email", "October 14, 2010", "The bureau")
    assert found.words == "We have your notice. A meeting can be held in November."
    (card,) = screen.findChildren(MailCard)
    card.buttons[0][0].click()
    assert Path(opened[0]).read_bytes().startswith(b"%PDF")
    answer_dialogs(choose(tmp_path / "inner.pdf"))
    card.buttons[0][1].click()
    assert (tmp_path / "inner.pdf").read_bytes().startswith(b"%PDF")
    answer_dialogs(choose(tmp_path / "copy.eml"))
    screen.files.list.entries[0].save.click()
    assert (tmp_path / "copy.eml").read_bytes() == path.read_bytes()
    screen.form.show_values(AnswerValues((), "email", "September 2010", stance="asks"))
    screen.form.edited.emit()
    screen.keep.click()
    (reply,) = replies(desk)
    assert desk.read(attachment_bytes, reply.attachments[0].id) == path.read_bytes()
    notes = tmp_path / "notes.txt"
    notes.write_text("They asked for a map.")
    screen.files.take([notes])
    assert [file.name for file in replies(desk)[0].attachments] == ["attachment.eml", "notes.txt"]
    assert replies(desk)[0].words == "They asked for a map."


def test_several_e_mails_do_not_mix_who_and_when(screen: AnswerScreen, tmp_path: Path) -> None:
    head = "From: {who} <a@agency.example>\nSubject: Your notice\n{date}\n{words}\n"
    (tmp_path / "first.eml").write_text(head.format(who="Dana Reyes", date="", words="Yes."))
    (tmp_path / "later.eml").write_text(
        head.format(who="Lee Cho", date="Date: Thu, 14 Oct 2010 09:15:00 -0400\n", words="Once more.")
    )
    screen.files.take([tmp_path / "first.eml", tmp_path / "later.eml"])
    found = screen.form.values()
    assert (found.who, found.on, found.words) == ("Dana Reyes", "", "Yes.")
    assert screen.form.taken.text() == "Who answered was taken from first.eml."
    line(screen, WHO).clear()
    screen.files.take([tmp_path / "later.eml"])
    assert (screen.form.values().who, screen.form.taken.isHidden()) == ("", True)
    line(screen, WHO).setText("Dana Reyes")
    screen.files.list.entries[0].down.click()
    assert screen.form.taken.text() == "Who answered was taken from first.eml."
    for _ in range(3):
        screen.files.list.entries[0].remove.click()
    screen.form.show_values(AnswerValues())
    screen.files.take([tmp_path / "later.eml", tmp_path / "first.eml"])
    assert (screen.form.values().who, screen.form.values().on) == ("Lee Cho", "October 14, 2010")
    assert screen.form.taken.text() == "Who and when were taken from later.eml."
    line(screen, WHO).setText("The bureau")
    screen.form.edited.emit()
    assert screen.form.taken.text() == "The date was taken from later.eml."


def test_complaint_23_paper_that_was_photographed_is_kept_and_becomes_one_pdf_in_the_order_that_is_chosen(
    screen: AnswerScreen, desk: Desk, qtbot: QtBot, tmp_path: Path, opened: list[str]
) -> None:
    assert screen.files.make_pdf.isHidden()
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(photograph())
    (tmp_path / "empty.pdf").touch()
    screen.files.take([tmp_path / "a.jpg", tmp_path / "empty.pdf", tmp_path / "none.pdf", tmp_path / "b.jpg"])
    assert screen.files.list.notes.text().startswith(
        "empty.pdf is empty. Choose another file.\nnone.pdf cannot be read"
    )
    entries = screen.files.list.entries
    entries[1].up.click()
    screen.files.list.labelled.emit("new-1", "Page 2")
    entries[0].remove.click()
    assert screen.files.put_back.text() == "Put a.jpg back"
    screen.files.put_back.click()
    screen.files.make_pdf.click()
    qtbot.waitUntil(lambda: len(screen.files.list.entries) == 3)
    screen.files.make_pdf.click()
    qtbot.waitUntil(lambda: screen.files.list.notes.text() == "photos.pdf already has all these photos.")
    assert len(screen.files.list.entries) == 3
    assert pdf_name(screen.files.files.shown) == "photos-2.pdf"
    screen.files.list.entries[2].open.click()
    assert Path(opened[0]).name == "photos.pdf"
    write(screen)
    kept = replies(desk)[0].attachments
    assert [(file.name, file.label) for file in kept] == [
        ("b.jpg", ""),
        ("a.jpg", "Page 2"),
        ("photos.pdf", "All photos as one PDF"),
    ]
    screen.files.list.entries[0].down.click()
    screen.files.list.labelled.emit(kept[0].id, "Page 1")
    screen.files.list.entries[2].remove.click()
    assert [(file.name, file.label) for file in replies(desk)[0].attachments] == [
        ("a.jpg", "Page 2"),
        ("b.jpg", "Page 1"),
    ]
    desk.undo()
    assert len(replies(desk)[0].attachments) == 3


def test_photos_that_cannot_become_pages_say_why(screen: AnswerScreen, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(photograph("PNG").replace(b"IDAT", b"IDAX"))
    screen.files.take([tmp_path / "a.jpg"])
    screen.files.make_pdf.click()
    qtbot.waitUntil(lambda: "a.jpg is damaged" in screen.files.list.notes.text())
