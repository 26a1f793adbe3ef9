"""A card with a few sentences and links below them."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text


class NoteCard(Card):
    """Says something that holds for the whole page, and leads on."""

    def __init__(self, tone: str, *links: LinkButton, parent: QWidget | None = None) -> None:
        super().__init__("", tone, parent)
        self.heading = Heading("", level=3)
        self._texts = QVBoxLayout()
        self.body.addWidget(self.heading)
        self.body.addLayout(self._texts)
        if links:
            self.body.addWidget(ButtonRow(*links))
        self.hide()

    def say(self, title: str, texts: Iterable[str] = ()) -> None:
        """Show a title with sentences; an empty title hides the card."""
        self.heading.setText(title)
        self.setAccessibleName(title)
        clear(self._texts)
        for text in filter(None, texts):
            self._texts.addWidget(Text(text))
        self.setVisible(bool(title))
