"""Check one letter, then print it: every row leads to its field, errors stop the paper and say why."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.playbook import Status
from organizer.gui import words
from organizer.gui.checked_address import OfferedOffices, enter_office, note_check, office_words
from organizer.gui.desk import Desk
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.letter_acts import LetterActs
from organizer.gui.letter_out import LetterOut
from organizer.gui.printing import Asking
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.check_list import CheckList
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.program_question import ProgramCards
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.papers import check_page
from organizer.papers.check_page import CheckPage
from organizer.papers.check_rows import MAIL_LOG, is_fact, mended_at
from organizer.store.letters import follow_letter


class CheckScreen(Screen):
    """Argument: ``letter``, its id. Before the first letter of a campaign the question about the program comes."""

    name = "check"
    watches = frozenset(
        {Topic.LETTERS, Topic.ANSWERS, Topic.RECIPIENTS, Topic.OFFICES, Topic.FACTS, Topic.GROUP, Topic.STEPS}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, asking: Asking = BY_DIALOG) -> None:
        super().__init__(desk, parent)
        self.page: CheckPage | None = None
        self.letter_out = LetterOut(self, asking, lambda: self.page, self._is_ready)
        self.out, self.printed_card, self.goes_out = (
            self.letter_out.paper, self.letter_out.card, self.letter_out.goes_out,
        )  # fmt: skip
        self.summary = ErrorSummary()
        self.question = ProgramCards()
        self.rows = CheckList()
        self.offers = OfferedOffices()
        self.standing = LetterActs(desk, self)
        self._make_buttons()
        self._connect()
        parts = (self.summary, self.printed_card, self.question, self.rows, self.goes_out, self.buttons, self.standing)
        for part in (*parts, self.offers):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return what to do here."""
        if self._asks and self.page and self.page.composer.case.playbook.status is Status.CURRENT:
            return self.tr("Not all sources of this letter agree")
        if self._asks:
            return self.tr("Is the program still the same?")
        if self.page and self.page.is_kept:
            return self.tr("This letter is kept as it was printed")
        return self.tr("Check this letter, then print it")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each row shows one thing that the letter is made of. Change leads to its field.\n\n"
            "A cross must be fixed before the letter can be printed. A triangle is a warning: read it, then decide.\n\n"
            "Print with Ctrl+P. Pages print at their true size on US Letter paper. In the print dialog, leave any "
            "scaling off: then the address stands in the window of the envelope.\n\n"
            "Save as PDF writes the letter to a file, for another printer or for mail by computer.\n\n"
            "After it printed, say yes. Then the pages are kept. Once the letter is signed or mailed, they never "
            "change.\n\n"
            "The letter is not mailed until it is signed and taken to the post office."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        if self.page is None:
            return {}
        if self._asks:
            return {"primary": self.go_on, "check": self.go_on, "previous": self.back}
        return {
            "primary": self.letter_out.keep if self.printed_card.asks else self.letter_out.print_letter,
            "check": self.letter_out.print_letter,
            "save_pdf": self.letter_out.save,
            "open_pdf": self.letter_out.open_pdf,
            "envelope": self.go_to_envelope,
            "copy_text": self.copy_text,
            "next_problem": self._first_problem,
            "sign": self.standing.sign,
            "mail": self.standing.mail,
            "log_mail": self.standing.mail,
            "replace": self.standing.replace,
        }

    def problem_count(self) -> int:
        """Return how many errors there are."""
        return len(self.page.errors) if self.page and not self._asks else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Check the letter; the focus goes to what is wrong, else to the heading."""
        self.letter_out.forget()
        super().arrive(arguments)
        self._show_summary(focus=True)

    def refresh(self) -> None:
        """Read the letter and draw it."""
        desk = self.desk
        slug = str(self.arguments.get("letter", ""))
        self.draw(desk.read(check_page.load, desk.campaign, slug, desk.playbooks, desk.seed, today=desk.today()))

    def draw(self, page: CheckPage | None) -> None:
        """Show the question, or the rows."""
        self.page = page
        asks = self._asks
        checks = page is not None and not asks
        self.question.setVisible(asks)
        self.rows.setVisible(checks)
        self.offers.show_offers(page.offers if page and checks else ())
        for button in (self.print_button, self.save_button, self.open_button, self.envelope_button):
            button.setVisible(checks)
        self.goes_out.show_count(len(page.composer.stored.enclosures) if page and checks else 0)
        self.standing.show_letter(page.composer.stored if page and checks else None)
        self.continue_button.setVisible(asks)
        self.back_button.setVisible(page is not None)
        if page is None:
            self.set_lead(self.tr("This letter is not in the file any more."))
            self.summary.hide()
            return
        if asks:
            self.set_lead(self.tr("This is the first letter of the campaign. Read this once before you go on."))
            self.question.show_question(page.question)
            self.summary.hide()
            return
        self.set_lead(self._lead(page))
        self._show_print()
        self.rows.show_rows(page.rows, office_words(page))
        self._show_summary(focus=False)

    def go_on(self) -> None:
        """Leave the question and check the letter."""
        self.desk.settings.note_read(self.desk.campaign)
        self.renew()
        self.focus_heading()
        self._show_summary(focus=True)

    def back(self) -> None:
        """Go back to the letter."""
        self.go.emit("letter", {"letter": self._slug})

    def go_to(self, field: str) -> None:
        """Go to the field of a row or a problem, from where Continue returns here; or to the mail log, or the facts."""
        if field == MAIL_LOG:
            followed = self.page.composer.followed if self.page else None
            self.go.emit("mail_log", {"letter": followed.letter if followed else ""})
        elif is_fact(field):
            self.go.emit("evidence", {"part": "facts"})
        else:
            self.go.emit("letter", {"letter": self._slug, "field": field, "checked": True})

    def go_to_envelope(self) -> None:
        """Go to the page with envelope, label, proof and the other papers of this letter."""
        self.go.emit("mailing", {"letter": self._slug})

    def take_newer(self) -> None:
        """Name the newest answer of the office in place of the one that the letter names."""
        composer = self.page.composer if self.page else None
        newer = composer.followed.newer if composer and composer.followed else None
        if composer and newer:
            self.desk.write(follow_letter, composer.stored.id, newer.letter, newer.reply.id)

    def copy_text(self) -> None:
        """Put the words of the letter on the clipboard."""
        if self.page and self.page.is_kept and not self.page.composer.sheets.text:
            self.desk.refused.emit(self.tr("Only the PDF of this letter is kept. Open it to copy its words."))
        elif self.page:
            QGuiApplication.clipboard().setText(self.page.composer.sheets.text)
            announce(self, self.tr("The text of the letter is copied."))

    @property
    def _asks(self) -> bool:
        return self.page is not None and self.page.is_first and not self.desk.settings.has_read(self.desk.campaign)

    @property
    def _slug(self) -> str:
        return str(self.arguments.get("letter", ""))

    def _make_buttons(self) -> None:
        self.print_button = PrimaryButton(self.tr("Print"), "printer")
        self.continue_button = PrimaryButton(self.tr("Continue"), "arrow-right")
        self.save_button = SecondaryButton(self.tr("Save as PDF"), "page")
        self.open_button = SecondaryButton(self.tr("Open PDF"), "open-outside")
        self.envelope_button = SecondaryButton(self.tr("Envelope or label"), "letter")
        self.back_button = SecondaryButton(self.tr("Back to the letter"))
        self.buttons = ButtonRow(
            self.continue_button,
            self.print_button,
            self.save_button,
            self.open_button,
            self.envelope_button,
            self.back_button,
        )

    def _connect(self) -> None:
        self.summary.followed.connect(self.go_to)
        self.rows.followed.connect(self.go_to)
        self.rows.checked.connect(self._mark_checked)
        self.rows.envelope.connect(self.go_to_envelope)
        self.rows.newer.connect(self.take_newer)
        self.offers.chosen.connect(self._enter_office)
        self.standing.opened.connect(lambda slug: self.go.emit("letter", {"letter": slug}))
        self.standing.mailing.connect(lambda slug: self.go.emit("log_mail", {"letter": slug}))
        self.letter_out.asked.connect(self._show_print)
        self.letter_out.followed.connect(lambda step, task: self.go.emit("step", {"step": step, "task": task}))
        self.printed_card.home.connect(lambda: self.go.emit("home", {}))
        self.print_button.clicked.connect(self.letter_out.print_letter)
        self.continue_button.clicked.connect(self.go_on)
        self.save_button.clicked.connect(self.letter_out.save)
        self.open_button.clicked.connect(self.letter_out.open_pdf)
        self.envelope_button.clicked.connect(self.go_to_envelope)
        self.back_button.clicked.connect(self.back)

    def _lead(self, page: CheckPage) -> str:
        if page.is_kept:
            words = self.tr("{title}. These are the pages that were signed or mailed. They print the same each time.")
        elif page.composer.to is None:
            words = self.tr("{title}. Print it, then hand it over or enclose it.")
        else:
            words = self.tr(
                "{title}. It is not mailed until you print it, get it signed and take it to the post office."
            )
        return words.format(title=page.composer.template.title)

    def _show_print(self) -> None:
        """Keep one primary button on the page: the card's, while it asks."""
        is_checked = self.page is not None and not self._asks
        self.print_button.setVisible(is_checked and not self.printed_card.asks)

    def _is_ready(self) -> bool:
        """Whether nothing stops the letter; else the focus goes to what does."""
        if self.page and self.page.errors:
            self._show_summary(focus=True)
            return False
        return True

    def _first_problem(self) -> None:
        if self.page and self.page.errors:
            self.go_to(mended_at(self.page.composer, self.page.errors[0]))
        else:
            announce(self, self.tr("There is nothing to fix."))

    def _show_summary(self, *, focus: bool) -> None:
        if self.page and not self._asks:
            problems = [(mended_at(self.page.composer, one), words.sentence(one)) for one in self.page.errors]
            self.summary.show_problems(problems, focus=focus)

    def _enter_office(self, key: str) -> None:
        if self.page:
            enter_office(self.desk, self.page, key)

    def _mark_checked(self, how: str) -> None:
        if self.page:
            note_check(self.desk, self.page, how)
