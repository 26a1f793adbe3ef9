"""Opens a file: by itself where it has no passphrase, else with one. A page, not a dialog."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from organizer.domain.errors import InUse, OrganizerError, PassphraseNeeded, WrongPassphrase
from organizer.gui import tasks, theme, words
from organizer.gui.desk import Desk
from organizer.gui.phrases import trouble_words
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.secret_field import SecretField
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.waiting import Waiting

if TYPE_CHECKING:  # not before the first paint
    from organizer.store.store import Store

_RECOVER = "recover"


class UnlockScreen(Screen):
    """Arguments: ``path``, the file to open; ``locked`` after it was locked, then ``read_only`` as it was open before.

    ``unsaved``: what was typed last could not be stored. With words it is opened on a thread, because their key takes
    a while; one try at a time. Who chooses to open it to read only, because it is open elsewhere, goes on with that:
    the page asks for the words once, and opens it to read only with them.
    """

    name = "unlock"
    of_file = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._reads_only = self.is_opening = False
        self._turn = 0
        self.summary = ErrorSummary()
        self.place = Text("", "caption", "text2")
        self.secret = SecretField("passphrase", self.tr("Passphrase"), self.tr("The six words, or your own."))
        self.field, self.show_words = self.secret.field, self.secret.shown
        self.summary.followed.connect(self._follow)
        self.card = Card()
        self.card.setMaximumWidth(theme.px(560))
        for part in (self.place, self.secret):
            self.card.body.addWidget(part)
        self.unlock = PrimaryButton(self.tr("Unlock"), "lock")
        self.read_only = SecondaryButton(self.tr("Open to read only"), "eye")
        self.other = other = SecondaryButton(self.tr("Open another file"))
        self.start = SecondaryButton(self.tr("Start a new file"))
        self.backups = SecondaryButton(self.tr("Restore a backup"))
        self.waiting = Waiting(self.unlock)
        self.submit = self.unlock
        self.unlock.clicked.connect(self.try_words)
        self.read_only.clicked.connect(self._read_only)
        other.clicked.connect(lambda: self.go.emit("open", {}))
        self.start.clicked.connect(lambda: self.go.emit("start", {}))
        self.backups.clicked.connect(lambda: self.go.emit(_RECOVER, {"path": str(self._path())}))
        acts = ButtonRow(self.unlock, self.read_only, other, self.backups, self.start)
        for block in (self.summary, self.card, acts):
            self.body.addWidget(block)
        desk.equipped.connect(self._try_without)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Open your file")

    def problem_count(self) -> int:
        """Return 1 while a sentence says why the file is not open."""
        return int(self.summary.isVisible())

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Type the six words that you wrote down, or your own passphrase. Extra spaces do not matter. In the six "
            "words large letters do not matter.\n\n"
            "If the words are lost, nobody can open the file. The program cannot tell a wrong passphrase from a "
            "damaged file, so it says one sentence for both.\n\n"
            "After wrong words you wait 1 second, then 2, then 4. The file stays as it is.\n\n"
            "A file locks when nobody uses the window for a while, and when the computer slept. Ctrl+Shift+H hides the "
            "window and locks at once. Nothing is lost: what you typed is in the file."
        )

    def refresh(self) -> None:
        """Show which file it is, and try at once whether it opens without a passphrase."""
        path = self._path()
        name, folder = words.path_words(Path(path.name)), words.path_words(path.parent)
        self.place.setText(self.tr("{name} in {folder}").format(name=name, folder=folder))
        self._reads_only = bool(self.arguments.get("read_only"))
        self._turn += 1
        self.is_opening = False
        self._say("")
        self.read_only.hide()
        self._ask(asking=False)
        self._try_without()

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page for a file, with the focus in the passphrase when it asks for one."""
        self.secret.wipe()
        super().arrive(arguments)
        if self.field.isVisible():
            self.field.focus_editor()

    def try_words(self) -> None:
        """Open the file with what was typed; not while there is time to wait."""
        if self.waiting.seconds:
            self._say(self.waiting.sentence)
            self._focus_words()
        elif not self.is_opening:
            self._open(self.secret.text().strip() or None)

    def _read_only(self) -> None:
        """Open it to read only from now on: with the words that were typed, else after they were."""
        self._reads_only = True
        self.read_only.hide()
        self._say("")
        if self.field.isVisibleTo(self) and not self.field.value():
            self._ask(asking=True)
            self._focus_words()
        else:
            self.try_words()

    def _path(self) -> Path:
        return Path(str(self.arguments.get("path", "")))

    def _ask(self, *, asking: bool) -> None:
        lead = self.tr("Type the passphrase of this file.") if asking else self.tr("Opening the file.")
        if asking and self._reads_only:
            lead = self.tr("Type the passphrase of this file. It opens to read only.")
        self.set_lead(f"{self._locked_words()} {lead}".strip() if asking else lead)
        self.waiting.name(self.tr("Unlock to read only") if self._reads_only else self.tr("Unlock"))
        for part in (self.secret, self.unlock):
            part.setVisible(asking)

    def _locked_words(self) -> str:
        """Say that the file is locked, and whether all that was typed is in it."""
        if not self.arguments.get("locked"):
            return ""
        if self.arguments.get("unsaved"):
            return self.tr("The file is locked. What was typed last could not be saved. Free some space, then unlock.")
        return self.tr("The file is locked. All changes are saved.")

    def _try_without(self) -> None:
        if self.desk.toolbox is not None and self.isVisible():
            self._open(None)

    def _open(self, passphrase: str | None) -> None:
        toolbox = self.desk.toolbox
        if toolbox is None:
            return
        path, reads_only = self._path(), self._reads_only
        if passphrase is None:
            try:
                store = toolbox.open(path, None, reads_only)
            except OrganizerError as trouble:
                self._fail(trouble)
            else:
                self._take(store)
            return
        self._turn += 1
        turn, self.is_opening = self._turn, True
        self.set_lead(self.tr("Opening the file."))
        tasks.start(
            lambda: toolbox.open(path, passphrase, reads_only),
            lambda store: self._opened(turn, store),
            lambda trouble: self._not_opened(turn, trouble),
            self.desk,
        )

    def _opened(self, turn: int, store: "Store") -> None:
        """Take the file that the thread opened, unless somebody left for another one meanwhile."""
        if isValid(self) and self.isVisible() and turn == self._turn:
            self.is_opening = False
            self.waiting.begin_anew()
            self._take(store)
        else:
            store.close()

    def _not_opened(self, turn: int, trouble: Exception) -> None:
        if isValid(self) and turn == self._turn:
            self.is_opening = False
            if not isinstance(trouble, OrganizerError):
                raise trouble
            self._ask(asking=self.field.isVisibleTo(self))
            self._fail(trouble)

    def _take(self, store: "Store") -> None:
        self.secret.wipe()
        self.desk.open(store)

    def _fail(self, trouble: OrganizerError) -> None:
        """Say why the file is not open, and ask for words where they are what it needs."""
        if isinstance(trouble, PassphraseNeeded):
            was_asked = self.field.isVisibleTo(self)
            self._ask(asking=True)
            self._say(trouble_words(trouble) if was_asked else "")
        else:
            self._say(trouble_words(trouble))
        if isinstance(trouble, WrongPassphrase):
            self.waiting.failed()
        if isinstance(trouble, InUse):
            self.read_only.show()
        else:
            self._focus_words()

    def _say(self, sentence: str) -> None:
        """Say why the file is not open; an empty sentence takes it away."""
        is_asking = self.field.isVisibleTo(self)
        if sentence and not is_asking:
            self.set_lead("")
        self.field.show_error(sentence)
        problems = [("passphrase", sentence)] if sentence else []
        self.summary.show_problems(problems, focus=not is_asking)
        announce(self, sentence)
        self.retitled.emit()

    def _follow(self) -> None:
        """Go from the error to what mends it: the words, else the button that leads on."""
        if self.field.isVisible():
            self._focus_words()
        else:
            (self.read_only if self.read_only.isVisible() else self.other).setFocus()

    def _focus_words(self) -> None:
        if self.field.isVisibleTo(self):
            self.field.focus_editor()
            self.secret.line.selectAll()
            self.keep_in_sight()
