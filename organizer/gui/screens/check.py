"""Check one letter, then save it: every row leads to its field, errors stop the PDF and say why."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.errors import OrganizerError
from organizer.domain.letter import LetterState
from organizer.gui import words
from organizer.gui.desk import Desk
from organizer.gui.dialogs.save_pdf import SavePdfDialog
from organizer.gui.letters_folder import OfferedFolder, letters_folder
from organizer.gui.models.rows import Row
from organizer.gui.private_copy import open_copy
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.check_list import CheckList
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.program_question import ProgramCards
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.saved_card import SavedCard
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.papers import check_page
from organizer.papers.check_page import CheckPage, as_recipient
from organizer.store.campaigns import set_recipient
from organizer.store.files import atomic_write
from organizer.store.letters import mark_letter
from organizer.store.offices import check_office
from organizer.store.steps import finish_task


class CheckScreen(Screen):
    """Argument: ``letter``, its id. Before the first letter of a campaign the question about the program comes."""

    name = "check"
    watches = frozenset(
        {Topic.LETTERS, Topic.ANSWERS, Topic.RECIPIENTS, Topic.OFFICES, Topic.FACTS, Topic.GROUP, Topic.STEPS}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: CheckPage | None = None
        self._looked: set[str] = set()  # campaigns whose question was answered since the window opened
        self._folder: Path | None = None
        self.summary = ErrorSummary()
        self.summary.followed.connect(self.go_to)
        self.question = ProgramCards()
        self.rows = CheckList()
        self.rows.followed.connect(self.go_to)
        self.rows.checked.connect(self._mark_checked)
        self.offers_card = Card(self.tr("Offices that can be addressed on this date"))
        self.offers_card.body.addWidget(Text(self.tr("Choose one to enter it with its source."), "body", "text2"))
        self.offers = RowList(self.tr("Offices that can be addressed on this date"))
        self.offers.chosen.connect(self._enter_office)
        self.offers_card.body.addWidget(self.offers)
        self.saved_card = SavedCard()
        self.saved_card.task_done.connect(self._finish_task)
        self.saved_card.home.connect(lambda: self.go.emit("home", {}))
        self._make_buttons()
        for part in (self.summary, self.saved_card, self.question, self.rows, self.buttons, self.offers_card):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return what to do here."""
        if self._asks:
            return self.tr("Is the program still the same?")
        return self.tr("Check this letter, then save it")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each row shows one thing that the letter is made of. Change leads to its field.\n\n"
            "A cross must be fixed before the letter can be saved. A triangle is a warning: read it, then decide.\n\n"
            "Save as PDF writes the letter to a file. It is not mailed until you print it, get it signed and take it "
            "to the post office."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        if self.page is None:
            return {}
        if self._asks:
            return {"primary": self.go_on, "check": self.go_on, "previous": self.back}
        return {
            "primary": self.save,
            "save_pdf": self.save,
            "check": self.check_again,
            "open_pdf": self.open_pdf,
            "copy_text": self.copy_text,
            "next_problem": self._first_problem,
        }

    def problem_count(self) -> int:
        """Return how many errors there are."""
        return len(self.page.errors) if self.page and not self._asks else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Check the letter; the focus goes to what is wrong, else to the heading."""
        self.saved_card.hide()
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
        self.offers_card.setVisible(page is not None and checks and bool(page.offers))
        for button in (self.save_button, self.open_button):
            button.setVisible(checks)
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
        self.set_lead(
            self.tr(
                "{title}. It is not mailed until you print it, get it signed and take it to the post office."
            ).format(title=page.composer.template.title)
        )
        self.rows.show_rows(page.rows, self._office(page))
        self.offers.show_rows(tuple(self._offer(office.key, page) for office in page.offers))
        self._show_summary(focus=False)

    def go_on(self) -> None:
        """Leave the question and check the letter."""
        self._looked.add(self.desk.campaign)
        self.renew()
        self.focus_heading()
        self._show_summary(focus=True)

    def check_again(self) -> None:
        """Check the letter anew."""
        self.renew()
        self._show_summary(focus=True)

    def back(self) -> None:
        """Go back to the letter."""
        self.go.emit("letter", {"letter": self._slug})

    def go_to(self, field: str) -> None:
        """Go to the field of a row or a problem; from there Continue returns here."""
        self.go.emit("letter", {"letter": self._slug, "field": field, "checked": True})

    def save(self) -> None:
        """Ask for a place and write the PDF, whole or not at all."""
        page = self.page
        if page is None or not self._is_ready():
            return
        try:
            path = self._write(page)
        except OrganizerError as trouble:
            self.desk.refused.emit(str(trouble))
            return
        if path is None or page.paper is None:
            return
        self._folder = path.parent
        stored = page.composer.stored
        if stored.state in (LetterState.DRAFT, LetterState.CHECKED) and not self.desk.is_read_only:
            self.desk.write(mark_letter, stored.id, LetterState.PRINTED)
        self.saved_card.show_paper(path, page.paper, page.task.task.title if page.task else "")

    def open_pdf(self) -> None:
        """Open the PDF in the desktop's own program."""
        if self.page and self._is_ready() and self.page.paper:
            try:
                open_copy(self._file, self.page.paper.data)
            except OrganizerError as trouble:
                self.desk.refused.emit(str(trouble))

    def copy_text(self) -> None:
        """Put the words of the letter on the clipboard."""
        if self.page:
            QGuiApplication.clipboard().setText(self.page.composer.sheets.text)
            announce(self, self.tr("The text of the letter is copied."))

    @property
    def _asks(self) -> bool:
        return self.page is not None and self.page.is_first and self.desk.campaign not in self._looked

    @property
    def _slug(self) -> str:
        return str(self.arguments.get("letter", ""))

    @property
    def _file(self) -> str:
        return f"{self._slug}.pdf"

    def _make_buttons(self) -> None:
        self.save_button = PrimaryButton(self.tr("Save as PDF"), "page")
        self.continue_button = PrimaryButton(self.tr("Continue"), "arrow-right")
        self.open_button = SecondaryButton(self.tr("Open PDF"), "open-outside")
        self.back_button = SecondaryButton(self.tr("Back to the letter"))
        self.save_button.clicked.connect(self.save)
        self.continue_button.clicked.connect(self.go_on)
        self.open_button.clicked.connect(self.open_pdf)
        self.back_button.clicked.connect(self.back)
        self.buttons = ButtonRow(self.continue_button, self.save_button, self.open_button, self.back_button)

    def _write(self, page: CheckPage) -> Path | None:
        """Ask for a place and write the PDF there; None when nothing is to be written."""
        store = self.desk.store
        usual = letters_folder(store.path if store else None)
        with OfferedFolder(self._folder or usual) as folder:
            path = SavePdfDialog.ask(self, folder / self._file)
            if path is not None and page.paper is not None:
                atomic_write(path, page.paper.data)
            return path

    def _finish_task(self) -> None:
        page = self.page
        if page and page.task and self.desk.may_write():
            by = page.composer.initials
            self.desk.write(finish_task, self.desk.campaign, page.task.task.id, self.desk.today(), by=by)
            self.saved_card.hide_task()

    def _is_ready(self) -> bool:
        """Whether nothing stops the letter; else the focus goes to what does."""
        if self.page and self.page.errors:
            self._show_summary(focus=True)
            return False
        return True

    def _first_problem(self) -> None:
        if self.page and self.page.errors:
            self.go_to(self.page.errors[0].field)
        else:
            announce(self, self.tr("There is nothing to fix."))

    def _show_summary(self, *, focus: bool) -> None:
        if self.page and not self._asks:
            problems = [(problem.field, words.sentence(problem)) for problem in self.page.errors]
            self.summary.show_problems(problems, focus=focus)

    def _office(self, page: CheckPage) -> str:
        whole = page.composer.to.addressee if page.composer.to else None
        return (whole.agency or whole.title) if whole else ""

    def _offer(self, key: str, page: CheckPage) -> Row:
        office = next(entry for entry in page.offers if entry.key == key)
        hint = ", ".join(office.address.printed)
        source = self.tr("Source: {source}").format(source=office.source_title)
        return Row(key, office.title or office.name, f"{hint}. {source}", icon="place")

    def _enter_office(self, key: str) -> None:
        page = self.page
        office = next((entry for entry in page.offers if entry.key == key), None) if page else None
        if page and page.composer.to and office:
            self.desk.write(set_recipient, self.desk.campaign, as_recipient(page.composer.to.role.role, office))

    def _mark_checked(self, how: str) -> None:
        """Note the check where the address comes from: the campaign's own entry, or the directory."""
        page = self.page
        to = page.composer.to if page else None
        if page is None or to is None or to.addressee is None:
            return
        own, office, today = to.own, to.addressee.office, self.desk.today()
        if own is not None and (own.address is not None or own.checked_on is not None):
            self.desk.write(set_recipient, self.desk.campaign, replace(own, checked_on=today))
        elif office is not None:
            self.desk.write(check_office, office.key, today, page.composer.initials, how)
