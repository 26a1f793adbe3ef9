"""The user's own playbooks: where they stand, those that cannot be used, and what can be done with them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme, words
from organizer.gui.questions import marked_english
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.playbooks.shelves import BrokenPlaybook


class OwnPlaybooksCard(Card):
    """``added``: somebody wants to add one. ``compared``: to compare versions. ``deleted``: to delete the open one."""

    added = Signal()
    compared = Signal()
    deleted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Playbooks of your own"))
        self.body.addWidget(Heading(self.tr("Playbooks of your own"), level=2))
        self.add = SecondaryButton(self.tr("Add a playbook from a folder"), "folder")
        self.add.clicked.connect(self.added)
        self.compare = LinkButton(self.tr("Compare versions"), "book")
        self.compare.clicked.connect(self.compared)
        self.delete = LinkButton(self.tr("Delete this playbook of your own"), "trash")
        self.delete.clicked.connect(self.deleted)
        self.place = Text("", "caption", "text2")
        self._broken = QVBoxLayout()
        self._broken.setSpacing(theme.px(4))
        self.body.addLayout(self._broken)
        self.body.addWidget(ButtonRow(self.add, self.compare, self.delete))
        self.body.addWidget(self.place)

    def show_own(self, root: Path, broken: Sequence[BrokenPlaybook], *, is_own: bool) -> None:
        """Show where they stand and which cannot be used. ``is_own``: the open playbook is one of them."""
        self.place.setText(self.tr("Your own playbooks stand in {folder}").format(folder=words.path_words(root)))
        self.delete.setVisible(is_own)
        clear(self._broken)
        for entry in broken:
            template, fault = self.tr("{name} cannot be used. {fault}"), marked_english(entry.fault)
            self._broken.addWidget(Text(template.format(name=entry.slug, fault=fault), "body", "danger"))
