"""One line of the mail log in full: to whom, how, what proves it, and what can be done next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.mailing import BY_CARD, MAY_COME_BACK, Mailing
from organizer.domain.postage import spell_cost
from organizer.gui import words
from organizer.gui.language import in_language
from organizer.gui.phrases import told
from organizer.gui.questions import day_words
from organizer.gui.widgets.attachment_list import AttachmentList
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow, Columns
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.mail_log import LogLine, Standing


class MailDetail(Card):
    """``asked`` carries the name of an act: delivered card returned answer repair again change remove copy open."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.line: LogLine | None = None
        self.buttons: dict[str, SecondaryButton | LinkButton] = {}
        self._shown = QVBoxLayout()
        self._shown.setSpacing(self.body.spacing())
        self.files = AttachmentList(self.tr("Receipts"), self.tr("Nothing is kept here that proves this mailing."))
        self.body.addLayout(self._shown)
        self.body.addWidget(self.files)

    def show_line(self, line: LogLine | None) -> None:
        """Show a line, or nothing."""
        self.line, self.buttons = line, {}
        clear(self._shown)
        self.setVisible(line is not None)
        if line is None:
            return
        self.setAccessibleName(line.title)
        self.files.setVisible(line.mailing is not None)
        self._shown.addWidget(Heading(line.title, level=3))
        if line.mailing:
            self._show_mailing(line, line.mailing)
        else:
            self._show_reply(line)

    def take_focus(self) -> None:
        """Put the focus on the first thing that can be done."""
        found = next((button for name, button in self.buttons.items() if name != "copy"), None)
        if found:
            found.setFocus()

    def _show_mailing(self, line: LogLine, mailing: Mailing) -> None:
        columns = Columns(1, 1)
        self._shown.addWidget(columns)
        block = "\n".join(mailing.to) or line.to or self.tr("Nobody wrote down the address.")
        to = Text(block)
        to.setAccessibleName(self.tr("Sent to: {block}").format(block=block.replace("\n", ", ")))
        columns.left.addWidget(to)
        for repeats in (line.earlier, line.later):
            if repeats:
                columns.left.addWidget(Text(f"{told(repeats)}.", "caption", "text2"))
        for problem in line.problems:
            columns.left.addWidget(Text(words.sentence(problem), "body", "warn"))
        for text, tint in self._proof(mailing):
            columns.right.addWidget(Text(text, "body", tint))
        if line.article:
            number = Text(self.tr("Number {number}").format(number=line.article))
            columns.right.addWidget(number)
            copy = self._link("copy", self.tr("Copy the number"), "copy")
            columns.right.addWidget(copy)
        if mailing.note:
            columns.right.addWidget(Text(self.tr("Note: {note}").format(note=mailing.note), "caption", "text2"))
        self._shown.addWidget(self._acts(line, mailing))

    def _proof(self, mailing: Mailing) -> list[tuple[str, str]]:
        """Return what is known of the way, and what is missing, with the colour of each."""
        said = self.tr("{way}, mailed {day}").format(way=told(mailing.way), day=day_words(mailing.mailed_on))
        more = [self.tr("by {who}").format(who=mailing.by)] if mailing.by else []
        if mailing.post_office:
            more.append(self.tr("at {place}").format(place=mailing.post_office))
        if mailing.cost is not None:
            more.append(self.tr("for {cost}").format(cost=spell_cost(mailing.cost)))
        lines = [(f"{', '.join((said, *more)).rstrip('.')}.", "text")]
        if mailing.delivered_on:
            day = day_words(mailing.delivered_on)
            who = mailing.signed_by.rstrip(".")
            signed = self.tr("Delivered {day}, signed for by {who}.").format(day=day, who=who)
            lines.append((signed if mailing.signed_by else self.tr("Delivered {day}.").format(day=day), "ok"))
        if mailing.returned_on:
            day = day_words(mailing.returned_on)
            why = self.tr("Came back {day}: {why}.").format(day=day, why=mailing.returned_why.rstrip("."))
            lines.append((why if mailing.returned_why else self.tr("Came back {day}.").format(day=day), "warn"))
        elif not mailing.delivered_on:
            lines.append((self.tr("No proof of delivery yet."), "text2"))
        return lines

    def _acts(self, line: LogLine, mailing: Mailing) -> QWidget:
        came_back, is_out = line.standing is Standing.CAME_BACK, not mailing.returned_on
        offered = (
            (came_back and bool(line.office), "repair", self.tr("Repair the address"), "people"),
            (came_back, "again", self.tr("Send again"), "send"),
            (is_out and not mailing.delivered_on, "delivered", self.tr("It was delivered"), "check"),
            (is_out and mailing.method in BY_CARD, "card", self.tr("Card came back"), "stamp"),
            (is_out and mailing.method in MAY_COME_BACK, "returned", self.tr("It came back undelivered"), "undo"),
            (not mailing.copy, "answer", self.tr("An answer came"), "tray"),
            (True, "open", self.tr("Open the letter"), "letter"),
            (True, "change", self.tr("Change"), "page"),
            (True, "remove", self.tr("Take it out of the log"), "trash"),
        )
        made = [self._button(name, said, icon) for is_offered, name, said, icon in offered if is_offered]
        return ButtonRow(*made)

    def _show_reply(self, line: LogLine) -> None:
        reply = line.reply
        if reply is None:
            return
        who = self.tr("{way} of {day}, from {who}.") if reply.who else self.tr("{way} of {day}.")
        self._shown.addWidget(Text(who.format(way=told(line.number), day=in_language(line.day), who=reply.who)))
        self._shown.addWidget(Text(f"{told(line.status)}.", "body", "text2"))
        if reply.words:
            self._shown.addWidget(Text(reply.words, "caption", "text2"))
        for file in reply.attachments:
            self._shown.addWidget(
                Text(self.tr("File: {name}").format(name=file.label or file.name), "caption", "text2")
            )
        self._shown.addWidget(ButtonRow(self._button("reply", self.tr("Open the answer"), "tray")))

    def _button(self, name: str, said: str, icon: str) -> SecondaryButton:
        button = SecondaryButton(said, icon)
        title = self.line.title if self.line else ""
        button.setAccessibleName(self.tr("{act}: {letter}").format(act=said, letter=title))
        button.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = button
        return button

    def _link(self, name: str, said: str, icon: str) -> LinkButton:
        button = LinkButton(said, icon)
        button.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = button
        return button
