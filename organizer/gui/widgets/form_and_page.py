"""A form at the left that scrolls by itself, a page at the right; below each other where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.columns import STACK_BELOW


class FormAndPage(QWidget):
    """``form`` is the column at the left. Stacked, both scroll as one, and ``page`` has a height of its own.

    Without its form the page has all the room.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.form = QVBoxLayout()
        self.form.setSpacing(theme.px(12))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(20))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setObjectName("page")
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._inside)
        self._column.setContentsMargins(theme.px(2), 0, theme.px(10), theme.px(4))
        self._column.addLayout(self.form)
        self._column.addStretch(1)
        self.area.setWidget(self._inside)
        self._row.addWidget(self.area, 11)
        self._row.addWidget(page, 10)
        self.is_stacked = False
        self._has_form = True

    def show_form(self, *, is_shown: bool) -> None:
        """Show the form beside the page, or the page alone."""
        self._has_form = is_shown
        self._arrange(self.width())
        self.area.setVisible(is_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Let the page get narrower than both: they stack then."""
        return QSize(theme.px(240), theme.px(200))

    def show_widget(self, widget: QWidget) -> None:
        """Scroll the form so that a widget can be seen."""
        self.area.ensureWidgetVisible(widget, 0, theme.px(48))

    def _arrange(self, width: int) -> None:
        narrow = self._has_form and width < STACK_BELOW * self.fontMetrics().averageCharWidth()
        if narrow != self.is_stacked:
            self._stack(narrow=narrow)

    def _stack(self, *, narrow: bool) -> None:
        self.is_stacked = narrow
        if narrow:
            self._column.insertWidget(1, self.page)
            self.page.setFixedHeight(theme.px(620))
        else:
            self._row.addWidget(self.page, 10)
            self.page.setMinimumHeight(0)
            self.page.setMaximumHeight(16_777_215)
