from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.paper_out import PaperOut
from organizer.gui.printing import Pages
from organizer.gui.widgets.screen import Screen
from organizer.papers.press import press
from tests.builders import a_store
from tests.gui.desktop import Printer, answer_dialogs, cancel, choose
from tests.letters.paper import a_letter


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Screen:
    desk.open(a_store(tmp_path)[0])
    made = Screen(desk)
    qtbot.addWidget(made)
    return made


def test_a_paper_is_printed_or_not(screen: Screen, tmp_path: Path) -> None:
    data = press([a_letter()]).data
    out = PaperOut(screen, Printer(tmp_path / "a.pdf").asking)
    sent = out.send(data, "a.pdf")
    assert sent is not None
    assert (sent.pages, sent.file) == (1, str(tmp_path / "a.pdf"))
    assert Pages((tmp_path / "a.pdf").read_bytes()).count == 1
    out.asking = Printer(tmp_path / "b.pdf", takes=False).asking
    assert out.send(data, "a.pdf") is None


def test_the_name_that_is_offered_leads_to_no_other_folder(screen: Screen) -> None:
    offered: list[Path] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        offered.append(Path(dialog.selectedFiles()[0]))
        dialog.reject()

    answer_dialogs(look, look)
    PaperOut(screen).save(b"words", "Record of City/County.pdf")
    PaperOut(screen).save(b"words", "../../notes.txt")
    assert [path.name for path in offered] == ["Record of City-County.pdf", "-..-notes.txt"]
    assert {path.parent.name for path in offered} == {"letters"}


def test_the_folder_of_the_last_file_is_offered_again(screen: Screen, tmp_path: Path) -> None:
    out = PaperOut(screen)
    answer_dialogs(choose(tmp_path / "elsewhere.txt"))
    assert out.save(b"words", "a.txt") == tmp_path / "elsewhere.txt"
    assert (tmp_path / "elsewhere.txt").read_bytes() == b"words"
    assert not (tmp_path / "letters").exists()
    answer_dialogs(cancel)
    assert out.save(b"words", "a.txt") is None
    assert not (tmp_path / "letters").exists()


def test_what_opens_elsewhere_is_a_private_copy(screen: Screen, tmp_path: Path, opened: list[str]) -> None:
    out = PaperOut(screen)
    out.open(b"words", "a.txt")
    assert Path(opened[0]).read_bytes() == b"words"
    assert tmp_path / "runtime" in Path(opened[0]).parents
    out.show_folder(tmp_path / "a.txt")
    assert opened[1] == str(tmp_path)


def test_what_goes_wrong_is_told_in_the_bar(qtbot: QtBot, screen: Screen, tmp_path: Path) -> None:
    out = PaperOut(screen)
    with qtbot.waitSignal(screen.desk.refused) as refused:
        out.show_folder(tmp_path / "gone" / "a.txt")
    assert refused.args is not None
    assert "is gone" in refused.args[0]
