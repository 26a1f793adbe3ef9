"""One paper that a letter can have beside itself: what it is for, and the buttons that print, save or open it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.text import Text


class PaperCard(Card):
    """``wanted`` carries "print", "save" or "open". A paper that is no PDF has no Print."""

    wanted = Signal(str)

    def __init__(self, title: str, told: str, *, prints: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(title, "", parent)
        self.setAccessibleName(title)
        self.body.addWidget(Text(told, "body", "text2"))
        words = {
            "print": (self.tr("Print"), self.tr("Print: {paper}"), "printer"),
            "save": (self.tr("Save"), self.tr("Save: {paper}"), "page"),
            "open": (self.tr("Open"), self.tr("Open: {paper}"), "open-outside"),
        }
        self.buttons: dict[str, SecondaryButton] = {}
        for name, (shown, spoken, icon) in words.items():
            if prints or name != "print":
                button = SecondaryButton(shown, icon)
                button.setAccessibleName(spoken.format(paper=title))
                button.clicked.connect(lambda _checked=False, act=name: self.wanted.emit(act))
                self.buttons[name] = button
        self.row = ButtonRow(*self.buttons.values())
        self.body.addWidget(self.row)
