"""A table of hundreds of rows: what is measured once is not measured again while somebody looks for words."""

from datetime import date

from pytestqt.qtbot import QtBot

from organizer.domain.phrase import phrase
from organizer.domain.timeline import Happened, Kind, day_of
from organizer.gui.models.timeline import TimelineModel
from organizer.gui.widgets.line_table import LineTable
from organizer.store.pages.timeline import TimelineLine


class Counting(TimelineModel):
    """Counts how often the words of a cell are asked for."""

    count = 0

    def cell(self, line: TimelineLine, column: int) -> str:
        """Return the words of a cell."""
        self.count += 1
        return super().cell(line, column)


def line(number: int, words: str = "") -> TimelineLine:
    told = Happened(str(number), Kind.OWN, day_of(date(2010, 1, 1)), phrase("Entry"), words=words)
    return TimelineLine(str(number), told, "", {}, f"entry {number}")


def test_rows_are_measured_once_for_their_width(qtbot: QtBot) -> None:
    model = Counting()
    table = LineTable(model, "Timeline")
    qtbot.addWidget(table)
    table.resize(900, 400)
    lines = tuple(line(number) for number in range(300))
    table.show_lines(lines)
    table.show()
    first = model.count
    for words in ("entry 1", "entry", ""):
        table.look_for(words)
    table.show_lines(lines[::-1])
    assert model.count == first
    assert table.lines.rowCount() == 300
    short = table.sizeHintForRow(0)
    table.show_lines((line(299, "What was said is long. " * 9),))
    assert table.sizeHintForRow(0) > short
    table.resize(500, 400)
    assert model.count > first
    assert table.sizeHintForRow(1) > 0  # no row of the table: Qt asks all the same
