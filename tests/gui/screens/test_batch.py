"""One letter to many in the window: chosen, checked, written, cancelled; the window alive all the while."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.batch import BatchScreen
from organizer.papers.press import press
from organizer.store.campaigns import answer
from organizer.store.letters import add_enclosure
from tests.gui.letter_desk import first_letter, open_letters, shown
from tests.letters.paper import a_letter

BUREAU = "state_identification_bureau"
ROWS = "name,agency,address_line1,address_line2,source,checked_on\n{0}"
ROW = 'Chief {0},Agency {0},{0} Main St,"Ash, VA 22000",web,2010-09-30\n'


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> BatchScreen:
    open_letters(desk, tmp_path, "notice-sib")
    return shown(qtbot, BatchScreen(desk), {"letter": "notice-sib"})


def a_list(qtbot: QtBot, screen: BatchScreen, folder: Path, count: int, more: str = "") -> None:
    path = folder / "list.csv"
    path.write_text(ROWS.format("".join(ROW.format(number) for number in range(1, count + 1)) + more), encoding="utf-8")
    screen.by_list.click()
    with qtbot.waitSignal(screen.list.changed):
        screen.list.open(path)


def finish(qtbot: QtBot, screen: BatchScreen) -> None:
    screen.write.click()
    assert screen.working.isVisible()
    assert not screen.write.isVisible()
    qtbot.waitUntil(lambda: not screen.work.is_busy and not screen.working.isVisible(), timeout=30_000)


def written(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in (folder / "letters").rglob("*.*"))


def test_the_page_offers_the_letters_and_the_offices_of_the_one_chosen(screen: BatchScreen) -> None:
    assert screen.letter.value() == "notice-sib"
    assert screen.letter.currentText() == "Notice to the State Identification Bureau"
    assert screen.purpose.text() == "It goes to: State Identification Bureau."
    assert screen.offices.table.lines.rowCount() == 56
    assert "notice-sib-2010-09-30" in screen.place.text()
    assert not screen.list.isVisible()
    screen.letter.set_value("ask-congress")
    screen.letter.activated.emit(0)
    assert screen.purpose.text() == "It goes to: Member of Congress."


def test_chosen_offices_get_a_letter_each(qtbot: QtBot, screen: BatchScreen, tmp_path: Path) -> None:
    screen.offices.table.lines.tick([f"{BUREAU}/VA", f"{BUREAU}/MD"], on=True)
    finish(qtbot, screen)
    assert written(tmp_path) == [
        "letters/notice-sib-2010-09-30/cover-sheet.pdf",
        "letters/notice-sib-2010-09-30/notice-sib-001.pdf",
        "letters/notice-sib-2010-09-30/notice-sib-002.pdf",
    ]
    assert screen.written.isVisible()
    assert "holds 2 letters" in screen.written.words.text()
    assert "notice-sib-2010-09-30" in screen.written.words.text()
    assert screen.written.words.hasFocus()
    assert screen.written.warned.text() == "2 letters need a look."
    row = screen.written.rows.rows.row(0)
    assert row is not None
    assert "Nobody has checked the address" in row.hint
    assert not screen.cards[0].isVisible()


def test_a_list_goes_into_one_file(qtbot: QtBot, screen: BatchScreen, tmp_path: Path) -> None:
    a_list(qtbot, screen, tmp_path, 1)
    screen.merged.click()
    assert screen.place.text().endswith("notice-sib-2010-09-30.pdf.")
    finish(qtbot, screen)
    assert written(tmp_path) == ["letters/notice-sib-2010-09-30.pdf"]
    assert "holds a cover sheet and 1 letter (" in screen.written.words.text()
    assert not screen.written.warned.isVisible()


def test_nothing_outside_is_written_over(qtbot: QtBot, screen: BatchScreen, tmp_path: Path) -> None:
    a_list(qtbot, screen, tmp_path, 1)
    finish(qtbot, screen)
    screen.written.next.click()
    assert screen.cards[0].isVisible()
    assert screen.letter.hasFocus()
    assert screen.place.text().endswith("notice-sib-2010-09-30-2.")
    finish(qtbot, screen)
    assert len(written(tmp_path)) == 4


def test_letters_with_an_error_are_named_and_can_be_left_out(qtbot: QtBot, screen: BatchScreen, tmp_path: Path) -> None:
    a_list(qtbot, screen, tmp_path, 1, "Chief Nowhere,,,,,\n")
    finish(qtbot, screen)
    assert written(tmp_path) == []
    assert screen.refused.isVisible()
    assert screen.refused.heading.text() == "1 letter has an error. Nothing is written yet."
    assert screen.refused.heading.hasFocus()
    assert screen.problem_count() == 1
    row = screen.refused.rows.rows.row(0)
    assert row is not None
    assert row.title == "Line 3: Chief Nowhere"
    assert row.hint.startswith("Enter the street or P.O. box")
    screen.refused.others.click()
    qtbot.waitUntil(screen.written.isVisible, timeout=30_000)
    assert screen.problem_count() == 0
    assert [name.rpartition("/")[2] for name in written(tmp_path)] == ["cover-sheet.pdf", "notice-sib-001.pdf"]


def test_where_every_letter_has_an_error_there_is_nothing_to_write(
    qtbot: QtBot, screen: BatchScreen, desk: Desk, tmp_path: Path
) -> None:
    a_list(qtbot, screen, tmp_path, 13)
    desk.write(answer, desk.campaign, "signer.name", "")
    finish(qtbot, screen)
    assert screen.refused.heading.text() == "13 letters have an error. Nothing is written yet."
    assert screen.refused.more.text() == "1 more are not shown."
    assert not screen.refused.others.isVisible()
    desk.write(answer, desk.campaign, "signer.name", "Jordan Avery")
    assert not screen.refused.isVisible()


def test_cancel_leaves_nothing(qtbot: QtBot, screen: BatchScreen, desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.told.connect(told.append)
    a_list(qtbot, screen, tmp_path, 200)
    screen.write.click()
    screen.begin()
    screen.working.stop.click()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == ["Cancelled. No letter was written."]
    assert not (tmp_path / "letters").exists()
    assert screen.write.isVisible()
    assert screen.write.hasFocus()


def test_the_window_is_alive_while_letters_are_written(qtbot: QtBot, screen: BatchScreen, tmp_path: Path) -> None:
    """A count, not a time: the main thread turns many times while a hundred letters are written."""
    a_list(qtbot, screen, tmp_path, 100)
    turns: list[float] = []
    clock = QTimer()
    clock.timeout.connect(lambda: turns.append(time.monotonic()))
    clock.start(5)
    finish(qtbot, screen)
    clock.stop()
    assert "holds 100 letters" in screen.written.words.text()
    assert screen.working.bar.value() == screen.working.bar.maximum() == 100
    assert len(turns) > 10


def test_what_is_missing_is_said_and_leads_to_its_place(qtbot: QtBot, screen: BatchScreen, tmp_path: Path) -> None:
    def said(expected: str) -> None:
        screen.write.click()
        assert screen.summary.isVisible()
        assert screen._missing(()) == [(screen._missing(())[0][0], expected)]  # noqa: SLF001 - the words of the link
        screen.summary.followed.emit(screen._missing(())[0][0])  # noqa: SLF001

    said("Choose at least one office.")
    assert screen.offices.wanted.hasFocus()
    screen.by_list.click()
    said("Choose a CSV file.")
    assert screen.list.choose.hasFocus()
    a_list(qtbot, screen, tmp_path, 0, "Ada\n")
    said("No row of the list can be used yet. Look at its problems.")
    path = tmp_path / "roles.csv"
    path.write_text("role,name\ngoverning_body,Ada\n", encoding="utf-8")
    with qtbot.waitSignal(screen.list.changed):
        screen.list.open(path)
    said("The list has rows for another role. Choose the letter that goes to them.")


def test_file_and_folder_are_asked_for(
    qtbot: QtBot, screen: BatchScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.csv").write_text("name\nAda\n", encoding="utf-8")
    answers = iter([("", ""), (str(tmp_path / "list.csv"), "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(answers))
    screen.by_list.click()
    screen.list.choose.click()
    assert not screen.list.is_open
    with qtbot.waitSignal(screen.list.changed):
        screen.list.choose.click()
    folders = iter(["", str(tmp_path / "elsewhere")])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(folders))
    screen.change.click()
    assert "elsewhere" not in screen.place.text()
    screen.change.click()
    assert str(tmp_path / "elsewhere/notice-sib-2010-09-30") in screen.place.text()


def test_a_disk_that_refuses_is_a_sentence(qtbot: QtBot, screen: BatchScreen, desk: Desk, tmp_path: Path) -> None:
    refused: list[str] = []
    desk.refused.connect(refused.append)
    (tmp_path / "letters").write_bytes(b"a file")
    a_list(qtbot, screen, tmp_path, 1)
    finish(qtbot, screen)
    assert len(refused) == 1
    assert "cannot be made" in refused[0]
    assert screen.write.isVisible()


def test_the_folder_is_shown(
    qtbot: QtBot, screen: BatchScreen, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    works = iter([True, False])

    def open_url(url: object) -> bool:
        opened.append(str(url))
        return next(works)

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    refused: list[str] = []
    desk.refused.connect(refused.append)
    a_list(qtbot, screen, tmp_path, 1)
    finish(qtbot, screen)
    screen.written.folder.click()
    assert "notice-sib-2010-09-30" in opened[0]
    assert refused == []
    screen.written.folder.click()
    assert len(refused) == 1


def test_another_visit_begins_anew(qtbot: QtBot, screen: BatchScreen, tmp_path: Path) -> None:
    asked: list[tuple[str, dict[str, object]]] = []
    screen.go.connect(lambda place, arguments: asked.append((place, arguments)))
    a_list(qtbot, screen, tmp_path, 1)
    finish(qtbot, screen)
    screen.arrive({})
    assert not screen.written.isVisible()
    assert screen.letter.value() == "notice-sib"
    screen.back.click()
    assert asked == [("letters", {})]
    acts = screen.acts()
    acts["primary"]()
    qtbot.waitUntil(screen.written.isVisible, timeout=30_000)


def test_a_second_letter_of_a_kind_is_told_from_the_first(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-sib", "notice-sib")
    screen = shown(qtbot, BatchScreen(desk), {"letter": "notice-sib-2"})
    assert screen.letter.currentText() == "Notice to the State Identification Bureau, 2"


def test_enclosures_go_behind_each_letter_unless_they_are_left_out(
    qtbot: QtBot, screen: BatchScreen, desk: Desk, tmp_path: Path
) -> None:
    assert screen.goes_out.isHidden()
    letter = first_letter(desk).id
    made = press([a_letter()]).data
    desk.write(add_enclosure, letter, "minutes.pdf", "Minutes", made, "application/pdf")
    assert screen.goes_out.together.text() == "With its enclosure"
    assert screen.goes_out.is_together
    a_list(qtbot, screen, tmp_path, 1)
    finish(qtbot, screen)
    assert "another program made minutes.pdf" in screen.written.enclosed.text()
    bound = tmp_path / "letters/notice-sib-2010-09-30/notice-sib-001.pdf"
    assert b"pdfuaid" not in bound.read_bytes()
    screen.written.next.click()
    screen.goes_out.alone.click()
    finish(qtbot, screen)
    assert screen.written.enclosed.isHidden()
    alone = tmp_path / "letters/notice-sib-2010-09-30-2/notice-sib-001.pdf"
    assert alone.stat().st_size < bound.stat().st_size
    screen.written.next.click()
    screen.goes_out.together.click()
    desk.write(add_enclosure, letter, "broken.pdf", "Broken", b"%PDF-1.4 and nothing more", "application/pdf")
    with qtbot.waitSignal(desk.refused) as told:
        finish(qtbot, screen)
    assert "broken.pdf" in told.args[0]
    assert screen.cards[0].isVisible()
