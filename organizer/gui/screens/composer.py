"""One letter: its form at the left, the page as it prints at the right. Everything is stored as it is left.

A letter that was signed or mailed is shown as it was kept, and can only be replaced by another one.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from organizer.domain.changes import Topic
from organizer.domain.errors import OrganizerError
from organizer.domain.problem import Problem
from organizer.gui import kept_dialog, theme, words
from organizer.gui.desk import Desk
from organizer.gui.letter_acts import LetterActs
from organizer.gui.letter_standing import sentence_of
from organizer.gui.letter_writer import LetterWriter
from organizer.gui.phrases import trouble_words
from organizer.gui.private_copy import open_copy
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import EmptyState
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.form_and_page import FormAndPage
from organizer.gui.widgets.letter_form import LetterForm
from organizer.gui.widgets.preview import PagePreview
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Text
from organizer.papers import preview
from organizer.papers.check_rows import is_fact
from organizer.papers.press import press
from organizer.papers.preview import ComposerPage, Sheets
from organizer.store.letters import add_letter

REDRAW_MS = 300


class ComposerScreen(Screen):
    """Arguments: ``letter`` its id; ``field`` a field to go to; ``checked`` shows at the fields what Check found."""

    name = "letter"
    watches = frozenset(
        {Topic.LETTERS, Topic.ANSWERS, Topic.RECIPIENTS, Topic.OFFICES, Topic.FACTS, Topic.GROUP, Topic.CAMPAIGNS}
    )
    scrolls = False
    title_role = "h1_composer"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: ComposerPage | None = None
        self._sheets: Sheets | None = None
        self._shows_errors = False
        self._returns = False  # it was opened from Check, where it goes back
        self._last_problem = -1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REDRAW_MS)
        self._pause.timeout.connect(self.redraw)
        self.form = LetterForm()
        self.preview = PagePreview()
        self.parts = FormAndPage(self.preview)
        self.parts.form.addWidget(self.form)
        self.standing = LetterActs(desk, self)
        self.standing.opened.connect(lambda slug: self.go.emit("letter", {"letter": slug}))
        self.standing.mailing.connect(lambda slug: self.go.emit("log_mail", {"letter": slug}))
        self.writer = LetterWriter(desk, self.form, lambda: self.page, self)
        self.writer.focus.connect(self.go_to_paragraph)
        self.status = Text("", "strong", "text2")
        self.gone = EmptyState(
            "letter",
            self.tr("This letter is not written yet"),
            self.tr("The playbook has the words. You can change each paragraph."),
            act=self.tr("Write it"),
            on_act=self._write_it,
        )
        self.form.edited.connect(self._pause.start)
        self.form.follow.log.connect(lambda: self.go.emit("mail_log", {}))
        self._lay_out_page()

    def title(self) -> str:
        """Return the name of the letter."""
        if self.page is None:
            return self.tr("Letter")
        is_blank = not self.page.plain_subject
        return (self.page.subject if is_blank else "") or self.page.template.title

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "The form is at the left. The page at the right shows the letter as it prints.\n\n"
            "Marked words come from the answers of the campaign. Change them under Answers in this letter.\n\n"
            "You can change each paragraph, move it, leave it out, or add your own. It is then marked as yours. "
            "You can take the playbook's words back. Press Alt+Up or Alt+Down to move a paragraph.\n\n"
            "Give a source for each fact that you add. Put it in brackets behind the sentence, with its date.\n\n"
            "Everything is stored when you leave a field. Press Ctrl+P to check the letter. "
            "Press F8 to go to the next thing to fix.\n\n"
            "A letter that is signed or mailed is kept as it was. You can write a new one in its place."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        if self.page is None:
            return {}
        return {
            "check": self.check,
            "primary": self.check,
            "open_pdf": self.open_pdf,
            "copy_text": self.copy_text,
            "next_problem": self.next_problem,
            "move_up": lambda: self.shift(-1),
            "move_down": lambda: self.shift(1),
            "add_paragraph": self.add_paragraph,
            "remove_paragraph": self.remove_paragraph,
            "sign": self.standing.sign,
            "mail": self.standing.mail,
            "log_mail": self.log_mail,
            "replace": self.standing.replace,
        }

    def problem_count(self) -> int:
        """Return how many errors there are, once Check was pressed."""
        return len(self._errors()) if self._shows_errors else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the letter, and go to a field if one is named."""
        given = arguments or {}
        self._shows_errors = self._returns = bool(given.get("checked"))
        self._last_problem = -1
        super().arrive(arguments)
        if given.get("field") and self.page:
            self.go_to(str(given["field"]))
        asked = kept_dialog.wanted(self.desk, given)
        mine = self.page.stored.id if self.page else ""
        acts = {f"signed/{mine}": self.standing.sign, f"recipient/{mine}": self.writer.enter_recipient}
        if asked in acts:
            QTimer.singleShot(0, self, acts[asked])
        elif asked:
            kept_dialog.forget(self.desk, asked)  # the letter is gone, or is another one

    def refresh(self) -> None:
        """Read the letter and draw it."""
        slug = str(self.arguments.get("letter", ""))
        desk = self.desk
        self.draw(desk.read(preview.load, desk.campaign, slug, desk.playbooks, desk.seed, today=desk.today()))

    def draw(self, page: ComposerPage | None) -> None:
        """Show the letter, or that there is none."""
        self.page = page
        for part in (self.parts, self.status, self.buttons):
            part.setVisible(page is not None)
        self.gone.setVisible(page is None)
        self.standing.show_letter(page.stored if page else None)
        if page is None:
            self.set_lead("")
            return
        self.set_lead(sentence_of(page.stored))
        self.parts.show_form(is_shown=page.is_open)
        self._name_primary(page)
        self.form.show_page(self.writer.with_waiting(page))
        self.form.show_typed(self.desk.drafts, self.desk.campaign, page.stored.slug)
        if self._pause.isActive():  # somebody types: the preview follows the typing
            self.redraw()
        else:
            self._show_sheets(page.sheets)

    def redraw(self) -> None:
        """Draw the page anew with what is typed now, stored or not."""
        self._pause.stop()
        if self.page:
            typed = self.form.typed()
            request = replace(self.page.request, edits=typed.edits, date=typed.date, options=typed.options)
            self._show_sheets(preview.redraw(self.page, typed.campaign, request))

    def check(self) -> None:
        """Go to the page Check; what is open is stored first."""
        if self.page:
            self.form.commit()
            self.go.emit("check", {"letter": self.page.stored.slug})

    def log_mail(self) -> None:
        """Go to the page that logs this letter as mailed."""
        self.go.emit("log_mail", {"letter": str(self.arguments.get("letter", ""))})

    def next_problem(self) -> None:
        """Go to the next thing to fix, and after the last to the first."""
        problems = self._errors() or self._problems()
        if not problems:
            self._say(self.tr("There is nothing to fix."))
            return
        self._last_problem = (self._last_problem + 1) % len(problems)
        problem = problems[self._last_problem]
        self._show_errors((problem,) if problem.is_error else ())
        self.go_to(problem.field)
        announce(self, words.sentence(problem))

    def go_to(self, field: str) -> None:
        """Put the focus into the field of a problem; facts are mended in the evidence of the campaign."""
        if is_fact(field):
            self.go.emit("evidence", {"part": "facts"})
            return
        widget = self.form.focus_field(field)
        QTimer.singleShot(0, self, lambda: self.parts.show_widget(widget))

    def go_to_paragraph(self, paragraph: str) -> None:
        """Put the focus into a paragraph and show it whole."""
        self.go_to(f"letter.text.{paragraph}")

    def shift(self, by: int) -> None:
        """Move the paragraph in which somebody works."""
        editor = self.form.paragraphs.with_focus()
        if editor is None:
            self._say(self.tr("Go into a paragraph first. Then it can be moved."))
            return
        self.form.paragraphs.shift(editor.id, by)
        QTimer.singleShot(0, self, lambda: self.parts.show_widget(editor))

    def add_paragraph(self) -> None:
        """Offer the forms of a paragraph, below the one in which somebody works, or at the end."""
        editor = self.form.paragraphs.with_focus()
        button = editor.acts.add if editor else self.form.paragraphs.add
        self.parts.show_widget(button)
        button.offer()

    def remove_paragraph(self) -> None:
        """Take out the paragraph in which somebody works."""
        editor = self.form.paragraphs.with_focus()
        if editor is None:
            self._say(self.tr("Go into a paragraph first. Then it can be taken out."))
        else:
            self.writer.remove_paragraph(editor.id)

    def copy_text(self) -> None:
        """Put the words of the letter on the clipboard."""
        if self._sheets:
            QGuiApplication.clipboard().setText(self.preview.words.toPlainText())
            self._say(self.tr("The text of the letter is copied."))

    def open_pdf(self) -> None:
        """Open the PDF in the desktop's own program, when nothing stops the letter."""
        if self.page is None:
            return
        if not self.page.is_open:  # as it was kept, or as it would print now
            if self.page.sheets.data:
                self._open(self.page.sheets.data)
            else:
                self.desk.refused.emit(self._caption(self.page.sheets))
            return
        self.form.commit()
        self.redraw()
        letter = self._sheets.letter if self._sheets else None
        if letter is None or self._errors():
            self._shows_errors = True
            self._show_errors(self._errors())
            self.next_problem()
            self.desk.refused.emit(self.tr("The PDF cannot be made yet. {count}.").format(count=self._counted()))
            return
        self._open(press([letter]).data)

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is open when another page comes."""
        if self.desk.store is not None:
            self.form.commit()
        super().hideEvent(event)

    def _open(self, data: bytes) -> None:
        slug = self.page.stored.slug if self.page else ""
        try:
            open_copy(f"{slug}.pdf", data)
        except OrganizerError as trouble:
            self.desk.refused.emit(trouble_words(trouble))

    def _lay_out_page(self) -> None:
        copy = SecondaryButton(self.tr("Copy text"), "copy")
        pdf = SecondaryButton(self.tr("Open PDF"), "open-outside")
        self.primary = PrimaryButton(self.tr("Check and print"), "check-circle")
        copy.clicked.connect(self.copy_text)
        pdf.clicked.connect(self.open_pdf)
        self.primary.clicked.connect(self.check)
        self.buttons = ButtonRow(copy, pdf, self.primary)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(12))
        foot.addWidget(self.status, 1)
        foot.addWidget(self.buttons, 0)
        self.body.addWidget(self.gone)
        self.body.addWidget(self.standing)
        self.body.addWidget(self.parts, 1)
        self.body.addLayout(foot)
        self.stacking.append(foot)

    def _name_primary(self, page: ComposerPage) -> None:
        """Name the way to Check, where a letter that is kept is printed and saved as well."""
        self.primary.setVisible(page.is_open or page.sheets.is_kept)
        if not page.is_open:
            self.primary.setText(self.tr("Print again or save as PDF"))
        else:
            self.primary.setText(self.tr("Continue") if self._returns else self.tr("Check and print"))

    def _show_sheets(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self.preview.show_letter(sheets.data, sheets.text or None, self._caption(sheets))
        if not (self.page and self.page.is_open):  # there is nothing to fix in what went out
            self.status.setText("")
            return
        warned = {entry.field: words.sentence(entry) for entry in reversed(sheets.problems) if not entry.is_error}
        self.form.show_sheets(sheets, warned)
        errors = self._errors()
        self.status.setText(self._counted())
        self.status.set_tint("danger" if errors and self._shows_errors else "warn" if errors else "text2")
        self._show_errors(errors if self._shows_errors else ())

    def _caption(self, sheets: Sheets) -> str:
        if not sheets.pages:
            return self.tr("The page cannot be shown yet.")
        pages = self.tr("1 page") if sheets.pages == 1 else self.tr("{count} pages").format(count=sheets.pages)
        if not sheets.is_unsigned:
            return pages
        return self.tr("{pages}. DRAFT until the name and title of the signer are there.").format(pages=pages)

    def _counted(self) -> str:
        count = len(self._errors())
        if count == 1:
            return self.tr("1 thing to fix before you print")
        if count:
            return self.tr("{count} things to fix before you print").format(count=count)
        warnings = len(self._problems())
        if warnings == 1:
            return self.tr("Nothing to fix, 1 thing to look at")
        if warnings:
            return self.tr("Nothing to fix, {count} things to look at").format(count=warnings)
        return self.tr("Nothing to fix")

    def _problems(self) -> tuple[Problem, ...]:
        return self._sheets.problems if self._sheets and self.page and self.page.is_open else ()

    def _errors(self) -> tuple[Problem, ...]:
        return self._sheets.composed.errors if self._sheets and self.page and self.page.is_open else ()

    def _show_errors(self, problems: tuple[Problem, ...]) -> None:
        self.form.show_errors({problem.field: words.sentence(problem) for problem in reversed(problems)})

    def _say(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.status.set_tint("text2")
        announce(self, sentence)

    def _write_it(self) -> None:
        template = str(self.arguments.get("letter", ""))
        if self.desk.may_write() and not self.desk.write(add_letter, self.desk.campaign, template).made:
            self.go.emit("new_letter", {})
