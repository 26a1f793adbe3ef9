"""The table of recipients: arrow keys move, Enter corrects, Delete deletes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from organizer.gui import theme
from organizer.gui.models.recipients import Index, RecipientModel
from organizer.gui.widgets.cell_delegate import CellDelegate
from organizer.store.pages.recipients import RecipientLine


class RecipientTable(QTableView):
    """``moved`` carries the row that is current now, ``chosen`` and ``deleted`` its key."""

    moved = Signal(object)
    chosen = Signal(str)
    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = RecipientModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("Recipients"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(CellDelegate(self))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setMinimumSectionSize(theme.px(48))
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        down.hide()

    def show_lines(self, lines: tuple[RecipientLine, ...]) -> None:
        """Show other rows; the current one stays current while it is there."""
        key = self.current_key()
        self.lines.show_lines(lines)
        self.choose_line(key)

    def look_for(self, wanted: str) -> None:
        """Show only rows that hold these words."""
        key = self.current_key()
        self.lines.find(wanted)
        self.choose_line(key)

    def current_key(self) -> str:
        """Return the key of the current row, or an empty text."""
        line = self.lines.line(self.currentIndex().row())
        return line.key if line else ""

    def choose_line(self, key: str) -> None:
        """Make a row current; the first one when it is not there."""
        place = max(0, self.lines.place(key))
        if self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(place, 0))
            self.scrollTo(self.currentIndex())
        else:
            self.moved.emit(None)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        self.moved.emit(self.lines.line(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter and Delete."""
        acts = {
            Qt.Key.Key_Return: self.chosen,
            Qt.Key.Key_Enter: self.chosen,
            Qt.Key.Key_Delete: self.deleted,
        }
        signal, key = acts.get(Qt.Key(event.key())), self.current_key()
        if signal is not None and key:
            signal.emit(key)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make sure that a row is current, or a reader would stay silent."""
        if not self.currentIndex().isValid():
            self.choose_line("")
        super().focusInEvent(event)
