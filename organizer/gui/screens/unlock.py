"""Opens a file: by itself where it has no passphrase, else with one. A page, not a dialog."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from organizer.domain.errors import InUse, OrganizerError, PassphraseNeeded
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Tick


class UnlockScreen(Screen):
    """Arguments: ``path``, the file to open."""

    name = "unlock"
    of_file = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.summary = ErrorSummary()
        self.place = Text("", "caption", "text2")
        self.field = FormField(
            Field("passphrase", FieldKind.TEXT, self.tr("Passphrase"), self.tr("The six words, or your own."))
        )
        self.summary.followed.connect(lambda _name: self.field.focus_editor())
        self._line = self.field.editor
        self.show_words = Tick(self.tr("Show what I type"))
        self.show_words.toggled.connect(self._show_typed)
        self._show_typed(False)
        self.card = Card()
        self.card.setMaximumWidth(theme.px(560))
        for part in (self.place, self.field, self.show_words):
            self.card.body.addWidget(part)
        self.unlock = PrimaryButton(self.tr("Unlock"), "lock")
        self.read_only = SecondaryButton(self.tr("Open to read only"), "eye")
        other = SecondaryButton(self.tr("Open another file"))
        self.start = SecondaryButton(self.tr("Start a new file"))
        self.unlock.clicked.connect(lambda _checked=False: self.try_words())
        self.read_only.clicked.connect(lambda: self.try_words(read_only=True))
        other.clicked.connect(lambda: self.go.emit("open", {}))
        self.start.clicked.connect(lambda: self.go.emit("start", {}))
        if isinstance(self._line, QLineEdit):
            self._line.returnPressed.connect(self.try_words)
        acts = ButtonRow(self.unlock, self.read_only, other, self.start)
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
            "Type the six words that you wrote down, or your own passphrase. Extra spaces do not matter.\n\n"
            "If the words are lost, nobody can open the file. The program cannot tell a wrong passphrase from a "
            "damaged file, so it says one sentence for both."
        )

    def refresh(self) -> None:
        """Show which file it is, and try at once whether it opens without a passphrase."""
        path = self._path()
        self.place.setText(self.tr("{name} in {folder}").format(name=path.name, folder=path.parent))
        self.summary.show_problems(())
        self.field.show_error("")
        self.read_only.hide()
        self._ask(asking=False)
        self._try_without()

    def try_words(self, *, read_only: bool = False) -> None:
        """Open the file with what was typed."""
        value = self.field.value()
        self._open(str(value) if value else None, read_only=read_only)

    def _path(self) -> Path:
        return Path(str(self.arguments.get("path", "")))

    def _ask(self, *, asking: bool) -> None:
        self.set_lead(self.tr("Type the passphrase of this file.") if asking else self.tr("Opening the file."))
        for part in (self.field, self.show_words, self.unlock):
            part.setVisible(asking)

    def _try_without(self) -> None:
        if self.desk.toolbox is not None and self.isVisible():
            self._open(None)

    def _open(self, passphrase: str | None, *, read_only: bool = False) -> None:
        toolbox = self.desk.toolbox
        if toolbox is None:
            return
        try:
            store = toolbox.open(self._path(), passphrase, read_only)
        except PassphraseNeeded as needed:
            was_asked = self.field.isVisibleTo(self)
            self._ask(asking=True)
            if was_asked:
                self._say(str(needed))
            else:
                self.field.focus_editor()
        except InUse as busy:
            self._say(str(busy))
            self.read_only.show()
        except OrganizerError as trouble:
            self._say(str(trouble))
        else:
            self._clear_typed()
            self.desk.open(store)

    def _say(self, sentence: str) -> None:
        if not self.field.isVisibleTo(self):
            self.set_lead("")
        self.field.show_error(sentence)
        self.summary.show_problems([("passphrase", sentence)])
        self.retitled.emit()

    def _clear_typed(self) -> None:
        """Keep no passphrase in a widget."""
        if isinstance(self._line, QLineEdit):
            self._line.clear()

    def _show_typed(self, shown: bool) -> None:
        if isinstance(self._line, QLineEdit):
            self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
            self._line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
