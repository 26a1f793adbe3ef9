from PySide6.QtCore import QModelIndex, Qt

from organizer.gui.models.rows import ROW_ROLE, Row, RowModel
from organizer.gui.words import Tone

ROWS = (Row("a", "Decide", "Board vote.", "Done", Tone.DONE, "check"), Row("b", "Mail", spoken="Step 2: Mail."))


def test_what_is_drawn_and_what_is_read_come_from_one_value() -> None:
    model = RowModel()
    model.show_rows(ROWS)
    first = model.index(0)
    assert model.data(first) == "Decide"
    assert model.data(first, ROW_ROLE) is ROWS[0]
    assert model.data(first, Qt.ItemDataRole.AccessibleTextRole) == "Decide. Done. Board vote."
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Step 2: Mail."
    assert model.data(first, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_a_row_is_found_by_key_and_place() -> None:
    model = RowModel()
    model.show_rows(ROWS)
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0
    assert model.place("b") == 1
    assert model.place("z") == -1
    assert model.row(1) is ROWS[1]
    assert model.row(2) is None
