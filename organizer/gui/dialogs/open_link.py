"""Asks before the browser or the mail program is opened: the full address is seen first, and where it leads.

Source: promises, "No network".
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from organizer.domain.links import Link, LinkKind
from organizer.gui import theme
from organizer.gui.dialogs.fitting import FittingDialog
from organizer.gui.outside import open_link
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.plain_lines import PlainLines
from organizer.gui.widgets.text import Heading, Text

_ON_A_LINE, _MOST_LINES = 50, 10
"""Characters, and lines that are seen at once: a longer address scrolls."""
_OTHER_SCRIPT = "xn--"
"""Begins a part of a name that holds letters beyond ASCII."""


class OpenLinkDialog(FittingDialog):
    """Not to open it is what Esc and Enter do at first."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = link
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_mail = link.kind is LinkKind.MAILTO
        title = self.tr("Write to this address?") if is_mail else self.tr("Open this page in the browser?")
        self.setWindowTitle(title)
        self.resize(theme.px(600), theme.px(280))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(Heading(title, level=2, parent=self))
        lines = min(_MOST_LINES, 2 + len(link.address) // _ON_A_LINE)
        self.address = PlainLines(link.address, self.tr("The full address"), lines, self)
        self.address.setMaximumHeight(self.address.minimumHeight() + theme.px(12))
        column.addWidget(self.address)
        leads = self.tr("It writes to {place}.") if is_mail else self.tr("It leads to {place}.")
        column.addWidget(Text(leads.format(place=link.place), "strong", parent=self))
        for warning in self._warnings():
            column.addWidget(Text(warning, "body", "warn", self))
        told = self.tr("Organizer itself sends nothing. The page learns from which network you opened it.")
        if is_mail:
            told = self.tr("Organizer itself sends nothing. Your mail program opens with this address.")
        column.addWidget(Text(told, parent=self))
        self.trouble = Text("", "caption_strong", "danger", self)
        self.trouble.hide()
        column.addWidget(self.trouble)
        words = self.tr("Open the mail program") if is_mail else self.tr("Open in the browser")
        self.open_it = PrimaryButton(words, "open-outside", self)
        self.copy = SecondaryButton(self.tr("Copy the address"), "copy", self)
        self.leave = SecondaryButton(self.tr("Do not open it"), parent=self)
        self.open_it.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.leave.clicked.connect(self.reject)
        column.addStretch(1)
        column.addWidget(ButtonRow(self.open_it, self.copy, self.leave))
        self.leave.setFocus()

    def _warnings(self) -> list[str]:
        found = []
        if self.link.kind is LinkKind.HTTP:
            found.append(self.tr("The way there is not encrypted. Others on the network can see what you read."))
        if any(part.startswith(_OTHER_SCRIPT) for part in self.link.place.rpartition("@")[2].split(".")):
            found.append(self.tr("The name has letters of another script. It may only look like one that you know."))
        return found

    def _open(self) -> None:
        if open_link(self.link):
            self.accept()
            return
        words = self.tr("No program for it was found. Copy the address instead.")
        self.trouble.setText(words)
        self.trouble.show()
        announce(self, words)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.link.address.removeprefix("mailto:"))
        self.accept()
