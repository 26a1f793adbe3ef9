from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.models.rows import ROW_ROLE
from organizer.gui.screens.letters import LettersScreen
from organizer.store.letters import load_letters
from tests.builders import print_and_mail
from tests.gui.letter_desk import open_letters, shown


def test_each_letter_tells_to_whom_when_and_where_it_stands(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice", "resolution", "notice-ice")
    screen = shown(qtbot, LettersScreen(desk))
    spoken = [screen.rows.rows.index(row).data(ROW_ROLE).aloud for row in range(3)]
    assert spoken == [
        "Notice to ICE. To: Assistant Director, Secure Communities. October 1, 2010. No. 1. Draft.",
        "Draft resolution. A paper to hand over. October 1, 2010. No. 2. Draft.",
        "Notice to ICE, 2. To: Assistant Director, Secure Communities. October 1, 2010. No. 3. Draft.",
    ]
    assert screen.title() == "Letters"
    assert screen.help_text()


def test_enter_opens_a_letter_and_its_button_checks_it(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    screen = shown(qtbot, LettersScreen(desk))
    with qtbot.waitSignal(screen.go) as gone:
        QTest.keyClick(screen.rows, Qt.Key.Key_Return)
    assert gone.args == ["letter", {"letter": "notice-ice"}]
    with qtbot.waitSignal(screen.go) as gone:
        screen.check.click()
    assert gone.args == ["check", {"letter": "notice-ice"}]


def test_delete_takes_a_letter_away_and_undo_brings_it_back(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    screen = shown(qtbot, LettersScreen(desk))
    with qtbot.waitSignal(desk.changed) as changed:
        QTest.keyClick(screen.rows, Qt.Key.Key_Delete)
    assert changed.args is not None
    assert changed.args[0].sentence == "Letter deleted."
    assert screen.card.isHidden()
    assert not screen.empty.isHidden()
    desk.undo()
    assert not screen.card.isHidden()
    screen.delete.click()
    assert desk.read(load_letters, desk.campaign) == ()
    screen.delete.click()  # nothing is left to delete


def test_a_mailed_letter_is_kept(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    desk.write(print_and_mail, desk.read(load_letters, desk.campaign)[0].id)
    screen = shown(qtbot, LettersScreen(desk))
    with qtbot.waitSignal(desk.refused):
        screen.delete.click()
    assert len(desk.read(load_letters, desk.campaign)) == 1


def test_without_letters_the_page_offers_the_gallery(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path)
    screen = shown(qtbot, LettersScreen(desk))
    assert screen.empty.button is not None
    with qtbot.waitSignal(screen.go) as gone:
        screen.empty.button.click()
    assert gone.args == ["new_letter", {}]
    screen.acts()["check"]()
    with qtbot.waitSignal(screen.go) as gone:
        screen.acts()["new"]()
    assert gone.args == ["new_letter", {}]


def test_the_chosen_letter_can_be_sent_to_many(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    screen = shown(qtbot, LettersScreen(desk))
    asked: list[tuple[str, dict[str, str]]] = []
    screen.go.connect(lambda place, arguments: asked.append((place, arguments)))
    screen.many.click()
    screen.acts()["many"]()
    assert asked == [("batch", {"letter": "notice-ice"})] * 2
