"""Put two copies of a file together: what the copy brings, and a choice where both gave another answer."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.changes import Changes
from organizer.domain.errors import OrganizerError, PassphraseNeeded
from organizer.domain.fields import Field, FieldKind
from organizer.domain.retention import Reason
from organizer.gui import theme, words
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_files import ChooseFilesDialog
from organizer.gui.elsewhere import note_seen
from organizer.gui.phrases import told, trouble_words
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.conflict_card import ConflictCard
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.store.merge import CopyRead, merge_copy, read_copy
from organizer.store.merge_plan import MergePlan


class MergeScreen(Screen):
    """Argument: ``path``, the copy. It is opened to read, read whole, and closed; nothing is ever written into it."""

    name = "merge"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.read: CopyRead | None = None
        self.cards: list[ConflictCard] = []
        self.summary = ErrorSummary()
        self.summary.followed.connect(self._follow)
        self.place = Text("", "caption", "text2")
        hint = self.tr("The passphrase of the copy. It may be another one.")
        self.field = FormField(Field("passphrase", FieldKind.TEXT, self.tr("Passphrase"), hint))
        self.asking = Card()
        self.asking.setMaximumWidth(theme.px(560))
        self.open = PrimaryButton(self.tr("Open the copy"), "lock")
        self.open.clicked.connect(self._open_with_words)
        self.asking.body.addWidget(self.field)
        self.asking.body.addWidget(ButtonRow(self.open))
        self.found = Card(self.tr("What the copy brings"))
        self.lines = QVBoxLayout()
        self.found.body.addLayout(self.lines)
        self.conflicts = QVBoxLayout()
        self.conflicts.setSpacing(theme.px(12))
        self.merge = PrimaryButton(self.tr("Put both together"), "check")
        self.merge.clicked.connect(self._merge)
        self.choose = SecondaryButton(self.tr("Choose a copy"), "folder")
        self.choose.clicked.connect(self._choose_file)
        self.acts_row = ButtonRow(self.merge, self.choose)
        for part in (self.summary, self.place, self.asking, self.found):
            self.body.addWidget(part)
        self.body.addLayout(self.conflicts)
        self.body.addWidget(self.acts_row)
        line = self.field.editor
        if isinstance(line, QLineEdit):
            line.setEchoMode(QLineEdit.EchoMode.Password)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Put two copies together")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Use this page if two people worked on copies of one file. The copy comes into the file that is open.\n\n"
            "What only one of you changed is taken as it is. Where both of you changed the same answer, you see both "
            "texts and choose. Letters that were signed stay as they were signed.\n\n"
            "All of it is one act. Undo takes it back. The copy itself is not changed."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self._merge} if self.read else {}

    def problem_count(self) -> int:
        """Return how many choices were missing when it was tried."""
        return len([card for card in self.cards if card.error.text()])

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Open the copy that is named, without words first."""
        self.read = None
        super().arrive(arguments)
        if self._path():
            self._open(None)

    def refresh(self) -> None:
        """Draw what was found."""
        self.draw(self.read.plan if self.read else None)

    def draw(self, plan: MergePlan | None) -> None:
        """Show what the copy brings, and the choices."""
        path = self._path()
        self.place.setText(self.tr("Copy: {path}").format(path=words.path_words(path)) if path else "")
        self.place.setVisible(path is not None)
        self.asking.hide()
        self.summary.show_problems(())
        clear(self.lines)
        clear(self.conflicts)
        self.cards = []
        self.found.setVisible(plan is not None)
        self.merge.setVisible(plan is not None and bool(plan.wanted or plan.conflicts))
        self.set_lead("" if path else self.tr("Choose the copy that somebody else worked on."))
        if plan is None:
            return
        for line in self._brought(plan):
            self.lines.addWidget(Text(line))
        self.lines.addWidget(Passage(self.tr("Good to know"), tuple(told(note) for note in plan.notes), bullets=True))
        for conflict in plan.conflicts:
            card = ConflictCard(conflict)
            self.cards.append(card)
            self.conflicts.addWidget(card)

    def _brought(self, plan: MergePlan) -> list[str]:
        if not plan.wanted and not plan.conflicts:
            return [self.tr("Nothing is in the copy that is not here. There is nothing to do.")]
        found = [
            (plan.added, self.tr("New in the copy: {count}")),
            (plan.changed, self.tr("Changed in the copy: {count}")),
            (plan.deleted, self.tr("Deleted in the copy: {count}")),
            (len(plan.conflicts), self.tr("Changed in both, so that you choose: {count}")),
        ]
        return [template.format(count=count) for count, template in found if count]

    def _path(self) -> Path | None:
        path = str(self.arguments.get("path", ""))
        return Path(path) if path else None

    def _choose_file(self) -> None:
        chosen = ChooseFilesDialog.ask(
            self, self.tr("Choose a copy"), self.tr("Organizer files"), (".organizer",), several=False
        )
        if chosen:
            self.go.emit("merge", {"path": str(chosen[0])})

    def _open_with_words(self) -> None:
        self._open(str(self.field.value() or ""))

    def _open(self, passphrase: str | None) -> None:
        """Open the copy to read, read it whole and close it."""
        path, toolbox, store = self._path(), self.desk.toolbox, self.desk.store
        if path is None or toolbox is None or store is None:
            return
        try:
            if store.path is not None and path.exists() and path.samefile(store.path):
                self._say(self.tr("This is the file that is open. Choose the copy of it."))
                return
            with toolbox.open(path, passphrase, True) as copy:
                self.read = read_copy(store, copy)
            note_seen(self.desk, path)
        except PassphraseNeeded:
            self.asking.show()
            self.set_lead(self.tr("Type the passphrase of the copy."))
            self.field.focus_editor()
        except OrganizerError as trouble:
            self._say(trouble_words(trouble))
        else:
            self._forget_words()
            self.refresh()

    def _say(self, sentence: str) -> None:
        self.summary.show_problems([("passphrase", sentence)])
        announce(self, sentence)

    def _merge(self) -> None:
        """Do it, once there is a choice for each answer."""
        missing = [card for card in self.cards if card.takes_copy is None]
        for card in missing:
            card.show_error(self.tr("Choose one of both."))
        if missing:
            problems = [(str(self.cards.index(card)), self._missing(card)) for card in missing]
            self.summary.show_problems(problems)
            self.retitled.emit()
            return
        if self.read is None:
            return
        choices = {(card.conflict.key, card.conflict.column): bool(card.takes_copy) for card in self.cards}
        self.desk.endangered.emit(Reason.MERGE)
        done: Changes = self.desk.write(merge_copy, self.read, choices)
        if done.entry:
            self.read = None
            self.go.emit("history", {})

    def _missing(self, card: ConflictCard) -> str:
        return self.tr("Choose what counts: {answer}").format(answer=card.accessibleName())

    def _follow(self, field: str) -> None:
        if field.isdigit():
            self.cards[int(field)].ours.setFocus()
        elif self.asking.isVisible():
            self.field.focus_editor()
        else:
            self.choose.setFocus()

    def _forget_words(self) -> None:
        """Keep no passphrase in a widget."""
        line = self.field.editor
        if isinstance(line, QLineEdit):
            line.clear()
