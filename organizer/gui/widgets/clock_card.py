"""What lists say of the limit in the state's law, beside the questions: to take over by one press, or to leave."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.tone import Tone
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, TagLabel, Text
from organizer.store.pages.clocks import ClockLine, ClockNote


class ClockCard(Card):
    """Shows a :class:`ClockNote`. ``used`` carries the answers of a line, by their fields."""

    used = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.note: ClockNote | None = None
        self.buttons: tuple[SecondaryButton, ...] = ()
        self.heading = Heading("", level=3, role="strong")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(12))
        self.body.addWidget(self.heading)
        self.body.addLayout(self._lines)
        self.hide()

    def show_note(self, note: ClockNote | None) -> None:
        """Show what lists say; without a note nothing."""
        if note != self.note:
            self.note = note
            self._fill(note)
        self.setVisible(note is not None)

    def _fill(self, note: ClockNote | None) -> None:
        clear(self._lines)
        self.buttons = ()
        if note is None:
            return
        self.setAccessibleName(self.tr("What lists say for your state"))
        self.heading.setText(self.tr("What lists say for your state, {state}").format(state=note.state))
        if not note.lines:
            self._lines.addWidget(Text(self.tr("No list of ours names your state. Look at the law itself.")))
        for line in note.lines:
            self._add(line)

    def _add(self, line: ClockLine) -> None:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(Text(line.says))
        for words in (self.tr("Source: {source}").format(source=told(line.source)), line.remark):
            if words:
                column.addWidget(Text(words, "caption", "text2"))
        column.addWidget(ButtonRow(TagLabel(told(line.mark), Tone.WARN if line.is_disputed else Tone.PLAIN)))
        if line.is_used:
            column.addWidget(Text(self.tr("Your answers say the same."), "caption_strong"))
        else:
            button = SecondaryButton(self.tr("Use this answer"), "check")
            button.setAccessibleName(self.tr("Use this answer: {says}").format(says=line.says))
            button.clicked.connect(lambda: self.used.emit(line.answers))
            column.addWidget(ButtonRow(button))
            self.buttons = (*self.buttons, button)
        self._lines.addWidget(part)
