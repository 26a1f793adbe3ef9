"""Side by side where there is room, below each other where there is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.flow import FlowLayout
from organizer.gui.widgets.laid_out import laid_out

STACK_BELOW = 84
"""Columns stand below each other when the page is under so many average characters wide (screens, pictures)."""

SHORT_LINE = 20
MOST_LINES = 3
"""A text that wraps beside others needs so many average characters, and may have so many lines."""


class Columns(QWidget):
    """Two columns, ``left`` and ``right`` (vertical layouts). ``wide`` and ``narrow`` are their shares of the width."""

    def __init__(self, wide: int = 5, narrow: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(20))
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        self._shares = (wide, narrow)
        for share, column in zip(self._shares, (self.left, self.right), strict=True):
            column.setSpacing(theme.px(16))
            holder = QWidget()
            column.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(column)
            self._row.addWidget(holder, share, Qt.AlignmentFlag.AlignTop)

    @property
    def is_stacked(self) -> bool:
        """Whether the columns stand below each other now."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACK_BELOW * self.fontMetrics().averageCharWidth()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            for index, share in enumerate(self._shares):
                self._row.setStretch(index, 0 if narrow else share)

    def minimumSizeHint(self) -> QSize:
        """Let the page get narrower than both columns: they stack then."""
        hint = super().minimumSizeHint()
        return QSize(theme.px(160), hint.height())


def stack(row: QBoxLayout, *, narrow: bool) -> None:
    """Turn a row into a column or back. What has a width of its own stands at the left of a column."""
    row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
    left = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
    for widget in laid_out(row):
        if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum:
            row.setAlignment(widget, left)


def room_of(row: QBoxLayout) -> int:
    """Return the width that the parts of a row want beside each other; a text that wraps can do with a short line."""
    wanted = [_width_of(part) for part in laid_out(row) if not part.isHidden()]
    return sum(wanted) + row.spacing() * max(0, len(wanted) - 1)


def _width_of(part: QWidget) -> int:
    if isinstance(part, QLabel) and part.wordWrap():
        metrics = part.fontMetrics()
        whole = metrics.horizontalAdvance(part.text())
        return min(whole, max(SHORT_LINE * metrics.averageCharWidth(), whole // MOST_LINES))
    hint = part.sizeHint().width()
    if isinstance(part, ButtonRow | QLineEdit) or part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum:
        return min(hint, part.maximumWidth())
    return max(part.minimumSizeHint().width(), part.minimumWidth())


class ButtonRow(QWidget):
    """Buttons beside each other that go to a next line where there is no room."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, theme.px(8))
        for button in buttons:
            self.flow.addWidget(button)
