"""A field for a passphrase: hidden as it is typed, shown on demand, and nothing of it left when it is wiped."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.widgets.card import CappedColumn
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.ticks import Tick


class SecretField(QWidget):
    """``field`` is the field of the form; ``shown`` the tick that shows what is typed."""

    def __init__(self, name: str, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FormField(Field(name, FieldKind.TEXT, label, hint), stored=False)
        self.shown = Tick(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show)
        column = CappedColumn(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.field)
        column.addWidget(self.shown)
        self._show(False)

    @property
    def line(self) -> QLineEdit:
        """The editor."""
        editor = self.field.editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - a field of this kind has no other
        return editor

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def wipe(self) -> None:
        """Hold nothing of what was typed, not for undo either, and hide what is typed next."""
        self.field.begin_anew()
        self.shown.setChecked(False)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hidden = Qt.InputMethodHint.ImhHiddenText if not shown else Qt.InputMethodHint.ImhNone
        self.line.setInputMethodHints(
            hidden
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
