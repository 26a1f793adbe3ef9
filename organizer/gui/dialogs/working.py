"""Says what the program does while it works on the open file on a thread, and keeps hands off the window meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.dialogs.fitting import FittingDialog
from organizer.gui.widgets.text import Heading, Text


class WorkingDialog(FittingDialog):
    """It goes by :meth:`finish` alone: what was begun comes to its end."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_done = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle("Organizer")
        self.setMinimumWidth(theme.px(360))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(Heading(words, level=2))
        column.addWidget(Text(self.tr("This takes a moment. Leave the computer on.")))

    def finish(self) -> None:
        """Go: the work is done."""
        self._is_done = True
        self.accept()

    def done(self, result: int) -> None:
        """Stay until the work is done, whatever is pressed."""
        if self._is_done:
            super().done(result)
