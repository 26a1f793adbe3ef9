"""A table of rows as a Qt model. The first column carries the whole row for a screen reader."""

from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
MARK_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The :class:`Mark` of a cell, or None."""


class Line(Protocol):
    """A row of a page: ``key`` tells it from the others, ``search`` are its words in small letters."""

    @property
    def key(self) -> str:
        """Its key."""

    @property
    def search(self) -> str:
        """What is looked in."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A drawing before the words of a cell, and the token of the colour of both."""

    icon: str
    tint: str


L = TypeVar("L", bound=Line)


class LineModel(QAbstractTableModel, Generic[L]):
    """Rows of a page, narrowed by what is looked for. A subclass gives titles, cells and what is said aloud.

    ``folded``: in fewer columns, because large text leaves no room for all.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[L, ...] = ()
        self._shown: tuple[L, ...] = ()
        self._wanted = ""
        self.is_folded = False

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        raise NotImplementedError

    def cell(self, line: L, column: int) -> str:
        """Return the words of a cell."""
        raise NotImplementedError

    def aloud(self, line: L) -> str:
        """Return what a screen reader says of a whole row."""
        raise NotImplementedError

    def mark(self, _line: L, _column: int) -> Mark | None:
        """Return what is drawn before the words of a cell."""
        return None

    def show_lines(self, lines: tuple[L, ...]) -> None:
        """Show other rows."""
        self._all = lines
        self._narrow()

    def find(self, wanted: str) -> None:
        """Show only rows that hold each of these words."""
        self._wanted = wanted.casefold()
        self._narrow()

    def fold(self, *, folded: bool) -> bool:
        """Put the columns into fewer, or back; return whether they were otherwise."""
        if folded == self.is_folded:
            return False
        self.beginResetModel()
        self.is_folded = folded
        self.endResetModel()
        return True

    def line(self, number: int) -> L | None:
        """Return a row by its place, or None."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def place(self, key: str) -> int:
        """Return the place of a row by its key, -1 when it is not shown."""
        return next((number for number, line in enumerate(self._shown) if line.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.titles())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return the titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        return self.titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return a cell, or the whole row to be read aloud."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.aloud(line) if index.column() == 0 else self.cell(line, index.column())
        return self.mark(line, index.column()) if role == MARK_ROLE else None

    def _narrow(self) -> None:
        words = self._wanted.split()
        self.beginResetModel()
        self._shown = tuple(line for line in self._all if all(word in line.search for word in words))
        self.endResetModel()
