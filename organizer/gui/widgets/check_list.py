"""The rows of the page Check: drawing, name, value, the word for how it stands, and a link to its field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from organizer.gui import icons, theme, words
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.mark_checked import MarkChecked
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import TagLabel, Text
from organizer.gui.words import Tone
from organizer.papers.check_rows import Act, CheckRow, RowState

_LOOKS = {
    RowState.GOOD: ("check-circle", "accent", Tone.DONE),
    RowState.WARNING: ("warning", "warn", Tone.WARN),
    RowState.WRONG: ("cross-circle", "danger", Tone.DANGER),
    RowState.EMPTY: ("info", "text3", Tone.MUTED),
}


class CheckList(Card):
    """``followed`` carries the field of a link, ``checked`` how an address was checked."""

    followed = Signal(str)
    checked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.body.setSpacing(theme.px(4))  # many rows: the buttons below should be in sight
        self.rows: list[QWidget] = []
        self.links: dict[str, LinkButton] = {}

    def show_rows(self, rows: tuple[CheckRow, ...], office: str) -> None:
        """Show rows; ``office`` is named in what a screen reader says of "Mark as checked"."""
        clear(self.body)
        self.rows, self.links = [], {}
        for row in rows:
            made = self._row(row, office)
            self.rows.append(made)
            self.body.addWidget(made)

    def _row(self, row: CheckRow, office: str) -> QWidget:
        made = QWidget()
        made.setMinimumHeight(theme.px(34))
        icon, tint, tone = _LOOKS[row.state]
        name, value, word = words.said(row.name), told(row.value), self._word(row.state)
        problem = told(row.problem) if row.problem else ""
        parts = (self.tr("{name}: {value}").format(name=name, value=value), word, problem)
        made.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part) + ".")
        grid = QGridLayout(made)
        grid.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        grid.setHorizontalSpacing(theme.px(12))
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, tint, 20))
        picture.setAccessibleName(word)
        title = Text(name, "strong")
        title.setFixedWidth(theme.px(110))
        at = Qt.AlignmentFlag.AlignTop if problem else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(picture, 0, 0, at)
        grid.addWidget(title, 0, 1, at)
        grid.addLayout(self._value(row, value, problem), 0, 2)  # no alignment: its height follows its width
        grid.addWidget(TagLabel(word, tone), 0, 3, at)
        grid.addWidget(self._link(row), 0, 4, at | Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(2, 1)
        if row.act is Act.MARK_CHECKED:
            mark = MarkChecked(office)
            mark.checked.connect(self.checked)
            grid.addWidget(mark, 1, 1, 1, 4)  # in a row of its own: large text needs the room
        return made

    def _value(self, row: CheckRow, value: str, problem: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(3))
        is_wrong = row.state is RowState.WRONG
        column.addWidget(Text(value, "strong" if is_wrong else "body", "danger" if is_wrong else "text"))
        if problem:
            column.addWidget(Text(problem, "caption", "danger"))
        return column

    def _link(self, row: CheckRow) -> QWidget:
        if not row.link or not row.field:
            place = QWidget()
            place.setFixedWidth(theme.px(64))
            return place
        spoken = words.said(row.link)
        link = LinkButton(self.tr("Add") if row.link.startswith("Add") else self.tr("Change"))
        link.setFixedWidth(theme.px(64))
        link.setAccessibleName(spoken)
        link.clicked.connect(lambda: self.followed.emit(row.field))
        self.links.setdefault(spoken, link)
        return link

    def _word(self, state: RowState) -> str:
        return {
            RowState.GOOD: self.tr("Ready"),
            RowState.WARNING: self.tr("Look at this"),
            RowState.WRONG: self.tr("Fix this"),
            RowState.EMPTY: self.tr("Optional"),
        }[state]
