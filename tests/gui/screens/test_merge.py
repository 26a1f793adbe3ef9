import shutil
from pathlib import Path
from threading import active_count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.domain.retention import Reason
from organizer.gui.copies_beside import copies_beside
from organizer.gui.desk import Desk
from organizer.gui.screens.merge import MergeScreen
from organizer.gui.toolbox import Toolbox
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.text import Text
from organizer.store.backups import backups_in, folder_of
from organizer.store.campaigns import answer, load_campaign
from organizer.store.letters import add_letter
from organizer.store.settings import set_setting
from organizer.store.steps import note_step
from organizer.store.store import Store
from tests.gui.desktop import answer_dialogs, choose
from tests.gui.letter_desk import open_letters, shown

WORDS = "river candle plaza orbit"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def copy(desk: Desk, tmp_path: Path) -> Path:
    """Give a copy in which one answer is new and one is another than here."""
    open_letters(desk, tmp_path)
    assert desk.store
    assert desk.store.path
    path = tmp_path / "copy.organizer"
    shutil.copyfile(desk.store.path, path)
    with Store.open(path, None) as other:
        other.write(answer, desk.campaign, "decision.number", "2010-42")
        other.write(answer, desk.campaign, "decision.vote", "4-1")
        other.write(note_step, desk.campaign, "decide", "Ben called the county clerk.")
    desk.write(answer, desk.campaign, "decision.vote", "3-2")
    return path


def vote(desk: Desk) -> str:
    return desk.read(load_campaign, desk.campaign).decision.vote


def opened(qtbot: QtBot, desk: Desk, path: Path) -> MergeScreen:
    """Give the page once the copy was read, or could not be."""
    screen = shown(qtbot, MergeScreen(desk), {"path": str(path)})
    rested(qtbot, desk)
    return screen


def rested(qtbot: QtBot, desk: Desk) -> None:
    """Wait until nothing works on the file, and the thread let go of the page too."""
    qtbot.waitUntil(lambda: not desk.is_busy and active_count() == 1)


def press(qtbot: QtBot, desk: Desk, button: QAbstractButton) -> None:
    """Press a button that begins work on the file, and wait for its end."""
    button.click()
    qtbot.waitUntil(lambda: not desk.is_busy)


def lines(screen: MergeScreen) -> list[str]:
    return [text.text() for text in screen.found.findChildren(Text) if text.text()]


def test_both_texts_are_shown_and_the_choice_is_taken(qtbot: QtBot, desk: Desk, copy: Path) -> None:
    screen = opened(qtbot, desk, copy)
    said = lines(screen)
    assert "Changed in both, so that you choose: 1" in said
    assert said[said.index("Changed in the copy: 1") + 1] == (
        "\u2022 Campaign: Riverbend County: Number of the decision: here 2010-41, in the copy 2010-42"
    )
    assert "\u2022 Notes" in said[said.index("New in the copy: 1") + 1]
    assert screen.heading.hasFocus()
    (card,) = screen.cards
    assert card.accessibleName() == "Campaign: Riverbend County: Vote"
    assert card.ours.accessibleName() == "Keep what is here: 3-2"
    assert card.theirs.accessibleName() == "Take what the copy says: 4-1"
    screen.merge.click()
    assert screen.problem_count() == 1
    assert vote(desk) == "3-2"
    screen.summary.followed.emit("0")
    assert card.ours.hasFocus()
    card.theirs.click()
    assert screen.problem_count() == 0
    assert screen.summary.isHidden()
    with qtbot.waitSignal(screen.go) as gone:
        QTest.keyClick(card.theirs, Qt.Key.Key_Return)
    assert gone.args == ["history", {}]
    campaign = desk.read(load_campaign, desk.campaign)
    assert (campaign.decision.vote, campaign.decision.number) == ("4-1", "2010-42")
    desk.undo()
    assert vote(desk) == "3-2"


def test_what_is_here_may_stay(qtbot: QtBot, desk: Desk, copy: Path) -> None:
    screen = opened(qtbot, desk, copy)
    screen.cards[0].ours.click()
    press(qtbot, desk, screen.merge)
    campaign = desk.read(load_campaign, desk.campaign)
    assert (campaign.decision.vote, campaign.decision.number) == ("3-2", "2010-42")


def test_a_copy_with_nothing_new_has_nothing_to_do(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    assert desk.store
    assert desk.store.path
    shutil.copyfile(desk.store.path, tmp_path / "same.organizer")
    screen = opened(qtbot, desk, tmp_path / "same.organizer")
    assert "Nothing is in the copy that is not here. There is nothing to do." in lines(screen)
    assert screen.merge.isHidden()


def test_notes_say_what_stays_out(qtbot: QtBot, desk: Desk, copy: Path) -> None:
    with Store.open(copy, None) as other:
        other.write(add_letter, desk.campaign, "notice-ice")
    desk.write(add_letter, desk.campaign, "notice-ice")
    screen = opened(qtbot, desk, copy)
    notes = screen.read.plan.notes if screen.read else ()
    assert [note.words for note in notes] == ["The letter notice-ice of the copy is notice-ice-2 here."]
    assert any("notice-ice-2 here" in text.text() for text in screen.found.findChildren(Text))


def test_a_protected_copy_asks_for_its_passphrase_as_the_page_unlock_does(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    mine = Store.create(tmp_path / "mine.organizer", WORDS)
    mine.write(set_setting, "initials", "A.R.")
    shutil.copyfile(tmp_path / "mine.organizer", tmp_path / "copy.organizer")
    desk.open(mine)
    screen = opened(qtbot, desk, tmp_path / "copy.organizer")
    line = screen.secret.line
    assert line.hasFocus()
    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert screen.secret.shown.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert screen.secret.field.error.text() == "Type the words of the passphrase."
    for _ in range(3):
        screen.waiting.clock = lambda: 0.0
        screen.waiting.begin_anew()
        QTest.keyClicks(line, "wrong words")
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not desk.is_busy)
        assert "does not open the file" in screen.secret.field.error.text()
        assert line.selectedText() == "wrong words"
    screen.waiting.failed()
    screen.waiting.failed()
    line.setText(WORDS)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "Wait 4 seconds" in screen.secret.field.error.text()
    assert screen.open.text() == "Wait 4 seconds"
    screen.waiting.begin_anew()
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.read is not None)
    assert screen.secret.text() == ""
    assert screen.asking.isHidden()


def test_the_open_file_itself_and_a_stranger_are_refused(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    assert desk.store
    Store.create(tmp_path / "other.organizer", None).close()
    screen = opened(qtbot, desk, desk.store.path or tmp_path)
    assert [link.text() for link in screen.summary.findChildren(LinkButton)] == [
        "This is the file that is open. Choose the copy of it."
    ]
    screen.summary.followed.emit("copy")
    assert screen.choose.hasFocus()
    screen.arrive({"path": str(tmp_path / "other.organizer")})
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert screen.read is None
    assert screen.summary.isVisible()


def test_a_copy_is_chosen_by_a_dialog(qtbot: QtBot, desk: Desk, copy: Path) -> None:
    screen = shown(qtbot, MergeScreen(desk))
    assert screen.lead.text() == "Choose the copy that somebody else worked on."
    assert not screen.acts()
    answer_dialogs(choose(copy))
    with qtbot.waitSignal(screen.go) as gone:
        screen.choose.click()
    assert gone.args == ["merge", {"path": str(copy)}]
    assert "one act" in screen.help_text()
    assert screen.title() == "Put two copies together"


def test_what_was_chosen_waits_while_the_page_is_left_and_the_file_is_closed(
    qtbot: QtBot, desk: Desk, copy: Path, toolbox: Toolbox
) -> None:
    screen = opened(qtbot, desk, copy)
    screen.cards[0].theirs.click()
    path, campaign = desk.store.path if desk.store else None, desk.campaign
    screen.hide()
    desk.close()
    desk.open(toolbox.open(path or copy, None, False))
    desk.choose(campaign)
    screen = opened(qtbot, desk, copy)
    assert screen.cards[0].takes_copy is True
    desk.write(answer, desk.campaign, "decision.vote", "2-1")  # another text: the choice was about the one before
    rested(qtbot, desk)  # the page in front looks at the copy again
    screen = opened(qtbot, desk, copy)
    assert screen.cards[0].takes_copy is None


def test_the_file_is_backed_up_first_and_where_that_fails_nothing_is_taken(
    qtbot: QtBot, desk: Desk, copy: Path, tmp_path: Path
) -> None:
    screen = opened(qtbot, desk, copy)
    screen.cards[0].theirs.click()
    (tmp_path / "data").write_text("no folder")
    with qtbot.waitSignal(desk.refused) as told:
        press(qtbot, desk, screen.merge)
    assert "The backup was not saved" in str(told.args)
    assert vote(desk) == "3-2"
    (tmp_path / "data").unlink()
    press(qtbot, desk, screen.merge)
    assert vote(desk) == "4-1"
    assert desk.store
    assert [backup.reason for backup in backups_in(folder_of(desk.store.path or copy))] == [Reason.MERGE]


def test_a_copy_beside_the_file_is_offered_until_it_is_left_out_or_put_together(
    qtbot: QtBot, desk: Desk, copy: Path
) -> None:
    beside = copy.rename(copy.with_name("campaigns-yours.organizer"))
    screen = opened(qtbot, desk, beside)
    screen.arrive()
    look, leave = screen.copies.buttons
    assert look.accessibleName() == "Look what it brings: campaigns-yours.organizer"
    with qtbot.waitSignal(screen.go) as gone:
        look.click()
    assert gone.args == ["merge", {"path": str(beside)}]
    screen.arrive({"path": str(beside)})
    qtbot.waitUntil(lambda: screen.read is not None)
    with qtbot.waitSignal(desk.told) as told:
        screen.leave.click()
    assert told.args == ["campaigns-yours.organizer is not offered any more. The file stays where it is."]
    screen.arrive()
    assert screen.copies.isHidden()
    copy = beside.rename(beside.with_name("campaigns (1).organizer"))
    screen.arrive()
    screen.copies.buttons[1].click()
    assert screen.copies.isHidden()
    assert leave not in screen.copies.buttons


def test_a_copy_that_brings_nothing_is_offered_no_more(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    beside = tmp_path / "campaigns (1).organizer"
    shutil.copyfile(tmp_path / "campaigns.organizer", beside)
    assert len(copies_beside(desk)) == 1
    opened(qtbot, desk, beside)
    assert copies_beside(desk) == ()


def test_the_copy_is_looked_at_again_when_the_file_changes_under_the_page(qtbot: QtBot, desk: Desk, copy: Path) -> None:
    screen = opened(qtbot, desk, copy)
    assert len(screen.cards) == 1
    desk.undo()  # the vote of this file is as it was before both parted
    qtbot.waitUntil(lambda: screen.read is not None and active_count() == 1)
    assert screen.cards == []
    assert any("in the copy 4-1" in text for text in lines(screen))
