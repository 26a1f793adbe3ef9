"""As the rules stood: the steps of the campaign as they were worded on a day, with what was public then."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow, Columns
from organizer.gui.widgets.day_screen import DayScreen
from organizer.gui.widgets.fold import Fold
from organizer.gui.widgets.note_card import NoteCard
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.statement_card import statement_blocks
from organizer.gui.widgets.text import Text
from organizer.store.pages import rules_then as page_of
from organizer.store.pages.rules_then import RulesThenPage, StepThen


class RulesThenScreen(DayScreen):
    """Nothing here can be changed. It can be given ``day``."""

    name = "rules_then"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("The steps are shown as they were worded then."), parent)
        self.page: RulesThenPage | None = None
        self.evidence = LinkButton(self.tr("See all statements of that day"), "box")
        self.evidence.clicked.connect(lambda: self.go.emit("evidence", {"day": self.chosen_day}))
        self.note = NoteCard("info")
        columns = Columns(1, 1)
        asked = Card(self.tr("Choose the day"))
        for widget in (self.day, ButtonRow(self.today, self.letters_day)):
            asked.body.addWidget(widget)
        columns.left.addWidget(self.note)
        columns.left.addWidget(ButtonRow(self.evidence))
        columns.right.addWidget(asked)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(theme.px(12))
        self.body.addWidget(columns)
        self.body.addLayout(self.steps)

    def title(self) -> str:
        """Return the title."""
        return self.tr("As the rules stood")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "This shows the steps as they were worded on a day, and what was public about them then.\n\n"
            "Your file keeps each version of the playbook that it used. The note says which one is shown.\n\n"
            "Nothing can be changed here. Steps shows where your campaign is now."
        )

    def letter_date(self) -> date | None:
        """Return the date of the campaign's letters."""
        return self.page.letter_date if self.page else None

    def told_of_day(self) -> tuple[QWidget, str]:
        """Say which version of the playbook is shown."""
        return self.note, told(self.page.version) if self.page else ""

    def refresh(self) -> None:
        """Read the steps of the day and draw them."""
        desk = self.desk
        self.draw(desk.read(page_of.load, desk.campaign, desk.playbooks, self.chosen_day, desk.today()))

    def draw(self, page: RulesThenPage) -> None:
        """Show which version it is, and its steps."""
        self.day.set_value(page.day)
        if page == self.page:
            return
        self.page = page
        title = self.tr("These are the rules of today") if page.is_now else self.tr("These are older rules")
        self.note.say(title, (told(page.version), told(page.known)))
        clear(self.steps)
        for step in page.steps:
            self.steps.addWidget(self._step(step))

    def _step(self, step: StepThen) -> Card:
        card = Card(told(step.title))
        card.body.addWidget(Text(step.what))
        card.body.addWidget(Passage(self.tr("Why"), (step.why,)))
        tasks = [f"{title}: {how}" for title, how in step.tasks]
        card.body.addWidget(Passage(self.tr("Tasks"), tasks, bullets=True))
        for title, lines in (
            (self.tr("Where this came from ({count})"), step.sources),
            (self.tr("What contradicted it ({count})"), step.contradictions),
        ):
            if lines:
                words = title.format(count=len(lines))
                hide = self.tr("Hide: {title}").format(title=words)
                about = told(step.title)
                card.body.addWidget(Fold(words, hide, about, lambda shown=lines: statement_blocks(shown)))  # type: ignore[misc]  # a default of a lambda has no hint
        if step.later:
            card.body.addWidget(Text(told(step.later), "caption", "text2"))
        return card
