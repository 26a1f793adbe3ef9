"""What an answer on record leads to: after a call or a meeting, to ask for it in writing; else the letters that fit."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.follow_ups import FollowUp
from organizer.domain.reply import SPOKEN, Reply
from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text


class AnswerNext(Card):
    """``wanted`` carries the letter, or one without a template. Hidden for an answer that is not on record."""

    wanted = Signal(FollowUp)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.heading = Heading("", level=3)
        self.text = Text("")
        self.confirm = PrimaryButton(self.tr("Write back to confirm"), "letter")
        self.confirm.clicked.connect(lambda: self.wanted.emit(self._confirmation))
        self._confirmation: FollowUp = FollowUp("", "", "")
        self.links: list[LinkButton] = []
        self._links = QVBoxLayout()
        self._links.setSpacing(theme.px(3))
        for part in (self.heading, self.text, ButtonRow(self.confirm)):
            self.body.addWidget(part)
        self.body.addLayout(self._links)
        self.hide()

    def show_next(self, reply: Reply | None, offers: Sequence[FollowUp]) -> None:
        """Show what can be done after an answer."""
        is_spoken = reply is not None and reply.is_spoken
        self.setVisible(reply is not None and (is_spoken or bool(offers)))
        if reply is None:
            return
        if is_spoken:
            self.heading.setText(self.tr("Nothing is in writing yet"))
            self.text.setText(self.tr("Write back what was said, and ask for a confirmation in writing."))
        else:
            self.heading.setText(self.tr("The answer is written down"))
            self.text.setText(self.tr("These letters fit what it says."))
        self.setAccessibleName(self.heading.text())
        blank = FollowUp("", "", reply.letters[0] if reply.letters else "", reply.id)
        self._confirmation = next((offer for offer in offers if offer.because in SPOKEN), blank)
        self.confirm.setVisible(is_spoken)
        clear(self._links)
        self.links = []
        for offer in offers:
            if offer.because not in SPOKEN:
                self._add_link(offer)

    def _add_link(self, offer: FollowUp) -> None:
        link = LinkButton(offer.title, "letter")
        link.clicked.connect(lambda: self.wanted.emit(offer))
        self._links.addWidget(link)
        self.links.append(link)
