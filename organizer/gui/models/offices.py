"""Offices to tick, as a Qt model. The first column carries the whole row for a screen reader."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from organizer.gui.questions import said
from organizer.papers.batch_page import OfficeLine

Index = QModelIndex | QPersistentModelIndex
TICK, NAME, ADDRESS = range(3)


class OfficeModel(QAbstractTableModel):
    """Rows that can be ticked, narrowed by what is looked for. A tick stays while its row is out of sight."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[OfficeLine, ...] = ()
        self._shown: tuple[OfficeLine, ...] = ()
        self._ticked: set[str] = set()
        self._wanted = ""

    def show_lines(self, lines: tuple[OfficeLine, ...]) -> None:
        """Show other rows. A tick at one that is not among them is taken off."""
        self._all = lines
        self._ticked &= {line.key for line in lines}
        self._narrow()
        self.ticked.emit()

    def find(self, wanted: str) -> None:
        """Show only rows that hold each of these words."""
        self._wanted = wanted.casefold()
        self._narrow()

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the rows that are ticked, in the order of the rows."""
        return tuple(line.key for line in self._all if line.key in self._ticked)

    def shown(self) -> tuple[str, ...]:
        """Return the keys of the rows that can be seen."""
        return tuple(line.key for line in self._shown)

    def count(self) -> int:
        """Return how many rows there are, seen or not."""
        return len(self._all)

    def tick(self, keys: Iterable[str], *, on: bool) -> None:
        """Tick rows, or take their ticks off."""
        self._ticked = self._ticked | set(keys) if on else self._ticked - set(keys)
        if self._shown:
            self.dataChanged.emit(self.index(0, TICK), self.index(len(self._shown) - 1, ADDRESS))
        self.ticked.emit()

    def turn(self, number: int) -> None:
        """Tick a row that is not ticked, and the other way round."""
        if 0 <= number < len(self._shown):
            key = self._shown[number].key
            self.tick([key], on=key not in self._ticked)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return the titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Chosen"), self.tr("Office"), self.tr("Address"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a row can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == TICK else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return a cell, its tick, or the whole row to be read aloud."""
        if not index.isValid():
            return None
        line, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return Qt.CheckState.Checked if line.key in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return ("", line.name, self._address(line))[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(line) if column == TICK else (line.name, self._address(line))[column - 1]
        return None

    def _address(self, line: OfficeLine) -> str:
        if line.missing:
            return self.tr("Missing: {parts}").format(parts=", ".join(map(said, line.missing)))
        return ", ".join(line.address)

    def _aloud(self, line: OfficeLine) -> str:
        tick = self.tr("Chosen") if line.key in self._ticked else self.tr("Not chosen")
        words = self.tr("{tick}: {name}. {address}.")
        return words.format(tick=tick, name=line.name, address=self._address(line))

    def _narrow(self) -> None:
        words = self._wanted.split()
        self.beginResetModel()
        self._shown = tuple(line for line in self._all if all(word in line.search for word in words))
        self.endResetModel()
