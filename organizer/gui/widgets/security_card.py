"""The card Security of the page Settings: when the file locks, and its passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.domain.absence import LOCK_AFTER
from organizer.domain.fields import Field, FieldKind
from organizer.gui.desk import Desk
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.text import Text

_LOCK_AFTER = "lock_after"


class SecurityCard(Card):
    """``asked`` carries the place that somebody wants to go to."""

    asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Security"), parent=parent)
        self._desk = desk
        hint = self.tr("Only a file with a passphrase locks. It also locks when the computer slept.")
        choices = tuple((str(minutes), self._minutes_words(minutes)) for minutes in LOCK_AFTER)
        label = self.tr("Lock when nobody used the window for")
        field = Field(_LOCK_AFTER, FieldKind.CHOICE, label, hint, choices=choices, required=True)
        self.lock_after = Form((field,), stored=False)
        self.lock_after.left.connect(self._choose)
        self.keys = Text("", "caption", "text2")
        self.passphrase = SecondaryButton("", "lock")
        self.passphrase.clicked.connect(lambda: self.asked.emit("passphrase"))
        self._acts = ButtonRow(self.passphrase)
        for part in (self.lock_after, self.keys, self._acts):
            self.body.addWidget(part)

    def show_file(self) -> None:
        """Show what is chosen, and what can be done with the open file."""
        self.lock_after.set_values({_LOCK_AFTER: str(self._desk.settings.lock_after)})
        store = self._desk.store
        has_file = store is not None and store.path is not None
        is_protected = store is not None and store.is_protected
        self.passphrase.setText(
            self.tr("Change the passphrase") if is_protected else self.tr("Set a passphrase for this file")
        )
        self.passphrase.setVisible(has_file)
        self.keys.setText(self._keys_words(locks=store is None or is_protected))

    def _keys_words(self, *, locks: bool) -> str:
        """Return what Ctrl+Shift+H does; a file that is open without a passphrase does not lock."""
        if locks:
            return self.tr(
                "The program does not see when you lock the screen of the computer. Before you leave, press "
                "Ctrl+Shift+H: it hides the window and locks the file at once."
            )
        return self.tr(
            "Ctrl+Shift+H hides the window. It does not lock this file, which has no passphrase: lock the screen of "
            "the computer before you leave."
        )

    def _choose(self, _name: str, value: str) -> None:
        self._desk.settings.lock_after = int(value)

    def _minutes_words(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("Never")
        if minutes == 1:
            return self.tr("1 minute")
        return self.tr("{count} minutes").format(count=minutes)
