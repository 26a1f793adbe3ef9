"""Contacts that nobody touched for a year and a half: the group says which of them stay."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui.questions import day_words
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.review import Untouched


class ReviewCard(Card):
    """``asked`` carries the contact that is to be deleted."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Contacts nobody touched for long"))
        self.body.addWidget(Heading(self.tr("Contacts nobody touched for long"), level=2))
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        self.buttons: list[LinkButton] = []

    def show_untouched(self, untouched: Sequence[Untouched]) -> None:
        """Show who was not touched for 18 months."""
        clear(self._list)
        self.buttons = []
        lead = self.tr("Keep only what you need. Nothing goes without a click, and Undo brings it back.")
        none = self.tr("Everybody in this file was touched in the last 18 months.")
        self._list.addWidget(Text(lead if untouched else none, "body", "text2"))
        for contact in untouched:
            place = self.tr("{name}, {place}").format(name=contact.name, place=contact.place)
            name = place if contact.place else contact.name
            since = self.tr("{name}: last touched on {day}").format(name=name, day=day_words(contact.since))
            self._list.addWidget(Text(since))
            button = LinkButton(self.tr("Delete this contact"), "trash")
            button.setAccessibleName(self.tr("{act}: {name}").format(act=button.text(), name=name))
            button.clicked.connect(lambda _=False, one=contact: self.asked.emit(one))
            self.buttons.append(button)
            self._list.addWidget(button)
