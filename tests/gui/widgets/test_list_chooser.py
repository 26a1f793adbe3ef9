from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from organizer.gui.widgets.list_chooser import ListChooser
from organizer.gui.widgets.problem_rows import MOST_PROBLEMS
from tests.gui.bringing_up import bring_up

ROLES = ("state_identification_bureau", "governing_body")
PLAIN = "Full name;Street;City;State;ZIP;Fax\nAda;1 A St;Ash;VA;22000;5\nBo;2 A St;Ash;VA;22000;6\n"


@pytest.fixture
def chooser(qtbot: QtBot) -> ListChooser:
    made = ListChooser()
    bring_up(qtbot, made)
    made.ask_for(ROLES, "governing_body")
    return made


def read(qtbot: QtBot, chooser: ListChooser, folder: Path, text: str) -> None:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(chooser.changed):
        chooser.open(path)


def test_a_file_shows_its_columns_and_its_first_rows(qtbot: QtBot, chooser: ListChooser, tmp_path: Path) -> None:
    assert not chooser.is_open
    read(qtbot, chooser, tmp_path, PLAIN)
    assert chooser.is_open
    assert chooser.state.text() == "list.csv has 2 rows."
    assert chooser.columns.columns() == ("name", "address_line1", "city", "state", "zip", "")
    assert [box.accessibleName() for box in chooser.columns.boxes][:2] == ["Column Full name", "Column Street"]
    assert chooser.first.isVisible()
    first = chooser.first.rows.row(0)
    assert first is not None
    assert (first.title, first.hint) == ("Ada", "1 A St, Ash, VA 22000")
    assert not chooser.problems.isVisible()
    assert len(chooser.found.rows) == 2


def test_another_column_is_looked_at_again(qtbot: QtBot, chooser: ListChooser, tmp_path: Path) -> None:
    read(qtbot, chooser, tmp_path, PLAIN)
    box = chooser.columns.boxes[5]
    box.set_value("name")
    with qtbot.waitSignal(chooser.changed):
        box.activated.emit(box.currentIndex())
    (problem,) = (chooser.problems.rows.rows.row(0),)
    assert problem is not None
    assert (problem.title, problem.hint) == ("Line 1, column name", "Two columns are name. Keep one of them.")
    assert not chooser.first.isVisible()
    box.set_value("unit")
    with qtbot.waitSignal(chooser.changed):
        box.activated.emit(box.currentIndex())
    assert chooser.found.rows[1].recipient.unit == "6"


def test_problems_are_shown_row_by_row(qtbot: QtBot, chooser: ListChooser, tmp_path: Path) -> None:
    read(qtbot, chooser, tmp_path, "name,checked_on\nAda,2010-09-31\nBo\n" + "C,x\n" * MOST_PROBLEMS)
    rows = [chooser.problems.rows.rows.row(number) for number in range(chooser.problems.rows.rows.rowCount())]
    assert len(rows) == MOST_PROBLEMS
    assert rows[0] is not None
    assert rows[1] is not None
    assert (rows[0].title, rows[0].status) == ("Line 2, column checked_on", "Error")
    assert rows[1].title == "Line 3"
    assert chooser.problems.more.text() == "2 more problems are not shown."
    assert chooser.found.rows == ()
    read(qtbot, chooser, tmp_path, "name\nAda\nAda\n")
    warning = chooser.problems.rows.rows.row(0)
    assert warning is not None
    assert warning.status == "Warning"
    assert not chooser.problems.more.isVisible()
    assert len(chooser.found.rows) == 2


def test_a_file_that_is_no_table_says_so(qtbot: QtBot, chooser: ListChooser, tmp_path: Path) -> None:
    read(qtbot, chooser, tmp_path, "")
    assert not chooser.columns.isVisible()
    problem = chooser.problems.rows.rows.row(0)
    assert problem is not None
    assert problem.hint == "The file is empty. The first line needs the names of the columns."
    read(qtbot, chooser, tmp_path, "name,agency\n")
    assert chooser.columns.isVisible()


def test_a_file_that_is_gone_is_a_sentence(qtbot: QtBot, chooser: ListChooser, tmp_path: Path) -> None:
    with qtbot.waitSignal(chooser.failed) as told:
        chooser.open(tmp_path / "gone.csv")
    assert "There is no file" in told.args[0]
    assert chooser.state.text() == told.args[0]


def test_an_older_answer_is_not_shown(qtbot: QtBot, chooser: ListChooser, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("name\nAda\n", encoding="utf-8")
    (tmp_path / "two.csv").write_text("name\nBo\nCy\n", encoding="utf-8")
    chooser.open(tmp_path / "gone.csv")
    chooser.open(tmp_path / "one.csv")
    with qtbot.waitSignal(chooser.changed):
        chooser.open(tmp_path / "two.csv")
    assert chooser.state.text() == "two.csv has 2 rows."
    assert [row.recipient.name for row in chooser.found.rows] == ["Bo", "Cy"]


def test_another_letter_looks_at_the_rows_again(qtbot: QtBot, chooser: ListChooser, tmp_path: Path) -> None:
    read(qtbot, chooser, tmp_path, "name\nAda\n")
    chooser.ask_for(ROLES, "governing_body")
    with qtbot.waitSignal(chooser.changed):
        chooser.ask_for(ROLES, "state_identification_bureau")
    assert chooser.found.rows[0].recipient.role == "state_identification_bureau"
