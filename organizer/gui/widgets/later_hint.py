"""A gentle word beside the day of a look that lies in the future. It stops nothing; a letter is checked for it too."""

from datetime import date, datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.text import Text

LOOKS = frozenset({"law.checked_on", "law.counsel_date", "recipient.checked_on"})
"""Days on which somebody looked at something: they cannot be still to come."""


class LaterHint(Text):
    """Watches the day that is typed into one line; hidden while there is nothing to say."""

    def __init__(self, editor: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", "warn", parent)
        self._editor = editor
        editor.textChanged.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Look at the day that stands in the line now."""
        from organizer.gui.days import read_day  # its patterns are not needed for the first paint

        day = read_day(self._editor.text().strip())
        is_later = day is not None and day > self._today()
        sentence = self.tr("This day is still to come. Enter the day on which somebody looked.") if is_later else ""
        if sentence == self.text():
            return
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if self._editor.hasFocus():
            announce(self._editor, sentence)

    def _today(self) -> date:
        """Return the day of the page that it stands on, which has the clock of the program."""
        above = self.parentWidget()
        while above is not None:
            desk = getattr(above, "desk", None)
            if desk is not None:
                return desk.today()  # type: ignore[no-any-return]  # every page has the same
            above = above.parentWidget()
        return datetime.now().astimezone().date()
