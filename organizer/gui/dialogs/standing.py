"""Asks on which day a letter was signed: from then on it is kept as it was printed."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.dialogs.fitting import FittingDialog
from organizer.gui.kept_dialog import KeptDialog
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.text import Heading, Text
from organizer.gui.widgets.ticks import Tick


@dataclass(frozen=True, slots=True)
class Stood:
    """The day, and whether it is the printed paper that was signed although the letter is another one by now."""

    on: date
    as_printed: bool


class StandingDialog(FittingDialog):
    """``changed``: the letter is another one than was printed, so the user must say which one was signed.

    ``unchecked``: nobody checked its address in time; whoever goes on is told that history will say so.
    """

    def __init__(
        self,
        today: date,
        *,
        changed: bool,
        unchecked: bool = False,
        parent: QWidget | None = None,
        kept: KeptDialog | None = None,
    ) -> None:
        super().__init__(parent)
        self.answer: Stood | None = None
        self._today, self._changed = today, changed
        title = self.tr("When was it signed?")
        self.setWindowTitle(title)
        self.resize(theme.px(480), theme.px(240))
        self.day = FormField(Field("day", FieldKind.DAY, self.tr("Signed on")), self, stored=False)
        self.day.set_value(today)
        self.changed_note = Text(self.tr("The letter changed since it was printed. Which one is it?"), "body", "warn")
        self.as_printed = Tick(self.tr("The printed paper was signed"))
        words = self.tr("Nobody checked its address in the 90 days before its date. History will say so.")
        self.unchecked_note = Text(words, "body", "warn")
        self.problem = Text("", "caption_strong", "danger")
        note = self.tr("The letter is then kept as it was printed. It cannot be changed any more. You can replace it.")
        self.keep = PrimaryButton(self.tr("It is signed"), "check")
        self.leave = SecondaryButton(self.tr("Not yet"))
        self.keep.clicked.connect(self._finish)
        self.as_printed.toggled.connect(lambda _on: self.problem.hide())
        if kept:
            self.leave.clicked.connect(kept.give_up)
        self.leave.clicked.connect(self.reject)
        self.again = Text(self.tr("What you typed before is here again."), "body", "info", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        heading = Heading(title, level=2)
        asked = (heading, self.again, self.day, self.unchecked_note, self.changed_note, self.as_printed, self.problem)
        for part in (*asked, Text(note, "body", "text2")):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(ButtonRow(self.keep, self.leave))
        self.unchecked_note.setVisible(unchecked)
        self.changed_note.setVisible(changed)
        self.as_printed.setVisible(changed)
        self.problem.hide()
        self.again.setVisible(kept is not None and kept.watch(self, (self.day,)))

    @staticmethod
    def ask(
        parent: QWidget, today: date, *, changed: bool, unchecked: bool, kept: KeptDialog | None = None
    ) -> Stood | None:
        """Return the day, or None when it is not so yet."""
        dialog = StandingDialog(today, changed=changed, unchecked=unchecked, parent=parent, kept=kept)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer

    def _finish(self) -> None:
        self.day.commit()
        day = self.day.value()
        if not isinstance(day, date):
            if not self.day.error.text():
                self.day.show_error(self.tr("Enter the day."))
            self.day.focus_editor()
            return
        if day > self._today:
            self.day.show_error(self.tr("Enter a day that is not after today."))
            self.day.focus_editor()
            return
        if self._changed and not self.as_printed.isChecked():
            self.problem.setText(self.tr("Tick the line above, or print the letter again and have that one signed."))
            self.problem.show()
            self.as_printed.setFocus()
            return
        self.answer = Stood(day, as_printed=self._changed)
        self.accept()
