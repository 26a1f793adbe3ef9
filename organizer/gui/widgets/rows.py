"""A list of rows for steps, tasks, letters, offices: as tall as its rows, so that only the page scrolls."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from organizer.gui.models.rows import Index, Row, RowModel
from organizer.gui.widgets.in_sight import show_current_row
from organizer.gui.widgets.row_delegate import RowDelegate


class RowList(QListView):
    """Rows to choose from. ``chosen``: Enter or a click. ``toggled``: Space. ``deleted``: Del. Each carries the key.

    ``turned``: another row is the current one.
    """

    chosen = Signal(str)
    toggled = Signal(str)
    deleted = Signal(str)
    turned = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; the current one stays current while it is there."""
        key = self.current_key()
        self.rows.show_rows(rows)
        place = self.rows.place(key) if key else -1
        if place < 0:
            place = next((number for number, row in enumerate(rows) if row.is_current), 0)
        if rows:
            self.setCurrentIndex(self.rows.index(place))
        self._fit()

    def current_key(self) -> str:
        """Return the key of the current row, or an empty text."""
        row = self.rows.row(self.currentIndex().row())
        return row.key if row else ""

    def choose_row(self, key: str) -> None:
        """Make a row current, without acting on it."""
        self.setCurrentIndex(self.rows.index(max(0, self.rows.place(key))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter, Space and Del; let Up and Down move."""
        key = self.current_key()
        acts = {
            Qt.Key.Key_Return: self.chosen,
            Qt.Key.Key_Enter: self.chosen,
            Qt.Key.Key_Space: self.toggled,
            Qt.Key.Key_Delete: self.deleted,
        }
        signal = acts.get(Qt.Key(event.key()))
        if signal is not None and key:
            signal.emit(key)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make sure that a row is current, or a reader would stay silent."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)
        show_current_row(self)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Scroll the page to the row that the keyboard moved to."""
        super().currentChanged(current, previous)
        self.turned.emit(self.current_key())
        if self.hasFocus():
            show_current_row(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again: titles wrap at another place."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(320, self._content_height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a short title, never lower than its rows."""
        return QSize(160, self._content_height())

    def _content_height(self) -> int:
        option = QStyleOptionViewItem()
        delegate = self.itemDelegate()
        places = range(self.rows.rowCount())
        return sum(delegate.sizeHint(option, self.rows.index(place)).height() for place in places)

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(self._content_height())

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row:
            self.chosen.emit(row.key)
