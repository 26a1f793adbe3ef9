"""An answer that two files give differently: both texts in full, and the choice between them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.questions import said
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Option
from organizer.store.merge_plan import Conflict


class ConflictCard(Card):
    """``chosen`` comes when one of both was chosen. ``takes_copy`` is None until then."""

    chosen = Signal()

    def __init__(self, conflict: Conflict, parent: QWidget | None = None) -> None:
        name = told(conflict.thing)
        super().__init__(f"{name}: {said(conflict.label)}" if conflict.label else name, "", parent)
        self.conflict = conflict
        self.ours, self.theirs = Option(self.tr("Keep what is here")), Option(self.tr("Take what the copy says"))
        self.error = Text("", "strong", "danger")
        self.error.hide()
        self.body.addWidget(self.error)
        group = QButtonGroup(self)
        for option, words in ((self.ours, told(conflict.ours)), (self.theirs, told(conflict.theirs))):
            group.addButton(option)
            option.setAccessibleName(f"{option.text()}: {words}" if words else option.text())
            option.clicked.connect(self._choose)
            self.body.addWidget(option)
            self.body.addLayout(self._indented(words or self.tr("Nothing stands there.")))

    @property
    def takes_copy(self) -> bool | None:
        """Whether the copy counts; None where nobody has chosen yet."""
        return self.theirs.isChecked() if self.ours.isChecked() or self.theirs.isChecked() else None

    @property
    def mark(self) -> tuple[str, str, str, str, str]:
        """The answer, and what both say there: a choice holds as long as all of it is the same."""
        conflict = self.conflict
        return *conflict.key, conflict.column, conflict.ours.words, conflict.theirs.words

    def choose(self, *, takes_copy: bool | None) -> None:
        """Choose as somebody did before; None leaves it open."""
        if takes_copy is not None:
            (self.theirs if takes_copy else self.ours).setChecked(True)

    def show_error(self, sentence: str) -> None:
        """Say that a choice is missing; an empty sentence takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _choose(self) -> None:
        self.show_error("")
        self.chosen.emit()

    @staticmethod
    def _indented(words: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(26), 0, 0, theme.px(8))
        column.addWidget(Text(words))
        return column
