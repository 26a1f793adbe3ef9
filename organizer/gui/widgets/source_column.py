"""Beside a step: what the documents say for this campaign, where the step comes from, and what contradicts it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.statement_card import StatementBlock
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.statements import StatementLine
from organizer.store.pages.step import BranchNote, StepPage


class SourceColumn(QWidget):
    """Cards below each other. ``case_chosen`` carries the id of a case study; ``evidence_asked``: the whole ledger."""

    case_chosen = Signal(str)
    evidence_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(16))

    def show_page(self, page: StepPage) -> None:
        """Show what belongs to the step; nothing is rebuilt while it is the same."""
        shown = (page.id, page.branch, page.sources, page.contradictions)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        if page.branch:
            self._column.addWidget(self._branch(page.branch))
        self._statements(self.tr("Where this comes from"), page.sources)
        self._statements(self.tr("What contradicts it"), page.contradictions)
        if page.sources or page.contradictions:
            link = LinkButton(self.tr("See all statements, and which answers which"), "box")
            link.clicked.connect(self.evidence_asked)
            self._column.addWidget(link)
        differ = (self.tr("Where the documents differ"), page.differences)
        for title, texts in (differ, (self.tr("Not documented"), page.not_documented)):
            if texts:
                card = Card()
                card.body.addWidget(Passage(title, texts, bullets=True))
                self._column.addWidget(card)

    def _branch(self, branch: BranchNote) -> Card:
        card = Card("", "" if branch.is_documented else "warn")
        card.setAccessibleName(self.tr("Activation: {answer}").format(answer=branch.title))
        card.body.addWidget(Heading(self.tr("Activation: {answer}").format(answer=branch.title), level=3))
        if not branch.is_documented:
            card.body.addWidget(Text(self.tr("This is not documented."), "strong", "warn"))
        card.body.addWidget(Text(branch.text))
        if branch.cases:
            card.body.addWidget(Text(self.tr("What others tried, and what they got:"), "strong"))
        for case in branch.cases:
            link = LinkButton(case.title)
            link.setAccessibleDescription(told(case.spoken))
            link.clicked.connect(lambda _checked=False, key=case.id: self.case_chosen.emit(key))
            card.body.addWidget(link)
            card.body.addWidget(Text(told(case.outcome), "caption", "text2"))
        return card

    def _statements(self, title: str, lines: Sequence[StatementLine]) -> None:
        if not lines:
            return
        card = Card(title)
        card.body.setSpacing(theme.px(16))
        for line in lines:
            card.body.addWidget(StatementBlock(line, is_short=True))
        self._column.addWidget(card)
