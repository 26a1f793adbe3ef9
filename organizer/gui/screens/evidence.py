"""Evidence: the facts of the campaign, and the ledger of statements in order of time, as it was known on a day."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.campaign import Fact
from organizer.domain.changes import Topic
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.phrases import told
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow, Columns
from organizer.gui.widgets.day_screen import DayScreen
from organizer.gui.widgets.facts_card import FactsCard
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.in_sight import InSight
from organizer.gui.widgets.statement_card import StatementBlock
from organizer.gui.widgets.text import Heading, Text
from organizer.store.facts import delete_fact, keep_fact
from organizer.store.pages import evidence as page_of
from organizer.store.pages.evidence import EvidencePage
from organizer.store.pages.statements import StatementLine


class _Entry(Card):
    """One statement of the list, and the value that it shows now."""

    def __init__(self, line: StatementLine) -> None:
        super().__init__()
        self.line = line
        self.block = StatementBlock(line)
        self.body.addWidget(self.block)
        self.setAccessibleName(line.title)

    def says(self, line: StatementLine) -> bool:
        """Whether these are the words on it, but for what bears on the statement."""
        return _words_of(line) == _words_of(self.line)

    def show_line(self, line: StatementLine) -> None:
        """Take up what is known of it on another day."""
        if line.relations != self.line.relations:
            self.block.show_relations(line)
        self.line = line


class EvidenceScreen(DayScreen):
    """The facts are the campaign's own; the statements are the record of what others said, which nobody changes.

    Argument: ``part``, where "facts" goes to the facts.
    """

    name = "evidence"
    watches = frozenset({Topic.CAMPAIGNS, Topic.ANSWERS, Topic.FACTS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Only what was public then is shown."), parent)
        self.entries: dict[str, _Entry] = {}
        self.page: EvidencePage | None = None
        self.wanted = FormField(
            Field(
                "evidence.find",
                FieldKind.TEXT,
                self.tr("Find in the statements"),
                self.tr("A name, a place or a word."),
            ),
            stored=False,
        )
        self.facts = FactsCard(desk.drafts)
        self.question = Heading("", level=2)
        self.known, self.standing, self.newest = Text(), Text(), Text()
        self.found = Text("", "body", "text2")
        self.all = LinkButton(self.tr("Show all of them again"))
        self.version = Text("", "body", "text2")
        self.steps_then = LinkButton(self.tr("See the steps as the rules stood then"), "steps")
        self.steps_then.clicked.connect(lambda: self.go.emit("rules_then", {"day": self.chosen_day}))
        self.list = QVBoxLayout()
        self.list.setSpacing(theme.px(12))
        self.in_sight = InSight(self.area)
        self._lay_out_evidence()
        self._connect()

    def title(self) -> str:
        """Return the title."""
        return self.tr("Evidence: facts and statements")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Your facts stand on top. Give each one its source and date: letters use no fact without them.\n\n"
            "Below is the record of what officials said, in order of time. It shows who said what, when and where.\n\n"
            "A position is that of the speaker on that day. It proves no right.\n\n"
            "Set a date to see only what was public then. A letter may name only what was public on its own date.\n\n"
            "Ctrl+F finds a word. Addresses of sources are shown and never opened by the program."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"find": self.wanted.focus_editor}

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Begin with what is known today, or on the day that is asked for."""
        self.wanted.set_value("")
        super().arrive(arguments)
        self.in_sight.top()
        if self.arguments.get("part") == "facts":
            self.facts.opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def letter_date(self) -> date | None:
        """Return the date of the campaign's letters."""
        return self.page.letter_date if self.page else None

    def told_of_day(self) -> tuple[QWidget, str]:
        """Say how many statements were known."""
        return self.known, self.known.text()

    def refresh(self) -> None:
        """Read the ledger and draw it."""
        self.draw(
            self.desk.read(page_of.load, self.desk.campaign, self.desk.playbooks, self.chosen_day, self.desk.today())
        )

    def draw(self, page: EvidencePage) -> None:
        """Show the statements that were public, and how things stood."""
        self.page = page
        self.day.set_value(page.as_of)
        self.facts.show_facts(page.facts, self.desk.campaign)
        self.question.setText(page.question)
        shown = (self.known, page.known), (self.standing, page.standing), (self.newest, page.newest)
        for text, words in (*shown, (self.version, page.version)):
            text.setText(told(words))
            text.setVisible(bool(words))
        self._draw_entries(page)
        self._filter()

    def _lay_out_evidence(self) -> None:
        columns = Columns(1, 1)
        position = Card()
        for part in (self.question, self.known, self.standing, self.newest, self.version, self.steps_then):
            position.body.addWidget(part)
        asked = Card(self.tr("Choose what to see"))
        for widget in (self.day, ButtonRow(self.today, self.letters_day), self.wanted):
            asked.body.addWidget(widget)
        columns.left.addWidget(position)
        columns.right.addWidget(asked)
        self.body.addWidget(self.facts)
        self.body.addWidget(columns)
        self.body.addWidget(self.found)
        self.body.addWidget(ButtonRow(self.all))
        self.body.addLayout(self.list)

    def _connect(self) -> None:
        self.facts.kept.connect(self._keep_fact)
        self.facts.deleted.connect(lambda fact: self.desk.write(delete_fact, self.desk.campaign, fact))
        self.all.clicked.connect(self.wanted.focus_editor)
        if isinstance(self.wanted.editor, QLineEdit):
            self.wanted.editor.textChanged.connect(self._filter)
            self.all.clicked.connect(self.wanted.editor.clear)

    def _keep_fact(self, fact: Fact) -> None:
        self.desk.write(keep_fact, self.desk.campaign, fact)
        if not self.desk.trouble and not self.desk.is_read_only:
            self.facts.close_form()

    def _draw_entries(self, page: EvidencePage) -> None:
        """Keep the cards that are there: only what bears on them changes with the day."""
        known = {line.id: line for line in page.statements}
        for place, line in enumerate(page.statements):
            entry = self.entries.get(line.id)
            if entry is not None and not entry.says(line):  # another version of the playbook words it anew
                self._take_away(line.id)
                entry = None
            if entry is None:
                entry = self.entries[line.id] = _Entry(line)
            entry.show_line(line)
            if self.list.indexOf(entry) != place:
                self.list.insertWidget(place, entry)
        for key in [key for key in self.entries if key not in known]:
            self._take_away(key)

    def _take_away(self, key: str) -> None:
        gone = self.entries.pop(key)
        self.list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _filter(self) -> None:
        words = str(self.wanted.value() or "").casefold().split()
        shown = 0
        for entry in self.entries.values():
            is_found = all(word in entry.line.search for word in words)
            entry.setVisible(is_found)
            shown += is_found
        self.found.setVisible(bool(words))
        self.all.setVisible(bool(words))
        template = self.tr("{count} of {total} statements have these words.")
        self.found.setText(template.format(count=shown, total=len(self.entries)))
        if words:
            announce(self.found, self.found.text())


def _words_of(line: StatementLine) -> tuple[object, ...]:
    """Return what the card of a statement is made with and keeps."""
    known = (line.title, line.when, line.who, line.position_words, line.summary, line.public, line.later)
    return (*known, line.source, line.address, line.verified, line.remark)
