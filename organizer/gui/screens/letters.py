"""The letters of the campaign: to whom, where each stands, of which date."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.dates import spell_date
from organizer.domain.letter import LetterState
from organizer.gui import words
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card, EmptyState
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.gui.words import Tone
from organizer.store.letters import delete_letter
from organizer.store.pages import letters as page_of
from organizer.store.pages.letters import LetterLine, LettersPage

_TONES = {LetterState.DRAFT: Tone.PLAIN, LetterState.CAME_BACK: Tone.WARN, LetterState.ANSWERED: Tone.DONE}


class LettersScreen(Screen):
    """One row a letter. Enter opens it, Delete removes it with Undo."""

    name = "letters"
    watches = frozenset({Topic.LETTERS, Topic.ANSWERS, Topic.RECIPIENTS, Topic.OFFICES, Topic.CAMPAIGNS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: LettersPage | None = None
        self.new = PrimaryButton(self.tr("New letter"), "plus")
        self.new.clicked.connect(self._choose_letter)
        self.head.addWidget(self.new)
        self.rows = RowList(self.tr("Letters"))
        self.rows.chosen.connect(lambda slug: self.go.emit("letter", {"letter": slug}))
        self.rows.deleted.connect(self._delete)
        self.card = Card()
        self.card.body.setContentsMargins(0, 0, 0, 0)
        self.card.body.addWidget(self.rows)
        self.delete = SecondaryButton(self.tr("Delete this letter"), "trash")
        self.delete.clicked.connect(lambda: self._delete(self.rows.current_key()))
        self.check = SecondaryButton(self.tr("Check this letter"), "check-circle")
        self.check.clicked.connect(self._check)
        self.many = SecondaryButton(self.tr("Send it to many"), "send")
        self.many.clicked.connect(self._send_to_many)
        self.buttons = ButtonRow(self.check, self.many, self.delete)
        self.empty = EmptyState(
            "letter",
            self.tr("No letters yet"),
            self.tr("The playbook has the letters of this campaign."),
            act=self.tr("Choose a letter"),
            on_act=self._choose_letter,
        )
        for part in (self.card, self.buttons, self.empty):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Letters")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Press Enter on a letter to open it. Press Ctrl+N to write another one.\n\n"
            "Send it to many writes one letter to each office that you tick, or to each row of a list.\n\n"
            "Press Delete to remove a letter. Undo brings it back. A letter that was mailed is kept."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {
            "new": self._choose_letter,
            "check": self._check,
            "primary": self._choose_letter,
            "many": self._send_to_many,
        }

    def refresh(self) -> None:
        """Read the letters and draw them."""
        desk = self.desk
        self.draw(desk.read(page_of.load, desk.campaign, desk.playbooks, desk.seed, desk.today()))

    def draw(self, page: LettersPage) -> None:
        """Show the letters."""
        self.page = page
        self.rows.show_rows(tuple(self._row(line) for line in page.letters))
        for part in (self.card, self.buttons, self.new):
            part.setVisible(bool(page.letters))
        self.empty.setVisible(not page.letters)

    def _row(self, line: LetterLine) -> Row:
        title = line.title
        if line.number:
            title = self.tr("{title}, {number}").format(title=line.title, number=line.number)
        day = spell_date(line.date)
        to = self.tr("To: {recipient}. {date}") if line.to else self.tr("A draft to hand over. {date}")
        hint = to.format(recipient=line.to, date=day)
        status = words.letter_word(line.state)
        tone = _TONES.get(line.state, Tone.INFO)
        spoken = self.tr("{title}. {hint}. {status}.").format(title=title, hint=hint, status=status)
        return Row(line.slug, title, hint, status, tone, icon="letter", spoken=spoken)

    def _choose_letter(self) -> None:
        self.go.emit("new_letter", {})

    def _check(self) -> None:
        key = self.rows.current_key()
        if key:
            self.go.emit("check", {"letter": key})

    def _send_to_many(self) -> None:
        self.go.emit("batch", {"letter": self.rows.current_key()})

    def _delete(self, slug: str) -> None:
        found = next((line for line in self.page.letters if line.slug == slug), None) if self.page else None
        if found:
            self.desk.write(delete_letter, found.id)
