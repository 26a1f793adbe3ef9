"""Forget a person: look for a name, see where it stands, remove it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.gui.phrases import told
from organizer.gui.questions import said
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.held import NOWHERE, Held, beside, elsewhere
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.gui.widgets.ticks import Tick
from organizer.store.forget import Mentions

_SHOWN = 30
"""So many places are listed; the others are counted."""


class ForgetCard(Card):
    """``looked`` and ``forgotten`` carry the name, and that one whether the backups go too."""

    looked = Signal(str)
    forgotten = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Forget a person"))
        self.body.addWidget(Heading(self.tr("Forget a person"), level=2))
        self.body.addWidget(
            Text(self.tr("Remove a name from answers, notes, history and drafts. It cannot be undone."))
        )
        hint = self.tr("The name as it is written in the file.")
        self.field = FormField(Field("person", FieldKind.TEXT, self.tr("Name of the person"), hint), stored=False)
        self.look = SecondaryButton(self.tr("Find the name"), "search")
        self.look.clicked.connect(lambda: self.looked.emit(self.name))
        self.forget = SecondaryButton(self.tr("Remove the name for good"), "trash")
        self.forget.clicked.connect(self._forget)
        self.with_backups = Tick(self.tr("Erase the backups of this file on this computer as well"))
        self._places = QVBoxLayout()
        self.body.addWidget(self.field)
        self.body.addWidget(ButtonRow(self.look))
        self.body.addLayout(self._places)
        self.body.addWidget(self.with_backups)
        self.body.addWidget(ButtonRow(self.forget))
        self.field.edited.connect(lambda: self.show_mentions(None))
        if isinstance(self.field.editor, QLineEdit):
            self.field.editor.returnPressed.connect(self.look.click)
        self.show_mentions(None)

    @property
    def name(self) -> str:
        """The name that is typed."""
        return str(self.field.value() or "")

    def _forget(self) -> None:
        self.forgotten.emit(self.name, self.with_backups.isChecked())

    def show_mentions(self, found: Mentions | None, held: Held = NOWHERE) -> None:
        """Show where the name stands, and what else may hold it; nothing before it was looked for."""
        clear(self._places)
        self.field.show_error("")
        stands = found is not None and bool(found.found or found.in_history)
        self.forget.setVisible(stands)
        self.with_backups.setVisible(stands and bool(held.backups or held.copies))
        if found is None:
            self.with_backups.setChecked(False)
            return
        if not found.found and not found.in_history:
            self._places.addWidget(Text(self.tr("This name stands nowhere in the file. Check how it is written.")))
            return
        for mention in found.found[:_SHOWN]:
            template = self.tr("{thing}, {label}: {words}")
            words = template.format(thing=told(mention.thing), label=said(mention.label), words=mention.words)
            self._places.addWidget(Text(words, "body", "text2"))
        more = len(found.found) - _SHOWN
        if more > 0:
            self._places.addWidget(Text(self.tr("And {count} more places.").format(count=more)))
        if found.in_history:
            self._places.addWidget(Text(self.tr("Acts in the history: {count}").format(count=found.in_history)))
        if found.alone:
            words = self.tr("{name} also stands alone, in other answers: {count}. Look for that as well.")
            self._places.addWidget(Text(words.format(name=found.last_name, count=found.alone)))
        self._places.addWidget(Passage(self.tr("These may keep the name"), self._keeping(found, held), bullets=True))

    def _keeping(self, found: Mentions, held: Held) -> tuple[str, ...]:
        letters = self.tr("Signed or mailed letters: {count}").format(count=found.kept_letters)
        files = self.tr("Files that were added: {count}").format(count=found.kept_files)
        if not held.backups:
            return (letters, files, *beside(held), *elsewhere(held))
        oldest = self.tr("Backups of this file, unless you tick the box: {count}, the oldest of {day}")
        until = self.tr("Backups go by themselves only as new ones are made: the last after a year or more")
        backups = oldest.format(count=len(held.backups), day=held.backups[-1])
        return (letters, files, backups, until, *beside(held), *elsewhere(held))
