"""What a copy brings: each thing by its name, new, changed with both answers, or deleted."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.incoming import Act, Incoming
from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Text

SHOWN = 20
"""So many things of a kind are listed."""
CONFLICT = "conflict"
"""The sort of a line that is chosen below. A line that is skipped says what stays out."""


class Brought(Card):
    """A list for each act. ``sentence`` says all of it in short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What the copy brings"), parent=parent)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(theme.px(12))
        self.body.addLayout(self._lists)
        self.sentence = ""

    def show_lines(self, lines: Sequence[Incoming]) -> None:
        """Show what comes, and what stays out."""
        clear(self._lists)
        things = [line for line in lines if line.sort != CONFLICT and line.act is not Act.SKIPPED]
        conflicts = sum(line.sort == CONFLICT for line in lines)
        titles = {
            Act.ADDED: self.tr("New in the copy: {count}"),
            Act.CHANGED: self.tr("Changed in the copy: {count}"),
            Act.DELETED: self.tr("Deleted in the copy: {count}"),
        }
        said = []
        for act, title in titles.items():
            mine = [_words(line) for line in things if line.act is act]
            if mine:
                said.append(title.format(count=len(mine)))
                self._lists.addWidget(Passage(said[-1], self._short(mine), bullets=True))
        if conflicts:
            said.append(self.tr("Changed in both, so that you choose: {count}").format(count=conflicts))
        elif not things:
            said.append(self.tr("Nothing is in the copy that is not here. There is nothing to do."))
        if conflicts or not things:
            self._lists.addWidget(Text(said[-1], "strong" if conflicts else "body"))
        notes = [told(line.reason) for line in lines if line.sort != CONFLICT and line.act is Act.SKIPPED]
        if notes:
            self._lists.addWidget(Passage(self.tr("Good to know"), notes, bullets=True))
        self.sentence = "\n".join(said)

    def _short(self, words: list[str]) -> list[str]:
        more = len(words) - SHOWN
        return [*words[:SHOWN], self.tr("And {count} more.").format(count=more)] if more > 0 else words


def _words(line: Incoming) -> str:
    return ": ".join(part for part in (told(line.what), line.name, told(line.reason)) if part)
