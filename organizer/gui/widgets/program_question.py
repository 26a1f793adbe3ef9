"""What to look at before the first letter of a campaign: the statements that disagree, and what holds today."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.statement import RelationKind, Statement
from organizer.gui import theme
from organizer.gui.language import spoken_language
from organizer.gui.questions import day_words
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, TagLabel, Text
from organizer.gui.words import Tone
from organizer.papers.program_question import Disagreement, ProgramQuestion


class ProgramCards(QWidget):
    """Cards to read; they ask for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(16))

    def show_question(self, question: ProgramQuestion) -> None:
        """Show other cards."""
        clear(self._column)
        self.cards = [self._late(question)] if question.is_late else []
        self.cards.append(self._disagreements(question.disagreements))
        if question.instead:
            self.cards.append(self._instead(question))
        for card in self.cards:
            self._column.addWidget(card)

    def _late(self, question: ProgramQuestion) -> Card:
        card = Card(self.tr("What a letter can and cannot do today"), "warn")
        for paragraph in question.today:
            card.body.addWidget(Text(paragraph))
        return card

    def _disagreements(self, found: tuple[Disagreement, ...]) -> Card:
        card = Card(self.tr("Statements that disagree"))
        if not found:
            card.body.addWidget(Text(self.tr("No statement known by now contradicts what this letter rests on.")))
        for entry in found:
            card.body.addSpacing(theme.px(6))
            if entry.is_later:
                card.body.addWidget(TagLabel(self.tr("Became public after this letter's date"), Tone.WARN))
            card.body.addWidget(Text(self._named(entry.statement), "strong"))
            card.body.addWidget(Text(entry.statement.summary))
            card.body.addWidget(Text(self._against(entry), "caption", "text2"))
        return card

    def _against(self, entry: Disagreement) -> str:
        of = "; ".join(self._named(statement) for statement in entry.of)
        if entry.kind is RelationKind.SUPERSEDES:
            return self.tr("It takes the place of: {statement}.").format(statement=of)
        return self.tr("It contradicts: {statement}.").format(statement=of)

    def _named(self, statement: Statement) -> str:
        words = self.tr("{date}: {speaker}, {document}")
        date = statement.date.spell(spoken_language())
        return words.format(date=date[:1].upper() + date[1:], speaker=statement.speaker, document=statement.document)

    def _instead(self, question: ProgramQuestion) -> Card:
        card = Card(self.tr("What people do instead"))
        for entry in question.instead:
            card.body.addSpacing(theme.px(6))
            card.body.addWidget(Heading(entry.title, level=3))
            card.body.addWidget(Text(entry.text))
            said = self.tr("Source: {source}. Last checked on {day}. Sources: {as_of}.").format(
                source=entry.source, day=day_words(entry.checked), as_of=entry.as_of.spell(spoken_language())
            )
            card.body.addWidget(Text(said, "caption", "text2"))
        return card
