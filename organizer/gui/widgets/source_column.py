"""Beside a step: what the documents say for this campaign, where the step comes from, and what contradicts it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.fold import Fold
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.statement_card import StatementBlock, statement_blocks
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.cases import CaseLine
from organizer.store.pages.statements import StatementLine
from organizer.store.pages.step import BranchNote, StepPage


class SourceColumn(QWidget):
    """Cards below each other. ``case_chosen`` carries the id of a case study; ``evidence_asked``: the whole ledger.

    Of each list the first statement is seen, and a button tells how many more there are: so the column is about as
    long as the tasks beside it, and nothing is left out.
    """

    case_chosen = Signal(str)
    evidence_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._branch_shown: BranchNote | None = None
        self._branch, self._documents = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (column, self._branch, self._documents):
            part.setSpacing(theme.px(16))
        column.addLayout(self._branch)
        column.addLayout(self._documents)

    def show_page(self, page: StepPage) -> None:
        """Show what belongs to the step; nothing is rebuilt while it is the same, and what was opened stays open."""
        if page.branch != self._branch_shown:
            self._branch_shown = page.branch
            clear(self._branch)
            if page.branch:
                self._branch.addWidget(self._branch_card(page.branch))
        shown = (page.id, page.sources, page.contradictions)
        if shown != self._shown:
            self._shown = shown
            clear(self._documents)
            self._show_documents(page)

    def _show_documents(self, page: StepPage) -> None:
        self._statements(self.tr("Where this comes from"), page.sources)
        self._statements(self.tr("What contradicts it"), page.contradictions)
        card = Card()
        card.setAccessibleName(self.tr("More about the documents"))
        differ = (self.tr("Where the documents differ ({count})"), page.differences)
        for title, texts in (differ, (self.tr("What is not documented ({count})"), page.not_documented)):
            if texts:
                card.body.addWidget(_fold(title.format(count=len(texts)), self.tr("Hide: {title}"), texts))
        if page.sources or page.contradictions:
            link = LinkButton(self.tr("See all statements, and which answers which"), "box")
            link.clicked.connect(self.evidence_asked)
            card.body.addWidget(link)
        if card.body.count():
            self._documents.addWidget(card)

    def _branch_card(self, branch: BranchNote) -> Card:
        card = Card("", "" if branch.is_documented else "warn")
        card.setAccessibleName(self.tr("Activation: {answer}").format(answer=branch.title))
        card.body.addWidget(Heading(self.tr("Activation: {answer}").format(answer=branch.title), level=3))
        if not branch.is_documented:
            card.body.addWidget(Text(self.tr("This is not documented."), "strong", "warn"))
        card.body.addWidget(Text(branch.text))
        if branch.cases:
            show = self.tr("What others tried, and what they got ({count})").format(count=len(branch.cases))
            card.body.addWidget(Fold(show, self.tr("Hide what others tried"), "", lambda: self._cases(branch.cases)))
        return card

    def _cases(self, cases: Sequence[CaseLine]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for case in cases:
            link = LinkButton(case.title)
            link.setAccessibleDescription(told(case.spoken))
            link.clicked.connect(lambda _checked=False, key=case.id: self.case_chosen.emit(key))
            column.addWidget(link)
            column.addWidget(Text(told(case.outcome), "caption", "text2"))
        return part

    def _statements(self, title: str, lines: Sequence[StatementLine]) -> None:
        if not lines:
            return
        card = Card(title)
        card.body.setSpacing(theme.px(16))
        first, *more = lines
        card.body.addWidget(StatementBlock(first, is_short=True))
        if more:
            show, hide = self.tr("Show {count} more statements"), self.tr("Hide {count} statements")
            if len(more) == 1:
                show, hide = self.tr("Show one more statement"), self.tr("Hide one statement")
            show, hide = (words.format(count=len(more)) for words in (show, hide))
            card.body.addWidget(Fold(show, hide, title, lambda: statement_blocks(more)))
        self._documents.addWidget(card)


def _fold(title: str, hide: str, texts: Sequence[str]) -> Fold:
    return Fold(title, hide.format(title=title), "", lambda: Passage("", texts, bullets=True))
