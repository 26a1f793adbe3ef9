"""One date in words: when, what it counts from, whose choice it is, what follows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.domain.due import DueState
from organizer.domain.explained_date import ExplainedDate
from organizer.domain.phrase import Phrase
from organizer.domain.waiting_date import WaitingDate
from organizer.gui.phrases import told
from organizer.gui.tone import Tone
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.more_time import MoreTime
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.text import TagLabel, Text
from organizer.store.pages.date import DatePage

_TONES = {DueState.LATE: Tone.WARN, DueState.SOON: Tone.INFO, DueState.AHEAD: Tone.PLAIN, DueState.DONE: Tone.DONE}


class DateDetail(Card):
    """``asked`` carries the name of an act: tick write print save remove.

    ``given`` carries a new day and its reason.
    """

    asked = Signal(str)
    given = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.day = Text("", "h3")
        self.status, self.mark = TagLabel("", Tone.PLAIN), TagLabel("", Tone.INFO)
        self.change, self.warning = Text("", "body", "text2"), Text("", "strong", "warn")
        self.passages = {
            "from": Passage(self.tr("What it counts from"), ()),
            "rule": Passage(self.tr("The rule"), ()),
            "who": Passage(self.tr("Who gives this limit"), ()),
            "usual": Passage(self.tr("How long it takes in practice"), ()),
            "follows": Passage(self.tr("What follows"), ()),
        }
        self.buttons: dict[str, PrimaryButton | SecondaryButton] = {
            "tick": PrimaryButton(self.tr("Mark done"), "check"),
            "more": SecondaryButton(self.tr("Give more time"), "clock"),
            "write": SecondaryButton("", "letter"),
            "print": SecondaryButton(self.tr("Print the count"), "printer"),
            "save": SecondaryButton(self.tr("Save as PDF"), "page"),
            "remove": SecondaryButton(self.tr("Delete this date"), "trash"),
        }
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, act=name: self._ask(act))
        self.form = MoreTime(self.tr("this date"))
        self.form.given.connect(self.given)
        self.form.left.connect(self.buttons["more"].setFocus)
        tags = ButtonRow(self.status, self.mark)
        for part in (self.day, tags, self.change, self.warning, *self.passages.values()):
            self.body.addWidget(part)
        self.body.addWidget(ButtonRow(*self.buttons.values()))
        self.body.addWidget(self.form)

    def show_date(self, page: DatePage) -> None:
        """Show a date; of one that has no day yet, what must happen first. Nothing for one that is to be added."""
        self.setVisible(page.told is not None or page.entry is not None)
        if page.told is None or page.due is None:
            self._show_waiting(page.waiting)
            return
        self.status.show()
        explained, due = page.told, page.due
        self.day.setText(told(explained.day))
        status = told(explained.status)
        self.status.setText(status[:1].upper() + status[1:])
        self.status.set_tone(_TONES[due.state])
        self.mark.setText(told(page.mark))
        self.mark.set_tone(Tone.PLAIN if due.rule and due.rule.documented else Tone.INFO)
        self.mark.setVisible(bool(page.mark))
        for label, phrase in ((self.change, explained.change), (self.warning, explained.warning)):
            label.setText(told(phrase))
            label.setVisible(bool(phrase))
        self._show_passages(explained)
        words = self.tr("Mark done") if due.is_open else self.tr("Mark not done")
        for name in ("print", "save"):
            self.buttons[name].show()
        self.buttons["tick"].setText(words)
        self.buttons["tick"].setVisible(due.is_open or due.ended_by == "ticked")
        self.buttons["more"].setVisible(due.is_open)
        self.buttons["remove"].setVisible(due.is_own)
        self.buttons["write"].setVisible(page.offer is not None)
        if page.offer:
            template = self.tr("Open the letter: {title}") if page.offer.begun else self.tr("Write: {title}")
            self.buttons["write"].setText(template.format(title=page.offer.title))

    def _show_waiting(self, waiting: WaitingDate | None) -> None:
        self.day.setText(_sentence(waiting.starts) if waiting else self.tr("This date did not start."))
        self.status.setText(self.tr("Waiting"))
        self.status.set_tone(Tone.WARN)
        self.status.setVisible(waiting is not None)
        self.mark.hide()
        self.change.setText(_sentence(waiting.later) if waiting else "")
        self.change.setVisible(waiting is not None)
        self.warning.hide()
        for part in (*self.passages.values(), *self.buttons.values()):
            part.hide()
        self.buttons["remove"].show()
        self.form.hide()

    def _show_passages(self, explained: ExplainedDate) -> None:
        texts = {
            "from": (_sentence(explained.origin), _sentence(explained.start)),
            "rule": tuple(told(words) for words in explained.rule),
            "who": (
                told(explained.basis),
                *(told(terms) for terms in explained.terms),
                *(told(found) for found in explained.documents),
            ),
            "usual": (explained.usual,),
            "follows": (explained.consequence,),
        }
        for name, passage in self.passages.items():
            shown = tuple(text for text in texts[name] if text)
            passage.show_texts(shown)
            passage.setVisible(bool(shown))

    def _ask(self, act: str) -> None:
        if act == "more":
            self.form.ask()
        else:
            self.asked.emit(act)


def _sentence(phrase: Phrase) -> str:
    words = told(phrase)
    return f"{words.rstrip('.')}." if words else ""
