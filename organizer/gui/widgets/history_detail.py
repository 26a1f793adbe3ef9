"""One act in full: what it changed, each answer before and after, and the button that takes it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui.models.history import HistoryModel, part_words
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.history import Part
from organizer.store.pages.history import ActLine

SHOWN = 40
"""So many answers are shown; a campaign that was added has as many."""


class HistoryDetail(Card):
    """``taken_back`` carries the number of an act, ``asked`` an answer whose whole history is wanted."""

    taken_back = Signal(int)
    asked = Signal(object)

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.line: ActLine | None = None
        self.button: SecondaryButton | None = None
        self._model = model
        self._shown = QVBoxLayout()
        self._shown.setSpacing(self.body.spacing())
        self.body.addLayout(self._shown)

    def show_line(self, line: ActLine | None) -> None:
        """Show an act, or nothing."""
        self.line, self.button = line, None
        clear(self._shown)
        self.setVisible(line is not None)
        if line is None:
            return
        title = self._model.act(line)
        self.setAccessibleName(title)
        self._shown.addWidget(Heading(title, level=3))
        self._shown.addWidget(Text(self._model.when(line).replace("\n", ", "), "body", "text2"))
        standing = self._model.standing(line)
        if standing:
            self._shown.addWidget(Text(standing, "body", "text2"))
        thing = ""
        for part in line.parts[:SHOWN]:
            if told(part.thing) != thing:
                thing = told(part.thing)
                self._shown.addWidget(Text(thing, "strong"))
            self._shown.addWidget(self._answer(part))
        if len(line.parts) > SHOWN:
            more = self.tr("{count} more answers are not shown here.")
            self._shown.addWidget(Text(more.format(count=len(line.parts) - SHOWN), "caption", "text2"))
        if line.can_take_back:
            words = self.tr("Bring it back") if line.is_deleted else self.tr("Take this back")
            self.button = SecondaryButton(words, "undo")
            self.button.setAccessibleName(self.tr("{act}: {entry}").format(act=words, entry=title))
            self.button.clicked.connect(lambda: self.taken_back.emit(line.entry.seq))
            self._shown.addWidget(ButtonRow(self.button))

    def _answer(self, part: Part) -> LinkButton:
        words = part_words(part)
        link = LinkButton(words)
        link.setAccessibleName(self.tr("{answer}. Show all its changes").format(answer=words.rstrip(".")))
        link.clicked.connect(lambda: self.asked.emit(part))
        return link
