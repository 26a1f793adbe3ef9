"""Six words, own words, or none: the choice of a passphrase, which is typed back once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.errors import Refused
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.secret_field import SecretField
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Option
from organizer.gui.widgets.word_sheet import WordSheet
from organizer.store import passphrase


class PassphraseChoice(Card):
    """``changed`` comes with another choice; ``print_asked`` when somebody wants the words on paper."""

    changed = Signal()
    print_asked = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setMaximumWidth(theme.px(680))
        self.six = passphrase.six_words()
        self.six_words = Option(self.tr("Use these six words"))
        self.own_words = Option(self.tr("Use my own passphrase"))
        self.no_words = Option(self.tr("No passphrase"))
        self.six_words.setChecked(True)
        self.words = WordSheet(self.six)
        self.other = LinkButton(self.tr("Other words"))
        self.other.clicked.connect(self.draw_words)
        self.copied = SecondaryButton(self.tr("I wrote them down"), "check")
        self.copied.clicked.connect(lambda: self._cover(covered=True))
        self.uncover = LinkButton(self.tr("Show the words again"), "eye")
        self.uncover.clicked.connect(lambda: self._cover(covered=False))
        self.covered = Text(self.tr("The words are hidden. Type them from your paper."), "body", "text2")
        self.drawn = _indented(self.words, self.other, self.covered, self.uncover)
        self.secret = SecretField("own", self.tr("Your passphrase"), self.tr("At least 12 letters, digits or spaces."))
        self.own, self.show_own = self.secret.field, self.secret.shown
        self.show_own.toggled.connect(self._hide_typed)
        self.own_part = _indented(self.secret)
        self.risk = Text(
            self.tr("Anyone who gets this computer or a copy of the file can read every name and letter in it."),
            "body",
            "warn",
        )
        self.loss = Text("", "strong")
        self.print_sheet = SecondaryButton(self.tr("Print the recovery sheet"), "printer")
        self.print_sheet.clicked.connect(self.print_asked)
        self.typed = FormField(Field("typed", FieldKind.TEXT, self.tr("Type the words once")), stored=False)
        for choice in (self.six_words, self.own_words, self.no_words):
            choice.toggled.connect(self._show_choice)
        choices = (self.six_words, self.drawn, self.own_words, self.own_part, self.no_words)
        onto_paper = ButtonRow(self.print_sheet, self.copied)
        for part in (*choices, self.risk, self.loss, onto_paper, self.typed):
            self.body.addWidget(part)
        self._cover(covered=False)
        self._show_choice()

    @property
    def is_none(self) -> bool:
        """Whether no passphrase is wanted."""
        return self.no_words.isChecked()

    def offer_none(self, *, offered: bool) -> None:
        """Offer to have no passphrase, or not."""
        self.no_words.setVisible(offered)
        if self.is_none and not offered:
            self.six_words.setChecked(True)

    def wanted(self) -> str:
        """Return the passphrase that is chosen, in its used form; raise Refused, with the field, for none that can be.

        It need not be typed back yet.
        """
        if self.six_words.isChecked():
            return self.six
        try:
            return passphrase.own_words(self.secret.text())
        except Refused as refusal:
            refusal.field = self.own.field.name
            raise

    def answer(self) -> str | None:
        """Return the passphrase, None for none; raise Refused, with the field, when it was not typed back right."""
        if self.is_none:
            return None
        wanted = self.wanted()
        typed = self._typed.text().strip()
        if not typed:
            raise Refused("Type the words once, so that you know they are copied right.", field=self.typed.field.name)
        if not passphrase.is_typed_back(typed, wanted):
            template = "These words are not the same. Check them and type them again."
            raise Refused(template, field=self.typed.field.name)
        return passphrase.normalized(wanted)

    def show_error(self, name: str, sentence: str) -> None:
        """Show a sentence at one of the two fields and take it away at the other."""
        for field in (self.own, self.typed):
            field.show_error(sentence if name == field.field.name else "")

    def focus_field(self, name: str) -> None:
        """Put the focus into a field."""
        (self.own if name == self.own.field.name else self.typed).focus_editor()

    def draw_words(self) -> None:
        """Draw other words."""
        self.six = passphrase.six_words()
        self.words.setText(self.six)
        self._cover(covered=False)

    def wipe(self) -> None:
        """Hold no passphrase, neither in a widget nor in a variable."""
        self.six = ""
        self.words.setText("")
        self.secret.wipe()
        self.typed.begin_anew()

    def _cover(self, *, covered: bool) -> None:
        """Hide the words once they are on paper, so that they are typed from there; or show them again."""
        self.words.setVisible(not covered)
        self.other.setVisible(not covered)
        self.covered.setVisible(covered)
        self.uncover.setVisible(covered)
        self.copied.setVisible(not covered and self.six_words.isChecked())
        if covered:
            self.typed.focus_editor()

    def _show_choice(self) -> None:
        own, none = self.own_words.isChecked(), self.is_none
        self.drawn.setVisible(self.six_words.isChecked())
        self.copied.setVisible(self.six_words.isChecked() and self.covered.isHidden())
        self.own_part.setVisible(own)
        self.risk.setVisible(none)
        for part in (self.loss, self.print_sheet, self.typed):
            part.setVisible(not none)
        self.loss.setText(self._loss_of_own() if own else self._loss_of_six())
        asked = self.tr("Type the passphrase again") if own else self.tr("Type the words once")
        self.typed.label.setText(asked)
        self._typed.setAccessibleName(asked)
        self.show_error("", "")
        self._hide_typed()
        self.changed.emit()

    def _loss_of_six(self) -> str:
        return self.tr(
            "Print them, or write them on paper with their numbers. Keep the paper away from this computer. "
            "If the words are lost, nobody can open the file."
        )

    def _loss_of_own(self) -> str:
        return self.tr(
            "Print it, or write it on paper. Keep the paper away from this computer. "
            "If it is lost, nobody can open the file."
        )

    def _hide_typed(self) -> None:
        hidden = self.own_words.isChecked() and not self.show_own.isChecked()
        self._typed.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)

    @property
    def _typed(self) -> QLineEdit:
        editor = self.typed.editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - a field of this kind has no other
        return editor


def _indented(*parts: QWidget) -> QWidget:
    """Return the parts below each other, set in under their radio button."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(theme.px(26), 0, 0, theme.px(8))
    for part in parts:
        column.addWidget(part)
    return holder
