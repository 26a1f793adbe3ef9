from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.models.rows import ROW_ROLE
from organizer.gui.screens.new_letter import NewLetterScreen
from tests.gui.letter_desk import open_letters, shown


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
