"""What this program cannot protect: read before it is needed, in the same words as in README."""

from PySide6.QtWidgets import QWidget

from organizer.domain.limits import LIMITS
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.phrases import told
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import Screen


class LimitsScreen(Screen):
    """Reads no store: it can be shown before a file is open."""

    name = "limits"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.set_lead(self.tr("Nobody can promise everything. This is where the protection ends."))
        for group in LIMITS:
            card = Card("", parent=self)
            card.setMaximumWidth(theme.px(760))
            passage = Passage(told(group.title), map(told, group.limits), level=2, bullets=True)
            card.setAccessibleName(told(group.title))
            card.body.addWidget(passage)
            self.body.addWidget(card)

    def title(self) -> str:
        """Return the title."""
        return self.tr("What this program cannot protect")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Read this page once before you put names into the file. It says what a passphrase does not do, "
            "and what is up to you.\n\n"
            "Lock the file when you leave, print the sheet with the passphrase, and keep a backup in another place.\n\n"
            "README has the same list."
        )
