"""Help on a page, as F1 shows it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextEdit, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import PrimaryButton
from organizer.gui.widgets.text import Heading


class HelpDialog(QDialog):
    """A title and short paragraphs that can be read with the keyboard; below them all ``keys``. Esc closes it."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None, *, keys: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help: {title}").format(title=title))
        self.resize(theme.px(560), theme.px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(Heading(title, level=2))
        self.page = QTextEdit()
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.setFont(theme.font())
        self.page.setAccessibleName(self.windowTitle())
        parts = [text or self.tr("This page has no help yet.")]
        if keys:
            parts += [self.tr("Keys"), "\n".join(keys)]
        self.page.setPlainText("\n\n".join(parts))
        column.addWidget(self.page, 1)
        close = PrimaryButton(self.tr("Close help"))
        close.clicked.connect(self.accept)
        column.addWidget(close)
        self.page.setFocus()
