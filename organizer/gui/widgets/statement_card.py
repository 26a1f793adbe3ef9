"""A statement of the ledger as a block: date and position, who, document, what it says, source, what bears on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organizer.domain.statement import Position
from organizer.gui import theme
from organizer.gui.language import in_language
from organizer.gui.phrases import told
from organizer.gui.tone import Tone
from organizer.gui.widgets.address_link import address_part
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, TagLabel, Text
from organizer.store.pages.statements import StatementLine

TONES = {Position.POSSIBLE: Tone.INFO, Position.NOT_POSSIBLE: Tone.WARN, Position.UNCLEAR: Tone.PLAIN}


class StatementBlock(QWidget):
    """Shows one statement. Its title takes the focus and then reads the whole of it.

    ``is_short``: without what bears on it, and read as the texts it is made of.
    """

    def __init__(self, line: StatementLine, parent: QWidget | None = None, *, is_short: bool = False) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        top = QHBoxLayout()
        top.addWidget(Text(in_language(line.when), "caption", "text2"), 1)
        if line.position_words:
            top.addWidget(TagLabel(told(line.position_words), TONES[line.position]))
        column.addLayout(top)
        self.heading = Heading(line.title, level=3, role="strong")
        self.heading.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_short else Qt.FocusPolicy.TabFocus)
        column.addWidget(self.heading)
        column.addWidget(Text(told(line.who), "body", "text2"))
        column.addWidget(Text(line.summary))
        self._sources(column, line)
        self._relations = QVBoxLayout()
        self._relations.setSpacing(theme.px(2))
        column.addLayout(self._relations)
        if not is_short:
            self.show_relations(line)

    def show_relations(self, line: StatementLine) -> None:
        """Show what bears on it; that changes with the day as of which the ledger is shown."""
        self.heading.setAccessibleDescription(told(line.spoken))
        clear(self._relations)
        for relation in line.relations:
            self._relations.addWidget(Text(told(relation), "caption", "text"))

    def _sources(self, column: QVBoxLayout, line: StatementLine) -> None:
        source = self.tr("Source: {title}").format(title=line.source)
        column.addWidget(Text(source, "caption", "text2"))
        if line.address:
            column.addWidget(address_part(line.address))
        for text in (told(line.verified), told(line.public), line.remark):
            if text:
                column.addWidget(Text(text, "caption", "text2"))
        if line.later:
            column.addWidget(Text(told(line.later), "caption", "warn"))


def statement_blocks(lines: Sequence[StatementLine]) -> QWidget:
    """Return short blocks below each other, as for a part that opens when it is asked for."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(16))
    for line in lines:
        column.addWidget(StatementBlock(line, is_short=True))
    return part
