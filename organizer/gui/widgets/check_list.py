"""The rows of the page Check. Where the page is narrow, each value stands below its name."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.check_line import CheckLine
from organizer.gui.widgets.screen import clear
from organizer.papers.check_rows import CheckRow

STACK_BELOW = 92
"""Values stand below their names when the list is under so many average characters wide: else a warning gets a
column of single words."""


class CheckList(Card):
    """``followed`` carries the field of a link, ``checked`` how an address was checked.

    ``envelope`` asks for an envelope or a label, from the row of an address that no window shows; ``newer`` to name
    the newer answer of an office.
    """

    followed = Signal(str)
    checked = Signal(str)
    envelope = Signal()
    newer = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.body.setSpacing(theme.px(4))  # many rows: the buttons below should be in sight
        self.rows: list[CheckLine] = []
        self.links: dict[str, LinkButton] = {}
        self.is_stacked = False

    def show_rows(self, rows: tuple[CheckRow, ...], office: str) -> None:
        """Show rows; ``office`` is named in what a screen reader says of "Mark as checked"."""
        clear(self.body)
        self.rows = [self._line(row, office) for row in rows]
        self.links = {}
        for line in self.rows:
            self.body.addWidget(line)
            if line.link is not None:
                self.links.setdefault(line.link.accessibleName(), line.link)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACK_BELOW * self.fontMetrics().averageCharWidth()
        if narrow != self.is_stacked:
            self.is_stacked = narrow
            for line in self.rows:
                line.stack(narrow=narrow)

    def _line(self, row: CheckRow, office: str) -> CheckLine:
        line = CheckLine(row, office)
        line.stack(narrow=self.is_stacked)
        line.followed.connect(self.followed)
        line.checked.connect(self.checked)
        line.envelope.connect(self.envelope)
        line.newer.connect(self.newer)
        return line
