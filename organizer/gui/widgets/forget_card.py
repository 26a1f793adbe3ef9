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
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.forget import Mentions

_SHOWN = 30
"""So many places are listed; the others are counted."""


class ForgetCard(Card):
    """``looked`` and ``forgotten`` carry the name."""

    looked = Signal(str)
    forgotten = Signal(str)

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
        self.forget.clicked.connect(lambda: self.forgotten.emit(self.name))
        self._places = QVBoxLayout()
        self.body.addWidget(self.field)
        self.body.addWidget(ButtonRow(self.look))
        self.body.addLayout(self._places)
        self.body.addWidget(ButtonRow(self.forget))
        self.field.edited.connect(lambda: self.show_mentions(None))
        if isinstance(self.field.editor, QLineEdit):
            self.field.editor.returnPressed.connect(self.look.click)
        self.show_mentions(None)

    @property
    def name(self) -> str:
        """The name that is typed."""
        return str(self.field.value() or "")

    def show_mentions(self, found: Mentions | None) -> None:
        """Show where the name stands; nothing before it was looked for."""
        clear(self._places)
        self.field.show_error("")
        self.forget.setVisible(found is not None and bool(found.found or found.in_history))
        if found is None:
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
        kept = self.tr(
            "These keep the name: signed letters ({letters}) and kept files ({files}). So do backups, copies and paper."
        )
        self._places.addWidget(Text(kept.format(letters=found.kept_letters, files=found.kept_files), "strong"))
