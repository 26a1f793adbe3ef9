"""The card "Do this next": one title, a few sentences, one primary button."""

from PySide6.QtWidgets import QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.text import Heading, Text


class NextCard(Card):
    """Its widgets stay and only their words change, so that the focus stays on the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.eyebrow = Text(self.tr("Do this next"), "caption_strong", "accent")
        self.heading = Heading("", level=2)
        self.text = Text("")
        self.primary = PrimaryButton("")
        self.more = SecondaryButton(self.tr("Read about this task"), "steps")
        self.body.addWidget(self.eyebrow)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.text)
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(ButtonRow(self.primary, self.more))

    def show_act(self, title: str, text: str, act: str, icon: str, spoken: str, *, more: bool) -> None:
        """Show the next act; ``spoken`` names the card for a screen reader."""
        self.heading.setText(title)
        self.text.setText(text)
        self.primary.setText(act)
        self.primary.set_icon(icon)
        self.primary.setAccessibleDescription(spoken)
        self.setAccessibleName(spoken)
        self.more.setVisible(more)
