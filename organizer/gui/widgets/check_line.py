"""One row of the page Check: drawing, name, value, the word for how it stands, and a link to its field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from organizer.gui import icons, theme, words
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.mark_checked import MarkChecked
from organizer.gui.widgets.text import TagLabel, Text
from organizer.gui.words import Tone
from organizer.papers.check_rows import MAIL_LOG, Act, CheckRow, RowState

_LOOKS = {
    RowState.GOOD: ("check-circle", "accent", Tone.DONE),
    RowState.WARNING: ("warning", "warn", Tone.WARN),
    RowState.WRONG: ("cross-circle", "danger", Tone.DANGER),
    RowState.EMPTY: ("info", "text3", Tone.MUTED),
}
_TITLE_WIDTH, _TAG_WIDTH, _LINK_WIDTH = 110, 92, 64
_QWIDGETSIZE_MAX = 16_777_215


class CheckLine(QWidget):
    """Where it is narrow the value stands below the name, over the whole width."""

    followed = Signal(str)
    checked = Signal(str)
    envelope = Signal()
    newer = Signal()

    def __init__(self, row: CheckRow, office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(theme.px(34))
        icon, tint, tone = _LOOKS[row.state]
        name, value, word = words.said(row.name), told(row.value), self._word(row.state)
        problem = told(row.problem) if row.problem else ""
        parts = (self.tr("{name}: {value}").format(name=name, value=value), word, problem)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part) + ".")
        self._picture = QLabel()
        self._picture.setPixmap(icons.pixmap(icon, tint, 20))
        self._picture.setAccessibleName(word)
        self._title = Text(name, "strong")
        self._value = _Value(value, problem, is_wrong=row.state is RowState.WRONG)
        self._tag = TagLabel(word, tone)
        self.link = self._make_link(row)
        self._no_link = QWidget(self)  # keeps its column in line with the rows around
        self._no_link.setFixedWidth(theme.px(_LINK_WIDTH))
        self._act = self._make_act(row, office)
        self._head = ButtonRow(parent=self)
        self._at = Qt.AlignmentFlag.AlignTop if problem else Qt.AlignmentFlag.AlignVCenter
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(2, 1)
        self.stack(narrow=False)

    def stack(self, *, narrow: bool) -> None:
        """Set the value beside the name, or below it, and the word for how it stands right behind the name."""
        grid, link = self._grid, self.link or self._no_link
        for part in (self._picture, self._title, self._value, self._tag, link, self._act, self._head):
            if part is not None:
                grid.removeWidget(part)
        self._title.setMinimumWidth(0 if narrow else theme.px(_TITLE_WIDTH))
        self._title.setMaximumWidth(_QWIDGETSIZE_MAX if narrow else theme.px(_TITLE_WIDTH))
        grid.setColumnMinimumWidth(3, 0 if narrow else theme.px(_TAG_WIDTH))
        self._head.setVisible(narrow)
        at = Qt.AlignmentFlag.AlignVCenter if narrow else self._at
        grid.addWidget(self._picture, 0, 0, at)
        grid.addWidget(link, 0, 4, at)
        if narrow:
            self._head.flow.addWidget(self._title)
            self._head.flow.addWidget(self._tag)
            grid.addWidget(self._head, 0, 1, 1, 3, at)
            grid.addWidget(self._value, 1, 1, 1, 4)
        else:
            self._head.flow.removeWidget(self._title)
            self._head.flow.removeWidget(self._tag)
            grid.addWidget(self._title, 0, 1, at)
            grid.addWidget(self._value, 0, 2)  # no alignment: its height follows its width
            grid.addWidget(self._tag, 0, 3, at)
        if self._act is not None:
            grid.addWidget(self._act, 2, 1, 1, 4)  # in a row of its own: large text needs the room

    def _make_link(self, row: CheckRow) -> LinkButton | None:
        if not row.link or not row.field:
            return None
        link = LinkButton(self._short(row))
        link.setFixedWidth(theme.px(_LINK_WIDTH))
        link.setAccessibleName(words.said(row.link))
        link.clicked.connect(lambda: self.followed.emit(row.field))
        return link

    def _short(self, row: CheckRow) -> str:
        if row.field == MAIL_LOG:
            return self.tr("Open")
        return self.tr("Add") if row.link.startswith("Add") else self.tr("Change")

    def _make_act(self, row: CheckRow, office: str) -> QWidget | None:
        if row.act is Act.MARK_CHECKED:
            mark = MarkChecked(office)
            mark.checked.connect(self.checked)
            return mark
        if row.act is Act.ENVELOPE:
            button = SecondaryButton(self.tr("Envelope or label"), "letter")
            button.clicked.connect(self.envelope)
            return button
        if row.act is Act.NEWER_ANSWER:
            take = SecondaryButton(self.tr("Name the newer answer"))
            take.clicked.connect(self.newer)
            return take
        return None

    def _word(self, state: RowState) -> str:
        return {
            RowState.GOOD: self.tr("Ready"),
            RowState.WARNING: self.tr("Look at this"),
            RowState.WRONG: self.tr("Fix this"),
            RowState.EMPTY: self.tr("Optional"),
        }[state]


class _Value(QWidget):
    """A value, and the sentence that says what is wrong with it."""

    def __init__(self, value: str, problem: str, *, is_wrong: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(Text(value, "strong" if is_wrong else "body", "danger" if is_wrong else "text"))
        if problem:
            column.addWidget(Text(problem, "caption", "danger"))
