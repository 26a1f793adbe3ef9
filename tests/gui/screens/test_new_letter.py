from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.models.rows import ROW_ROLE
from organizer.gui.screens.new_letter import NewLetterScreen
from organizer.store.letters import load_letters
from tests.builders import print_and_mail
from tests.gui.letter_desk import first_letter, open_letters, shown


def test_the_gallery_says_what_each_letter_is_for(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice", "notice-sib", "notice-sib")
    screen = shown(qtbot, NewLetterScreen(desk))
    rows = [screen.rows.rows.index(row).data(ROW_ROLE) for row in range(screen.rows.rows.rowCount())]
    assert len(rows) == 8
    assert (rows[-1].key, rows[-1].hint) == ("letter", "Your group writes its own words, to anyone.")
    assert {row.key: row.status for row in rows if row.status} == {
        "notice-ice": "1 written",
        "notice-sib": "2 written",
    }
    assert next(row for row in rows if row.key == "ask-congress").hint.startswith("To: The Honorable Casey Lane. ")
    assert screen.title() == "Choose a letter"
    assert screen.help_text()


def test_enter_adds_the_letter_and_opens_it(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    screen = shown(qtbot, NewLetterScreen(desk))
    screen.rows.choose_row("notice-ice")
    with qtbot.waitSignal(screen.go) as gone:
        QTest.keyClick(screen.rows, Qt.Key.Key_Return)
    assert gone.args == ["letter", {"letter": "notice-ice-2"}]
    screen.rows.choose_row("resolution")
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["primary"]()
    assert gone.args == ["letter", {"letter": "resolution"}]
    with qtbot.waitSignal(screen.go) as gone:
        screen.back.click()
    assert gone.args == ["letters", {}]


def _mailed(desk: Desk) -> None:
    store = desk.store
    assert store is not None
    store.write(print_and_mail, first_letter(desk).id)


def test_what_follows_a_letter_that_went_out_stands_first(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    screen = shown(qtbot, NewLetterScreen(desk))
    assert screen.follow_card.isHidden()
    assert screen.others.isHidden()
    _mailed(desk)
    screen.arrive()
    assert screen.follow_card.isVisible()
    (first, *_) = [screen.follow_ups.rows.index(row).data(ROW_ROLE) for row in range(screen.follow_ups.rows.rowCount())]
    assert (first.title, first.hint) == ("Correct a letter", "Follows no. 1, Notice to ICE, mailed September 30, 2010.")
    screen.follow_ups.choose_row("remind/notice-ice")
    with qtbot.waitSignal(screen.go) as gone:
        QTest.keyClick(screen.follow_ups, Qt.Key.Key_Return)
    assert gone.args == ["letter", {"letter": "remind"}]
    options = desk.read(load_letters, desk.campaign)[-1].options
    assert (options.follows, options.answer) == ("notice-ice", "")


def test_a_follow_up_that_is_begun_is_opened_and_the_wanted_one_is_chosen(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    _mailed(desk)
    wanted = {"template": "remind", "follows": "notice-ice"}
    screen = shown(qtbot, NewLetterScreen(desk), wanted)
    assert screen.follow_ups.current_key() == "remind/notice-ice"
    for _ in range(2):
        with qtbot.waitSignal(screen.go) as gone:
            screen.acts()["primary"]()
        assert gone.args == ["letter", {"letter": "remind"}]
        screen.arrive(wanted)
    row = screen.follow_ups.rows.row(screen.follow_ups.rows.place("remind/notice-ice"))
    assert row is not None
    assert row.status == "Begun"
