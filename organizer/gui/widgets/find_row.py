"""A line above a table: what to look for in it, and how many rows there are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from organizer.gui import theme
from organizer.gui.widgets.text import Text


class FindRow(QWidget):
    """``wanted`` carries what is looked for. ``name`` is what a screen reader calls the field."""

    wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(theme.px(320))
        self.field.setAccessibleName(name)
        self.field.textChanged.connect(self.wanted)
        for child in self.field.children():
            if isinstance(child, QWidget):
                child.setAccessibleName(self.tr("Clear what you look for"))
        label = QLabel(self.tr("Find"))
        label.setBuddy(self.field)
        self.count = Text("", "caption", "text2")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.px(12))
        self.row.addWidget(label)
        self.row.addWidget(self.field, 1)
        self.row.addWidget(self.count, 1)

    def take_focus(self) -> None:
        """Put the focus into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
