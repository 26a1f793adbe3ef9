"""Asks what became of a mailing: it was delivered, its card came back, or it came back itself."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.fields import Answer, Field, FieldKind
from organizer.gui import theme
from organizer.gui.dialogs.fitting import FittingDialog
from organizer.gui.kept_dialog import KeptDialog
from organizer.gui.questions import day_words
from organizer.gui.receipts import receipts_in
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.receipt_picker import ReceiptPicker
from organizer.gui.widgets.text import Heading, Text
from organizer.store.attachments import NewFile


class MailEvent(Enum):
    """What can become of a mailing."""

    DELIVERED = auto()
    CARD = auto()
    RETURNED = auto()


@dataclass(frozen=True, slots=True)
class Became:
    """The day, who signed or why it came back, and scans that prove it."""

    on: date
    words: str = ""
    files: tuple[NewFile, ...] = ()


class MailEventDialog(FittingDialog):
    """``known`` are day and words that are in the log already. No day before ``mailed`` or after ``today`` is taken.

    What cannot be taken, a receipt that cannot be read as well, is said here, so that nothing typed is lost. ``kept``
    keeps it, should the dialog be closed before it is done.
    """

    def __init__(
        self,
        event: MailEvent,
        mailed: date,
        today: date,
        known: tuple[date | None, str] = (None, ""),
        parent: QWidget | None = None,
        *,
        kept: KeptDialog | None = None,
    ) -> None:
        super().__init__(parent)
        self.answer: Became | None = None
        self._mailed, self._today = mailed, today
        title, day, words, hint, act = self._words(event)
        self.setWindowTitle(title)
        self.resize(theme.px(520), theme.px(360))
        self.day = FormField(Field("day", FieldKind.DAY, day), self, stored=False)
        self.words = FormField(Field("words", FieldKind.TEXT, words, hint), self, stored=False)
        self.receipts = ReceiptPicker(self)
        self.unread = Text("", "caption_strong", "danger", self)
        self.unread.hide()
        self.receipts.changed.connect(self.unread.hide)
        self.day.set_value(known[0] or today)
        self.words.set_value(known[1])
        self.keep = PrimaryButton(act, "check")
        self.leave = SecondaryButton(self.tr("Cancel"))
        self.keep.clicked.connect(self._finish)
        if kept:
            self.leave.clicked.connect(kept.give_up)
        self.leave.clicked.connect(self.reject)
        self.again = Text(self.tr("What you typed before is here again."), "body", "info", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        for part in (Heading(title, level=2), self.again, self.day, self.words, self.receipts, self.unread):
            column.addWidget(part)
        if event is MailEvent.RETURNED:
            next_step = self.tr("Next you can repair the address and send the letter again.")
            column.addWidget(Text(next_step, "body", "text2"))
        column.addStretch(1)
        column.addWidget(ButtonRow(self.keep, self.leave))
        # Once it stands in the dialog; or Enter in a field would press the first button, which chooses files.
        self.keep.setDefault(True)
        self.again.setVisible(kept is not None and kept.watch(self, (self.day, self.words), self.receipts))

    @staticmethod
    def ask(
        parent: QWidget,
        event: MailEvent,
        mailed: date,
        today: date,
        known: tuple[date | None, str] = (None, ""),
        *,
        kept: KeptDialog | None = None,
    ) -> Became | None:
        """Return what became of it, or None when it was cancelled."""
        dialog = MailEventDialog(event, mailed, today, known, parent, kept=kept)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer

    def _words(self, event: MailEvent) -> tuple[str, str, str, str, str]:
        """Return title, question for the day, question for words with its hint, and the button."""
        signed = self.tr("Signed for by")
        if event is MailEvent.DELIVERED:
            hint = self.tr("As the post office says. Leave it empty if nobody signed.")
            return self.tr("It was delivered"), self.tr("Delivered on"), signed, hint, self.tr("It was delivered")
        if event is MailEvent.CARD:
            hint = self.tr("The name on the card, as well as you can read it.")
            card = self.tr("The card came back")
            return card, self.tr("Date of delivery on the card"), signed, hint, card
        hint = self.tr("What is stamped or written on the envelope.")
        back = self.tr("It came back undelivered")
        return back, self.tr("Came back on"), self.tr("Why it came back"), hint, back

    def _finish(self) -> None:
        self.day.commit()
        day = self.day.value()
        wrong = self._wrong(day)
        if wrong or not isinstance(day, date):
            self.day.show_error(wrong)
            self.day.focus_editor()
            return
        files = receipts_in(self.receipts.paths)
        if isinstance(files, str):
            self.unread.setText(files)
            self.unread.show()
            self.receipts.add.setFocus()
            announce(self, files)
            return
        self.answer = Became(day, str(self.words.value() or ""), files)
        self.accept()

    def _wrong(self, day: Answer) -> str:
        """Return what is to be mended about the day; the file would refuse it too, but only when all else is gone."""
        if not isinstance(day, date):
            return self.day.error.text() or self.tr("Enter the day.")
        if day > self._today:
            return self.tr("This day is after today. Change the day.")
        if day < self._mailed:
            mailed = day_words(self._mailed)
            return self.tr("The letter was mailed on {day}. Enter that day or a later one.").format(day=mailed)
        return ""
