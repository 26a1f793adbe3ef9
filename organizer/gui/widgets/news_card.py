"""A card of news: a few groups of sentences, and one button that says that they were read."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text

News = tuple[str, tuple[tuple[str, str], ...]]
"""A title, and sentences each with a key; a sentence with a key leads to what it tells of."""


class NewsCard(Card):
    """``read``: somebody got it. ``followed`` carries the key of a sentence."""

    read = Signal()
    followed = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", "info", parent)
        self.heading = Heading(title, level=2)
        self.setAccessibleName(title)
        self.groups = QVBoxLayout()
        self.groups.setSpacing(theme.px(4))
        self.got_it = SecondaryButton(self.tr("Got it"), "check")
        self.got_it.setAccessibleName(self.tr("Got it: {title}").format(title=title))
        self.got_it.clicked.connect(self.read)
        for part in (self.heading, self.groups, ButtonRow(self.got_it)):
            self.body.addLayout(part) if isinstance(part, QVBoxLayout) else self.body.addWidget(part)
        self.hide()

    def tell(self, news: Sequence[News]) -> None:
        """Show the news; without any the card goes away."""
        clear(self.groups)
        for title, sentences in news:
            if title and sentences:
                self.groups.addWidget(Heading(title, level=3))
            for key, sentence in sentences:
                self.groups.addWidget(self._line(key, sentence))
        self.setVisible(any(sentences for _, sentences in news))

    def _line(self, key: str, sentence: str) -> QWidget:
        if not key:
            return Text(sentence)
        link = LinkButton(sentence)
        link.clicked.connect(lambda: self.followed.emit(key))
        return link
