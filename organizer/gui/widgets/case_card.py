"""A real campaign: what it got, and behind a button its record, what it teaches and its sources."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.language import in_language
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.cases import CaseLine, EventLine


class CaseCard(Card):
    """Read-only. ``open_record`` shows all of it."""

    def __init__(self, case: CaseLine, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.case = case
        self.record: QWidget | None = None
        self.setAccessibleName(case.title)
        self.heading = Heading(case.title, level=3)
        self.toggle = LinkButton("")
        self.toggle.clicked.connect(lambda: self.open_record(is_open=self.record is None or self.record.isHidden()))
        place = self.tr("{place}. {activation}").format(place=case.place, activation=case.activation)
        outcome = self.tr("What it got: {outcome}").format(outcome=told(case.outcome))
        for part in (self.heading, Text(place, "body", "text2"), Text(outcome, "strong"), self.toggle):
            self.body.addWidget(part)
        self.open_record(is_open=False)

    def open_record(self, *, is_open: bool) -> None:
        """Show the record, or only the outcome. It is built when it is first asked for."""
        if is_open and self.record is None:
            self.record = self._make_record()
            self.body.addWidget(self.record)
        if self.record is not None:
            self.record.setVisible(is_open)
        self.toggle.setText(self.tr("Hide the record") if is_open else self.tr("Show the record"))
        self.toggle.setAccessibleName(f"{self.toggle.text()}: {self.case.title}")

    def _make_record(self) -> QWidget:
        record = QWidget()
        column = QVBoxLayout(record)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for event in self.case.events:
            column.addWidget(_event(event))
        for title, texts in (
            (self.tr("What it teaches"), self.case.lessons),
            (self.tr("Where this was read"), self.case.sources),
        ):
            column.addWidget(Passage(title, texts, bullets=True))
        return record


def _event(event: EventLine) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    column.addWidget(Text(f"{in_language(event.when)}. {event.who}", "strong"))
    column.addWidget(Text(event.act))
    if event.doubt:
        column.addWidget(Text(told(event.doubt), "caption", "warn"))
    return block
