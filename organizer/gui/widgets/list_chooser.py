"""Who gets the letter, from a CSV file: which column is what, the first rows, and what is wrong row by row."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.errors import OrganizerError
from organizer.exchange.csv_table import CsvTable
from organizer.exchange.recipients_csv import RecipientList, RecipientRow, guess_columns, open_table, recipients_of
from organizer.gui import tasks, theme
from organizer.gui.models.rows import Row
from organizer.gui.phrases import trouble_words
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.column_boxes import ColumnBoxes
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.problem_rows import ProblemRows
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.text import Heading, Text

FIRST_ROWS = 4
"""So many rows are shown to look at."""
T = TypeVar("T")


class ListChooser(QWidget):
    """``wanted`` asks for a file, ``changed`` comes when the rows are others, ``failed`` carries a sentence."""

    wanted = Signal()
    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles: tuple[str, ...] = ()
        self._role = ""
        self._table: CsvTable | None = None
        self._turn = 0  # an answer to an older question is not shown
        self.found = RecipientList((), ())
        self.choose = SecondaryButton(self.tr("Choose a CSV file"), "open-outside")
        self.choose.clicked.connect(self.wanted)
        self.state = Text(self.tr("No file is chosen yet."), "body", "text2")
        self.columns = ColumnBoxes()
        self.columns.changed.connect(self._look_again)
        self.problems, self.first = ProblemRows(self.tr("Problems in the list")), RowList(self.tr("First rows"))
        self._titles = tuple(
            Heading(title, level=3) for title in (self.tr("What each column is"), self.tr("First rows"))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        named, first = self._titles
        parts = (named, self.columns, self.problems, first, self.first)
        for part in (ButtonRow(self.choose), self.state, *parts):
            column.addWidget(part)
        for part in parts:
            part.hide()

    @property
    def is_open(self) -> bool:
        """Whether a file was read."""
        return self._table is not None

    def ask_for(self, roles: tuple[str, ...], role: str) -> None:
        """Tell the roles that rows can name, and the one of a row that names none. The rows are looked at again."""
        if (roles, role) != (self._roles, self._role):
            self._roles, self._role = roles, role
            self._look_again()

    def open(self, path: Path) -> None:
        """Read a file, away from the window: it may have a hundred thousand rows."""
        self.state.setText(self.tr("Reading {name}").format(name=path.name))
        self._start(partial(_read, path), partial(self._show_table, path))

    def _show_table(self, path: Path, read: tuple[CsvTable, tuple[str, ...]]) -> None:
        self._table, guessed = read
        count = len(self._table.records)
        template = self.tr("{name} has 1 row.") if count == 1 else self.tr("{name} has {count} rows.")
        self.state.setText(template.format(name=path.name, count=f"{count:,}"))
        self.columns.show_table(self._table, guessed)
        self._look_again()

    def _look_again(self) -> None:
        table = self._table
        if table is not None:
            work = partial(recipients_of, table, self.columns.columns(), self._roles, self._role)
            self._start(work, self._show_found)

    def _show_found(self, found: RecipientList) -> None:
        self.found = found
        named, first = self._titles
        has_columns = bool(self.columns.boxes)
        named.setVisible(has_columns)
        self.columns.setVisible(has_columns)
        self.problems.show_problems(found.problems)
        self.first.show_rows(tuple(map(self._row, found.rows[:FIRST_ROWS])))
        for part in (first, self.first):
            part.setVisible(bool(found.rows))
        if found.errors:
            announce(self, self.tr("No row can be used yet. Look at the problems in the list."))
        self.changed.emit()

    def _row(self, row: RecipientRow) -> Row:
        to = row.recipient
        name = ", ".join(filter(None, (to.name, to.unit, to.agency)))
        return Row(str(row.line), name, ", ".join(to.address or ()), icon="people")

    def _start(self, work: Callable[[], T], show: Callable[[T], None]) -> None:
        self._turn += 1
        turn = self._turn

        def done(answer: T) -> None:
            if turn == self._turn:
                show(answer)

        def failed(trouble: Exception) -> None:
            if not isinstance(trouble, OrganizerError):
                raise trouble
            if turn == self._turn:
                sentence = trouble_words(trouble)
                self.state.setText(sentence)
                self.failed.emit(sentence)

        tasks.start(work, done, failed, self)


def _read(path: Path) -> tuple[CsvTable, tuple[str, ...]]:
    table = open_table(path)
    return table, guess_columns(table.headings)
