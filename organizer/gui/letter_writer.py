"""Stores what the form of a letter reports, each as one act."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from organizer.domain.campaign import Recipient
from organizer.domain.fields import Answer
from organizer.domain.letter import SUBJECT, Delivery, id_in
from organizer.domain.playbook import ParagraphStyle
from organizer.gui import tasks
from organizer.gui.chosen_files import Looked, enclose, look_at, take_logo
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_files import ChooseFilesDialog
from organizer.gui.dialogs.office import OfficeDialog
from organizer.gui.kept_dialog import KeptDialog
from organizer.gui.svg_picture import ENDINGS as LOGO_ENDINGS
from organizer.gui.widgets.letter_form import LetterForm
from organizer.papers.addressed import enter_recipient
from organizer.papers.enclosures import ENDINGS
from organizer.papers.preview import ComposerPage
from organizer.store.campaigns import answer, clear_recipient, set_recipient
from organizer.store.letters import (
    add_paragraph,
    choose_office,
    clear_logo,
    cover_enclosure,
    date_letter,
    describe_logo,
    edit_paragraph,
    edit_subject,
    follow_letter,
    move_enclosure,
    move_paragraph,
    remove_enclosure,
    remove_paragraph,
    restore_paragraph,
    set_courtesy,
    set_delivery,
)

if TYPE_CHECKING:
    from organizer.store.store import Store


class LetterWriter(QObject):
    """``page`` gives the letter that the form shows. ``focus`` asks for the focus in a paragraph that was made."""

    focus = Signal(str)

    def __init__(self, desk: Desk, form: LetterForm, page: Callable[[], ComposerPage | None], parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.form, self._page = desk, form, page
        form.subject_left.connect(self.store_subject)
        form.copied_subject_left.connect(self.store_copied_subject)
        form.date_left.connect(self.store_date)
        form.to.office_chosen.connect(lambda key: desk.write(choose_office, self._id, key))
        form.to.changed.connect(self.store_recipient)
        form.to.cleared.connect(self.clear_recipient)
        form.to.wanted.connect(self.enter_recipient)
        form.answers.left.connect(self.store_answer)
        form.follow.chosen.connect(lambda slug, answer: desk.write(follow_letter, self._id, slug, answer))
        form.mail.delivered.connect(self.store_delivery)
        form.mail.copied.connect(lambda language: desk.write(set_courtesy, self._id, language))
        form.logo.wanted.connect(self.choose_logo)
        form.logo.told.connect(self.tell_logo)
        form.logo.cleared.connect(self.clear_logo)
        form.enclosures.wanted.connect(self.choose_enclosures)
        form.enclosures.line_left.connect(lambda one, line: desk.write_typed(cover_enclosure, one, line))
        form.enclosures.moved.connect(lambda one, place: desk.write(move_enclosure, one, place))
        form.enclosures.removed.connect(lambda one: desk.write(remove_enclosure, one))
        paragraphs = form.paragraphs
        paragraphs.left.connect(self.store_paragraph)
        paragraphs.restored.connect(self.restore_paragraph)
        paragraphs.removed.connect(self.remove_paragraph)
        paragraphs.arranged.connect(self.arrange)
        paragraphs.added.connect(self.add_paragraph)

    def with_waiting(self, page: ComposerPage) -> ComposerPage:
        """Return a page with what was typed in it and waits for the disk."""
        shown, letter = self.desk.waiting.shown, page.stored.id
        views = tuple(
            replace(view, words=shown(view.words, edit_paragraph, letter, view.id)) for view in page.paragraphs
        )
        return replace(page, subject=shown(page.subject, edit_subject, letter) or page.plain_subject, paragraphs=views)

    def store_paragraph(self, paragraph: str, text: str) -> None:
        """Keep the words of a paragraph; the playbook's own are no change."""
        page = self._page()
        view = next((entry for entry in page.paragraphs if entry.id == paragraph), None) if page else None
        if view and not view.is_own and text == view.plain:
            self.restore_paragraph(paragraph)
        else:
            self.desk.write_typed(edit_paragraph, self._id, paragraph, text)

    def restore_paragraph(self, paragraph: str) -> None:
        """Take a paragraph back to the playbook's words."""
        self.desk.write(restore_paragraph, self._id, paragraph)

    def remove_paragraph(self, paragraph: str) -> None:
        """Take a paragraph out; the focus goes to the one that follows."""
        order = self.form.paragraphs.order()
        self.form.commit()
        place = order.index(paragraph)
        if self.desk.write(remove_paragraph, self._id, paragraph).entry:
            now = self.form.paragraphs.order()
            if now and paragraph not in now:
                self.focus.emit(now[min(place, len(now) - 1)])

    def arrange(self, order: tuple[str, ...]) -> None:
        """Put the paragraphs in another order."""
        self.form.commit()
        self.desk.write(move_paragraph, self._id, order)

    def add_paragraph(self, after: str, style: str) -> None:
        """Add an empty paragraph and go into it."""
        self.form.commit()
        order = self.form.paragraphs.order()
        made = self.desk.write(add_paragraph, self._id, ParagraphStyle(style), "", after, order=order).made
        if made:
            self.focus.emit(made)

    def store_subject(self, subject: str) -> None:
        """Keep the subject; none, or the playbook's, is no change."""
        page = self._page()
        plain = page.plain_subject if page else ""
        self.desk.write_typed(edit_subject, self._id, None if subject in ("", plain) else subject)

    def store_copied_subject(self, subject: str) -> None:
        """Keep the subject of the courtesy copy."""
        page = self._page()
        if page:
            name = id_in(page.request.options.courtesy, SUBJECT)
            self.desk.write_typed(edit_paragraph, self._id, name, subject)

    def store_date(self, day: date | None) -> None:
        """Keep the date of the letter."""
        self.desk.write_typed(date_letter, self._id, day)

    def store_answer(self, name: str, value: Answer) -> None:
        """Keep an answer of the campaign."""
        self.desk.write_typed(answer, self.desk.campaign, name, value)

    def store_recipient(self, entry: Recipient) -> None:
        """Keep the campaign's own entry for the role."""
        self.desk.write_typed(set_recipient, self.desk.campaign, entry)

    def clear_recipient(self) -> None:
        """Take the directory's address again."""
        page = self._page()
        if page and page.to:
            self.desk.write(clear_recipient, self.desk.campaign, page.to.role.role)

    def enter_recipient(self) -> None:
        """Ask for somebody who is in no directory, and write to them."""
        page = self._page()
        if page and page.to and self.desk.may_write():
            role = page.to.role
            kept = KeptDialog(self.desk, f"recipient/{self._id}", "letter", {"letter": page.stored.slug})
            wanted = OfficeDialog.ask(self.form, None, ((role.role, role.title),), kept)
            if wanted:
                self.desk.write(enter_recipient, self._id, wanted)
                kept.stored()

    def store_delivery(self, delivery: Delivery, article: str) -> None:
        """Keep how the letter goes out."""
        self.desk.write(set_delivery, self._id, delivery, article)

    def choose_enclosures(self) -> None:
        """Let files be chosen that go out with the letter; what is wrong with one is said beside the list.

        They are looked at away from the window, which shows so. Meanwhile another file of the group may be opened:
        then they are not added.
        """
        title, kinds = self.tr("Choose enclosures"), self.tr("PDFs and pictures")
        paths = ChooseFilesDialog.ask(self.form, title, kinds, ENDINGS)
        if paths:
            self.form.enclosures.show_checking(tuple(path.name for path in paths))
            into = partial(self._enclose, self.desk.store, self._id)
            tasks.start(partial(look_at, paths), into, self._not_looked_at, self)

    def _enclose(self, store: "Store | None", letter_id: str, looked: Looked) -> None:
        files = self.form.enclosures
        files.show_checking(())
        if store is not self.desk.store:
            return
        notes = enclose(self.desk, letter_id, looked)
        if letter_id == self._id:
            files.show_notes(notes)
        elif notes:
            self.desk.refused.emit(" ".join(notes))

    def _not_looked_at(self, fault: Exception) -> None:
        self.form.enclosures.show_checking(())
        raise fault

    def choose_logo(self) -> None:
        """Let a picture be chosen and put it on the letterhead that this letter has; say what is wrong with it."""
        page = self._page()
        if page is None or page.logo_of is None:
            return
        title, kinds = self.tr("Choose a picture"), self.tr("Pictures")
        for path in ChooseFilesDialog.ask(self.form, title, kinds, LOGO_ENDINGS, several=False):
            refused = take_logo(self.desk, page.logo_of, path, page.logo.words if page.logo else "")
            if refused:
                self.desk.refused.emit(refused)

    def tell_logo(self, words: str) -> None:
        """Keep what the picture shows."""
        page = self._page()
        if page and page.logo and page.logo_of is not None:
            self.desk.write_typed(describe_logo, page.logo_of, words)

    def clear_logo(self) -> None:
        """Take the picture off the letterhead."""
        page = self._page()
        if page and page.logo_of is not None:
            self.desk.write(clear_logo, page.logo_of)

    @property
    def _id(self) -> str:
        page = self._page()
        return page.stored.id if page else ""
