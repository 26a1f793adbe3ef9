import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.merge import MergeScreen
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.text import Text
from organizer.store.campaigns import answer, load_campaign
from organizer.store.letters import add_letter
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.gui.desktop import answer_dialogs, choose
from tests.gui.letter_desk import open_letters, shown

WORDS = "river candle plaza orbit"


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
    desk.write(answer, desk.campaign, "decision.vote", "3-2")
    return path


def vote(desk: Desk) -> str:
    return desk.read(load_campaign, desk.campaign).decision.vote


def lines(screen: MergeScreen) -> list[str]:
    return [text.text() for text in screen.found.findChildren(Text) if text.text()]


def test_both_texts_are_shown_and_the_choice_is_taken(qtbot: QtBot, desk: Desk, copy: Path) -> None:
    screen = shown(qtbot, MergeScreen(desk), {"path": str(copy)})
    assert "Changed in both, so that you choose: 1" in lines(screen)
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
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["primary"]()
    assert gone.args == ["history", {}]
    campaign = desk.read(load_campaign, desk.campaign)
    assert (campaign.decision.vote, campaign.decision.number) == ("4-1", "2010-42")
    desk.undo()
    assert vote(desk) == "3-2"


def test_what_is_here_may_stay(qtbot: QtBot, desk: Desk, copy: Path) -> None:
    screen = shown(qtbot, MergeScreen(desk), {"path": str(copy)})
    screen.cards[0].ours.click()
    screen.merge.click()
    campaign = desk.read(load_campaign, desk.campaign)
    assert (campaign.decision.vote, campaign.decision.number) == ("3-2", "2010-42")


def test_a_copy_with_nothing_new_has_nothing_to_do(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    assert desk.store
    assert desk.store.path
    shutil.copyfile(desk.store.path, tmp_path / "same.organizer")
    screen = shown(qtbot, MergeScreen(desk), {"path": str(tmp_path / "same.organizer")})
    assert "Nothing is in the copy that is not here. There is nothing to do." in lines(screen)
    assert screen.merge.isHidden()


def test_notes_say_what_stays_out(qtbot: QtBot, desk: Desk, copy: Path) -> None:
    with Store.open(copy, None) as other:
        other.write(add_letter, desk.campaign, "notice-ice")
    desk.write(add_letter, desk.campaign, "notice-ice")
    screen = shown(qtbot, MergeScreen(desk), {"path": str(copy)})
    notes = screen.read.plan.notes if screen.read else ()
    assert [note.words for note in notes] == ["The letter notice-ice of the copy is notice-ice-2 here."]
    assert any("notice-ice-2 here" in text.text() for text in screen.found.findChildren(Text))


def test_a_protected_copy_asks_for_its_passphrase_and_keeps_none(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    mine = Store.create(tmp_path / "mine.organizer", WORDS)
    mine.write(set_setting, "initials", "A.R.")
    shutil.copyfile(tmp_path / "mine.organizer", tmp_path / "copy.organizer")
    desk.open(mine)
    screen = shown(qtbot, MergeScreen(desk), {"path": str(tmp_path / "copy.organizer")})
    assert screen.asking.isVisible()
    screen.field.set_value("wrong words here")
    screen.open.click()
    assert screen.summary.isVisible()
    screen.summary.followed.emit("passphrase")
    assert QApplication.focusWidget() is screen.field.editor
    screen.field.set_value(WORDS)
    screen.open.click()
    assert screen.read is not None
    assert screen.field.value() in ("", None)
    assert screen.asking.isHidden()


def test_the_open_file_itself_and_a_stranger_are_refused(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    assert desk.store
    Store.create(tmp_path / "other.organizer", None).close()
    screen = shown(qtbot, MergeScreen(desk), {"path": str(desk.store.path)})
    assert [link.text() for link in screen.summary.findChildren(LinkButton)] == [
        "This is the file that is open. Choose the copy of it."
    ]
    screen.summary.followed.emit("passphrase")
    assert screen.choose.hasFocus()
    screen.arrive({"path": str(tmp_path / "other.organizer")})
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
