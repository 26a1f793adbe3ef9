"""Adds a task of the group's own: a link that opens into one field and its button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.drafts import Drafts
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.hold import tells_hold


class NewTask(QWidget):
    """``added`` carries the title of a new task. What is typed stays with its step until it is added or left."""

    added = Signal(str)

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opener = LinkButton(self.tr("Add a task"), "plus")
        self.field = FormField(
            Field("task.title", FieldKind.TEXT, self.tr("What is to do"), self.tr("Start with a verb."))
        )
        self._typing = KeptTyping(drafts, (self.field,), self, is_stored=False)
        self.add = SecondaryButton(self.tr("Add the task"), "plus")
        self.close_form = SecondaryButton(self.tr("Leave it"))
        self._form = QWidget()
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.field)
        inner.addWidget(ButtonRow(self.add, self.close_form))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opener)
        column.addWidget(self._form)
        self._form.hide()
        self.opener.clicked.connect(self.open_form)
        self.add.clicked.connect(self._add)
        if isinstance(self.field.editor, QLineEdit):
            self.field.editor.returnPressed.connect(self._add)
        self.close_form.clicked.connect(self.put_away)

    def open_form(self) -> None:
        """Show the field, with the focus in it."""
        if tells_hold(self):
            return
        self.opener.hide()
        self._form.show()
        self.field.focus_editor()

    def show_step(self, draft: str) -> None:
        """Show the form of a step, open where a title was begun; ``draft`` is the name of that."""
        is_other = not self._typing.shows(draft)
        self._typing.show(draft)
        if is_other:
            self.opener.setHidden(self._typing.is_open)
            self._form.setVisible(self._typing.is_open)

    def put_away(self) -> None:
        """Close the form: its task is added, or is not wanted."""
        self._typing.drop()
        self.opener.show()
        self.opener.setFocus()
        self._form.hide()

    def _add(self) -> None:
        title = str(self.field.value() or "")
        if not title:
            self.field.show_error(self.tr("Write what is to do"))
            self.field.focus_editor()
            return
        self.added.emit(title)
