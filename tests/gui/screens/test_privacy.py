from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.domain.campaign import Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.office import Office, PostalAddress
from organizer.domain.retention import Reason
from organizer.gui.desk import Desk
from organizer.gui.screens.privacy import PrivacyScreen
from organizer.gui.widgets.text import Text
from organizer.gui.words import path_words
from organizer.store.backups import backups_in, folder_of
from organizer.store.campaigns import list_campaigns, set_recipient
from organizer.store.events import add_event, load_events, remove_event
from organizer.store.forget import REMOVED
from organizer.store.offices import add_office
from organizer.store.trash import is_held
from tests.gui.letter_desk import open_letters, shown

ON = ApproximateDate.parse("2010-09-15")


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrivacyScreen:
    """Give the page on a file with a name in it; backups lie in a folder of the test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    open_letters(desk, tmp_path, "ask-officials")
    desk.write(add_event, desk.campaign, ON, "A call", text="Maria Delgado called.")
    return shown(qtbot, PrivacyScreen(desk))


def words(part: object) -> str:
    assert isinstance(part, PrivacyScreen | type(part))
    return " ".join(text.text() for text in part.findChildren(Text))  # type: ignore[attr-defined]  # any part of a page


def test_a_name_is_found_then_removed_for_good(screen: PrivacyScreen, desk: Desk) -> None:
    card = screen.person
    assert card.forget.isHidden()
    card.field.set_value("maria delgado")
    card.field.focus_editor()
    QTest.keyClick(card.field.editor, Qt.Key.Key_Return)
    assert "Entry of the timeline: A call, What happened: Maria Delgado called." in words(card)
    assert "These may keep the name \u2022 Signed or mailed letters: 0 \u2022 Files that were added: 0" in words(card)
    assert card.with_backups.isHidden()
    card.forget.click()
    assert desk.read(load_events, desk.campaign)[0].text == f"{REMOVED} called."
    assert card.field.value() == ""


def test_the_backups_that_may_hold_a_name_are_counted_and_go_when_that_is_wanted(
    screen: PrivacyScreen, desk: Desk
) -> None:
    store = desk.store
    assert store
    assert store.path
    folder = folder_of(store.path)
    old = store.backup(folder, Reason.ASKED)
    desk.endangered.connect(lambda _: store.backup(folder, Reason.DELETE))
    card = screen.person
    card.field.set_value("maria delgado")
    card.look.click()
    line = "Backups of this file, unless you tick the box: 1, the oldest of September 30, 2010 \u2022 Backups go by"
    assert line in words(card)
    card.with_backups.click()
    card.forget.click()
    assert [backup.reason for backup in backups_in(folder)] == [Reason.DELETE]  # of what is left
    assert not old.path.exists()
    card.field.set_value("Riverbend")
    card.look.click()
    assert not card.with_backups.isChecked()


def test_a_name_that_is_nowhere_or_too_short_is_told_at_the_field(screen: PrivacyScreen) -> None:
    card = screen.person
    card.field.set_value("Nobody Here")
    card.look.click()
    assert "This name stands nowhere in the file." in words(card)
    card.field.set_value("M")
    card.look.click()
    assert card.field.error.text().startswith("This name is too short")
    assert card.field.editor.hasFocus()


def test_the_hold_is_set_and_lifted_and_what_was_deleted_is_one_click_away(
    screen: PrivacyScreen, desk: Desk, qtbot: QtBot
) -> None:
    desk.write(remove_event, desk.read(load_events, desk.campaign)[0].id)
    screen.renew()
    assert screen.deleted.text() == "Deleted, and can come back: 1"
    with qtbot.waitSignal(screen.go) as gone:
        screen.trash.click()
    assert gone.args == ["history", {"show": "deleted"}]
    screen.hold.click()
    assert desk.read(is_held)
    screen.hold.click()
    assert not desk.read(is_held)


def test_old_contacts_are_listed_and_deleted_with_a_click(qtbot: QtBot, screen: PrivacyScreen, desk: Desk) -> None:
    assert "Everybody in this file was touched in the last 18 months." in words(screen.review)
    desk.write(set_recipient, desk.campaign, Recipient(role="governing_body", name="The Clerk"))
    desk.write(add_office, Office("", "own", "Jail board", "", "", PostalAddress()))
    later = Desk(lambda: date(2013, 1, 1), desk.settings)
    assert desk.store
    later.open(desk.store)
    page = shown(qtbot, PrivacyScreen(later))
    assert "The Clerk, Riverbend County: last touched on September 30, 2010" in words(page.review)
    count = len(page.review.buttons)
    assert count >= 2
    for _ in range(count):
        page.review.buttons[0].click()
        page.renew()
    assert page.review.buttons == []
    assert later.undo().entry


def test_a_campaign_is_erased_once_its_name_is_typed(screen: PrivacyScreen, desk: Desk, qtbot: QtBot) -> None:
    card, campaign = screen.campaign, desk.campaign
    card.choice.set_value(campaign)
    card.choice.activated.emit(1)
    assert "All answers, steps, dates and notes of Riverbend County" in words(card)
    assert "Letters: 1" in words(card)
    card.confirm.set_value("Riverbend")
    card.erase.click()
    assert card.confirm.error.text() == "Type the name as it stands above: Riverbend County"
    assert len(desk.read(list_campaigns)) == 1
    card.confirm.set_value(" riverbend  county ")
    with qtbot.waitSignal(screen.go) as gone:
        card.erase.click()
    assert gone.args == ["campaigns", {}]
    assert desk.read(list_campaigns) == ()
    assert desk.campaign == ""


def test_the_file_is_erased_with_its_backups_once_the_name_is_typed(
    screen: PrivacyScreen, desk: Desk, qtbot: QtBot
) -> None:
    assert desk.store
    assert desk.store.path
    path = desk.store.path
    desk.store.backup(folder_of(path), Reason.ASKED)
    screen.renew()
    assert "Backups on this computer, unless you tick the box: 1" in words(screen.file)
    screen.file.erase.click()
    assert path.exists()
    screen.file.with_backups.click()
    screen.file.confirm.set_value("Riverbend Neighbors")
    with qtbot.waitSignal(desk.told) as told:
        screen.file.erase.click()
        assert desk.store is None
    assert told.args
    assert not path.exists()
    assert backups_in(folder_of(path)) == ()


def test_the_help_says_what_is_for_good(screen: PrivacyScreen) -> None:
    assert "gone at once" in screen.help_text()
    assert screen.title() == "Privacy"


def test_the_backups_that_hold_an_erased_campaign_go_with_it_when_that_is_wanted(
    screen: PrivacyScreen, desk: Desk
) -> None:
    assert desk.store
    assert desk.store.path
    folder, campaign = folder_of(desk.store.path), desk.campaign
    left: list[tuple[int, int]] = []
    desk.endangered.connect(lambda _: left.append((len(backups_in(folder)), len(desk.read(list_campaigns)))))
    desk.store.backup(folder, Reason.ASKED)
    beside = desk.store.path.with_name("campaigns-yours.organizer")
    beside.write_bytes(b"old")
    told: list[str] = []
    desk.told.connect(told.append)
    card = screen.campaign
    card.choice.set_value(campaign)
    card.choice.activated.emit(1)
    assert "campaigns-yours.organizer, beside the file, unless you tick the box" in words(card)
    assert "Backups of this file, unless you tick the box: 1, and one that is made first" in words(card)
    card.with_backups.click()
    card.confirm.set_value("riverbend county")
    card.erase.click()
    assert left == [(0, 0)]  # what is left of the file is backed up, after the others went
    assert not beside.exists()
    assert told == ["The campaign is erased."]


def test_a_backup_that_stays_is_counted(
    screen: PrivacyScreen, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.store
    assert desk.store.path
    desk.store.backup(folder_of(desk.store.path), Reason.ASKED)

    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(missing_ok)

    with monkeypatch.context() as held, qtbot.waitSignal(desk.refused) as told:
        held.setattr(Path, "unlink", refuse)
        screen.campaign.erased.emit(desk.campaign, True)
    assert str(told.args).startswith("['These could not be erased: ")


def test_the_last_name_alone_is_pointed_at_and_looked_for_next(screen: PrivacyScreen, desk: Desk) -> None:
    desk.write(add_event, desk.campaign, ON, "A visit", text="Ms. Delgado came.")
    card = screen.person
    card.field.set_value("Maria Delgado")
    card.look.click()
    assert "Delgado also stands alone, in other answers: 1." in words(card)
    card.forget.click()
    assert card.field.value() == "Delgado"
    assert "Ms. Delgado came." in words(card)
    card.forget.click()
    assert card.field.value() == ""
    assert {event.text for event in desk.read(load_events, desk.campaign)} == {
        f"{REMOVED} called.",
        f"Ms. {REMOVED} came.",
    }


def test_a_copy_that_the_program_left_beside_the_file_is_named_and_goes_with_it(
    screen: PrivacyScreen, desk: Desk, qtbot: QtBot
) -> None:
    assert desk.store
    assert desk.store.path
    copy = desk.store.path.with_name(f"{desk.store.path.name}.damaged")
    copy.write_bytes(b"old")
    screen.renew()
    assert f"{copy.name}: a copy that the program kept beside it" in words(screen.file)
    screen.file.confirm.set_value("Riverbend Neighbors")
    with qtbot.waitSignal(desk.told):
        screen.file.erase.click()
    assert not copy.exists()
    assert (desk.settings.file, desk.settings.campaign, desk.last_file) == ("", "", None)


def test_backups_from_before_the_file_was_renamed_are_named_and_stay(screen: PrivacyScreen, desk: Desk) -> None:
    assert desk.store
    assert desk.store.path
    before = desk.store.path.with_name("before.organizer")
    desk.store.backup(folder_of(before), Reason.ASKED)
    screen.renew()
    screen.campaign.looked.emit(desk.campaign)
    line = f"Backups of files with another name or folder: 1, in {path_words(folder_of(before).parent)}"
    assert line in words(screen.file)
    assert line in words(screen.campaign)


def test_a_file_that_cannot_be_erased_is_still_known(screen: PrivacyScreen, desk: Desk, qtbot: QtBot) -> None:
    assert desk.store
    assert desk.store.path
    path = desk.store.path
    desk.settings.file = path.name
    path.with_name(f"{path.name}-journal").mkdir()
    with qtbot.waitSignal(desk.refused):
        screen.file.erased.emit(False)
    assert path.exists()
    assert (desk.settings.file, desk.last_file) == (path.name, path)
