"""Privacy: forget a person, look through old contacts, hold everything back, erase a campaign or the file."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.errors import OrganizerError
from organizer.domain.retention import Reason
from organizer.gui.desk import Desk
from organizer.gui.phrases import trouble_words
from organizer.gui.questions import day_words
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.erase_cards import EraseCampaignCard, EraseFileCard
from organizer.gui.widgets.forget_card import ForgetCard
from organizer.gui.widgets.held import Held
from organizer.gui.widgets.review_card import ReviewCard
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Heading, Text
from organizer.gui.widgets.ticks import Tick
from organizer.gui.words import path_words
from organizer.store.backups import Backup, backups_in, backups_of_others, folder_of, remove
from organizer.store.campaigns import clear_recipient
from organizer.store.erase import erase_campaign, load_erasing
from organizer.store.erase_file import erase_file
from organizer.store.forget import find_person, forget_person
from organizer.store.left_beside import left_beside
from organizer.store.offices import delete_office
from organizer.store.pages import privacy as page_of
from organizer.store.pages.privacy import PrivacyPage
from organizer.store.review import Untouched
from organizer.store.trash import hold


class PrivacyScreen(Screen):
    """Every act here is for good, but the deleting of a contact, which Undo brings back."""

    name = "privacy"
    watches = frozenset(Topic)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.kept = Card()
        self.kept.body.addWidget(Heading(self.tr("What was deleted"), level=2))
        self.deleted = Text()
        self.trash = LinkButton(self.tr("Show what was deleted"), "trash")
        self.trash.clicked.connect(lambda: self.go.emit("history", {"show": "deleted"}))
        self.hold = Tick(self.tr("Legal hold"))
        self.hold.clicked.connect(lambda: self.desk.write(hold, on=self.hold.isChecked()))
        held = Text(self.tr("While it stands, nothing is erased by itself."))
        advice = self.tr("If you expect a lawsuit or a subpoena, do not delete anything. Call a lawyer.")
        for part in (self.deleted, self.trash, self.hold, held, Text(advice, "body", "text2")):
            self.kept.body.addWidget(part)
        self.review, self.person = ReviewCard(), ForgetCard()
        self.campaign, self.file = EraseCampaignCard(), EraseFileCard()
        self.review.asked.connect(self._delete_contact)
        self.person.looked.connect(self._find)
        self.person.forgotten.connect(self._forget)
        self.campaign.looked.connect(self._look_at_campaign)
        self.campaign.erased.connect(self._erase_campaign)
        self.file.erased.connect(self._erase_file)
        for card in (self.kept, self.review, self.person, self.campaign, self.file):
            self.body.addWidget(card)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Privacy")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "This program has no field for immigration status, A-number, Social Security number or date of birth. Keep "
            "such things out of notes as well.\n\n"
            "What you delete can come back for 30 days. What you erase here is gone at once, also from the history. "
            "Each list says what stays elsewhere.\n\n"
            "A legal hold stops everything that the program would erase by itself."
        )

    def refresh(self) -> None:
        """Read what can be erased, and draw it."""
        self.draw(self.desk.read(page_of.load, self.desk.today()))

    def draw(self, page: PrivacyPage) -> None:
        """Show the cards."""
        template = self.tr("Deleted, and can come back: {count}")
        self.deleted.setText(template.format(count=page.deleted))
        self.trash.setVisible(bool(page.deleted))
        self.hold.setChecked(page.is_held)
        self.review.show_untouched(page.untouched)
        self.person.show_mentions(None)
        self.campaign.choice.offer(
            tuple((entry.id, entry.name) for entry in page.campaigns), self.tr("Choose a campaign")
        )
        self.campaign.show_erasing(None)
        path = self._path()
        self.file.setVisible(path is not None)
        if path is not None:
            self.file.show_file(page.group or path.stem, path.name, self._held())

    def _path(self) -> Path | None:
        return self.desk.store.path if self.desk.store else None

    def _find(self, name: str) -> None:
        """Show where a name stands; a name that is too short is told at the field."""
        try:
            self.person.show_mentions(self.desk.read(find_person, name), self._held())
        except OrganizerError as trouble:
            self.person.field.show_error(trouble_words(trouble))
            self.person.field.focus_editor()

    def _forget(self, name: str, with_backups: bool) -> None:
        """Remove a name, and then the backups that hold it; where its last word is left alone somewhere, show that."""
        if not self.desk.may_write():
            return
        left = self.desk.read(find_person, name).last_name
        if self.desk.write(forget_person, name).entry:
            self._tell_left(self._erase_held() if with_backups else ())
            self.person.field.set_value(left)
            if left:
                self._find(left)

    def _delete_contact(self, contact: Untouched) -> None:
        if contact.campaign:
            self.desk.write(clear_recipient, contact.campaign, contact.key)
        else:
            self.desk.write(delete_office, contact.key)

    def _look_at_campaign(self, campaign: str) -> None:
        erasing = self.desk.read(load_erasing, campaign) if campaign else None
        self.campaign.show_erasing(erasing, self._held())

    def _erase_campaign(self, campaign: str, with_backups: bool) -> None:
        """Erase a campaign, after a backup; or first, and then the backups that hold it, and back up what is left."""
        if not self.desk.may_write():
            return
        if self.desk.campaign == campaign:
            self.desk.choose("")
        if not with_backups:
            self.desk.endangered.emit(Reason.DELETE)
        if not self.desk.write(erase_campaign, campaign).entry:
            return
        left_there = self._erase_held() if with_backups else ()
        self.go.emit("campaigns", {})
        self._tell_left(left_there)
        if not left_there:
            self.desk.told.emit(self.tr("The campaign is erased."))

    def _erase_held(self) -> tuple[str, ...]:
        """Erase the backups and the copies beside the file, and back up what is left; return what is still there."""
        held = [*(backup.path for backup in self._backups()), *self._copies()]
        left = tuple(path.name for path in held if not remove(path))
        self.desk.endangered.emit(Reason.DELETE)
        return left

    def _tell_left(self, left: tuple[str, ...]) -> None:
        if left:
            self.desk.refused.emit(self.tr("These could not be erased: {names}").format(names=", ".join(left)))

    def _held(self) -> Held:
        """Return what is listed of backups and copies, beside what goes."""
        path = self._path()
        if path is None:
            return Held()
        days = tuple(day_words(backup.at.astimezone().date()) for backup in self._backups())
        others, folder = backups_of_others(path), path_words(folder_of(path).parent)
        return Held(days, tuple(copy.name for copy in self._copies()), len(others), folder)

    def _copies(self) -> tuple[Path, ...]:
        path = self._path()
        return left_beside(path.resolve()) if path else ()

    def _backups(self) -> tuple[Backup, ...]:
        path = self._path()
        return backups_in(folder_of(path)) if path else ()

    def _erase_file(self, with_backups: bool) -> None:
        """Close the file, delete it, and begin anew."""
        store, path = self.desk.store, self._path()
        if store is None or path is None or not self.desk.may_write():
            return
        folder, desk = folder_of(path) if with_backups else None, self.desk
        store.is_changed = False  # nothing is backed up on closing that is to be erased
        named, chosen, desk.last_file = desk.settings.file, desk.settings.campaign, None
        desk.settings.file = desk.settings.campaign = ""  # or Start would offer it again
        desk.close()  # the window goes to Start, and lets this page go
        try:
            erase_file(path.resolve(), folder)
        except OrganizerError as trouble:
            desk.settings.file, desk.settings.campaign, desk.last_file = named, chosen, path
            desk.refused.emit(trouble_words(trouble))
            return
        desk.told.emit(self.tr("The file is erased."))
