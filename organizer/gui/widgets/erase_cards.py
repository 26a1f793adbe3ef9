"""Erase a campaign or the whole file: an honest list of what goes and what stays, and a name typed to confirm."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.held import NOWHERE, Held, beside, elsewhere
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading
from organizer.gui.widgets.ticks import Tick
from organizer.store.erase import Erasing


class EraseCampaignCard(Card):
    """Signals carry the id of a campaign.

    ``looked``: it was chosen. ``erased``: it is to be erased; and whether the backups go too.
    """

    looked = Signal(str)
    erased = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Erase a campaign for good"))
        self.body.addWidget(Heading(self.tr("Erase a campaign for good"), level=2))
        self.choice = Choice((), none=self.tr("Choose a campaign"))
        self.choice.setAccessibleName(self.tr("Campaign to erase"))
        self.choice.chosen.connect(lambda: self.looked.emit(self.choice.value()))
        self._list = QVBoxLayout()
        self.with_backups = Tick(self.tr("Erase the backups of this file on this computer as well"))
        self.confirm = ConfirmField(self.tr("Type the name of the county, city or town"))
        self.erase = SecondaryButton(self.tr("Erase this campaign for good"), "trash")
        self.erase.clicked.connect(self._erase)
        self._place = ""
        self.body.addWidget(self.choice)
        self.body.addLayout(self._list)
        for part in (self.with_backups, self.confirm, ButtonRow(self.erase)):
            self.body.addWidget(part)
        self.show_erasing(None)

    def show_erasing(self, erasing: Erasing | None, held: Held = NOWHERE) -> None:
        """Show what goes with the chosen campaign; nothing before one is chosen. Copies go with the backups."""
        clear(self._list)
        self._place = erasing.place if erasing else ""
        self.confirm.reset()
        self.with_backups.setChecked(False)
        for part in (self.with_backups, self.confirm, self.erase):
            part.setVisible(erasing is not None)
        if erasing is None:
            return
        counts = (
            (erasing.letters, self.tr("Letters: {count}")),
            (erasing.kept_letters, self.tr("Among them signed or mailed: {count}")),
            (erasing.mailings, self.tr("Mailings: {count}")),
            (erasing.answers, self.tr("Answers: {count}")),
            (erasing.files, self.tr("Files: {count}")),
            (erasing.entries, self.tr("Entries of the timeline: {count}")),
        )
        gone = tuple(template.format(count=count) for count, template in counts if count)
        first = self.tr("All answers, steps, dates and notes of {place}").format(place=erasing.place)
        self._list.addWidget(Passage(self.tr("This goes, also from the history"), (first, *gone), bullets=True))
        backups = self.tr("Backups of this file, unless you tick the box: {count}, and one that is made first")
        stays = (backups.format(count=len(held.backups)), *beside(held), *elsewhere(held))
        self._list.addWidget(Passage(self.tr("This stays"), stays, bullets=True))

    def _erase(self) -> None:
        if self.confirm.is_typed(self._place, self.tr("Type the name as it stands above: {name}")):
            self.erased.emit(self.choice.value(), self.with_backups.isChecked())


class EraseFileCard(Card):
    """``erased`` carries whether the backups go too."""

    erased = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Erase this file"))
        self.body.addWidget(Heading(self.tr("Erase this file"), level=2))
        self._list = QVBoxLayout()
        self.with_backups = Tick(self.tr("Erase its backups on this computer as well"))
        self.confirm = ConfirmField(self.tr("Type the name of your group"))
        self.erase = SecondaryButton(self.tr("Erase the file"), "trash")
        self.erase.clicked.connect(self._erase)
        self._name = ""
        self.body.addLayout(self._list)
        for part in (self.with_backups, self.confirm, ButtonRow(self.erase)):
            self.body.addWidget(part)

    def show_file(self, name: str, file: str, held: Held) -> None:
        """Show what goes. ``name`` is what is typed to confirm. Copies beside the file go with it."""
        clear(self._list)
        self._name = name
        self.confirm.reset()
        self.with_backups.setVisible(bool(held.backups))
        gone = self.tr("{file}: all campaigns, letters, answers and the history").format(file=file)
        copies = self.tr("{copy}: a copy that the program kept beside it")
        goes = (gone, *(copies.format(copy=copy) for copy in held.copies))
        self._list.addWidget(Passage(self.tr("This goes"), goes, bullets=True))
        stays = [*elsewhere(held), self.tr("A solid-state disk may hold deleted data for some time")]
        if held.backups:
            words = self.tr("Backups on this computer, unless you tick the box: {count}, the newest of {day}")
            stays.insert(0, words.format(count=len(held.backups), day=held.backups[0]))
        self._list.addWidget(Passage(self.tr("This stays"), tuple(stays), bullets=True))

    def _erase(self) -> None:
        if self.confirm.is_typed(self._name, self.tr("Type the name as it stands in Settings: {name}")):
            self.erased.emit(self.with_backups.isChecked())


class ConfirmField(FormField):
    """A name that is typed before something goes for good."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(Field("confirm", FieldKind.TEXT, label), parent=parent, stored=False)
        self.edited.connect(lambda: self.show_error(""))

    def is_typed(self, name: str, sentence: str) -> bool:
        """Whether the name is typed, in large or small letters; else say so at the field and go there."""
        is_same = " ".join(str(self.value() or "").split()).casefold() == " ".join(name.split()).casefold()
        if not is_same:
            self.show_error(sentence.format(name=name))
            self.focus_editor()
        return is_same

    def reset(self) -> None:
        """Empty the field."""
        self.set_value("")
        self.show_error("")
