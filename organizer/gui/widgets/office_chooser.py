"""Which offices get the letter: a table to tick, a search, and all at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.office_table import OfficeTable
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Tick
from organizer.papers.batch_page import OfficeLine


class OfficeChooser(QWidget):
    """``changed`` comes with every tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[OfficeLine, ...] = ()
        self._role = ""
        self.wanted = QLineEdit()
        self.wanted.setClearButtonEnabled(True)
        self.wanted.setMaximumWidth(theme.px(320))
        self.wanted.setAccessibleName(self.tr("Find an office"))
        for child in self.wanted.children():
            if isinstance(child, QWidget):
                child.setAccessibleName(self.tr("Clear what you look for"))
        label = QLabel(self.tr("Find"))
        label.setBuddy(self.wanted)
        self.row = QHBoxLayout()
        self.row.setSpacing(theme.px(12))
        self.row.addWidget(label)
        self.row.addWidget(self.wanted, 1)
        self.row.addStretch(1)
        self.others = Tick(self.tr("Show the other offices too"))
        self.table = OfficeTable()
        self.count = Text("", "caption", "text2")
        self.all = SecondaryButton(self.tr("Choose all that are shown"), "check")
        self.none = SecondaryButton(self.tr("Choose none"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self.row)
        for part in (self.others, self.table, self.count, ButtonRow(self.all, self.none)):
            column.addWidget(part)
        model = self.table.lines
        self.wanted.textChanged.connect(self._look_for)
        self.others.toggled.connect(lambda _on: self._offer())
        self.all.clicked.connect(lambda: model.tick(model.shown(), on=True))
        self.none.clicked.connect(lambda: model.tick(model.chosen(), on=False))
        model.ticked.connect(self._on_ticked)

    def show_lines(self, lines: tuple[OfficeLine, ...], role: str) -> None:
        """Show the offices; those of the role that the letter goes to come by themselves, all others on demand."""
        if (lines, role) == (self._lines, self._role):
            return
        is_other = role != self._role
        self._lines, self._role = lines, role
        if is_other:
            self.table.lines.tick(self.table.lines.chosen(), on=False)
            has_own = any(line.role == role for line in lines)
            self.others.setVisible(has_own)
            self.others.setChecked(not has_own)
        self._offer()

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the offices that are ticked."""
        return self.table.lines.chosen()

    def focus_find(self) -> None:
        """Put the focus where an office is looked for."""
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer(self) -> None:
        shown = self._lines
        if not self.others.isChecked():
            shown = tuple(line for line in shown if line.role == self._role)
        self.table.lines.show_lines(shown)

    def _look_for(self, words: str) -> None:
        self.table.lines.find(words)
        self._on_ticked()

    def _on_ticked(self) -> None:
        model = self.table.lines
        shown, count, chosen = model.rowCount(), model.count(), len(model.chosen())
        words = self.tr("{chosen} chosen. 1 office.") if count == 1 else self.tr("{chosen} chosen. {count} offices.")
        if shown < count:
            words = self.tr("{chosen} chosen. {shown} of {count} offices are shown.")
        self.count.setText(words.format(chosen=chosen, shown=shown, count=count))
        self.changed.emit()
