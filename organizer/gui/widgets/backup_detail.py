"""One backup: why it was made, what a test found in it, and the question before it takes the place of the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.models.backups import BackupLine, reason_words, size_words
from organizer.gui.questions import at_words
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.difference_list import DifferenceList
from organizer.gui.widgets.secret_field import SecretField
from organizer.gui.widgets.text import Heading, Text
from organizer.gui.widgets.waiting import Waiting
from organizer.store.differences import Difference


class BackupDetail(Card):
    """``tested``: the backup is to be looked into. ``asked``: it is to be restored. ``confirmed``: yes, now.

    ``turned`` comes when the question begins or ends. Its act stands above what would be lost, however much that is.
    """

    tested = Signal()
    asked = Signal()
    confirmed = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.line: BackupLine | None = None
        self.found: Difference | None = None
        self._heading = Heading("", level=3)
        self._why, self.result = Text("", "body", "text2"), Text()
        self.difference = DifferenceList(desk)
        self._question = Heading(self.tr("Put this backup in the place of the file?"), level=3)
        self.loss = Text("", "strong", "warn")
        self._promise = Text(
            self.tr("First a backup of the file as it is now is made. You can go back to it on this page.")
        )
        hint = self.tr("The words of this backup. If it was changed with the file, these are the words of the file.")
        self.secret = SecretField("passphrase", self.tr("Passphrase of this backup"), hint)
        self.secret.setMaximumWidth(theme.px(480))
        self.test = SecondaryButton(self.tr("Test this backup"), "check-circle")
        self.restore = SecondaryButton(self.tr("Restore this backup"), "undo")
        self.confirm = PrimaryButton(self.tr("Restore it now"), "undo")
        self.leave = SecondaryButton(self.tr("Leave the file as it is"))
        self.waiting = Waiting(self.test)
        self.waiting.name(self.test.text())
        self.test.clicked.connect(self.tested)
        self.restore.clicked.connect(self.asked)
        self.confirm.clicked.connect(self.confirmed)
        self.leave.clicked.connect(self.end_question)
        self._acts = ButtonRow(self.confirm, self.leave, self.test, self.restore)
        self._asked = (self._question, self.loss, self._promise, self.confirm, self.leave)
        parts = (self._heading, self._why, self._question, self.loss, self._promise, self.secret, self._acts)
        for part in (*parts, self.result, self.difference):
            self.body.addWidget(part)
        self.show_line(None)

    @property
    def is_asking(self) -> bool:
        """Whether it asks if the backup is to be restored."""
        return self.confirm.isVisibleTo(self)

    def show_line(self, line: BackupLine | None, *, can_restore: bool = True) -> None:
        """Show another backup; the same one keeps what a test found."""
        if line == self.line and line is not None:
            return
        self.line, self.found = line, None
        self.setVisible(line is not None)
        self.secret.wipe()
        self.secret.hide()
        self.result.hide()
        self.difference.show_difference(None)
        self.end_question()
        self.restore.setVisible(can_restore)
        if line is not None:
            when = at_words(line.backup.at)
            self.setAccessibleName(when)
            self._heading.setText(when)
            self._why.setText(f"{reason_words(line.backup.reason)}. {size_words(line.backup.size)}.")

    def show_found(self, found: Difference) -> None:
        """Show what a test found in it."""
        self.found = found
        self.waiting.begin_anew()
        self.difference.show_difference(found)
        self._say(self.tr("This backup is whole. All of it was read and checked."), "text")

    def fail(self, sentence: str, *, needs_words: bool = False) -> None:
        """Say why it could not be looked into or restored; ask for words where they are what it needs."""
        if needs_words:
            self.secret.show()
            self.secret.field.show_error(sentence)
            self.secret.field.focus_editor()
        else:
            self._say(sentence, "danger")
        announce(self, sentence)

    def words(self) -> str | None:
        """Return the passphrase that was typed for it; None where there is none."""
        return (self.secret.text().strip() or None) if self.secret.isVisibleTo(self) else None

    def ask(self, *, needs_words: bool) -> None:
        """Ask whether to restore it, and for its words where they are needed."""
        self.loss.setText(self.difference.loss(self.found))
        for part in self._asked:
            part.show()
        for button in (self.test, self.restore):
            button.hide()
        self.turned.emit()
        if needs_words:
            self.secret.show()
            self.secret.field.focus_editor()
        else:
            self.confirm.setFocus()

    def end_question(self) -> None:
        """Ask nothing any more."""
        had_focus = self.leave.hasFocus()
        for part in self._asked:
            part.hide()
        for button in (self.test, self.restore):
            button.show()
        self.turned.emit()
        if had_focus:
            self.restore.setFocus()

    def _say(self, sentence: str, tint: str) -> None:
        self.result.setText(sentence)
        self.result.set_tint(tint)
        self.result.show()
