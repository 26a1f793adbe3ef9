"""When something was done, and a note to it: a receipt's number, who said what."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.widgets.field import FormField


class DoneForm(QWidget):
    """Two fields. ``entered``: Enter was pressed in the note."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = FormField(Field("done.day", FieldKind.DAY, self.tr("Done on")))
        hint = self.tr("For example: who did it, a receipt's number, what was said.")
        self.note = FormField(Field("done.note", FieldKind.TEXT, self.tr("Note"), hint))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for field in (self.day, self.note):
            column.addWidget(field)
        if isinstance(self.note.editor, QLineEdit):
            self.note.editor.returnPressed.connect(self.entered)

    def begin(self, today: date, note: str) -> None:
        """Propose today and the note that is known."""
        self.day.set_value(today)
        self.note.set_value(note)

    def answer(self) -> tuple[date, str] | None:
        """Return day and note; None when the day cannot be read, which the field then says."""
        self.day.commit()
        day = self.day.value()
        if not isinstance(day, date):
            example = self.tr("Enter the day on which it was done.")
            if not self.day.error.text():
                self.day.show_error(example)
            self.day.focus_editor()
            return None
        return day, str(self.note.value() or "")
