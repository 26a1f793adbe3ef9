"""Sets, changes or removes the passphrase of the open file, and says what becomes of the backups made before."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.errors import Environment, OrganizerError, Refused
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.phrases import told, trouble_words
from organizer.gui.recovery_print import RecoveryPrint
from organizer.gui.store_work import work_on_store
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.older_backups import OlderBackups
from organizer.gui.widgets.passphrase_choice import PassphraseChoice
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.secret_field import SecretField
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.waiting import Waiting
from organizer.store.backups import backups_in, folder_of
from organizer.store.new_passphrase import Older, Renewed, renew_passphrase

_NOW = "now"


class PassphraseScreen(Screen):
    """Who changes it types the passphrase of now first: an open window alone is not enough."""

    name = "passphrase"
    watches = frozenset({Topic.SETTINGS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.summary = ErrorSummary()
        self.summary.followed.connect(self._follow)
        self.result = Card(tone="info")
        self.result_words = Text()
        self.result.body.addWidget(self.result_words)
        self.now = SecretField(_NOW, self.tr("The passphrase of the file now"), self.tr("The six words, or your own."))
        self.now_card = Card(self.tr("Now"))
        self.now_card.body.addWidget(self.now)
        self.choice = PassphraseChoice(self.tr("From now on"))
        self.older = OlderBackups()
        for card in (self.result, self.now_card, self.older):
            card.setMaximumWidth(theme.px(680))
        self.change = PrimaryButton("", "lock")
        self.waiting = Waiting(self.change)
        self.back = SecondaryButton(self.tr("Back to Settings"))
        self.submit = self.change
        self.recovery = RecoveryPrint(self)
        self.change.clicked.connect(self.renew_passphrase)
        self.back.clicked.connect(lambda: self.go.emit("settings", {}))
        self.choice.print_asked.connect(self._print_sheet)
        self.choice.changed.connect(self._name_act)
        self._acts = ButtonRow(self.change, self.back)
        self._asking = (self.now_card, self.choice, self.older, self.change)
        for part in (self.summary, self.result, self.now_card, self.choice, self.older, self._acts):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Passphrase")

    def problem_count(self) -> int:
        """Return 1 after a try that was refused."""
        return int(self.summary.isVisible())

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Change the passphrase when somebody who knew it has left. The program makes a copy with the new one, "
            "checks it, and puts it in the place of the file. If anything fails, the file stays as it was.\n\n"
            "Print a new recovery sheet. Keep the old one as long as you keep copies with the old words, then destroy "
            "it. If the words are lost, nobody can open the file.\n\n"
            "Backups keep the passphrase that they were made with. Say what becomes of them. Copies elsewhere, as on "
            "a stick, always stay as they are."
        )

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page anew: with other words, and with nothing that was typed before."""
        self._wipe()
        self.result.hide()
        self.summary.show_problems(())
        super().arrive(arguments)

    def refresh(self) -> None:
        """Show how the file is protected now."""
        store = self.desk.store
        path = store.path if store else None
        is_protected = store is not None and store.is_protected
        can_change = path is not None and not self.is_held
        for part in (self.choice, self.older, self.change):
            part.setVisible(can_change)
        self.now_card.setVisible(can_change and is_protected)
        self.choice.offer_none(offered=is_protected)
        self.set_lead(self._lead(path.name if path else "", is_protected=is_protected, can_change=can_change))
        if can_change and path is not None:
            try:
                self.older.show_count(len(backups_in(folder_of(path))))
            except Environment:
                self.older.show_count(0)
        self._name_act()

    def renew_passphrase(self) -> None:
        """Do it on a thread, or say what stands in the way."""
        store = self.desk.store
        if store is None or store.path is None or not self.desk.may_write():
            return
        if self.waiting.seconds:
            self._say(_NOW, self.waiting.sentence)
            return
        try:
            old = self._old()
            new = self.choice.answer()
        except Refused as refusal:
            self._fail(refusal)
            return
        older, folder = self.older.value(), folder_of(store.path)
        words = self.tr("The file gets another passphrase")
        if new is None:
            words = self.tr("The passphrase is taken off the file")
        work_on_store(
            self.desk,
            self.window(),
            words,
            lambda: renew_passphrase(store, old, new, older, folder),
            done=lambda renewed: self._done(renewed, had_words=old is not None, keeps_older=older is Older.KEEP),
            failed=self._fail,
        )

    def _old(self) -> str | None:
        """Return what was typed as the passphrase of now; raise Refused when that is nothing."""
        if not self.now.isVisibleTo(self):
            return None
        typed = self.now.text().strip()
        if not typed:
            raise Refused("Type the passphrase that the file has now.", field=_NOW)
        return typed

    def _done(self, renewed: Renewed, *, had_words: bool, keeps_older: bool) -> None:
        store = self.desk.store
        is_protected = store is not None and store.is_protected
        said = self.tr("The passphrase is taken off. Anyone with a copy can read the file.")
        if is_protected:
            said = self.tr("The file has the new passphrase.")
        if had_words:
            said = f"{said} {self._sheet_words(is_needed=keeps_older or bool(renewed.left or renewed.trouble))}"
        self.waiting.begin_anew()
        self._wipe()
        self.summary.show_problems(())
        self.result_words.setText("\n".join((said, *self._older_words(renewed))))
        self.result.show()
        self.renew()
        for part in self._asking:
            part.hide()  # other six words under "The file has the new passphrase" would be copied as its words
        self.focus_heading()
        self.desk.told.emit(said)

    def _sheet_words(self, *, is_needed: bool) -> str:
        """Return what to do with the sheet of the words before; ``is_needed`` while backups keep them."""
        if is_needed:
            return self.tr("Keep the old recovery sheet as long as you keep backups with the old words.")
        return self.tr("Destroy the old recovery sheet, if no copy elsewhere has the old words.")

    def _older_words(self, renewed: Renewed) -> tuple[str, ...]:
        """Return what became of the backups, a sentence each."""
        found = []
        if renewed.changed:
            found.append(self.tr("Backups that were changed too: {count}.").format(count=renewed.changed))
        if renewed.deleted:
            found.append(self.tr("Backups that were deleted: {count}.").format(count=renewed.deleted))
        if renewed.trouble:
            found.append(told(renewed.trouble))
        if renewed.left:
            words = self.tr("Backups that keep another, older passphrase: {count}.")
            found.append(words.format(count=len(renewed.left)))
        return tuple(found)

    def _fail(self, trouble: OrganizerError) -> None:
        field = trouble.field if isinstance(trouble, Refused) else ""
        self._say(field, trouble_words(trouble))
        if field == _NOW and self.now.text().strip():
            self.waiting.failed()

    def _say(self, field: str, sentence: str) -> None:
        self.now.field.show_error(sentence if field == _NOW else "")
        self.choice.show_error(field, sentence)
        self.summary.show_problems([(field, sentence)])
        self.area.verticalScrollBar().setValue(0)
        self.retitled.emit()

    def _follow(self, field: str) -> None:
        if field == _NOW:
            self.now.field.focus_editor()
        elif field:
            self.choice.focus_field(field)
        else:
            self.older.take_focus()

    def _print_sheet(self) -> None:
        """Print the words, if they are some that can be used."""
        store = self.desk.store
        try:
            words = self.choice.wanted()
        except Refused as refusal:
            self._fail(refusal)
            return
        if store is not None and store.path is not None:
            self.recovery.send(words, store.path.name)

    def _wipe(self) -> None:
        self.now.wipe()
        self.choice.wipe()
        self.choice.draw_words()

    def _name_act(self) -> None:
        store = self.desk.store
        if self.choice.is_none:
            self.waiting.name(self.tr("Take the passphrase off"))
        elif store is not None and store.is_protected:
            self.waiting.name(self.tr("Change the passphrase"))
        else:
            self.waiting.name(self.tr("Set the passphrase"))

    def _lead(self, name: str, *, is_protected: bool, can_change: bool) -> str:
        if not name:
            return self.tr("This is an example. It is in memory only and cannot be changed.")
        if not can_change:
            return self.tr("{name} is open to read only. Open it to write, then change its passphrase.").format(
                name=name
            )
        if is_protected:
            return self.tr("{name} has a passphrase. You can change it or take it off.").format(name=name)
        return self.tr("{name} has no passphrase. Anyone with a copy can read it.").format(name=name)
