"""What an e-mail that is kept says: from, to, when, its words in short, and the files in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from organizer.domain.problem import Problem
from organizer.exchange.mail_message import MailFile, MailMessage
from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.fold import Fold
from organizer.gui.widgets.text import Heading, Text
from organizer.papers.answer_files import can_be_opened, look_at, size_words

_LINES = 12


class MailCard(Card):
    """Shows one message. ``opened`` and ``saved`` carry a file in it. The message itself is in the list of files."""

    opened = Signal(object)
    saved = Signal(object)

    def __init__(self, name: str, message: MailMessage, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("In {name}").format(name=name), "", parent)
        for words in self._head(message):
            self.body.addWidget(Text(words))
        for note in message.notes:
            self.body.addWidget(Text(told(note), "caption", "warn"))
        show, hide = self.tr("Show its words"), self.tr("Hide its words")
        self.words = Fold(show, hide, name, lambda: _words_box(message.text, show))
        if message.text:
            self.body.addWidget(self.words)
        self.buttons: list[tuple[LinkButton, LinkButton]] = []
        if message.files:
            self.body.addWidget(Heading(self.tr("Files in this message"), level=3))
        for file in message.files:
            self.body.addLayout(self._file(file))

    def _head(self, message: MailMessage) -> list[str]:
        lines = (
            (self.tr("From: {words}"), message.sender),
            (self.tr("To: {words}"), message.to),
            (self.tr("Copy to: {words}"), message.copies),
            (self.tr("Sent: {words}"), message.sent),
            (self.tr("Subject: {words}"), message.subject),
        )
        return [template.format(words=words) for template, words in lines if words]

    def _file(self, file: MailFile) -> QVBoxLayout:
        """Show one file. What it may be opened as follows from what it holds: its sender can say anything."""
        found = look_at(file.name, file.data)
        opener = LinkButton(self.tr("Open"), "open-outside")
        saver = LinkButton(self.tr("Save as"))
        for button in (opener, saver):
            button.setAccessibleName(self.tr("{act}: {file}").format(act=button.text(), file=file.name))
        opener.clicked.connect(lambda: self.opened.emit(file))
        saver.clicked.connect(lambda: self.saved.emit(file))
        opener.setVisible(not isinstance(found, Problem) and can_be_opened(found.media_type))
        self.buttons.append((opener, saver))
        size = size_words(len(file.data))
        lines = QVBoxLayout()
        lines.setSpacing(theme.px(3))
        lines.addWidget(Text(self.tr("{name}, {size}").format(name=file.name, size=size)))
        if file.problem:
            lines.addWidget(Text(told(file.problem), "caption", "warn"))
        lines.addWidget(ButtonRow(opener, saver))
        return lines


def _words_box(text: str, name: str) -> QPlainTextEdit:
    """Return the words of a message to read and to copy: as plain text, so that nothing is fetched or run."""
    box = QPlainTextEdit(text)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(name)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + theme.px(20))
    return box
