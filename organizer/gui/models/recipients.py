"""The table of recipients as a Qt model. The first column carries the whole row for a screen reader."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from organizer.domain.dates import spell_date
from organizer.store.pages.recipients import RecipientLine

Index = QModelIndex | QPersistentModelIndex


class RecipientModel(QAbstractTableModel):
    """Rows of the page Recipients, narrowed by what is looked for.

    ``folded``: in two columns instead of four, because large text leaves no room for four.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[RecipientLine, ...] = ()
        self._shown: tuple[RecipientLine, ...] = ()
        self._wanted = ""
        self._is_folded = False

    def show_lines(self, lines: tuple[RecipientLine, ...]) -> None:
        """Show other rows."""
        self._all = lines
        self._narrow()

    def find(self, wanted: str) -> None:
        """Show only rows that hold each of these words."""
        self._wanted = wanted.casefold()
        self._narrow()

    def fold(self, *, folded: bool) -> bool:
        """Put the columns into two, or back into four; return whether they were otherwise."""
        if folded == self._is_folded:
            return False
        self.beginResetModel()
        self._is_folded = folded
        self.endResetModel()
        return True

    def line(self, number: int) -> RecipientLine | None:
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
        return 0 if parent is not None and parent.isValid() else len(self._titles())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return the titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return a cell, or the whole row to be read aloud."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(line) if index.column() == 0 else self._cell(line, index.column())
        return None

    def _titles(self) -> tuple[str, ...]:
        if self._is_folded:
            return self.tr("Name or office, and role"), self.tr("Address, and when it was checked")
        return self.tr("Name or office"), self.tr("Role"), self.tr("Address"), self.tr("Address checked")

    def _cell(self, line: RecipientLine, column: int) -> str:
        if self._is_folded:
            checked = self._checked(line)
            checked = self.tr("Checked: {day}").format(day=checked) if line.check else checked
            return (f"{line.name}\n{line.role}", f"{self._address(line)}\n{checked}")[column]
        return (line.name, line.role, self._address(line), self._checked(line))[column]

    def _address(self, line: RecipientLine) -> str:
        if line.missing:
            return self.tr("Missing: {parts}").format(parts=", ".join(line.missing))
        return ", ".join(line.address)

    def _checked(self, line: RecipientLine) -> str:
        if line.check is None:
            return self.tr("Never: check it")
        by = f", {line.check.by}" if line.check.by else ""
        return spell_date(line.check.on) + by

    def _aloud(self, line: RecipientLine) -> str:
        words = self.tr("{name}. {role}. {address}. Address checked: {checked}.")
        return words.format(name=line.name, role=line.role, address=self._address(line), checked=self._checked(line))

    def _narrow(self) -> None:
        words = self._wanted.split()
        self.beginResetModel()
        self._shown = tuple(line for line in self._all if all(word in line.search for word in words))
        self.endResetModel()
