"""Whether the letter goes out alone or with its enclosures in one PDF."""

from PySide6.QtWidgets import QWidget

from organizer.gui import theme
from organizer.gui.widgets.flow import FlowLayout
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Option


class WhatGoesOut(QWidget):
    """Two options; hidden while a letter has no enclosures. It begins with the letter alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alone = Option(self.tr("The letter only"))
        self.together = Option("")
        self.alone.setChecked(True)
        label = Text(self.tr("What goes out:"), "strong")
        label.setWordWrap(False)
        row = FlowLayout(self, theme.px(12))
        for part in (label, self.alone, self.together):
            row.addWidget(part)
        self.show_count(0)

    @property
    def is_together(self) -> bool:
        """Whether the enclosures go along."""
        return self.together.isChecked() and not self.isHidden()

    def show_count(self, count: int) -> None:
        """Say how many enclosures the letter has."""
        words = self.tr("With its enclosure") if count == 1 else self.tr("With its {count} enclosures")
        self.together.setText(words.format(count=count))
        self.setVisible(count > 0)
