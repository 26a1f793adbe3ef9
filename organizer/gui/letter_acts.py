"""The acts that keep a letter for good: it is signed, it is mailed, another one is written in its place.

That it is mailed is said in one place only, on the page "Log a letter", where these acts lead.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui.desk import Desk
from organizer.gui.letter_standing import may_say_mailed, may_say_signed, sign
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.store.letters import StoredLetter, replace_letter
from organizer.store.pages.letters import slug_of


class LetterActs(QWidget):
    """A row of buttons for one letter; those that make no sense yet are not there.

    ``opened`` carries a new letter's slug, ``mailing`` that of one that is to be logged as mailed.
    """

    opened = Signal(str)
    mailing = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._letter: StoredLetter | None = None
        self.signed = SecondaryButton(self.tr("It is signed"), "check")
        self.mailed = SecondaryButton(self.tr("It is mailed"), "send")
        self.replaced = SecondaryButton(self.tr("Write a new letter in its place"), "plus")
        self.signed.clicked.connect(self.sign)
        self.mailed.clicked.connect(self.mail)
        self.replaced.clicked.connect(self.replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ButtonRow(self.signed, self.mailed, self.replaced))

    def show_letter(self, letter: StoredLetter | None) -> None:
        """Offer what can be said of this letter."""
        self._letter = letter
        shown = {
            self.signed: letter is not None and may_say_signed(letter),
            self.mailed: letter is not None and may_say_mailed(letter),
            self.replaced: letter is not None and not letter.is_open,
        }
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
        self.setVisible(any(shown.values()))

    def sign(self) -> None:
        """Say that the letter is signed, and on which day."""
        if self._letter:
            sign(self, self.desk, self._letter.id)

    def mail(self) -> None:
        """Go to where it is written down how the letter went out."""
        if self._letter:
            self.mailing.emit(self._letter.slug)

    def replace(self) -> None:
        """Write another letter that names this one, and open it."""
        made = self.desk.write(replace_letter, self._letter.id).made if self._letter else ""
        if made:
            self.opened.emit(self.desk.read(slug_of, made))
