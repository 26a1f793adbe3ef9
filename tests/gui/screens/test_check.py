from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.campaign import Recipient
from organizer.domain.letter import LetterState
from organizer.domain.office import AddressCheck
from organizer.gui.desk import Desk
from organizer.gui.dialogs.replace_file import ReplaceFileDialog
from organizer.gui.screens.check import CheckScreen
from organizer.gui.widgets.mark_checked import MarkChecked
from organizer.store.campaigns import answer, load_campaign, set_recipient
from organizer.store.letters import date_letter, load_letters, mark_letter
from organizer.store.offices import load_directory
from organizer.store.settings import set_setting
from organizer.store.steps import load_records
from tests.builders import TODAY
from tests.gui.letter_desk import open_letters, shown

BUREAU = "state_identification_bureau/VA"


def _check(qtbot: QtBot, desk: Desk, letter: str = "notice-sib") -> CheckScreen:
    """Return the screen with the question answered."""
    screen = shown(qtbot, CheckScreen(desk), {"letter": letter})
    screen.go_on()
    return screen


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
    assert screen.heading.text() == "Check this letter, then save it"
    assert screen.question.isHidden()
    screen.arrive({"letter": "notice-ice"})
    assert screen.heading.text() == "Check this letter, then save it"


def test_a_printed_letter_needs_no_question(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice", "notice-sib")
    desk.write(mark_letter, desk.read(load_letters, desk.campaign)[0].id, LetterState.PRINTED)
    screen = shown(qtbot, CheckScreen(desk), {"letter": "notice-sib"})
    assert screen.heading.text() == "Check this letter, then save it"


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


def test_errors_take_the_focus_and_stop_the_pdf(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", jurisdiction__state="IN", decision__date=None)
    screen = _check(qtbot, desk)
    assert not screen.summary.isHidden()
    assert screen.problem_count() == 2
    qtbot.waitUntil(lambda: _has_focus(screen.summary))
    screen.save_button.setFocus()
    screen.save_button.click()
    qtbot.waitUntil(lambda: _has_focus(screen.summary))
    screen.open_pdf()
    assert not (tmp_path / "letters").exists()


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
    screen.acts()["check"]()
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


def test_the_pdf_is_saved_whole_and_the_letter_counts_as_printed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk)
    _answer_dialogs(_choose(tmp_path / "letters" / "notice-sib.pdf"))
    screen.acts()["save_pdf"]()
    path = tmp_path / "letters" / "notice-sib.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert desk.read(load_letters, desk.campaign)[0].state is LetterState.PRINTED
    assert not screen.saved_card.isHidden()
    assert screen.page is not None
    assert screen.page.paper is not None
    assert screen.page.paper.sha256[:12] in screen.saved_card.words.text()
    assert "2 pages, US Letter" in screen.saved_card.words.text()
    assert screen.focusWidget() is screen.saved_card.words  # the dialog keeps the window's own in this display
    screen.arrive({"letter": "notice-sib"})
    assert screen.saved_card.isHidden()


def test_nothing_is_written_when_the_question_where_is_cancelled(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = _check(qtbot, desk)
    _answer_dialogs(_cancel)
    screen.save()
    assert not (tmp_path / "letters").exists()
    assert desk.read(load_letters, desk.campaign)[0].state is LetterState.DRAFT


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
    assert screen.saved_card.isHidden()


def test_the_task_of_the_letter_can_be_marked_done(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "ask-officials")
    screen = _check(qtbot, desk, "ask-officials")
    _answer_dialogs(_choose(tmp_path / "ask-officials.pdf"))
    screen.save()
    assert screen.saved_card.task.text() == "Mark done: Ask your officials to act"
    screen.saved_card.task.click()
    assert [record.task for record in desk.read(load_records, desk.campaign)] == ["ask-officials"]
    assert screen.saved_card.task.isHidden()
    with qtbot.waitSignal(screen.go) as gone:
        screen.saved_card.go_home.click()
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
    screen.open_pdf()
    screen.rows.checked.emit("called")


def test_keeping_the_file_is_what_enter_and_escape_do(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReplaceFileDialog(tmp_path / "a.pdf")
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QMessageBox)
    assert dialog.defaultButton() is dialog.keep
    assert dialog.escapeButton() is dialog.keep
