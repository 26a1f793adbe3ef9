"""Opens a file: by itself where it has no passphrase, else with one. A page, not a dialog."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from organizer.domain.errors import InUse, OrganizerError, PassphraseNeeded
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme, words
from organizer.gui.desk import Desk
from organizer.gui.phrases import trouble_words
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Tick


class UnlockScreen(Screen):
    """Arguments: ``path``, the file to open.

    Who chooses to open it to read only, because it is open elsewhere, goes on with that: the page asks for the words
    once, and opens it to read only with them.
    """

    name = "unlock"
    of_file = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._reads_only = False
        self.summary = ErrorSummary()
        self.place = Text("", "caption", "text2")
        self.field = FormField(
            Field("passphrase", FieldKind.TEXT, self.tr("Passphrase"), self.tr("The six words, or your own."))
        )
        self.summary.followed.connect(self._follow)
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
        self.other = other = SecondaryButton(self.tr("Open another file"))
        self.start = SecondaryButton(self.tr("Start a new file"))
        self.submit = self.unlock
        self.unlock.clicked.connect(self.try_words)
        self.read_only.clicked.connect(self._read_only)
        other.clicked.connect(lambda: self.go.emit("open", {}))
        self.start.clicked.connect(lambda: self.go.emit("start", {}))
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
            "Type the six words that you wrote down, or your own passphrase. Extra spaces do not matter. In the six "
            "words large letters do not matter.\n\n"
            "If the words are lost, nobody can open the file. The program cannot tell a wrong passphrase from a "
            "damaged file, so it says one sentence for both."
        )

    def refresh(self) -> None:
        """Show which file it is, and try at once whether it opens without a passphrase."""
        path = self._path()
        name, folder = words.path_words(Path(path.name)), words.path_words(path.parent)
        self.place.setText(self.tr("{name} in {folder}").format(name=name, folder=folder))
        self._reads_only = False
        self._say("")
        self.read_only.hide()
        self._ask(asking=False)
        self._try_without()

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page for a file, with the focus in the passphrase when it asks for one."""
        self._clear_typed()
        super().arrive(arguments)
        if self.field.isVisible():
            self.field.focus_editor()

    def try_words(self) -> None:
        """Open the file with what was typed."""
        value = self.field.value()
        self._open(str(value) if value else None)

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
        self.set_lead(lead)
        self.unlock.setText(self.tr("Unlock to read only") if self._reads_only else self.tr("Unlock"))
        for part in (self.field, self.show_words, self.unlock):
            part.setVisible(asking)

    def _try_without(self) -> None:
        if self.desk.toolbox is not None and self.isVisible():
            self._open(None)

    def _open(self, passphrase: str | None) -> None:
        toolbox = self.desk.toolbox
        if toolbox is None:
            return
        try:
            store = toolbox.open(self._path(), passphrase, self._reads_only)
        except PassphraseNeeded as needed:
            was_asked = self.field.isVisibleTo(self)
            self._ask(asking=True)
            if was_asked:
                self._say(trouble_words(needed))
            self._focus_words()
        except InUse as busy:
            self._say(trouble_words(busy))
            self.read_only.show()
        except OrganizerError as trouble:
            self._say(trouble_words(trouble))
            self._focus_words()
        else:
            self._clear_typed()
            self.desk.open(store)

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
        if self.field.isVisibleTo(self) and isinstance(self._line, QLineEdit):
            self.field.focus_editor()
            self._line.selectAll()
            self.keep_in_sight()

    def _clear_typed(self) -> None:
        """Keep no passphrase in a widget."""
        if isinstance(self._line, QLineEdit):
            self._line.clear()

    def _show_typed(self, shown: bool) -> None:
        if isinstance(self._line, QLineEdit):
            self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
            self._line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
