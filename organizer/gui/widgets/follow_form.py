"""Which letter a follow-up names, and which answer to it; a newer answer is offered beside them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.domain.phrase import Phrase
from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.text import Text
from organizer.papers.followed import ANSWER, FIELD, Followed


class FollowForm(QWidget):
    """``chosen`` carries the slug of a letter and the id of an answer to it, empty for the newest one.

    ``log`` asks for the mail log, where a letter or an answer is entered that is not there to choose.
    """

    chosen = Signal(str, str)
    log = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._followed: Followed | None = None
        self.letter: FormField | None = None
        self.answer: FormField | None = None
        self._letter_place, self._answer_place = QVBoxLayout(), QVBoxLayout()
        self.nothing = Text("", "body", "text2", self)
        self.warning = Text("", "caption", "warn", self)
        self.error = Text("", "caption_strong", "danger", self)
        self.take = SecondaryButton(self.tr("Name the newer answer"))
        self.open_log = LinkButton(self.tr("Open the mail log"))
        self.take.clicked.connect(self._take_newer)
        self.open_log.clicked.connect(self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._letter_place)
        column.addLayout(self._answer_place)
        for part in (self.nothing, self.error, self.warning, ButtonRow(self.take, self.open_log)):
            column.addWidget(part)
        for hidden in (self.nothing, self.error, self.warning, self.take, self.open_log):
            hidden.hide()

    def show_followed(self, followed: Followed) -> None:
        """Show what the letter names now, and what it could name."""
        before = self._followed
        if before is None or before.letters != followed.letters:
            words = self.tr("This letter follows")
            self.letter = self._offer(self.letter, self._letter_place, FIELD, words, followed.letters)
        if before is None or before.answers != followed.answers:
            words = self.tr("About the answer of")
            self.answer = self._offer(self.answer, self._answer_place, ANSWER, words, followed.answers)
        self._followed = followed
        if self.letter:
            self.letter.set_value(followed.letter)
        if self.answer:
            self.answer.set_value(followed.answer)
        self.nothing.setText(self._missing(followed))
        self.nothing.setVisible(bool(self.nothing.text()))
        self.open_log.setVisible(self.nothing.isVisibleTo(self))
        self.take.setVisible(bool(followed.newer and followed.newer.letter))

    def show_warnings(self, warnings: Mapping[str, str]) -> None:
        """Show what to look at, by field."""
        self._show(self.warning, " ".join(filter(None, (warnings.get(FIELD), warnings.get(ANSWER)))))

    def show_error(self, sentence: str) -> None:
        """Show what to mend; an empty sentence takes it away."""
        self._show(self.error, sentence)

    def focus_editor(self) -> None:
        """Put the focus on what is to be chosen first."""
        self._focus(self.letter, self.answer)

    def focus_field(self, name: str) -> None:
        """Put the focus on the choice of that name; where there is none, on the way to the mail log."""
        if name == ANSWER:
            self._focus(self.answer, self.letter)
        else:
            self._focus(self.letter, self.answer)

    def commit(self) -> None:
        """Report what is open."""
        for field in (self.letter, self.answer):
            if field:
                field.commit()

    def _focus(self, *fields: FormField | None) -> None:
        first = next((field for field in fields if field), None)
        if first:
            first.focus_editor()
        else:
            self.open_log.setFocus()

    def _offer(
        self, old: FormField | None, place: QVBoxLayout, name: str, label: str, choices: tuple[tuple[str, Phrase], ...]
    ) -> FormField | None:
        """Put a choice in its place in place of the old one; none where there is nothing to choose."""
        if old:
            old.hide()
            old.deleteLater()
        if not choices:
            return None
        offered = tuple((value, told(words)) for value, words in choices)
        field = FormField(Field(name, FieldKind.CHOICE, label, choices=offered), self)
        field.left.connect(self._report)
        place.addWidget(field)
        return field

    def _report(self, name: str, value: object) -> None:
        if not value or self._followed is None:
            return
        is_letter = name == FIELD
        self.chosen.emit(str(value) if is_letter else self._followed.letter, "" if is_letter else str(value))

    def _take_newer(self) -> None:
        newer = self._followed.newer if self._followed else None
        if newer:
            self.chosen.emit(newer.letter, newer.reply.id)
            self.focus_field(ANSWER)

    def _missing(self, followed: Followed) -> str:
        if not followed.letters:
            return self.tr("The mail log has no letter yet that this one can follow.")
        if followed.tells and not followed.answers:
            return self.tr("The mail log has no answer yet that this letter can tell of.")
        return ""

    def _show(self, label: Text, sentence: str) -> None:
        label.setText(sentence)
        label.setVisible(bool(sentence))
