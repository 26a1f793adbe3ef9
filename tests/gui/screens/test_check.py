from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from organizer import resources
from organizer.domain.campaign import Recipient
from organizer.domain.letter import LetterState
from organizer.domain.office import AddressCheck
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.dialogs.replace_file import ReplaceFileDialog
from organizer.gui.printing import Pages
from organizer.gui.screens.check import CheckScreen
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.mark_checked import MarkChecked
from organizer.gui.widgets.text import Text
from organizer.store.campaigns import answer, load_campaign, set_recipient
from organizer.store.letters import (
    StoredLetter,
    add_enclosure,
    date_letter,
    keep_print,
    kept_bytes,
    load_letters,
    mark_letter,
    sign_letter,
)
from organizer.store.offices import load_directory
from organizer.store.settings import set_setting
from organizer.store.steps import load_records
from tests.builders import PLAYBOOK, TODAY, finish_steps
from tests.gui.desktop import Printer
from tests.gui.letter_desk import open_letters, shown

BUREAU = "state_identification_bureau/VA"


def _check(qtbot: QtBot, desk: Desk, letter: str = "notice-sib", printer: Printer | None = None) -> CheckScreen:
    """Return the screen with the question answered."""
    asking = printer.asking if printer else BY_DIALOG
    screen = shown(qtbot, CheckScreen(desk, asking=asking), {"letter": letter})
    screen.go_on()
    return screen


def _letter(desk: Desk) -> StoredLetter:
    return desk.read(load_letters, desk.campaign)[0]


def _names(screen: CheckScreen) -> list[str]:
    return [row.accessibleName() for row in screen.rows.rows]


def _has_focus(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)


def _answer_dialogs(*answers: Callable[[QDialog], None]) -> None:
    """Answer the dialogs that come, one after the other."""
    waiting = list(answers)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            waiting.pop(0)(dialog)
        if waiting:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def _choose(path: Path) -> Callable[[QDialog], None]:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        dialog.done(QDialog.DialogCode.Accepted)

    return choose


def _cancel(dialog: QDialog) -> None:
    dialog.reject()


def _press(name: str) -> Callable[[QDialog], None]:
    def press(dialog: QDialog) -> None:
        assert isinstance(dialog, ReplaceFileDialog)
        getattr(dialog, name).click()

    return press


def test_the_first_letter_asks_if_the_program_is_still_the_same(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice", "notice-sib")
    screen = shown(qtbot, CheckScreen(desk), {"letter": "notice-sib"})
    assert screen.heading.text() == "Is the program still the same?"
    assert screen.rows.isHidden()
    assert set(screen.acts()) == {"primary", "check", "previous"}
    assert screen.problem_count() == 0
    screen.continue_button.click()
    assert screen.heading.text() == "Check this letter, then print it"
    assert screen.question.isHidden()
    screen.arrive({"letter": "notice-ice"})
    assert screen.heading.text() == "Check this letter, then print it"


def test_a_printed_letter_needs_no_question(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice", "notice-sib")
    desk.write(mark_letter, desk.read(load_letters, desk.campaign)[0].id, LetterState.PRINTED)
    screen = shown(qtbot, CheckScreen(desk), {"letter": "notice-sib"})
    assert screen.heading.text() == "Check this letter, then print it"


def test_a_late_letter_shows_what_it_can_do_and_what_people_do_instead(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    desk.write(date_letter, desk.read(load_letters, desk.campaign)[0].id, date(2026, 11, 22))
    screen = shown(qtbot, CheckScreen(desk), {"letter": "notice-sib"})
    titles = [card.accessibleName() for card in screen.question.cards]
    assert titles == [
        "What a letter can and cannot do today",
        "Statements that disagree",
        "What people do instead",
    ]


def test_errors_take_the_focus_and_stop_every_paper(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", jurisdiction__state="IN", decision__date=None)
    printer = Printer(tmp_path / "paper.pdf")
    screen = _check(qtbot, desk, printer=printer)
    assert not screen.summary.isHidden()
    assert screen.problem_count() == 2
    qtbot.waitUntil(lambda: _has_focus(screen.summary))
    for button in (screen.print_button, screen.save_button, screen.open_button):
        button.setFocus()
        button.click()
        qtbot.waitUntil(lambda: _has_focus(screen.summary))
    screen.acts()["check"]()
    assert printer.asked == 0
    assert not (tmp_path / "letters").exists()
    assert desk.read(load_letters, desk.campaign)[0].state is LetterState.DRAFT


def test_every_row_says_what_it_is_and_its_link_leads_to_the_field(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", jurisdiction__state="IN")
    screen = _check(qtbot, desk)
    names = [row.accessibleName() for row in screen.rows.rows]
    sentence = "Enter the street or P.O. box, city, state and ZIP code of Indiana State Police."
    assert f"Address: Not filled in. Fix this. {sentence}" in names
    assert "Date: October 1, 2010. Ready." in names
    with qtbot.waitSignal(screen.go) as gone:
        screen.rows.links["Add address"].click()
    assert gone.args == ["letter", {"letter": "notice-sib", "field": "recipient.address", "checked": True}]
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["next_problem"]()
    assert gone.args is not None
    assert gone.args[1]["field"] == "recipient.address"
    with qtbot.waitSignal(screen.go) as gone:
        screen.back_button.click()
    assert gone.args == ["letter", {"letter": "notice-sib"}]


def test_a_repair_is_seen_at_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", decision__date=None)
    screen = _check(qtbot, desk)
    assert screen.problem_count() == 1
    desk.write(answer, desk.campaign, "decision.date", date(2010, 9, 28))
    assert screen.problem_count() == 0
    assert screen.summary.isHidden()
    screen.acts()["next_problem"]()
    assert not screen.rows.isHidden()


def test_an_address_of_the_directory_is_marked_as_checked(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    desk.write(set_setting, "initials", "A.R.")
    screen = _check(qtbot, desk)
    mark = screen.rows.findChild(MarkChecked)
    assert mark is not None
    assert mark.button.accessibleName() == "Mark the address of Virginia State Police as checked today"
    mark.how.set_value("web page")
    mark.button.click()
    office = next(entry for entry in desk.read(load_directory, desk.seed) if entry.key == BUREAU)
    assert office.check == AddressCheck(TODAY, "A.R.", "web page")
    assert "Nobody has checked" not in "".join(row.accessibleName() for row in screen.rows.rows)


def test_an_own_address_is_marked_in_the_campaign(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    own = Recipient("state_identification_bureau", address=("1 Main St", "Richmond, VA 23219"), source="a call")
    desk.write(set_recipient, desk.campaign, own)
    screen = _check(qtbot, desk)
    screen.rows.checked.emit("called")
    kept = desk.read(load_campaign, desk.campaign).recipient("state_identification_bureau")
    assert kept is not None
    assert kept.checked_on == TODAY


def test_a_past_addressee_can_be_replaced_by_an_offered_office(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    desk.write(date_letter, desk.read(load_letters, desk.campaign)[0].id, date(2026, 11, 22))
    screen = _check(qtbot, desk, "notice-ice")
    assert not screen.offers_card.isHidden()
    assert screen.page is not None
    office = screen.page.offers[0]
    screen.offers.chosen.emit(office.key)
    assert screen.offers_card.isHidden()
    own = desk.read(load_campaign, desk.campaign).recipient("ice_assistant_director")
    assert own is not None
    assert own.address == office.address.printed
    assert office.source_title in (own.source or "")


def test_a_letter_is_printed_and_kept_and_its_task_done(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    assert desk.store is not None
    finish_steps(desk.store, desk.campaign, desk.playbooks[PLAYBOOK], 2)
    screen = _check(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    assert screen.page is not None
    paper = screen.page.paper
    assert paper is not None
    screen.acts()["primary"]()
    assert Pages((tmp_path / "paper.pdf").read_bytes()).count == paper.pages
    assert _letter(desk).state is LetterState.CHECKED
    card = screen.printed_card
    assert card.asks
    assert card.heading.text() == "Did it print?"
    assert card.words.text().startswith("2 pages went to the printer.")
    assert card.next.text() == "Next: Get the notice to the bureau signed"
    assert screen.focusWidget() is card.words
    assert screen.print_button.isHidden()
    assert desk.read(kept_bytes, _letter(desk).id) is None
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["primary"]()
    assert gone.args == ["step", {"step": "write-notices", "task": "sign-sib"}]
    letter = _letter(desk)
    assert letter.state is LetterState.PRINTED
    assert letter.print is not None
    assert (letter.print.sha256, letter.print.dated) == (paper.sha256, date(2010, 10, 1))
    assert letter.print.program_version == resources.version()
    assert desk.read(kept_bytes, letter.id) == paper.data
    assert "notice-sib" in [record.task for record in desk.read(load_records, desk.campaign)]
    desk.undo()
    assert _letter(desk).state is LetterState.CHECKED
    assert "notice-sib" not in [record.task for record in desk.read(load_records, desk.campaign)]


def test_a_letter_printed_again_and_unchanged_is_kept_as_it_was(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "ask-officials")
    screen = _check(qtbot, desk, "ask-officials", printer=Printer(tmp_path / "paper.pdf"))
    for _ in range(2):
        screen.print_letter()
        screen.printed_card.print_again.click()
        screen.printed_card.say_yes.click()
        assert screen.printed_card.heading.text() == "The printed letter is kept"
        assert not screen.printed_card.asks
        assert not screen.print_button.isHidden()
    assert "Printed: September 30, 2010. The letter is still the same. Ready." in _names(screen)
    screen.keep()
    assert _letter(desk).state is LetterState.PRINTED


def test_a_cancelled_dialog_prints_nothing_and_asks_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk, printer=Printer(tmp_path / "paper.pdf", takes=False))
    screen.print_button.click()
    assert screen.printed_card.isHidden()
    assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter|QPrinter")
def test_a_printer_that_takes_nothing_is_told_in_the_bar(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk, printer=Printer(tmp_path))
    with qtbot.waitSignal(desk.refused) as refused:
        screen.print_letter()
    assert refused.args == ["The printer did not take the pages. Look if it is on, then print again."]
    assert screen.printed_card.isHidden()


def test_a_letter_that_became_signed_meanwhile_is_not_kept_anew(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    screen.print_letter()
    desk.write(keep_print, _letter(desk).id, b"%PDF of before", 1, "1", "1")
    desk.write(sign_letter, _letter(desk).id)
    with qtbot.waitSignal(desk.refused) as refused:
        screen.printed_card.say_yes.click()
    assert refused.args is not None
    assert "This letter is signed" in refused.args[0]
    assert desk.read(kept_bytes, _letter(desk).id) == b"%PDF of before"


def test_a_signed_letter_prints_the_same_bytes_and_asks_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", "notice-ice")
    screen = _check(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    assert screen.page is not None
    paper = screen.page.paper
    screen.print_letter()
    screen.keep()
    desk.write(sign_letter, _letter(desk).id)
    desk.write(answer, desk.campaign, "decision.date", date(2010, 9, 1))
    screen.arrive({"letter": "notice-sib"})
    assert screen.heading.text() == "This letter is kept as it was printed"
    assert "These are the pages that were signed or mailed." in screen.lead.text()
    assert screen.page.paper == paper
    screen.print_letter()
    assert not screen.printed_card.asks
    _answer_dialogs(_choose(tmp_path / "again.pdf"))
    screen.save()
    assert paper is not None
    assert (tmp_path / "again.pdf").read_bytes() == paper.data
    assert not screen.printed_card.asks
    assert _letter(desk).state is LetterState.SIGNED


def test_the_pdf_is_saved_whole_and_asks_if_it_was_printed(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: list[str]
) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    _answer_dialogs(_choose(tmp_path / "letters" / "notice-sib.pdf"))
    screen.acts()["save_pdf"]()
    path = tmp_path / "letters" / "notice-sib.pdf"
    assert screen.page is not None
    assert screen.page.paper is not None
    assert path.read_bytes() == screen.page.paper.data
    assert _letter(desk).state is LetterState.CHECKED
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
    card.print_again.click()
    assert card.heading.text() == "Did it print?"
    screen.arrive({"letter": "notice-sib"})
    assert card.isHidden()
    screen.printed_card.folder.emit()
    assert len(opened) == 1


def test_the_pdf_opens_in_the_desktops_own_program(qtbot: QtBot, desk: Desk, tmp_path: Path, opened: list[str]) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk)
    screen.acts()["open_pdf"]()
    [path] = opened
    assert screen.page is not None
    assert screen.page.paper is not None
    assert Path(path).read_bytes() == screen.page.paper.data
    assert _letter(desk).state is LetterState.CHECKED


def _enclose(desk: Desk, data: bytes) -> None:
    desk.write(add_enclosure, _letter(desk).id, "resolution.pdf", "Resolution 2010-41", data, "application/pdf")


def test_enclosures_go_out_with_the_letter_when_wanted(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    assert screen.goes_out.isHidden()
    assert screen.page is not None
    assert screen.page.paper is not None
    _enclose(desk, screen.page.paper.data)
    assert screen.goes_out.together.text() == "The letter and its enclosure"
    assert not screen.goes_out.is_together
    screen.goes_out.together.click()
    _answer_dialogs(_choose(tmp_path / "both.pdf"))
    screen.save()
    letter = screen.page.paper
    assert Pages((tmp_path / "both.pdf").read_bytes()).count == 2 * letter.pages + 1
    told = screen.printed_card.words.text()
    assert "holds this letter with its enclosures: 5 pages, US Letter." in told
    assert "The bundle is no archive PDF (PDF/A)" in told
    screen.print_letter()
    screen.keep()
    assert desk.read(kept_bytes, _letter(desk).id) == letter.data


def test_an_enclosure_in_the_way_is_named_and_the_letter_alone_goes(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk, printer=Printer(tmp_path / "paper.pdf"))
    _enclose(desk, b"%PDF-1.4 and nothing more")
    _enclose(desk, b"%PDF-1.4 and nothing else")
    assert screen.goes_out.together.text() == "The letter and its 2 enclosures"
    screen.goes_out.together.click()
    with qtbot.waitSignal(desk.refused) as refused:
        screen.print_letter()
    assert refused.args is not None
    assert "resolution.pdf" in refused.args[0]
    assert screen.printed_card.isHidden()
    screen.goes_out.alone.click()
    screen.print_letter()
    assert screen.printed_card.asks


def test_an_address_too_long_for_the_window_leads_to_envelope_and_label(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    lines = tuple(f"Building {number}, a line that is as long as any line of forty characters" for number in range(9))
    own = Recipient("state_identification_bureau", address=(*lines, "Richmond, VA 23219"), source="a call")
    desk.write(set_recipient, desk.campaign, own)
    screen = _check(qtbot, desk)
    [button] = [part for part in screen.rows.findChildren(SecondaryButton) if part.text() == "Envelope or label"]
    for act in (button.click, screen.envelope_button.click, screen.acts()["envelope"]):
        with qtbot.waitSignal(screen.go) as gone:
            act()
        assert gone.args == ["mailing", {"letter": "notice-sib"}]


@pytest.mark.parametrize(("size", "is_stacked"), [(100, False), (150, True), (200, True)])
def test_a_value_has_the_width_of_the_page_where_texts_are_large(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path, size: int, *, is_stacked: bool
) -> None:
    theme.wear(qapp, theme.Look(text_size=size))
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk)
    assert screen.rows.is_stacked is is_stacked
    texts = [part for part in screen.rows.findChildren(Text) if part.text().startswith("Nobody has checked")]
    [warning] = texts
    assert warning.width() > 24 * warning.fontMetrics().averageCharWidth()
    screen.rows.resize(3000, screen.rows.height())
    assert not screen.rows.is_stacked


def test_nothing_is_written_when_the_question_where_is_cancelled(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk)
    _answer_dialogs(_cancel)
    screen.save()
    assert not (tmp_path / "letters").exists()
    assert screen.printed_card.isHidden()


@pytest.mark.parametrize(("button", "is_replaced"), [("keep", False), ("replace", True)])
def test_an_older_file_is_replaced_only_when_asked_for(
    qtbot: QtBot, desk: Desk, tmp_path: Path, *, button: str, is_replaced: bool
) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk)
    path = tmp_path / "notice-sib.pdf"
    path.write_text("older")
    _answer_dialogs(_choose(path), _press(button))
    screen.save()
    assert path.read_bytes().startswith(b"%PDF") is is_replaced


def test_a_disk_that_refuses_is_told_in_the_bar(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    (tmp_path / "letters").write_text("in the way")
    screen = _check(qtbot, desk)
    with qtbot.waitSignal(desk.refused) as refused:
        screen.save()
    assert refused.args is not None
    assert "letters" in refused.args[0]
    assert screen.printed_card.isHidden()


def test_the_task_of_the_letter_can_be_marked_done(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "ask-officials")
    screen = _check(qtbot, desk, "ask-officials", printer=Printer(tmp_path / "paper.pdf"))
    screen.print_letter()
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


def test_the_text_can_be_copied_here_too(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk)
    screen.acts()["copy_text"]()
    assert "Dear Bureau Chief:" in QGuiApplication.clipboard().text()
    assert screen.help_text()


def test_a_letter_that_is_gone_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, CheckScreen(desk), {"letter": "notice-sib"})
    assert screen.lead.text() == "This letter is not in the file any more."
    assert screen.acts() == {}
    screen.save()
    screen.print_letter()
    screen.open_pdf()
    screen.keep()
    screen.rows.checked.emit("called")


def test_keeping_the_file_is_what_enter_and_escape_do(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReplaceFileDialog(tmp_path / "a.pdf")
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QMessageBox)
    assert dialog.defaultButton() is dialog.keep
    assert dialog.escapeButton() is dialog.keep
