from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.history import DELETED, HistoryScreen
from organizer.gui.widgets.buttons import LinkButton
from organizer.store.campaigns import answer, load_campaign
from organizer.store.letters import delete_letter, load_letters
from organizer.store.settings import set_setting
from organizer.store.trash import hold
from tests.gui.letter_desk import first_letter, open_letters, shown


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> HistoryScreen:
    """Give the history of a campaign with a changed answer and a deleted letter."""
    open_letters(desk, tmp_path, "ask-officials")
    desk.write(set_setting, "initials", "A.R.")
    desk.write(answer, desk.campaign, "decision.vote", "4-1")
    desk.write(delete_letter, first_letter(desk).id)
    return shown(qtbot, HistoryScreen(desk))


def cells(screen: HistoryScreen) -> list[str]:
    return [screen.model.index(row, 1).data() for row in range(screen.model.rowCount())]


def vote(desk: Desk) -> str:
    return desk.read(load_campaign, desk.campaign).decision.vote


def test_each_act_says_who_did_what_when_and_from_what_to_what(screen: HistoryScreen) -> None:
    deleted, changed, *_ = cells(screen)
    assert deleted.startswith("Delete letter in Ask our officials\nIt can come back for 30 days.")
    assert changed == "Change vote\nVote: 5-0, now 4-1"
    assert screen.model.index(1, 0).data() == "September 30, 2010, 12:00\nA.R."
    spoken = screen.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "September 30, 2010, 12:00\nA.R. Change vote. Vote: 5-0, now 4-1."
    assert screen.finder.count.text() == "5 acts"


def test_an_older_act_is_taken_back_from_its_detail(screen: HistoryScreen, desk: Desk) -> None:
    screen.table.choose_line("4")
    assert screen.detail.button
    assert screen.detail.button.text() == "Take this back"
    screen.detail.button.click()
    assert vote(desk) == "5-0"
    assert len(desk.read(load_letters, desk.campaign)) == 0
    screen.renew()
    newest, _, changed, *_ = cells(screen)
    assert newest.startswith("Take back: Change vote")
    assert "Taken back." in changed
    screen.table.choose_line("4")
    assert screen.detail.button is None


def test_what_was_deleted_is_listed_alone_and_brought_back(screen: HistoryScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.kind.set_value(DELETED)
    screen.kind.activated.emit(1)
    assert screen.model.rowCount() == 1
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.detail.button is not None and screen.detail.button.hasFocus())
    assert screen.detail.button
    assert screen.detail.button.text() == "Bring it back"
    screen.detail.button.click()
    assert first_letter(desk).template == "ask-officials"
    screen.renew()
    assert screen.model.rowCount() == 0
    assert screen.empty.isVisible()
    assert screen.table.isHidden()


def test_what_was_changed_since_is_refused_with_a_sentence(screen: HistoryScreen, desk: Desk, qtbot: QtBot) -> None:
    desk.write(answer, desk.campaign, "decision.vote", "3-2")
    screen.table.choose_line("4")
    assert screen.detail.button
    with qtbot.waitSignal(desk.refused) as refused:
        screen.detail.button.click()
    assert refused.args == ["This was changed by something else since. Change it by hand."]
    assert vote(desk) == "3-2"


def test_one_answer_shows_all_its_changes(screen: HistoryScreen) -> None:
    screen.table.choose_line("4")
    link = screen.detail.findChildren(LinkButton)[-1]
    assert link.accessibleName() == "Vote: 5-0, now 4-1. Show all its changes"
    link.click()
    shown_words = [text.text() for text in screen.field_card.findChildren(type(screen.lead)) if text.text()]
    assert shown_words[1:] == [
        "Vote",
        "September 30, 2010, 12:00, A.R.",
        "Vote: 5-0, now 4-1",
        "September 30, 2010, 12:00",
        "Vote: 5-0",
    ]
    screen.table.choose_line("3")
    assert screen.field_card.isHidden()


def test_words_are_looked_for_and_older_acts_come_on_demand(
    screen: HistoryScreen, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.finder.field.setText("vote 4-1")
    assert screen.model.rowCount() == 1
    screen.acts()["find"]()
    screen.finder.field.clear()
    assert screen.more.isHidden()
    monkeypatch.setattr("organizer.gui.screens.history.PAGE", 2)
    screen.arrive()
    assert (screen.model.rowCount(), screen.more.isHidden()) == (2, False)
    screen.more.click()
    assert screen.model.rowCount() == 4
    screen.table.choose_line("1")
    assert desk.store


def test_an_act_that_cannot_be_taken_back_says_so(screen: HistoryScreen, desk: Desk, qtbot: QtBot) -> None:
    desk.undo()
    screen.renew()
    screen.table.choose_line("5")
    screen.table.setFocus()
    with qtbot.waitSignal(desk.told) as told:
        QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert told.args == ["This act cannot be taken back from here."]


def test_a_legal_hold_is_named(screen: HistoryScreen, desk: Desk) -> None:
    desk.write(hold, on=True)
    screen.renew()
    assert screen.lead.text() == "A legal hold stands: nothing is erased by itself."
    assert "It can come back as long as the legal hold stands." in cells(screen)[1]


def test_it_opens_with_what_was_deleted_where_that_is_asked(screen: HistoryScreen) -> None:
    screen.arrive({"show": DELETED})
    assert screen.kind.value() == DELETED
    assert screen.model.rowCount() == 1
    assert screen.title() == "History"


def test_the_changes_of_an_answer_are_shown_by_its_name(screen: HistoryScreen, desk: Desk, qtbot: QtBot) -> None:
    desk.write(answer, desk.campaign, "law.source", "The code")
    for field, words in (
        ("decision.vote", "Vote: 5-0, now 4-1"),
        ("group.name", "Name of your group: Riverbend Neighbors"),
        ("law.source", "Where you saw it: The code"),
    ):
        screen.arrive({"field": field})
        assert words in [text.text() for text in screen.field_card.findChildren(type(screen.lead))]
    with qtbot.waitSignal(desk.told) as told:
        screen.arrive({"field": "asked.nothing"})
    assert told.args == ["This answer was never changed."]
    assert screen.field_card.isHidden()
