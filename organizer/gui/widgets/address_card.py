"""The task that leads to the recipients: which addresses are still to check, and the button that ends it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.address_task import AddressTask, OfficeCheck
from organizer.gui.questions import day_words
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text


class AddressCard(Card):
    """``asked`` carries the key of an office to show; ``done``: the task is to be marked done."""

    asked = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.task: AddressTask | None = None
        self.heading = Heading("", level=3)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.primary = PrimaryButton(self.tr("Mark this task done"), "check")
        self.primary.clicked.connect(self.done)
        self.body.addWidget(self.heading)
        self.body.addLayout(self._lines)
        self.body.addWidget(ButtonRow(self.primary))
        self.hide()

    def show_task(self, task: AddressTask | None) -> None:
        """Show where the task stands; None hides the card."""
        self.setVisible(task is not None)
        if task is None or task == self.task:
            self.task = task
            return
        self.task = task
        self.heading.setText(task.title)
        self.setAccessibleName(task.title)
        clear(self._lines)
        for office in task.offices:
            self._lines.addWidget(self._line(office))
        if task.is_met:
            self._lines.addWidget(Text(self.tr("All addresses of this task are checked."), "strong"))
        self.primary.setVisible(task.is_met)

    def _line(self, office: OfficeCheck) -> QWidget:
        if office.checked_on:
            words = self.tr("{office}: checked on {date}")
            return Text(words.format(office=office.name, date=day_words(office.checked_on)))
        words = self.tr("{office}: the address is not complete") if office.lacks else self.tr("{office}: check it")
        link = LinkButton(words.format(office=office.name), "arrow-right")
        link.clicked.connect(lambda: self.asked.emit(office.key))
        return link
