"""What leaves the page Check: printed, saved, opened, with enclosures, and what is kept of it."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from organizer import resources
from organizer.domain.letter import LetterState
from organizer.gui.desk import Desk
from organizer.gui.dialogs.standing import StandingDialog
from organizer.gui.printing import Pages, Printout
from organizer.store.campaigns import answer
from organizer.store.letters import add_enclosure, keep_print, kept_bytes, sign_letter
from organizer.store.steps import load_records
from tests.builders import PLAYBOOK, finish_steps
from tests.gui.desktop import Printer, answer_dialogs, cancel, choose
from tests.gui.letter_desk import checking, first_letter, open_letters, row_names


def test_a_letter_is_printed_and_kept_and_its_task_done(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    assert desk.store is not None
    finish_steps(desk.store, desk.campaign, desk.playbooks[PLAYBOOK], 2)
    screen = checking(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    assert screen.page is not None
    paper = screen.page.paper
    assert paper is not None
    screen.acts()["primary"]()
    assert Pages((tmp_path / "paper.pdf").read_bytes()).count == paper.pages
    assert first_letter(desk).state is LetterState.CHECKED
    card = screen.printed_card
    assert card.asks
    assert card.heading.text() == "The PDF is saved"  # the printer of the tests is a file
    assert card.words.accessibleName() == f"The file {tmp_path / 'paper.pdf'} holds 2 pages."
    assert card.next.text() == "Next: Get the notice to the bureau signed"
    assert screen.focusWidget() is card.words
    assert screen.print_button.isHidden()
    assert desk.read(kept_bytes, first_letter(desk).id) is None
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["primary"]()
    assert gone.args == ["step", {"step": "write-notices", "task": "sign-sib"}]
    letter = first_letter(desk)
    assert letter.state is LetterState.PRINTED
    assert letter.print is not None
    assert (letter.print.sha256, letter.print.dated) == (paper.sha256, date(2010, 10, 1))
    assert letter.print.program_version == resources.version()
    assert desk.read(kept_bytes, letter.id) == paper.data
    assert "notice-sib" in [record.task for record in desk.read(load_records, desk.campaign)]
    desk.undo()
    assert first_letter(desk).state is LetterState.CHECKED
    assert "notice-sib" not in [record.task for record in desk.read(load_records, desk.campaign)]


def test_a_letter_printed_again_and_unchanged_is_kept_as_it_was(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "ask-officials")
    screen = checking(qtbot, desk, "ask-officials", printer=Printer(tmp_path / "paper.pdf"))
    for _ in range(2):
        screen.letter_out.print_letter()
        screen.printed_card.print_again.click()
        screen.printed_card.say_yes.click()
        assert screen.printed_card.heading.text() == "The printed letter is kept"
        assert not screen.printed_card.asks
        assert not screen.print_button.isHidden()
    assert "Printed: September 30, 2010. The letter is still the same. Ready." in row_names(screen)
    screen.letter_out.keep()
    assert first_letter(desk).state is LetterState.PRINTED


def test_a_cancelled_dialog_prints_nothing_and_asks_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk, printer=Printer(tmp_path / "paper.pdf", takes=False))
    screen.print_button.click()
    assert screen.printed_card.isHidden()
    assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter|QPrinter")
def test_a_printer_that_takes_nothing_is_told_in_the_bar(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk, printer=Printer(tmp_path))
    with qtbot.waitSignal(desk.refused) as refused:
        screen.letter_out.print_letter()
    assert refused.args == ["The printer did not take the pages. Look if it is on, then print again."]
    assert screen.printed_card.isHidden()


def test_a_letter_that_became_signed_meanwhile_is_not_kept_anew(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    screen.letter_out.print_letter()
    desk.write(keep_print, first_letter(desk).id, b"%PDF of before", 1, "1", "1")
    desk.write(sign_letter, first_letter(desk).id)
    with qtbot.waitSignal(desk.refused) as refused:
        screen.printed_card.say_yes.click()
    assert refused.args is not None
    assert "This letter is signed" in refused.args[0]
    assert desk.read(kept_bytes, first_letter(desk).id) == b"%PDF of before"


def test_a_signed_letter_prints_the_same_bytes_and_asks_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", "notice-ice")
    screen = checking(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    assert screen.page is not None
    paper = screen.page.paper
    screen.letter_out.print_letter()
    screen.letter_out.keep()
    desk.write(sign_letter, first_letter(desk).id)
    desk.write(answer, desk.campaign, "decision.date", date(2010, 9, 1))
    screen.arrive({"letter": "notice-sib"})
    assert screen.heading.text() == "This letter is kept as it was printed"
    assert "These are the pages that were signed or mailed." in screen.lead.text()
    assert screen.page.paper == paper
    screen.letter_out.print_letter()
    assert not screen.printed_card.asks
    answer_dialogs(choose(tmp_path / "again.pdf"))
    screen.letter_out.save()
    assert paper is not None
    assert (tmp_path / "again.pdf").read_bytes() == paper.data
    assert not screen.printed_card.asks
    assert first_letter(desk).state is LetterState.SIGNED


def test_the_pdf_is_saved_whole_and_asks_if_it_was_printed(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    answer_dialogs(choose(tmp_path / "letters" / "notice-sib.pdf"))
    screen.acts()["save_pdf"]()
    path = tmp_path / "letters" / "notice-sib.pdf"
    assert screen.page is not None
    assert screen.page.paper is not None
    assert path.read_bytes() == screen.page.paper.data
    assert first_letter(desk).state is LetterState.CHECKED
    card = screen.printed_card
    assert card.heading.text() == "The PDF is saved"
    assert card.asks
    assert screen.page.paper.sha256[:12] in card.words.text()
    assert "2 pages, US Letter" in card.words.text()
    assert card.question.text().startswith("Did you print it?")
    assert screen.focusWidget() is card.words  # the dialog keeps the window's own in this display
    card.show_folder.click()
    assert opened == [str(path.parent)]
    path.unlink()
    path.parent.rmdir()
    with qtbot.waitSignal(desk.refused):
        card.show_folder.click()
    monkeypatch.setattr(screen.out, "send", lambda *_: Printout(2, "Office"))  # no printer is on a test machine
    card.print_again.click()
    assert card.heading.text() == "Did it print?"
    assert card.words.text().startswith("2 pages went to the printer.")
    screen.arrive({"letter": "notice-sib"})
    assert card.isHidden()
    screen.printed_card.folder.emit()
    assert len(opened) == 1


def test_the_pdf_opens_in_the_desktops_own_program(qtbot: QtBot, desk: Desk, tmp_path: Path, opened: list[str]) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk)
    screen.acts()["open_pdf"]()
    [path] = opened
    assert screen.page is not None
    assert screen.page.paper is not None
    assert Path(path).read_bytes() == screen.page.paper.data
    assert first_letter(desk).state is LetterState.CHECKED


def _enclose(desk: Desk, data: bytes) -> None:
    desk.write(add_enclosure, first_letter(desk).id, "resolution.pdf", "Resolution 2010-41", data, "application/pdf")


def test_enclosures_go_out_with_the_letter_when_wanted(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    assert screen.goes_out.isHidden()
    assert screen.page is not None
    assert screen.page.paper is not None
    _enclose(desk, screen.page.paper.data)
    assert screen.goes_out.together.text() == "With its enclosure"
    assert not screen.goes_out.is_together
    screen.goes_out.together.click()
    answer_dialogs(choose(tmp_path / "both.pdf"))
    screen.letter_out.save()
    letter = screen.page.paper
    assert Pages((tmp_path / "both.pdf").read_bytes()).count == 2 * letter.pages + 1
    told = screen.printed_card.words.accessibleName()
    assert "holds this letter with its enclosures: 5 pages, US Letter." in told
    assert "The bundle is no archive PDF (PDF/A)" in told
    screen.letter_out.print_letter()
    screen.letter_out.keep()
    assert desk.read(kept_bytes, first_letter(desk).id) == letter.data


def test_an_enclosure_in_the_way_is_named_and_the_letter_alone_goes(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    _enclose(desk, b"%PDF-1.4 and nothing more")
    _enclose(desk, b"%PDF-1.4 and nothing else")
    assert screen.goes_out.together.text() == "With its 2 enclosures"
    screen.goes_out.together.click()
    with qtbot.waitSignal(desk.refused) as refused:
        screen.letter_out.print_letter()
    assert refused.args is not None
    assert "resolution.pdf" in refused.args[0]
    assert screen.printed_card.isHidden()
    screen.goes_out.alone.click()
    screen.letter_out.print_letter()
    assert screen.printed_card.asks


def test_nothing_is_written_when_the_question_where_is_cancelled(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk)
    answer_dialogs(cancel)
    screen.letter_out.save()
    assert not (tmp_path / "letters").exists()
    assert screen.printed_card.isHidden()


def test_a_disk_that_refuses_is_told_in_the_bar(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    (tmp_path / "letters").write_text("in the way")
    screen = checking(qtbot, desk)
    with qtbot.waitSignal(desk.refused) as refused:
        screen.letter_out.save()
    assert refused.args is not None
    assert "letters" in refused.args[0]
    assert screen.printed_card.isHidden()


def test_the_task_of_the_letter_can_be_marked_done(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "ask-officials")
    screen = checking(qtbot, desk, "ask-officials", printer=Printer(tmp_path / "paper.pdf"))
    screen.letter_out.print_letter()
    assert screen.printed_card.next.isHidden()
    screen.printed_card.say_yes.click()
    assert screen.printed_card.next.text() == "Your task: Ask your officials to act"
    assert screen.printed_card.task.accessibleName() == "Mark done: Ask your officials to act"
    assert desk.read(load_records, desk.campaign) == ()
    screen.printed_card.task.click()
    assert [record.task for record in desk.read(load_records, desk.campaign)] == ["ask-officials"]
    assert screen.printed_card.task.isHidden()
    with qtbot.waitSignal(screen.go) as gone:
        screen.printed_card.go_home.click()
    assert gone.args == ["home", {}]


def test_the_acts_of_the_menu_work_here_as_on_the_letter(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    with qtbot.waitSignal(desk.refused) as refused:
        screen.acts()["sign"]()
    assert refused.args == ["Print the letter first."]
    screen.letter_out.print_letter()
    screen.letter_out.keep()
    assert screen.standing.signed.isVisible()
    answer_dialogs(_say_signed)
    screen.acts()["sign"]()
    assert first_letter(desk).state is LetterState.SIGNED
    assert not screen.standing.signed.isVisible()
    for act in ("mail", "log_mail"):
        with qtbot.waitSignal(screen.go) as gone:
            screen.acts()[act]()
        assert gone.args == ["log_mail", {"letter": "notice-sib"}]
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["replace"]()
    assert gone.args == ["letter", {"letter": "notice-sib-2"}]


def _say_signed(dialog: QDialog) -> None:
    assert isinstance(dialog, StandingDialog)
    dialog.keep.click()
