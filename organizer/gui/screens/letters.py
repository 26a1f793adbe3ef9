"""The letters of the campaign: to whom, where each stands, of which date."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.letter import LetterState
from organizer.gui import words
from organizer.gui.desk import Desk
from organizer.gui.letter_acts import LetterActs
from organizer.gui.models.rows import Row
from organizer.gui.questions import day_words
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card, EmptyState
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.gate_card import GateCard
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Text
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
        self.gate = GateCard(self)
        self.gate.leads(self.go.emit)
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
        self.chosen = Text("", "caption", "text2")
        self.standing = LetterActs(desk, self)
        self.standing.opened.connect(lambda slug: self.go.emit("letter", {"letter": slug}))
        self.standing.mailing.connect(lambda slug: self.go.emit("log_mail", {"letter": slug}))
        self.rows.turned.connect(self._show_chosen)
        self.empty = EmptyState(
            "letter",
            self.tr("No letters yet"),
            self.tr("The playbook has the letters of this campaign."),
            act=self.tr("Choose a letter"),
            on_act=self._choose_letter,
        )
        for part in (self.gate, self.card, self.chosen, self.buttons, self.standing, self.empty):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Letters")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Press Enter on a letter to open it. Press Ctrl+N to write another one.\n\n"
            "Send it to many writes one letter to each office that you tick, or to each row of a list.\n\n"
            "Say here when a printed letter is signed or mailed. It is then kept as it was printed. "
            "You can write a new letter in its place.\n\n"
            "Press Delete to remove a letter. Undo brings it back. A letter that is signed or mailed is kept."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {
            "new": self._choose_letter,
            "check": self._check,
            "primary": self._choose_letter,
            "many": self._send_to_many,
            "sign": self.standing.sign,
            "mail": self.standing.mail,
            "log_mail": self.log_mail,
            "replace": self.standing.replace,
        }

    def log_mail(self) -> None:
        """Go to the page that logs the chosen letter as mailed."""
        self.go.emit("log_mail", {"letter": self.rows.current_key()})

    def refresh(self) -> None:
        """Read the letters and draw them."""
        desk = self.desk
        self.draw(desk.read(page_of.load, desk.campaign, desk.playbooks, desk.seed, desk.today()))

    def draw(self, page: LettersPage) -> None:
        """Show the letters."""
        self.page = page
        self.gate.show_note(page.gate)
        self.rows.show_rows(tuple(self._row(line) for line in page.letters))
        for part in (self.card, self.buttons, self.chosen, self.new):
            part.setVisible(bool(page.letters))
        self._show_chosen(self.rows.current_key())
        self.empty.setVisible(not page.letters)

    def _row(self, line: LetterLine) -> Row:
        title = self._title(line)
        parts = [self._to(line), day_words(line.date)]
        if line.printed_number:
            parts.append(self.tr("No. {number}").format(number=line.printed_number))
        if line.replaces_number:
            parts.append(self.tr("In place of no. {number}").format(number=line.replaces_number))
        hint = ". ".join(parts)
        status = words.letter_word(line.state)
        tone = _TONES.get(line.state, Tone.INFO)
        spoken = self.tr("{title}. {hint}. {status}.").format(title=title, hint=hint, status=status)
        return Row(line.slug, title, hint, status, tone, icon="letter", spoken=spoken)

    def _title(self, line: LetterLine) -> str:
        if line.is_blank and line.subject:
            return line.subject
        if line.number:
            return self.tr("{title}, {number}").format(title=line.title, number=line.number)
        return line.title

    def _to(self, line: LetterLine) -> str:
        if line.is_blank and not line.to:
            return self.tr("To: nobody yet")
        return self.tr("To: {recipient}").format(recipient=line.to) if line.to else self.tr("A paper to hand over")

    def _show_chosen(self, slug: str) -> None:
        """Offer what can be done with the row that is chosen."""
        found = next((line for line in self.page.letters if line.slug == slug), None) if self.page else None
        self.standing.show_letter(found.stored if found else None)
        self.chosen.setText(self.tr("With {letter}:").format(letter=self._title(found)) if found else "")

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
