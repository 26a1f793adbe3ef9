"""Several fields below each other."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.fields import Answer, Field
from organizer.gui import theme
from organizer.gui.widgets.field import FormField


class Form(QWidget):
    """Fields by name. ``left`` carries name and answer of a field that was left with another answer.

    ``mended`` carries the name of one whose error went.
    """

    left = Signal(str, object)
    mended = Signal(str)

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None, *, stored: bool = True) -> None:
        super().__init__(parent)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        self.fields = {field.name: FormField(field, stored=stored) for field in fields}
        for field in self.fields.values():
            field.left.connect(self.left)
            field.mended.connect(self.mended)
            column.addWidget(field)

    def values(self) -> dict[str, Answer]:
        """Return every answer by name."""
        return {name: field.value() for name, field in self.fields.items()}

    def set_values(self, answers: Mapping[str, Answer]) -> None:
        """Show answers; a field that somebody types in keeps what is typed."""
        for name, answer in answers.items():
            self.fields[name].set_value(answer)

    def missing(self) -> tuple[str, ...]:
        """Return the names of required fields without an answer."""
        return tuple(name for name, field in self.fields.items() if field.field.required and not field.value())

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Show a sentence at each named field and take it away at the others."""
        for name, field in self.fields.items():
            field.show_error(sentences.get(name, ""))

    def focus_field(self, name: str) -> None:
        """Put the focus into a field."""
        self.fields[name].focus_editor()

    def put_below(self, name: str, part: QWidget) -> None:
        """Put another widget below a field, as a warning about what is typed there."""
        self._column.insertWidget(self._column.indexOf(self.fields[name]) + 1, part)

    def commit(self) -> None:
        """Report whatever is open."""
        for field in self.fields.values():
            field.commit()
