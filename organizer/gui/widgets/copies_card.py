"""The card of the copies that lie beside the open file: to look what each brings, or to be offered it no more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.copies_beside import CopyBeside, copies_beside, leave_out
from organizer.gui.desk import Desk
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text


class CopiesCard(Card):
    """``asked`` carries the place that somebody wants to go to, ``left`` comes when a copy was left out.

    It hides itself where there is nothing to say.
    """

    asked = Signal(str, dict)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "info", parent)
        self._desk = desk
        self.heading = Heading("", level=3)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        self.body.addWidget(self.heading)
        self.body.addLayout(self._lines)
        self.buttons: list[SecondaryButton] = []
        self.hide()

    def show_file(self) -> None:
        """Show what lies beside the open file now, or that another file is in its place."""
        clear(self._lines)
        self.buttons.clear()
        store, copies = self._desk.store, copies_beside(self._desk)
        is_replaced = store is not None and store.rescued is not None
        title = self.tr("Another file is in the place of yours") if is_replaced else self.tr("Copies beside your file")
        self.heading.setText(title)
        self.setAccessibleName(title)
        self.setVisible(is_replaced or bool(copies))
        if is_replaced:
            on = SecondaryButton(self.tr("See how to go on"), "arrow-right")
            on.clicked.connect(lambda: self.asked.emit("replaced", {}))
            self._add(self.tr("Nothing new can be stored in it until you choose how to go on."), on)
        for copy in copies:
            self._add_copy(copy)

    def _add_copy(self, copy: CopyBeside) -> None:
        look, leave = SecondaryButton(self.tr("Look what it brings"), "copy"), SecondaryButton(self.tr("Leave it out"))
        for button in (look, leave):
            button.setAccessibleName(f"{button.text()}: {copy.path.name}")
        look.clicked.connect(lambda: self.asked.emit("merge", {"path": str(copy.path)}))
        leave.clicked.connect(lambda: self._leave_out(copy))
        self._add(copy.words, look, leave)

    def _leave_out(self, copy: CopyBeside) -> None:
        leave_out(self._desk, copy.path)
        self.show_file()
        self.left.emit()

    def _add(self, words: str, *buttons: SecondaryButton) -> None:
        self.buttons.extend(buttons)
        self._lines.addWidget(Text(words))
        self._lines.addWidget(ButtonRow(*buttons))
