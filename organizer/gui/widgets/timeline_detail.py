"""One entry of the timeline in full: what is known, what was said, where it is told, and the files of an own one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui.language import in_language
from organizer.gui.phrases import told
from organizer.gui.widgets.attachment_list import AttachmentList
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.timeline import TimelineLine


class TimelineDetail(Card):
    """``asked`` carries the name of an act: open change remove."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.line: TimelineLine | None = None
        self.buttons: dict[str, SecondaryButton] = {}
        self._shown = QVBoxLayout()
        self._shown.setSpacing(self.body.spacing())
        self.files = AttachmentList(self.tr("Files"), self.tr("No file is kept with this entry."))
        self.body.addLayout(self._shown)
        self.body.addWidget(self.files)

    def show_line(self, line: TimelineLine | None, details: str) -> None:
        """Show an entry with what is known of it in sentences, or nothing."""
        self.line, self.buttons = line, {}
        clear(self._shown)
        self.setVisible(line is not None)
        if line is None:
            return
        title = told(line.told.title)
        self.setAccessibleName(title)
        self._shown.addWidget(Heading(title, level=3))
        self._shown.addWidget(Text(in_language(line.told.day), "body", "text2"))
        if not line.told.is_exact:
            self._shown.addWidget(Text(self.order_words(), "caption", "text2"))
        for words, tint in ((details, "text2"), (line.told.words, "text")):
            if words:
                self._shown.addWidget(Text(words, "body", tint))
        self.files.setVisible(line.event is not None)
        offered = self._acts(line)
        if offered:
            self._shown.addWidget(ButtonRow(*(self._button(*act, title) for act in offered)))

    def order_words(self) -> str:
        """Return why an entry that is not known to the day stands where it stands."""
        return self.tr("It stands at the earliest day that it may be.")

    def _acts(self, line: TimelineLine) -> tuple[tuple[str, str, str], ...]:
        if line.event:
            return (
                ("change", self.tr("Change the entry"), "page"),
                ("remove", self.tr("Delete the entry"), "trash"),
            )
        ways = {
            "letter": (self.tr("Open the letter"), "letter"),
            "mail_log": (self.tr("Show it in the mail log"), "tray"),
            "answer": (self.tr("Open the answer"), "tray"),
            "date": (self.tr("Open the date"), "calendar"),
            "step": (self.tr("Go to the step"), "steps"),
            "ending": (self.tr("Show how it ended"), "check-circle"),
            "home": (self.tr("Go to the other campaign"), "place"),
        }
        return (("open", *ways[line.place]),) if line.place in ways else ()

    def _button(self, name: str, words: str, icon: str, title: str) -> SecondaryButton:
        button = SecondaryButton(words, icon)
        button.setAccessibleName(self.tr("{act}: {entry}").format(act=words, entry=title))
        button.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = button
        return button
