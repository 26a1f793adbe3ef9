"""Gives a date more time: until which day, and why. The reason is kept."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.drafts import Drafts
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField


class MoreTime(QWidget):
    """Hidden until it is asked for. ``given`` carries the day and the reason; ``left`` comes when it is put away.

    What is typed about a date is kept with the drafts until the date has its time, on whatever page it was typed.
    """

    given = Signal(object, str)
    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = FormField(Field("date.until", FieldKind.DAY, self.tr("New day"), required=True), stored=False)
        hint = self.tr("For example: the office asked for two more weeks.")
        self.reason = FormField(Field("date.reason", FieldKind.TEXT, self.tr("Why"), hint, required=True), stored=False)
        self._typing: KeptTyping | None = None
        self.give = SecondaryButton(self.tr("Give the time"), "check")
        self.give.setAccessibleName(self.tr("Give the time: {title}").format(title=title))
        self.cancel = SecondaryButton(self.tr("Cancel"))
        self.give.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for part in (self.day, self.reason, ButtonRow(self.give, self.cancel)):
            column.addWidget(part)
        self.hide()

    def show_typed(self, drafts: Drafts, draft: str) -> None:
        """Show what was typed about a date; ``draft`` is its name (see :func:`time_typed`)."""
        self._typing = self._typing or KeptTyping(drafts, (self.day, self.reason), self, is_stored=False)
        is_other = not self._typing.shows(draft)
        self._typing.show(draft)
        if is_other:
            self.setVisible(self._typing.is_open)

    def ask(self) -> None:
        """Show the form with the focus in its first field."""
        self.show()
        self.day.focus_editor()

    def put_away(self) -> None:
        """Hide the form; what was typed stays in it."""
        self.hide()
        self.left.emit()

    def submit(self) -> None:
        """Give the time, or say what is missing."""
        until, reason = self.day.value(), str(self.reason.value() or "")
        self.day.show_error("" if until else self.day.trouble or self.tr("Write the new day with its year."))
        self.reason.show_error("" if reason else self.tr("Write why there is more time."))
        if isinstance(until, date) and reason:
            self.given.emit(until, reason)
        else:
            (self.reason if until else self.day).focus_editor()


def time_typed(campaign: str, date_key: str) -> str:
    """Return the name of the draft that holds the day and the reason of more time for a date."""
    return f"more_time/{campaign}/{date_key}"
