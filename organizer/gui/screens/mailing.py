"""Envelope, label and the other papers of one letter: each can be printed, saved and opened."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.fields import Field, FieldKind
from organizer.domain.letter import Letter
from organizer.gui.desk import Desk
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.paper_out import PaperOut
from organizer.gui.printing import Asking
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.note_card import NoteCard
from organizer.gui.widgets.paper_card import PaperCard
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Text
from organizer.gui.words import path_words
from organizer.papers import mail_papers, mailing_page
from organizer.papers.letter_text import text_of
from organizer.papers.mailing_page import MailingPage
from organizer.papers.word_file import word_of


class MailingScreen(Screen):
    """Argument: ``letter``, its id."""

    name = "mailing"
    watches = frozenset({Topic.LETTERS, Topic.ANSWERS, Topic.RECIPIENTS, Topic.OFFICES, Topic.FACTS, Topic.GROUP})

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, asking: Asking = BY_DIALOG) -> None:
        super().__init__(desk, parent)
        self.page: MailingPage | None = None
        self.out = PaperOut(self, asking)
        self.note = NoteCard("warn")
        self.sheet = Choice()
        self.first = FormField(Field("first", FieldKind.TEXT, self.tr("First free label on the sheet")), stored=False)
        self.back_button = SecondaryButton(self.tr("Back to Check"))
        self.back_button.clicked.connect(self.back)
        self.head.addWidget(self.back_button)
        self.cards = self._make_cards()
        self._fill_label_card()
        self.copies_note = Text("", "body", "warn")
        copies = self.cards["copies"].body
        copies.insertWidget(copies.count() - 1, self.copies_note)
        self.copy_button = SecondaryButton(self.tr("Copy text"), "copy")
        self.copy_button.clicked.connect(self.copy_text)
        self.cards["text"].row.flow.addWidget(self.copy_button)
        self.body.addWidget(self.note)
        for name, card in self.cards.items():
            card.wanted.connect(partial(self._give, name))
            self.body.addWidget(card)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Envelope, label and more")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each card is a paper that helps this letter on its way. Print it, save it, or open it.\n\n"
            "Most letters need none of these: the address stands in the window of a #10 window envelope. "
            "Print the window proof once to see if your envelope and your printer fit.\n\n"
            "If the address is too long for the window, print an envelope or a label.\n\n"
            "Put a used sheet of labels in again: say which label is the first free one. Count row by row.\n\n"
            "The Word file is for offices that put the letter on their own paper."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        if self.page is None:
            return {}
        return {"check": self.back, "previous": self.back, "copy_text": self.copy_text, "primary": self.back}

    def refresh(self) -> None:
        """Read the letter and draw the page."""
        desk = self.desk
        slug = str(self.arguments.get("letter", ""))
        self.draw(desk.read(mailing_page.load, desk.campaign, slug, desk.playbooks, desk.seed, today=desk.today()))

    def draw(self, page: MailingPage | None) -> None:
        """Show the papers that this letter can have."""
        self.page = page
        shown = {"word", "text"} if page and page.letter else {"pdf"} if page else set()
        if page and page.is_mailed:
            shown |= {"envelope", "label", "proof", "forms"}
        if page and page.copies:
            shown.add("copies")
        for name, card in self.cards.items():
            card.setVisible(name in shown)
        self.back_button.setVisible(page is not None)
        self.set_lead(page.title if page else self.tr("This letter is not in the file any more."))
        self._tell(page)

    def back(self) -> None:
        """Go back to Check."""
        self.go.emit("check", {"letter": str(self.arguments.get("letter", ""))})

    def copy_text(self) -> None:
        """Put the words of the letter on the clipboard."""
        if self.page and self.page.letter:
            QGuiApplication.clipboard().setText(text_of(self.page.letter))
            announce(self, self.tr("The text of the letter is copied."))
        elif self.page:
            self.desk.refused.emit(self.tr("Only the PDF of this letter is kept. Open it to copy its words."))

    def _tell(self, page: MailingPage | None) -> None:
        """Say what to know of this letter's papers."""
        missing = page.unaddressed if page else ()
        act = self.tr("Write it in the letter, behind the name: Name, Street, City, ST 00000.")
        if page and page.kept:
            act = self.tr("Write it on the envelope.")
        told = self.tr("No address in the letter: {names}. {act}").format(names="; ".join(missing), act=act)
        self.copies_note.setText(told if missing else "")
        self.copies_note.setVisible(bool(missing))
        if page and page.letter is None:
            told = self.tr("An older version of the program printed this letter. It kept the pages and nothing else.")
            self.note.say(self.tr("Only the PDF of this letter is kept"), (told,))
            return
        too_long = self.tr("The address is too long for the window")
        told = self.tr("It stands on the letter below the window. Print an envelope or a label for it.")
        self.note.say(too_long if page and page.needs_envelope else "", (told,))

    def _make_cards(self) -> dict[str, PaperCard]:
        return {
            "pdf": PaperCard(self.tr("The letter"), self.tr("The pages as they were signed or mailed.")),
            "envelope": PaperCard(
                self.tr("Envelope"),
                self.tr("A #10 envelope with both addresses, 4.1 x 9.5 in. Room is left for postage and the label."),
            ),
            "label": PaperCard(
                self.tr("Address label"), self.tr("One label on a sheet of labels, where the sheet has one left.")
            ),
            "proof": PaperCard(
                self.tr("Window proof"),
                self.tr("Page 1 with the windows of an envelope drawn over it. Hold your envelope over it."),
            ),
            "forms": PaperCard(
                self.tr("Help with PS Forms 3800 and 3811"),
                self.tr(
                    "What to write into each field of the forms for certified mail. The post office has the forms."
                ),
            ),
            "copies": PaperCard(
                self.tr("Copies for others"),
                self.tr("One copy of the letter for each name under cc, addressed and ticked for it."),
            ),
            "word": PaperCard(
                self.tr("Word file"), self.tr("The same words, for an office that changes them."), prints=False
            ),
            "text": PaperCard(self.tr("Plain text"), self.tr("The words alone, for a message."), prints=False),
        }

    def _fill_label_card(self) -> None:
        self.sheet.offer(
            (
                ("small", self.tr("30 labels, 1 x 2-5/8 in (as Avery 5160)")),
                ("large", self.tr("10 labels, 2 x 4 in (as Avery 5163)")),
            )
        )
        self.sheet.setAccessibleName(self.tr("Sheet of labels"))
        self.first.set_value("1")
        card = self.cards["label"]
        card.body.insertWidget(card.body.count() - 1, self.sheet)
        card.body.insertWidget(card.body.count() - 1, self.first)

    def _give(self, name: str, act: str) -> None:
        """Make one paper, and print, save or open it."""
        page = self.page
        made = self.out.tried(partial(self._made, name, page)) if page else None
        if made is None:
            return
        data, file = made
        if act == "print":
            self.out.send(data, file)
        elif act == "open":
            self.out.open(data, file)
        else:
            self._say_saved(self.out.save(data, file))

    def _made(self, name: str, page: MailingPage) -> tuple[bytes, str] | None:
        letter, slug = page.letter, page.slug
        if letter is None:
            return page.kept, f"{slug}.pdf"
        if name == "word":
            return word_of(letter), f"{slug}.docx"
        if name == "text":
            return text_of(letter).encode(), f"{slug}.txt"
        if name == "label":
            return self._label(letter, slug)
        makers = {
            "envelope": lambda: mail_papers.envelope_paper(letter),
            "proof": lambda: mail_papers.proof_paper(letter),
            "forms": lambda: mail_papers.forms_paper(letter, page.article),
            "copies": lambda: mail_papers.copies_paper(letter),
        }
        return makers[name]().data, f"{slug}-{name}.pdf"

    def _label(self, letter: Letter, slug: str) -> tuple[bytes, str] | None:
        sheet = mail_papers.SHEETS[self.sheet.value()]
        typed = str(self.first.value() or "").strip()
        if not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= sheet.count):
            self.first.show_error(self.tr("Write a number from 1 to {count}.").format(count=sheet.count))
            self.first.focus_editor()
            return None
        self.first.show_error("")
        return mail_papers.label_paper(letter, int(typed) - 1, sheet).data, f"{slug}-label.pdf"

    def _say_saved(self, path: Path | None) -> None:
        if path:
            self.desk.told.emit(self.tr("{path} is saved.").format(path=path_words(path)))
