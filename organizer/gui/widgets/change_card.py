"""Texts of a playbook that differ: each with its old words beside its new ones."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.comparison import ChangeKind
from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.tone import Tone
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import Columns
from organizer.gui.widgets.fold import Fold
from organizer.gui.widgets.text import Heading, TagLabel, Text
from organizer.store.pages.change_lines import ChangeLine, PartLine

AT_ONCE = 30
"""So many changes are shown; the others wait behind a button, for a page with hundreds would be slow."""
_TONES = {ChangeKind.ADDED: Tone.INFO, ChangeKind.REMOVED: Tone.WARN, ChangeKind.CHANGED: Tone.PLAIN}


class ChangeCard(Card):
    """One text. ``below`` is a sentence under it. What is new or gone shows its words when they are asked for."""

    def __init__(self, line: ChangeLine, below: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.line = line
        title = told(line.title)
        self.setAccessibleName(f"{told(line.kind_words)}: {title}")
        self.body.addWidget(TagLabel(told(line.kind_words), _TONES[line.kind]))
        self.body.addWidget(Heading(title, level=3))
        if line.kind is ChangeKind.CHANGED:
            self.body.addWidget(self._parts(line.parts))
        else:
            show, hide = self.tr("Show its words"), self.tr("Hide its words")
            self.body.addWidget(Fold(show, hide, title, lambda: self._parts(line.parts)))
        if below:
            self.body.addWidget(Text(below, "caption", "text2"))

    def _parts(self, parts: Sequence[PartLine]) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for line in parts:
            column.addWidget(Text(told(line.label), "caption_strong", "text2"))
            if line.before and line.after:
                column.addWidget(self._beside(line))
            else:
                column.addWidget(Text(line.before or line.after))
        return part

    def _beside(self, line: PartLine) -> Columns:
        columns = Columns(1, 1, self)
        for side, title, words in (
            (columns.left, self.tr("Before"), line.before),
            (columns.right, self.tr("Now"), line.after),
        ):
            side.setSpacing(theme.px(2))
            side.addWidget(Text(title, "caption", "text2"))
            side.addWidget(Text(words))
        return columns


class ChangeList(QWidget):
    """Changes below each other; when there are many, the rest of them behind one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[ChangeCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))

    def fill(self, lines: Sequence[tuple[ChangeLine, str]]) -> None:
        """Show these changes, each with the sentence under it. It is filled once."""
        first, rest = lines[:AT_ONCE], lines[AT_ONCE:]
        for line, below in first:
            self._add(self._column, line, below)
        if rest:
            show, hide = self.tr("Show {count} more").format(count=len(rest)), self.tr("Hide what is below")
            self._column.addWidget(Fold(show, hide, "", lambda: self._rest(rest)))

    def _rest(self, lines: Sequence[tuple[ChangeLine, str]]) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for line, below in lines:
            self._add(column, line, below)
        return part

    def _add(self, column: QVBoxLayout, line: ChangeLine, below: str) -> None:
        card = ChangeCard(line, below, self)
        self.cards.append(card)
        column.addWidget(card)
