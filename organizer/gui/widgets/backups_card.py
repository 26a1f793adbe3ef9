"""The card Backups of the page Settings: when the last one was made, and the last copy in a second place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.domain.errors import OrganizerError
from organizer.gui.backing_up import back_up_now, copy_elsewhere, elsewhere_words, known_backups, newest_words
from organizer.gui.desk import Desk
from organizer.gui.phrases import trouble_words
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.text import Text


class BackupsCard(Card):
    """``asked`` carries the place that somebody wants to go to."""

    asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backups"), parent=parent)
        self._desk = desk
        self.newest, self.elsewhere = Text(), Text()
        self.now = SecondaryButton(self.tr("Back up now"), "box")
        self.copy = SecondaryButton(self.tr("Copy to a stick"), "copy")
        self.all = SecondaryButton(self.tr("All backups"))
        self.records = SecondaryButton(self.tr("Check my records"))
        self.now.clicked.connect(lambda: back_up_now(self._desk, self.window(), self.show_file))
        self.copy.clicked.connect(lambda: copy_elsewhere(self._desk, self.window(), self.show_file))
        self.all.clicked.connect(lambda: self.asked.emit("backups"))
        self.records.clicked.connect(lambda: self.asked.emit("records"))
        for part in (self.newest, self.elsewhere, ButtonRow(self.now, self.copy, self.all, self.records)):
            self.body.addWidget(part)

    def show_file(self) -> None:
        """Show how the open file stands; nothing where there is none, as for the example."""
        store = self._desk.store
        self.setVisible(store is not None and store.path is not None)
        if store is None or store.path is None:
            return
        try:
            self.newest.setText(newest_words(known_backups(self._desk)))
        except OrganizerError as trouble:
            self.newest.setText(trouble_words(trouble))
        words, is_due = elsewhere_words(self._desk)
        self.elsewhere.setText(words)
        self.elsewhere.set_tint("warn" if is_due else "text")
        self.now.setVisible(not store.read_only)
