"""First run, page 2: six words, own words, or none. The words are typed back once; then the file is created."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from organizer.domain.changes import Changes
from organizer.domain.errors import OrganizerError, Refused
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme, words
from organizer.gui.desk import Desk
from organizer.gui.new_file import free_path, letters_of, make_folder
from organizer.gui.phrases import trouble_words
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Heading, Text
from organizer.gui.widgets.ticks import Option, Tick
from organizer.store import passphrase
from organizer.store.campaigns import start_campaign


class ProtectScreen(Screen):
    """Arguments: ``answers``, those of page 1, the playbook among them. ``path`` is the file that will be created."""

    name = "protect"
    of_file = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.path = Path()
        self.six = passphrase.six_words()
        self.set_lead(self.tr("A copy of this file can be read by anyone, unless it has a passphrase."))
        self.summary = ErrorSummary()
        self.summary.followed.connect(lambda name: (self.own if name == "own" else self.typed).focus_editor())
        self.make_file = PrimaryButton("")
        self.back = SecondaryButton(self.tr("Back"))
        self.submit = self.make_file
        self.make_file.clicked.connect(self.make)
        self.back.clicked.connect(lambda: self.go.emit("start", {}))
        choices = self._make_choices()
        choices.body.addWidget(self._make_place())
        for part in (self.summary, choices, ButtonRow(self.make_file, self.back)):
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
            "Six words are easy to copy and hard to guess. The program draws them by chance. Write them on paper and "
            "keep the paper away from this computer.\n\n"
            "If the words are lost, nobody can open the file. Nobody keeps a second key."
        )

    def refresh(self) -> None:
        """Propose a free name for the file."""
        self.summary.show_problems(())
        self._propose()

    def make(self) -> None:
        """Create the file, start the campaign in it and go to Home; or say what stands in the way."""
        try:
            secret = self._secret()
        except Refused as refusal:
            self._say("own" if self.own_words.isChecked() else "typed", trouble_words(refusal))
            return
        toolbox = self.desk.toolbox
        self._propose()
        if toolbox is None:
            self.desk.equipped.connect(self.make, Qt.ConnectionType.SingleShotConnection)
            return
        try:
            make_folder(self.path)
            store = toolbox.create(self.path, secret)
        except OrganizerError as trouble:
            self._say("typed", trouble_words(trouble))
            return
        self._clear_typed()
        self._begin(store)

    def _propose(self) -> None:
        if self.desk.toolbox and self.path == Path():
            self._set_path(free_path(self.desk.toolbox.folder))

    def _begin(self, store: Any) -> None:  # noqa: ANN401 - naming the type would load the engine before the paint
        answers: Mapping[str, Any] = self.arguments.get("answers", {})
        playbook = self.desk.playbooks[str(answers["playbook"])]
        done: Changes = store.write(
            start_campaign,
            playbook.slug,
            str(answers.get("jurisdiction.name", "")),
            str(answers.get("jurisdiction.state", "")),
            group_name=str(answers.get("group.name", "")),
            language=str(answers.get("letter.language", "en")),
            letters=letters_of(playbook),
        )
        self.desk.settings.campaign = done.made
        self.desk.open(store)

    def _secret(self) -> str | None:
        """Return the passphrase in its used form, None for none; raise Refused when it was not typed back right."""
        if self.no_words.isChecked():
            return None
        wanted = self.six if self.six_words.isChecked() else passphrase.own_words(self._text(self.own))
        typed = self._text(self.typed).strip()
        if not typed:
            raise Refused("Type the words once, so that you know they are copied right.")
        if not passphrase.is_typed_back(typed, wanted):
            raise Refused("These words are not the same. Check them and type them again.")
        return passphrase.normalized(wanted)

    def _make_choices(self) -> Card:
        card = Card()
        card.setMaximumWidth(theme.px(680))
        self.six_words = Option(self.tr("Use these six words"))
        self.own_words = Option(self.tr("Use my own passphrase"))
        self.no_words = Option(self.tr("No passphrase"))
        self.six_words.setChecked(True)
        self.words = Heading(self.six, level=2)
        self.other = LinkButton(self.tr("Other words"))
        self.other.clicked.connect(self._draw_words)
        self.shown = _indented(self.words, self.other)
        self.own = FormField(
            Field("own", FieldKind.TEXT, self.tr("Your passphrase"), self.tr("At least 12 letters, digits or spaces."))
        )
        self.show_own = Tick(self.tr("Show what I type"))
        self.show_own.toggled.connect(self._hide_typed)
        self.own_part = _indented(self.own, self.show_own)
        self.risk = Text(
            self.tr("Anyone who gets this computer or a copy of the file can read every name and letter in it."),
            "body",
            "warn",
        )
        self.loss = Text(
            self.tr("If the words are lost, nobody can open the file. Write them on paper. Keep it elsewhere."),
            "strong",
        )
        self.typed = FormField(Field("typed", FieldKind.TEXT, self.tr("Type the words once")))
        for choice in (self.six_words, self.own_words, self.no_words):
            choice.toggled.connect(self._show_choice)
        parts = (self.six_words, self.shown, self.own_words, self.own_part, self.no_words)
        for part in (*parts, self.risk, self.loss, self.typed):
            card.body.addWidget(part)
        return card

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
        own, none = self.own_words.isChecked(), self.no_words.isChecked()
        self.shown.setVisible(self.six_words.isChecked())
        self.own_part.setVisible(own)
        self.risk.setVisible(none)
        self.loss.setVisible(not none)
        self.typed.setVisible(not none)
        self.typed.label.setText(self.tr("Type the passphrase again") if own else self.tr("Type the words once"))
        self.make_file.setText(self.tr("Create without a passphrase") if none else self.tr("Create the file"))
        self.summary.show_problems(())
        self._hide_typed()

    def _hide_typed(self) -> None:
        hidden = self.own_words.isChecked() and not self.show_own.isChecked()
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        for field in (self.own, self.typed):
            if isinstance(field.editor, QLineEdit):
                field.editor.setEchoMode(mode)

    def _draw_words(self) -> None:
        self.six = passphrase.six_words()
        self.words.setText(self.six)

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
        for name, editor in (("own", self.own), ("typed", self.typed)):
            editor.show_error(sentence if name == field else "")
        self.summary.show_problems([(field, sentence)])
        self.retitled.emit()

    def _clear_typed(self) -> None:
        """Keep no passphrase in a widget or a variable of the page."""
        self.six = ""
        self.words.setText("")
        for field in (self.own, self.typed):
            if isinstance(field.editor, QLineEdit):
                field.editor.clear()

    @staticmethod
    def _text(field: FormField) -> str:
        return str(field.value() or "")


def _indented(*parts: QWidget) -> QWidget:
    """Return the parts below each other, set in under their radio button."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(theme.px(26), 0, 0, theme.px(8))
    for part in parts:
        column.addWidget(part)
    return holder
