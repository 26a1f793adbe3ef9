"""The table of recipients: arrow keys move, Enter corrects, Delete deletes."""

from PySide6.QtWidgets import QWidget

from organizer.gui.models.recipients import RecipientModel
from organizer.gui.widgets.line_table import LineTable


class RecipientTable(LineTable):
    """Offices and own entries. See :class:`LineTable` for its signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RecipientModel(), "", parent)
        self.setAccessibleName(self.tr("Recipients"))
