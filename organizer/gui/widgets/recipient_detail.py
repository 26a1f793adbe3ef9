"""One recipient in full: the block as it prints, where it was seen, who checked it, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.domain.office import Confidence, Office
from organizer.gui.questions import day_words, said
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow, Columns
from organizer.gui.widgets.mark_checked import HOWS, MarkChecked
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.recipients import RecipientLine


class RecipientDetail(Card):
    """``correct``, ``delete`` carry a key, ``open_letter`` a letter, ``checked`` a key and how it was checked."""

    correct = Signal(str)
    delete = Signal(str)
    open_letter = Signal(str)
    checked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("Details of the recipient"))
        self.line: RecipientLine | None = None
        self.mark: MarkChecked | None = None
        self.buttons: dict[str, SecondaryButton] = {}

    def show_line(self, line: RecipientLine | None) -> None:
        """Show a recipient, or that none was found."""
        self.line, self.mark, self.buttons = line, None, {}
        clear(self.body)
        if line is None:
            self.body.addWidget(Text(self.tr("No recipient holds these words. Look for something else.")))
            return
        self.setAccessibleName(line.name)
        self.body.addWidget(Heading(line.name, level=3))
        columns = Columns(1, 1)
        self.body.addWidget(columns)
        if line.block:
            columns.left.addWidget(self._block(line))
        columns.left.addWidget(Text(self._check(line), "body", "text2" if line.check else "warn"))
        for text in self._origin(line):
            columns.right.addWidget(Text(text, "caption", "text2"))
        self.body.addWidget(self._acts(line))

    def _block(self, line: RecipientLine) -> Text:
        block = Text("\n".join(line.block))
        block.setAccessibleName(self.tr("As it prints: {block}").format(block=", ".join(line.block)))
        return block

    def _check(self, line: RecipientLine) -> str:
        if line.missing:
            parts = ", ".join(map(said, line.missing))
            return self.tr("A letter cannot go there yet. Missing: {parts}.").format(parts=parts)
        if line.check is None:
            return self.tr("Nobody has checked this address yet.")
        date = day_words(line.check.on)
        if line.check.by:
            checked = self.tr("Checked on {date} by {by}: {how}.")
            return checked.format(date=date, by=line.check.by, how=self._how(line.check.how))
        return self.tr("Checked on {date}: {how}.").format(date=date, how=self._how(line.check.how))

    def _how(self, how: str) -> str:
        words = dict(
            zip(HOWS, (self.tr("by phone"), self.tr("on their web page"), self.tr("a letter came back")), strict=True)
        )
        return words.get(how, how or self.tr("no word on how"))

    def _origin(self, line: RecipientLine) -> tuple[str, ...]:
        office = line.office
        if office is None and line.own is None:
            return (self.tr("A letter of this campaign goes there. Find the address, and enter it in the letter."),)
        if office is None:
            source = line.own.source if line.own else ""
            said = self.tr("Entered for this campaign. Source: {source}.")
            return (said.format(source=source or self.tr("none given")),)
        parts = [self._source(office), self._confidence(office.confidence), self._validity(office)]
        if line.seed_block:
            shipped = ", ".join(line.seed_block)
            parts.append(self.tr("As it came with the program: {block}").format(block=shipped))
        if office.note:
            parts.append(self.tr("Note: {note}").format(note=office.note))
        contact = ", ".join(part for part in (office.phone, office.email, office.website) if part)
        if contact:
            parts.append(self.tr("Contact: {contact}").format(contact=contact))
        return tuple(part for part in parts if part)

    def _source(self, office: Office) -> str:
        parts = ", ".join(part for part in (office.source_title, office.source_address, office.source_date) if part)
        return self.tr("Source: {source}").format(source=parts or self.tr("none given"))

    def _confidence(self, confidence: Confidence) -> str:
        return {
            Confidence.HIGH: self.tr("How sure: an official page and a second source agree."),
            Confidence.MEDIUM: self.tr("How sure: fairly. The sources are not official, or not complete."),
            Confidence.LOW: self.tr("How sure: little. There is one source, or it is old or not complete."),
            Confidence.OWN: self.tr("How sure: your group entered it."),
        }[confidence]

    def _validity(self, office: Office) -> str:
        if office.valid_from and office.valid_to:
            words = self.tr("It can be addressed from {first} to {last}.")
            return words.format(first=day_words(office.valid_from), last=day_words(office.valid_to))
        return ""

    def _acts(self, line: RecipientLine) -> QWidget:
        if line.office:
            correct = self._button("correct", self.tr("Correct this office"), "page", line.name)
            correct.clicked.connect(lambda: self.correct.emit(line.key))
        elif line.letter:
            words = self.tr("Change in the letter") if line.own else self.tr("Enter it in the letter")
            change = self._button("change", words, "letter", line.name)
            change.clicked.connect(lambda: self.open_letter.emit(line.letter))
        if line.is_added or (line.office and line.office.seed):
            words = self.tr("Delete") if line.is_added else self.tr("Delete the correction")
            delete = self._button("delete", words, "trash", line.name)
            delete.clicked.connect(lambda: self.delete.emit(line.key))
        made: list[QWidget] = list(self.buttons.values())
        if not line.missing:
            self.mark = MarkChecked(line.name)
            self.mark.checked.connect(lambda how: self.checked.emit(line.key, how))
            made.append(self.mark)
        return ButtonRow(*made)

    def _button(self, name: str, words: str, icon: str, office: str) -> SecondaryButton:
        button = SecondaryButton(words, icon)
        button.setAccessibleName(self.tr("{act}: {office}").format(act=words, office=office))
        self.buttons[name] = button
        return button
