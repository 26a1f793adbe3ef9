"""Signed, mailed, replaced: from the composer and from the page Letters, with the real dialog."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.reply import Channel, Stance
from organizer.gui.desk import Desk
from organizer.gui.dialogs.standing import StandingDialog
from organizer.gui.letter_standing import sentence_of
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.screens.letters import LettersScreen
from organizer.papers import preview
from organizer.papers.press import press
from organizer.store.campaigns import answer
from organizer.store.letters import (
    date_letter,
    edit_subject,
    frozen_bytes,
    keep_print,
    load_letters,
    mark_letter,
    replace_letter,
    sign_letter,
)
from organizer.store.mailings import deliver_mailing, record_mailing, return_mailing
from organizer.store.replies import record_reply
from tests.gui.desktop import answer_dialogs, cancel
from tests.gui.letter_desk import first_letter, open_letters, shown


def _print(desk: Desk) -> bytes:
    page = desk.read(preview.load, desk.campaign, "notice-ice", desk.playbooks, desk.seed, today=desk.today())
    assert page is not None
    assert page.sheets.letter is not None
    paper = press([page.sheets.letter])
    desk.write(keep_print, page.stored.id, paper.data, paper.pages, "1", "0.1", page.day)
    return paper.data


def _say(*, as_printed: bool = False) -> Callable[[QDialog], None]:
    def say(dialog: QDialog) -> None:
        assert isinstance(dialog, StandingDialog)
        dialog.day.set_value(date(2010, 9, 28))
        dialog.as_printed.setChecked(as_printed)
        dialog.keep.click()

    return say


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ComposerScreen:
    open_letters(desk, tmp_path, "notice-ice")
    return shown(qtbot, ComposerScreen(desk), {"letter": "notice-ice"})


def test_an_unprinted_letter_cannot_be_signed(qtbot: QtBot, screen: ComposerScreen) -> None:
    assert screen.standing.isHidden()
    with qtbot.waitSignal(screen.desk.refused) as refused:
        screen.acts()["sign"]()
    assert refused.args == ["Print the letter first."]
    screen.acts()["replace"]()
    assert len(screen.desk.read(load_letters, screen.desk.campaign)) == 1


def test_a_printed_letter_can_change_and_a_signed_one_is_shown_as_it_was(qtbot: QtBot, screen: ComposerScreen) -> None:
    desk = screen.desk
    printed = _print(desk)
    assert screen.lead.text() == "Printed September 30, 2010. It can still be changed. Our letter no. 1."
    assert [button.isVisible() for button in (screen.standing.signed, screen.standing.replaced)] == [True, False]
    answer_dialogs(cancel)
    screen.standing.signed.click()
    assert first_letter(desk).state is LetterState.PRINTED
    answer_dialogs(_say())
    screen.standing.signed.click()
    assert screen.lead.text() == "Signed September 28, 2010. This is the exact copy. Our letter no. 1."
    assert desk.read(frozen_bytes, first_letter(desk).id) == printed
    desk.write(answer, desk.campaign, "decision.vote", "4-1")
    assert screen.parts.area.isHidden()
    assert screen.primary.text() == "Print again or save as PDF"
    with qtbot.waitSignal(screen.go) as gone:
        screen.primary.click()
    assert gone.args == ["check", {"letter": "notice-ice"}]
    assert "by a vote of 5-0" in screen.preview.words.toPlainText()
    assert screen.preview.caption.text() == "2 pages"
    screen.next_problem()
    assert screen.status.text() == "There is nothing to fix."


def test_a_kept_letter_has_all_the_room_in_a_narrow_window_too(qtbot: QtBot, screen: ComposerScreen) -> None:
    screen.resize(640, 609)
    qtbot.waitUntil(lambda: screen.parts.is_stacked)
    _print(screen.desk)
    answer_dialogs(_say())
    screen.standing.signed.click()
    assert not screen.parts.is_stacked
    qtbot.waitUntil(screen.preview.isVisible)
    screen.desk.undo()
    assert screen.parts.is_stacked


def test_a_letter_that_changed_is_signed_only_as_it_was_printed(screen: ComposerScreen) -> None:
    desk = screen.desk
    printed = _print(desk)
    desk.write(edit_subject, first_letter(desk).id, "Another subject")
    assert screen.lead.text().startswith("Draft. It changed since it was printed September 30, 2010.")
    answer_dialogs(_say(as_printed=True))
    screen.acts()["sign"]()
    assert first_letter(desk).state is LetterState.SIGNED
    assert desk.read(frozen_bytes, first_letter(desk).id) == printed


def test_a_new_letter_names_the_one_it_replaces(qtbot: QtBot, screen: ComposerScreen) -> None:
    desk = screen.desk
    _print(desk)
    for act in ("mail", "log_mail"):
        with qtbot.waitSignal(screen.go) as gone:
            screen.acts()[act]()
        assert gone.args == ["log_mail", {"letter": "notice-ice"}]
    desk.write(record_mailing, first_letter(desk).id, Delivery.CERTIFIED, date(2010, 9, 28))
    assert screen.lead.text().startswith("Mailed September 28, 2010. This is the exact copy.")
    assert not screen.standing.mailed.isVisible()
    with qtbot.waitSignal(screen.go) as gone:
        screen.standing.replaced.click()
    assert gone.args == ["letter", {"letter": "notice-ice-2"}]
    screen.arrive({"letter": "notice-ice-2"})
    assert screen.lead.text() == "Draft. Our letter no. 2. It takes the place of no. 1 of October 1, 2010."
    assert "takes the place of our letter no. 1" in screen.preview.words.toPlainText()


def test_the_kept_copy_is_opened_as_it_is(screen: ComposerScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bytes] = []
    monkeypatch.setattr("organizer.gui.screens.composer.open_copy", lambda _name, data: opened.append(data))
    printed = _print(screen.desk)
    screen.desk.write(sign_letter, first_letter(screen.desk).id, date(2010, 9, 29))
    screen.acts()["open_pdf"]()
    assert opened == [printed]


def test_the_list_offers_what_can_be_said_of_the_row_in_front(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice", "resolution")
    _print(desk)
    screen = shown(qtbot, LettersScreen(desk))
    assert screen.chosen.text() == "With Notice to ICE:"
    assert screen.standing.signed.isVisible()
    screen.rows.choose_row("resolution")
    assert screen.chosen.text() == "With Draft resolution:"
    assert screen.standing.isHidden()
    screen.rows.choose_row("notice-ice")
    answer_dialogs(_say())
    screen.acts()["sign"]()
    assert first_letter(desk).state is LetterState.SIGNED
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["log_mail"]()
    assert gone.args == ["log_mail", {"letter": "notice-ice"}]
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["replace"]()
    assert gone.args == ["letter", {"letter": "notice-ice-2"}]
    hints = [row.hint for row in (screen.rows.rows.row(number) for number in range(3)) if row]
    assert hints[2].endswith("No. 3. In place of no. 1")


def test_nothing_is_asked_where_nothing_can_be_stored(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    _print(desk)
    assert desk.store is not None
    desk.store.seal()
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "notice-ice"})
    with qtbot.waitSignal(desk.held):
        screen.acts()["sign"]()


def test_every_state_is_said_in_a_sentence(desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    letter = first_letter(desk).id
    desk.write(mark_letter, letter, LetterState.CHECKED)
    assert sentence_of(first_letter(desk)) == "Checked: nothing to fix was found. Our letter no. 1."
    _print(desk)
    desk.write(sign_letter, letter, date(2010, 9, 29))
    mailing = desk.write(record_mailing, letter, Delivery.CERTIFIED, date(2010, 9, 28)).made
    said = [sentence_of(first_letter(desk))]
    desk.write(deliver_mailing, mailing, date(2010, 9, 29))
    said.append(sentence_of(first_letter(desk)))
    came = ApproximateDate.parse("2010-09-30")
    desk.write(record_reply, desk.campaign, (letter,), Channel.CALL, Stance.ASKS, came)
    said.append(sentence_of(first_letter(desk)))
    desk.undo()
    desk.write(return_mailing, mailing, date(2010, 9, 30))
    said.append(sentence_of(first_letter(desk)))
    plain = [words.removesuffix(" This is the exact copy. Our letter no. 1.") for words in said]
    assert plain == ["Mailed September 28, 2010.", "Delivered.", "Answered.", "It came back."]


def test_a_replaced_letter_without_a_date_is_named_by_its_number(desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice", letter__date=None)
    _print(desk)
    first = first_letter(desk).id
    desk.write(sign_letter, first, date(2010, 9, 29))
    desk.write(replace_letter, first)
    second = desk.read(load_letters, desk.campaign)[1]
    desk.write(date_letter, second.id, date(2010, 12, 1))
    assert sentence_of(second).endswith("It takes the place of no. 1 of September 30, 2010.")
