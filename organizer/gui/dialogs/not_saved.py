"""Asks before the program ends with words that the disk did not take."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.dialogs.fitting import FittingDialog
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.plain_lines import PlainLines
from organizer.gui.widgets.text import Heading, Text

_ON_A_LINE, _MOST_LINES = 50, 6
"""Characters, and lines that are seen at once: more of them scroll."""


class NotSavedDialog(FittingDialog):
    """Two verbs, and staying is what Esc and Enter do. The words can be selected, to copy them.

    However long they are, they scroll in their own box: what is asked and the buttons stay in sight.
    """

    def __init__(self, typed: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not saved yet"))
        self.resize(theme.px(560), theme.px(200))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        why = self.tr("The disk does not take what you typed last. Free some space, or put the stick back.")
        column.addWidget(Heading(self.tr("Not saved yet"), level=2, parent=self))
        column.addWidget(Text(why, parent=self))
        words = "\n\n".join(typed)
        lines = min(_MOST_LINES, sum(1 + len(line) // _ON_A_LINE for line in words.split("\n")))
        self.typed = PlainLines(words, self.tr("What you typed"), lines, self)
        self.typed.setMinimumHeight(self.typed.minimumHeight() + theme.px(28))  # for its frame
        if lines < _MOST_LINES:
            self.typed.setMaximumHeight(self.typed.minimumHeight())
        self.typed.setVisible(bool(typed))  # a tick that was set has no words
        column.addWidget(self.typed, 1)
        self.asked = Text(self.tr("If you close now, it is lost."), "strong", parent=self)
        column.addWidget(self.asked)
        self.stay = PrimaryButton(self.tr("Stay here"), parent=self)
        self.lose = SecondaryButton(self.tr("Close and lose it"), parent=self)
        self.stay.clicked.connect(self.reject)
        self.lose.clicked.connect(self.accept)
        column.addWidget(ButtonRow(self.stay, self.lose))
        self.stay.setDefault(True)
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def ask(parent: QWidget | None, typed: Sequence[str]) -> bool:
        """Return whether to close all the same."""
        dialog = NotSavedDialog(typed, parent)
        may = dialog.exec() == NotSavedDialog.DialogCode.Accepted
        dialog.deleteLater()
        return may
