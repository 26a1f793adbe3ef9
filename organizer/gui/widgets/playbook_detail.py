"""All that a playbook says, in cards; each part can be led to by its name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.playbook import Status
from organizer.gui import theme
from organizer.gui.language import spoken_language
from organizer.gui.phrases import told
from organizer.gui.questions import day_words
from organizer.gui.tone import Tone
from organizer.gui.widgets.address_link import address_part
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.case_card import CaseCard
from organizer.gui.widgets.columns import Columns
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.text import Heading, TagLabel, Text
from organizer.store.pages.playbooks import PlaybookDetail


class PlaybookCards(QWidget):
    """Built once for one playbook. ``parts``: "today", "instead", "cases" and "case/<id>" as widgets."""

    def __init__(self, detail: PlaybookDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: dict[str, Card] = {}
        self.cases: dict[str, CaseCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        columns = Columns()
        columns.left.addWidget(self._about(detail))
        if detail.today:
            columns.left.addWidget(self._today(detail))
        columns.left.addWidget(self._steps(detail))
        for card in self._beside(detail):
            columns.right.addWidget(card)
        column.addWidget(columns)
        self._add_instead(detail, column)
        self._add_cases(detail, column)

    def part(self, name: str) -> Card | None:
        """Return a part by its name; a case study is opened."""
        case = self.cases.get(name.removeprefix("case/"))
        if case:
            case.open_record(is_open=True)
        return case or self.parts.get(name)

    def _about(self, detail: PlaybookDetail) -> Card:
        card = Card(detail.title)
        is_history = detail.status is Status.HISTORY
        card.body.addWidget(TagLabel(told(detail.status_words), Tone.WARN if is_history else Tone.INFO))
        for text in (detail.summary, told(detail.minutes)):
            card.body.addWidget(Text(text))
        for text in (told(detail.checked), told(detail.as_of), told(detail.made)):
            card.body.addWidget(Text(text, "body", "text2"))
        return card

    def _today(self, detail: PlaybookDetail) -> Card:
        is_history = detail.status is Status.HISTORY
        card = Card(self.tr("What is different today"), "warn")
        if not is_history:
            card = Card(self.tr("What it can do today, and what it cannot do"), "info")
        for text in detail.today:
            card.body.addWidget(Text(text))
        self.parts["today"] = card
        return card

    def _steps(self, detail: PlaybookDetail) -> Card:
        card = Card(self.tr("The steps"))
        for step in detail.steps:
            card.body.addWidget(Text(f"{step.number}. {step.title}", "strong"))
            card.body.addWidget(Text(step.what))
            tasks = self.tr("Tasks: {titles}").format(titles="; ".join(step.tasks))
            card.body.addWidget(Text(tasks, "caption", "text2"))
        return card

    def _beside(self, detail: PlaybookDetail) -> Sequence[Card]:
        lists = ((self.tr("Who may act"), detail.who_may_act), (self.tr("What to have ready"), detail.have_ready))
        cards = []
        for title, texts in lists:
            card = Card()
            card.body.addWidget(Passage(title, texts, bullets=True))
            cards.append(card)
        letters, readings = Card(self.tr("The letters")), Card(self.tr("Where to learn more"))
        for letter in detail.letters:
            letters.body.addWidget(Text(letter.title, "strong"))
            letters.body.addWidget(Text(letter.purpose))
        for reading in detail.readings:
            readings.body.addWidget(Text(reading.title, "strong"))
            for text in (reading.by, reading.note):
                if text:
                    readings.body.addWidget(Text(text, "caption", "text2"))
            if reading.address:
                readings.body.addWidget(address_part(reading.address))
        return (*cards, letters, *((readings,) if detail.readings else ()))

    def _add_instead(self, detail: PlaybookDetail, column: QVBoxLayout) -> None:
        if not detail.instead:
            return
        card = Card(self.tr("What people do today instead"))
        for entry in detail.instead:
            card.body.addSpacing(theme.px(4))
            card.body.addWidget(Heading(entry.title, level=3, role="strong"))
            card.body.addWidget(Text(entry.text))
            source = self.tr("Source: {source}").format(source=entry.source)
            checked = self.tr("Last checked on {day}. Sources: {as_of}.").format(
                day=day_words(entry.checked), as_of=entry.as_of.spell(spoken_language())
            )
            card.body.addWidget(Text(source, "caption", "text2"))
            card.body.addWidget(Text(checked, "caption", "text2"))
        self.parts["instead"] = card
        column.addWidget(card)

    def _add_cases(self, detail: PlaybookDetail, column: QVBoxLayout) -> None:
        if detail.cases:
            column.addWidget(Heading(self.tr("What places tried, and what they got"), level=2))
        for case in detail.cases:
            card = self.cases[case.id] = CaseCard(case)
            column.addWidget(card)
