"""A passage of a page: a heading with paragraphs or a list under it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text


class Passage(QWidget):
    """A heading and its texts. It hides itself while there is nothing to say."""

    def __init__(self, title: str, level: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(title, level=level)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(self.heading)
        column.addLayout(self._texts)
        self.hide()

    def show_texts(self, texts: Iterable[str], *, bullets: bool = False) -> None:
        """Show paragraphs, or a list."""
        clear(self._texts)
        shown = [text for text in texts if text]
        for text in shown:
            self._texts.addWidget(Text(f"\u2022 {text}" if bullets else text))
        self.setVisible(bool(shown))
