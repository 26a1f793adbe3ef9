"""First run, page 2: six words, own words, or none. The words are typed back once; then the file is created."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from organizer.domain.errors import OrganizerError, Refused
from organizer.gui import words
from organizer.gui.desk import Desk
from organizer.gui.new_file import free_path, make_file
from organizer.gui.phrases import trouble_words
from organizer.gui.recovery_print import RecoveryPrint
from organizer.gui.store_work import work_on_store
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.passphrase_choice import PassphraseChoice
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text

if TYPE_CHECKING:  # not before the first paint
    from organizer.store.store import Store


class ProtectScreen(Screen):
    """Arguments: ``answers``, those of page 1, the playbook among them. ``path`` is the file that will be created."""

    name = "protect"
    of_file = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.path = Path()
        self.set_lead(self.tr("A copy of this file can be read by anyone, unless it has a passphrase."))
        self.summary = ErrorSummary()
        self.choice = PassphraseChoice()
        self.summary.followed.connect(self.choice.focus_field)
        self.recovery = RecoveryPrint(self)
        self.choice.print_asked.connect(self._print_sheet)
        self.choice.changed.connect(self._show_choice)
        self.make_file = PrimaryButton("")
        self.back = SecondaryButton(self.tr("Back"))
        self.submit = self.make_file
        self.make_file.clicked.connect(self.make)
        self.back.clicked.connect(lambda: self.go.emit("start", {}))
        self.choice.body.addWidget(self._make_place())
        for part in (self.summary, self.choice, ButtonRow(self.make_file, self.back)):
            self.body.addWidget(part)
        self._show_choice()

    def title(self) -> str:
        """Return the title."""
        return self.tr("Protect this file")

    def problem_count(self) -> int:
        """Return 1 after a try that was refused."""
        return int(self.summary.isVisible())

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "The file holds the names and letters of your group. With a passphrase, a copy of it is of no use to "
            "others.\n\n"
            "Six words are easy to copy and hard to guess. The program draws them by chance. Print the recovery sheet, "
            "or write them on paper. Keep the paper away from this computer.\n\n"
            "If the words are lost, nobody can open the file. Nobody keeps a second key."
        )

    def refresh(self) -> None:
        """Propose a free name for the file."""
        self.summary.show_problems(())
        self._propose()

    def make(self) -> None:
        """Create the file on a thread, with the campaign in it, and go to Home; or say what stands in the way."""
        try:
            secret = self.choice.answer()
        except Refused as refusal:
            self._say(refusal.field or "typed", trouble_words(refusal))
            return
        toolbox = self.desk.toolbox
        self._propose()
        if toolbox is None:
            self.desk.equipped.connect(self.make, Qt.ConnectionType.SingleShotConnection)
            return
        answers: Mapping[str, Any] = self.arguments.get("answers", {})
        playbook = self.desk.playbooks[str(answers["playbook"])]
        path, create = self.path, toolbox.create
        work_on_store(
            self.desk,
            self.window(),
            self.tr("The file is made"),
            lambda: make_file(create, path, secret, playbook, answers),
            done=self._begin,
            failed=self._fail,
        )

    def _propose(self) -> None:
        if self.desk.toolbox and self.path == Path():
            self._set_path(free_path(self.desk.toolbox.folder))

    def _begin(self, made: "tuple[Store, str]") -> None:
        """Go on with the new file; the words are in no widget any more."""
        self.choice.wipe()
        store, self.desk.settings.campaign = made
        self.desk.open(store)

    def _fail(self, trouble: OrganizerError) -> None:
        self._say("typed", trouble_words(trouble))

    def _make_place(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.place = Text("", "caption", "text2")
        self.change = LinkButton(self.tr("Change the place of the file"))
        self.change.clicked.connect(self._choose_path)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        return holder

    def _show_choice(self) -> None:
        none = self.choice.is_none
        self.make_file.setText(self.tr("Create without a passphrase") if none else self.tr("Create the file"))
        self.summary.show_problems(())

    def _print_sheet(self) -> None:
        """Print the words, if they are some that can be used."""
        self._propose()
        try:
            self.recovery.send(self.choice.wanted(), self.path.name)
        except Refused as refusal:
            self._say(refusal.field, trouble_words(refusal))

    def _choose_path(self) -> None:
        title, kinds = self.tr("Choose the place of the file"), self.tr("Organizer files (*.organizer)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(self.path), kinds)
        if chosen:
            path = Path(chosen)
            self._set_path(path if path.suffix == ".organizer" else path.with_name(f"{path.name}.organizer"))

    def _set_path(self, path: Path) -> None:
        self.path = path
        self.place.setText(self.tr("File: {path}").format(path=words.path_words(path)))

    def _say(self, field: str, sentence: str) -> None:
        self.choice.show_error(field, sentence)
        self.summary.show_problems([(field, sentence)])
        self.retitled.emit()
