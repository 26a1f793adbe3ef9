from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.campaign import Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import LetterState
from organizer.domain.office import AddressCheck
from organizer.domain.reply import Channel, Stance
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.screens.check import CheckScreen
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.mark_checked import MarkChecked
from organizer.gui.widgets.text import Text
from organizer.store.campaigns import answer, load_campaign, set_recipient
from organizer.store.letters import (
    date_letter,
    follow_letter,
    load_letters,
    mark_letter,
)
from organizer.store.offices import load_directory
from organizer.store.replies import record_reply
from organizer.store.settings import set_setting
from tests.builders import TODAY, print_and_mail
from tests.gui.desktop import Printer
from tests.gui.letter_desk import checking, first_letter, open_letters, row_names, shown

BUREAU = "state_identification_bureau/VA"


def _has_focus(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)


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
    after_restart = shown(qtbot, CheckScreen(desk), {"letter": "notice-ice"})
    assert after_restart.heading.text() == "Check this letter, then print it"


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
    screen = checking(qtbot, desk, printer=printer)
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
    assert first_letter(desk).state is LetterState.DRAFT


def test_every_row_says_what_it_is_and_its_link_leads_to_the_field(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", jurisdiction__state="IN")
    screen = checking(qtbot, desk)
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
    screen = checking(qtbot, desk)
    assert screen.problem_count() == 1
    desk.write(answer, desk.campaign, "decision.date", date(2010, 9, 28))
    assert screen.problem_count() == 0
    assert screen.summary.isHidden()
    screen.acts()["next_problem"]()
    assert not screen.rows.isHidden()


def test_an_address_of_the_directory_is_marked_as_checked(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    desk.write(set_setting, "initials", "A.R.")
    screen = checking(qtbot, desk)
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
    screen = checking(qtbot, desk)
    screen.rows.checked.emit("called")
    kept = desk.read(load_campaign, desk.campaign).recipient("state_identification_bureau")
    assert kept is not None
    assert kept.checked_on == TODAY


def test_a_past_addressee_can_be_replaced_by_an_offered_office(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    desk.write(date_letter, desk.read(load_letters, desk.campaign)[0].id, date(2026, 11, 22))
    screen = checking(qtbot, desk, "notice-ice")
    assert not screen.offers.isHidden()
    assert screen.page is not None
    office = screen.page.offers[0]
    screen.offers.chosen.emit(office.key)
    assert screen.offers.isHidden()
    own = desk.read(load_campaign, desk.campaign).recipient("ice_assistant_director")
    assert own is not None
    assert own.address == office.address.printed
    assert office.source_title in (own.source or "")


def test_an_address_too_long_for_the_window_leads_to_envelope_and_label(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    lines = tuple(f"Building {number}, a line that is as long as any line of forty characters" for number in range(9))
    own = Recipient("state_identification_bureau", address=(*lines, "Richmond, VA 23219"), source="a call")
    desk.write(set_recipient, desk.campaign, own)
    screen = checking(qtbot, desk)
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
    screen = checking(qtbot, desk)
    assert screen.rows.is_stacked is is_stacked
    texts = [part for part in screen.rows.findChildren(Text) if part.text().startswith("Nobody has checked")]
    [warning] = texts
    assert warning.width() > 24 * warning.fontMetrics().averageCharWidth()
    screen.rows.resize(3000, screen.rows.height())
    assert not screen.rows.is_stacked


def test_the_text_can_be_copied_here_too(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib")
    screen = checking(qtbot, desk)
    screen.acts()["copy_text"]()
    assert "Dear Bureau Chief:" in QGuiApplication.clipboard().text()
    assert screen.help_text()


def test_a_letter_that_is_gone_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, CheckScreen(desk), {"letter": "notice-sib"})
    assert screen.lead.text() == "This letter is not in the file any more."
    assert screen.acts() == {}
    screen.letter_out.save()
    screen.letter_out.print_letter()
    screen.letter_out.open_pdf()
    screen.letter_out.keep()
    screen.rows.checked.emit("called")


def test_what_the_letter_follows_is_mended_in_the_log_or_here(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice", "write-back")
    screen = checking(qtbot, desk, "write-back")
    for follow in (screen.rows.links["Open the mail log"].click, screen.acts()["next_problem"]):
        with qtbot.waitSignal(screen.go) as gone:
            follow()
        assert gone.args == ["mail_log", {"letter": ""}]
    store = desk.store
    assert store is not None
    notice, draft = desk.read(load_letters, desk.campaign)
    store.write(print_and_mail, notice.id)
    for way, on in ((Channel.CALL, "2010-06"), (Channel.MEETING, "2010-08")):
        made = store.write(
            record_reply, desk.campaign, (notice.id,), way, Stance.REFUSES, ApproximateDate.parse(on)
        ).made
        if way is Channel.CALL:
            store.write(follow_letter, draft.id, "notice-ice", made)
    screen.arrive({"letter": "write-back"})
    with qtbot.waitSignal(screen.go) as gone:
        screen.rows.links["Change what it follows"].click()
    assert gone.args == ["letter", {"letter": "write-back", "field": "letter.follows", "checked": True}]
    take = next(
        button for button in screen.rows.findChildren(SecondaryButton) if button.text() == "Name the newer answer"
    )
    take.click()
    assert desk.read(load_letters, desk.campaign)[1].options.answer == made
    assert "newer" not in " ".join(row_names(screen))
