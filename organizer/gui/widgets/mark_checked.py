"""Says that an address was checked today, and how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.flow import FlowLayout

HOWS = ("called", "web page", "letter came back")
"""How an address can be checked, as the store keeps it."""


class MarkChecked(QWidget):
    """A choice and a button. ``checked`` carries one of :data:`HOWS`."""

    checked = Signal(str)

    def __init__(self, office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            "called": self.tr("I called"),
            "web page": self.tr("I saw it on their web page"),
            "letter came back": self.tr("A letter came back"),
        }
        self.how = Choice(tuple((how, words[how]) for how in HOWS))
        self.how.setMinimumWidth(theme.px(180))
        self.how.setAccessibleName(self.tr("How you checked the address"))
        self.button = SecondaryButton(self.tr("Mark as checked today"), "check")
        self.button.setAccessibleName(self.tr("Mark the address of {office} as checked today").format(office=office))
        self.button.clicked.connect(lambda: self.checked.emit(self.how.value()))
        flow = FlowLayout(self, theme.px(8))
        flow.addWidget(self.how)
        flow.addWidget(self.button)
