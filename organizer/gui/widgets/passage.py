"""A passage of a page: a heading with paragraphs or a list under it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text


class Passage(QWidget):
    """A heading and its texts, as paragraphs or as a list. It hides itself while there is nothing to say."""

    def __init__(self, title: str, texts: Iterable[str] = (), *, level: int = 3, bullets: bool = False) -> None:
        super().__init__()
        self.heading = Heading(title, level=level)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(self.heading)
        column.addLayout(self._texts)
        # Never shown from here: without a parent it would be a window of its own for a moment.
        if not self._fill(texts, bullets=bullets):
            self.hide()

    def show_texts(self, texts: Iterable[str]) -> None:
        """Show other paragraphs. It must stand in a page already."""
        self.setVisible(self._fill(texts))

    def _fill(self, texts: Iterable[str], *, bullets: bool = False) -> bool:
        clear(self._texts)
        shown = [text for text in texts if text]
        for text in shown:
            self._texts.addWidget(Text(f"\u2022 {text}" if bullets else text))
        return bool(shown)
