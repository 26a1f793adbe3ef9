"""What the law of the state means for this playbook, and what can be followed instead."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.law import Standing
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.gate import GateNote

_AGAIN = "again"


class GateCard(Card):
    """Shows a :class:`GateNote`. ``asked`` carries the name of a playbook to start instead; ``again``: look once more.

    While the note stays the same its links stay, and so does the focus.
    """

    asked = Signal(str)
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "info", parent)
        self.note: GateNote | None = None
        self.heading = Heading("", level=3)
        self._texts = QVBoxLayout()
        self.links: dict[str, LinkButton] = {}
        self._links = QVBoxLayout()
        self.body.addWidget(Text(self.tr("The law of your state"), "caption_strong", "text2"))
        self.body.addWidget(self.heading)
        self.body.addLayout(self._texts)
        self.body.addLayout(self._links)
        self.hide()

    def leads(self, go: Callable[[str, dict[str, str]], object]) -> None:
        """Follow its links by what a page goes elsewhere with."""
        self.asked.connect(lambda slug: go("pivot", {"playbook": slug}))
        self.again.connect(lambda: go("step", {"field": "law.checked_on"}))

    def show_note(self, note: GateNote | None) -> None:
        """Show a note; without one the card is hidden."""
        if note != self.note:
            self.note = note
            self._fill(note)
        self.setVisible(note is not None)

    def _fill(self, note: GateNote | None) -> None:
        clear(self._texts)
        clear(self._links)
        self.links = {}
        if note is None:
            return
        self._set_tone(_tone(note))
        self.heading.setText(note.title.rstrip("."))
        self.setAccessibleName(self.tr("The law of your state: {title}").format(title=self.heading.text()))
        self._texts.addWidget(Text(note.text))
        stopped = self.tr("No letter of this playbook can be printed now.") if note.stops else ""
        if stopped:
            self._texts.addWidget(Text(stopped, "strong"))
        if note.looked:
            role, tint = ("strong", "warn") if note.is_old else ("caption", "text2")
            self._texts.addWidget(Text(told(note.looked), role, tint))
        said = self.tr("{counsel}. This is not legal advice.").format(counsel=told(note.counsel))
        self._texts.addWidget(Text(said, "caption", "text2"))
        if note.is_old:
            self._add(_AGAIN, self.tr("Look at the law again"), self.again.emit)
        for slug, title in note.remains:
            self._add(slug, self.tr("Start: {title}").format(title=title), partial(self.asked.emit, slug))

    def _add(self, key: str, words: str, act: Callable[[], None]) -> None:
        link = LinkButton(words, "arrow-right", self)
        link.clicked.connect(lambda _checked=False: act())
        self.links[key] = link
        self._links.addWidget(link)

    def _set_tone(self, tone: str) -> None:
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


def _tone(note: GateNote) -> str:
    """Return red only for what the law itself stops; what must be looked at first or again is no refusal."""
    if note.stops and note.standing is not Standing.UNKNOWN:
        return "danger"
    return "warn" if note.stops or note.is_old or note.standing is Standing.LIMITS else "info"
