"""The table of the mail log: arrow keys move, Delete takes a line out of the log."""

from PySide6.QtWidgets import QWidget

from organizer.gui import theme
from organizer.gui.models.mail_log import MailLogModel
from organizer.gui.widgets.line_table import LineTable
from organizer.store.pages.mail_log import LogLine


class MailTable(LineTable):
    """What went out and what came back. See :class:`LineTable` for its signals."""

    shares = (15, 19, 21, 20, 25)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.log = MailLogModel()
        super().__init__(self.log, "", parent)
        self.setAccessibleName(self.tr("Mail log"))

    def height_of(self, heights: list[int]) -> int:
        """Return the height of a few rows where there are no more: what can be done with one stands close below."""
        most = super().height_of(heights)
        is_all = len(heights) == self.log.rowCount()
        return min(most, max(sum(heights), theme.px(48))) if is_all else most

    def show_log(self, lines: tuple[LogLine, ...], *, with_places: bool) -> None:
        """Show lines; ``with_places`` names the campaign of each."""
        self.log.shows_places = with_places
        self.show_lines(lines)
