"""Put two copies of a file together: what the copy brings, and a choice where both gave another answer."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from organizer.domain.changes import Changes
from organizer.domain.errors import OrganizerError, PassphraseNeeded, WrongPassphrase
from organizer.domain.retention import Reason
from organizer.gui import theme, words
from organizer.gui.backup_before import after_backup
from organizer.gui.copies_beside import copies_beside, leave_out
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_files import ChooseFilesDialog
from organizer.gui.elsewhere import note_seen
from organizer.gui.merge_draft import MergeDraft
from organizer.gui.phrases import trouble_words
from organizer.gui.store_work import work_on_store
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.brought import Brought
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.conflict_card import ConflictCard
from organizer.gui.widgets.copies_card import CopiesCard
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.secret_field import SecretField
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.waiting import Waiting
from organizer.store.merge import CopyRead, merge_copy, read_copy
from organizer.store.merge_plan import MergePlan
from organizer.store.pages import merge as page_of
from organizer.store.pages.merge import MergePage


class MergeScreen(Screen):
    """Argument: ``path``, the copy. It is opened to read, read whole on a thread, and closed; it is never written.

    Without one the copies that lie beside the file are offered. What was chosen waits while the page is left.
    """

    name = "merge"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.read: CopyRead | None = None
        self.cards: list[ConflictCard] = []
        self.summary = ErrorSummary()
        self.summary.followed.connect(self._follow)
        self.place = Text("", "caption", "text2")
        self.copies = CopiesCard(desk)
        self.copies.asked.connect(self.go)
        self.copies.left.connect(self.focus_heading)
        hint = self.tr("The passphrase of the copy. It may be another one.")
        self.secret = SecretField("passphrase", self.tr("Passphrase"), hint)
        self.asking = Card()
        self.asking.setMaximumWidth(theme.px(560))
        self.open = PrimaryButton(self.tr("Open the copy"), "lock")
        self.open.clicked.connect(self._open_with_words)
        self.waiting = Waiting(self.open)
        self.waiting.name(self.open.text())
        self.asking.body.addWidget(self.secret)
        self.asking.body.addWidget(ButtonRow(self.open))
        self.found = Brought()
        self.conflicts = QVBoxLayout()
        self.conflicts.setSpacing(theme.px(12))
        self.merge = PrimaryButton(self.tr("Put both together"), "check")
        self.merge.clicked.connect(self._merge)
        self.leave = SecondaryButton(self.tr("Leave this copy out"))
        self.leave.clicked.connect(self._leave_out)
        self.choose = SecondaryButton(self.tr("Choose a copy"), "folder")
        self.choose.clicked.connect(self._choose_file)
        for part in (self.summary, self.place, self.copies, self.asking, self.found):
            self.body.addWidget(part)
        desk.changed.connect(self._read_again)
        self.body.addLayout(self.conflicts)
        self.body.addWidget(ButtonRow(self.merge, self.leave, self.choose))

    def title(self) -> str:
        """Return the title."""
        return self.tr("Put two copies together")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Use this page if two people worked on copies of one file. The copy comes into the file that is open.\n\n"
            "What only one of you changed is taken as it is. Where both of you changed the same answer, you see both "
            "texts and choose. What you chose waits here if you leave the page. Letters that were signed stay as they "
            "were signed.\n\n"
            "First the file is backed up. All of it is one act: Undo takes it back. The copy itself is not changed.\n\n"
            "A copy that lies beside your file is offered until you put it together or leave it out."
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
        self.secret.wipe()
        super().arrive(arguments)
        if self._path():
            self._open(None)

    def refresh(self) -> None:
        """Draw what was found."""
        read, desk = self.read, self.desk
        page = desk.read(page_of.load, read, desk.playbooks, desk.seed) if read else MergePage()
        self.draw(read.plan if read else None, page)

    def draw(self, plan: MergePlan | None, page: MergePage) -> None:
        """Show what the copy brings, and the choices."""
        path = self._path()
        self.place.setText(self.tr("Copy: {path}").format(path=words.path_words(path)) if path else "")
        self.place.setVisible(path is not None)
        self.asking.hide()
        self.submit = self.merge
        self.summary.show_problems(())
        clear(self.conflicts)
        self.cards = []
        self.copies.show_file()
        self.copies.setVisible(path is None and not self.copies.isHidden())
        self.found.setVisible(plan is not None)
        self.merge.setVisible(plan is not None and not _is_empty(plan))
        self.leave.setVisible(path in [copy.path for copy in copies_beside(self.desk)])
        self.set_lead("" if path else self.tr("Choose the copy that somebody else worked on."))
        if plan is None:
            return
        self.found.show_lines(page.lines)
        chosen = {choice[:5]: choice[5] for choice in self.desk.drafts.get(self._draft_name(), MergeDraft).choices}
        for conflict in page.conflicts:
            card = ConflictCard(conflict)
            card.choose(takes_copy=chosen.get(card.mark))
            card.chosen.connect(partial(self._chose, card))
            self.cards.append(card)
            self.conflicts.addWidget(card)

    def _path(self) -> Path | None:
        path = str(self.arguments.get("path", ""))
        return Path(path) if path else None

    def _draft_name(self) -> str:
        return f"merge/{self._path()}"

    def _chose(self, card: ConflictCard) -> None:
        """Keep what was chosen so far, in the file; what was missing is not any more."""
        self.summary.drop(str(self.cards.index(card)))
        self.retitled.emit()
        choices = [(*card.mark, card.takes_copy) for card in self.cards if card.takes_copy is not None]
        self.desk.drafts.put(self._draft_name(), MergeDraft(tuple(choices)))

    def _choose_file(self) -> None:
        chosen = ChooseFilesDialog.ask(
            self, self.tr("Choose a copy"), self.tr("Organizer files"), (".organizer",), several=False
        )
        if chosen:
            self.go.emit("merge", {"path": str(chosen[0])})

    def _leave_out(self) -> None:
        path = self._path()
        if path is not None:
            self.desk.drafts.drop(self._draft_name())
            self.go.emit("merge", {})
            leave_out(self.desk, path)
            self.renew()

    def _open_with_words(self) -> None:
        """Open it with what was typed; not while there is time to wait."""
        typed = self.secret.text().strip()
        if self.waiting.seconds or not typed:
            missing = self.tr("Type the words of the passphrase.")
            self._ask(self.waiting.sentence if self.waiting.seconds else missing)
        else:
            self._open(typed)

    def _open(self, passphrase: str | None) -> None:
        """Open the copy to read, read it whole on a thread, and close it."""
        path, toolbox, store = self._path(), self.desk.toolbox, self.desk.store
        if path is None or toolbox is None or store is None:
            return
        if store.path is not None and path.exists() and path.samefile(store.path):
            self._say(self.tr("This is the file that is open. Choose the copy of it."))
            return

        def look() -> CopyRead:
            with toolbox.open(path, passphrase, True) as copy:
                return read_copy(store, copy)

        words = self.tr("The copy is being read")
        work_on_store(self.desk, self.window(), words, look, done=self._opened, failed=self._not_opened)

    def _opened(self, read: CopyRead) -> None:
        if not isValid(self):
            return
        self.secret.wipe()
        self.waiting.begin_anew()
        path = self._path()
        if path is not None and _is_empty(read.plan):
            note_seen(self.desk, path)  # there is nothing in it to be offered
        self.read = read
        self.renew()
        self.focus_heading()
        announce(self, self.found.sentence)

    def _not_opened(self, trouble: OrganizerError) -> None:
        """Ask for words where they are what it needs, else say why it cannot be read."""
        if not isValid(self):
            return
        if isinstance(trouble, PassphraseNeeded):
            self._ask("")
        elif isinstance(trouble, WrongPassphrase):
            self.waiting.failed()
            self._ask(trouble_words(trouble))
        else:
            self.asking.hide()
            self._say(trouble_words(trouble))

    def _ask(self, sentence: str) -> None:
        """Ask for the words of the copy; ``sentence`` says what was wrong with those that were typed."""
        self.asking.show()
        self.submit = self.open
        self.summary.show_problems(())
        self.set_lead(self.tr("Type the passphrase of the copy."))
        self.secret.field.show_error(sentence)
        self.secret.field.focus_editor()
        self.secret.line.selectAll()
        self.keep_in_sight()
        announce(self, sentence)

    def _say(self, sentence: str) -> None:
        self.summary.show_problems([("copy", sentence)])
        announce(self, sentence)

    def _merge(self) -> None:
        """Do it, once there is a choice for each answer and the file is backed up."""
        missing = [card for card in self.cards if card.takes_copy is None]
        for card in missing:
            card.show_error(self.tr("Choose one of both."))
        if missing:
            problems = [(str(self.cards.index(card)), self._missing(card)) for card in missing]
            self.summary.show_problems(problems)
            self.retitled.emit()
        elif self.read is not None and not _is_empty(self.read.plan):
            choices = {(card.conflict.key, card.conflict.column): bool(card.takes_copy) for card in self.cards}
            read = self.read
            after_backup(self.desk, self.window(), Reason.MERGE, lambda: self._take_over(read, choices))

    def _take_over(self, read: CopyRead, choices: Mapping[tuple[tuple[str, str], str], bool]) -> None:
        self.read = None
        done: Changes = self.desk.write(merge_copy, read, choices)
        path = self._path()
        if done.entry and path is not None:
            self.desk.drafts.drop(self._draft_name())
            note_seen(self.desk, path)
            self.go.emit("history", {})
        else:
            self.read = read

    def _read_again(self) -> None:
        """Look at the copy again where the file changed meanwhile, as by Undo: it may bring other things now."""
        if self.read is not None and self.isVisible():
            self.read = None
            self.renew()
            self._open(None)

    def _missing(self, card: ConflictCard) -> str:
        return self.tr("Choose what counts: {answer}").format(answer=card.accessibleName())

    def _follow(self, field: str) -> None:
        if field.isdigit():
            self.cards[int(field)].ours.setFocus()
        else:
            self.choose.setFocus()


def _is_empty(plan: MergePlan) -> bool:
    """Whether a copy has nothing that is not here."""
    return not plan.wanted and not plan.conflicts
