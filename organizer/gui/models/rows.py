"""The rows of a list as a Qt model: what is drawn and what is read aloud come from one value."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from organizer.gui.tone import Tone

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``mark`` is a number for the circle, or "check" for the filled one; ``icon`` a drawing instead.

    ``status`` is the word at the right, in ``tone``; ``is_current`` sets the title in bold; ``is_muted`` is for
    what cannot be started yet. ``spoken`` is read aloud; without it the parts are read in order.
    """

    key: str
    title: str
    hint: str = ""
    status: str = ""
    tone: Tone = Tone.PLAIN
    mark: str = ""
    icon: str = ""
    is_current: bool = False
    is_muted: bool = False
    spoken: str = ""

    @property
    def aloud(self) -> str:
        """What a screen reader says."""
        return self.spoken or ". ".join(part.rstrip(".") for part in (self.title, self.status, self.hint) if part) + "."


class RowModel(QAbstractListModel):
    """A list of :class:`Row`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return the row itself, its title, or what is read aloud."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.aloud
        return None

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """Return a row by its place, or None."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place(self, key: str) -> int:
        """Return the place of a row by its key, -1 when it is gone."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)
