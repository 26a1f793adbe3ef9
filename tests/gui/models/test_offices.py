import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from organizer.gui.models.offices import ADDRESS, NAME, TICK, OfficeModel
from organizer.papers.batch_page import OfficeLine


def line(key: str, *missing: str) -> OfficeLine:
    return OfficeLine(
        key, "bureau", f"Bureau {key}", "", ("1 Main St", f"{key}, VA 22000"), missing, f"bureau {key}".lower()
    )


@pytest.fixture
def model() -> OfficeModel:
    made = OfficeModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_lines((line("Ash"), line("Birch", "ZIP code"), line("Cedar")))
    return made


def test_a_row_has_a_tick_a_name_and_an_address(model: OfficeModel) -> None:
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)] == ["Chosen", "Office", "Address"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert [model.index(0, at).data() for at in (TICK, NAME, ADDRESS)] == ["", "Bureau Ash", "1 Main St, Ash, VA 22000"]
    assert model.index(1, ADDRESS).data() == "Missing: ZIP code"
    assert model.data(QModelIndex()) is None
    assert model.flags(model.index(0, TICK)) & Qt.ItemFlag.ItemIsUserCheckable


def test_the_whole_row_is_read_aloud_in_the_first_column(model: OfficeModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1, TICK).data(role) == "Not chosen: Bureau Birch. Missing: ZIP code."
    model.turn(1)
    assert model.index(1, TICK).data(role) == "Chosen: Bureau Birch. Missing: ZIP code."
    assert model.index(1, NAME).data(role) == "Bureau Birch"
    assert model.index(1, ADDRESS).data(role) == "Missing: ZIP code"


def test_a_tick_is_put_taken_off_and_told(model: OfficeModel) -> None:
    told: list[tuple[str, ...]] = []
    model.ticked.connect(lambda: told.append(model.chosen()))
    model.turn(2)
    model.turn(0)
    model.turn(9)
    assert model.index(0, TICK).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert model.index(0, NAME).data(Qt.ItemDataRole.CheckStateRole) is None
    model.turn(0)
    assert told == [("Cedar",), ("Ash", "Cedar"), ("Cedar",)]
    model.tick(model.shown(), on=True)
    assert model.chosen() == ("Ash", "Birch", "Cedar")


def test_a_tick_stays_while_its_row_is_out_of_sight_and_goes_with_it(model: OfficeModel) -> None:
    model.tick(["Ash", "Birch"], on=True)
    model.find("CED bureau")
    assert model.shown() == ("Cedar",)
    assert model.count() == 3
    assert model.chosen() == ("Ash", "Birch")
    model.find("nothing like it")
    model.tick(["Cedar"], on=True)
    model.show_lines((line("Birch"),))
    assert model.chosen() == ("Birch",)
    assert model.rowCount() == 0
    model.find("")
    assert model.rowCount() == 1
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
