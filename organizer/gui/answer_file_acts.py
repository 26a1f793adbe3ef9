"""The card of the files of an answer, what its buttons do, and below it what the e-mails among them say."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from organizer.domain.mailing import Attachment
from organizer.domain.problem import Problem
from organizer.exchange.mail_message import MailFile, MailMessage
from organizer.gui import tasks, theme
from organizer.gui.answer_draft import AnswerDraft, AnswerValues
from organizer.gui.answer_files import (
    AnswerFiles,
    DraftFiles,
    add_files,
    all_pages,
    mails_of,
    pdf_name,
    pdf_of,
    says_who_or_when,
    taken_from,
    values_in,
)
from organizer.gui.dialogs.choose_files import ChooseFilesDialog
from organizer.gui.paper_out import PaperOut
from organizer.gui.widgets.attachment_list import AttachmentList
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.mail_card import MailCard
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Text
from organizer.papers.answer_files import ENDINGS, OPENED, PDF, FileKind, look_at, name_to_open, photographs_in
from organizer.store.attachments import NewFile
from organizer.store.blobs import sha256_of


class AnswerFileActs(QObject):
    """``card`` and ``mails`` (a layout) go onto the page. ``found`` carries what a file that was added says."""

    found = Signal(object)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.out = PaperOut(screen)
        self.files: AnswerFiles = DraftFiles(AnswerDraft(), lambda _draft: None)
        self._read: dict[str, MailMessage] = {}
        self.list = AttachmentList(
            "", self.tr("Add a scan, photos, a PDF, or an e-mail that was saved as .eml. Or drop files here.")
        )
        self.make_pdf = SecondaryButton(self.tr("Make one PDF of the photos"), "page")
        self.put_back = LinkButton("", "undo")
        self.photo_note = Text(
            self.tr("Photos stay as they came, with what the camera noted, such as the place. The PDF has none of it."),
            "caption",
            "text2",
        )
        self.card = Card(self.tr("Files"))
        self.mails = QVBoxLayout()
        self.mails.setSpacing(theme.px(16))
        self.list.buttons.flow.addWidget(self.make_pdf)
        self.list.buttons.flow.addWidget(self.put_back)
        self.card.body.addWidget(self.list)
        self.card.body.addWidget(self.photo_note)
        self._connect()

    def show_files(self, files: AnswerFiles) -> None:
        """Show the files of a draft, or of an answer on record."""
        self.files = files
        self.list.show_files(files.shown)
        has_photographs = bool(photographs_in(files.shown))
        self.make_pdf.setVisible(has_photographs)
        self.photo_note.setVisible(has_photographs)
        self.put_back.setText(self.tr("Put {name} back").format(name=files.removed))
        self.put_back.setVisible(bool(files.removed))
        mails = mails_of(files, self._read)
        if list(mails) != list(self._read):
            self._show_mails(mails)

    def take(self, paths: Sequence[Path]) -> None:
        """Add files. What cannot be kept is said below them, and stops no other.

        Only the first message says who answered and when; a later one is a file beside it.
        """
        if not self._screen.desk.may_write():
            return
        is_answered = any(map(says_who_or_when, self._read.values()))
        added, said = add_files(self.files, paths)
        self.list.notes.show_notes(said)
        for file in added:
            values = values_in(file)
            if values is None or (file.kind is FileKind.MAIL and is_answered):
                continue
            is_answered = is_answered or bool(values.who or values.on)
            self.found.emit(values)

    def taken(self, values: AnswerValues) -> str:
        """Return the sentence that names the file from which who and when of an answer were taken, else nothing."""
        mails = ((file.name, self._read[file.id]) for file in self.files.shown if file.id in self._read)
        return taken_from(values, tuple(mails))

    def _connect(self) -> None:
        self.list.wanted.connect(self._choose)
        self.list.dropped.connect(self.take)
        self.list.labelled.connect(partial(self._act, "label"))
        self.list.moved.connect(partial(self._act, "move"))
        self.list.removed.connect(partial(self._act, "remove"))
        self.list.opened.connect(self._open)
        self.list.saved.connect(self._save)
        self.make_pdf.clicked.connect(self._make_pdf)
        self.put_back.clicked.connect(self._put_back)

    def _act(self, name: str, *given: object) -> None:
        getattr(self.files, name)(*given)

    def _put_back(self) -> None:
        if isinstance(self.files, DraftFiles):
            self.files.put_back()

    def _choose(self) -> None:
        title, kinds = self.tr("Add files to the answer"), self.tr("Scans, photos, e-mails, texts")
        self.take(ChooseFilesDialog.ask(self._screen, title, kinds, ENDINGS))

    def _open(self, one: str) -> None:
        file, data = self._file(one)
        if file and data and file.media_type in OPENED:
            self.out.open(data, name_to_open(file))

    def _save(self, one: str) -> None:
        file, data = self._file(one)
        if file and data:
            self.out.save(data, file.name)

    def _file(self, one: str) -> tuple[Attachment | None, bytes | None]:
        file = next((file for file in self.files.shown if file.id == one), None)
        return file, self.out.tried(partial(self.files.data, one))

    def _show_mails(self, mails: dict[str, MailMessage]) -> None:
        self._read = mails
        clear(self.mails)
        names = {file.id: file.name for file in self.files.shown}
        for one, mail in mails.items():
            card = MailCard(names[one], mail)
            card.opened.connect(self._open_inner)
            card.saved.connect(lambda file: self.out.save(file.data, file.name))
            self.mails.addWidget(card)

    def _open_inner(self, file: MailFile) -> None:
        """Open a file of a message as what it holds, whatever its sender calls it."""
        found = look_at(file.name, file.data)
        if not isinstance(found, Problem) and found.media_type in OPENED:
            shown = Attachment("", found.name, "", found.media_type, len(file.data))
            self.out.open(file.data, name_to_open(shown))

    def _make_pdf(self) -> None:
        """Make one PDF of the photographs, in their order, beside them; away from the window, which goes on."""
        files, label = self.files, all_pages()
        if not self._screen.desk.may_write():
            return
        given = self.out.tried(lambda: [(file.name, files.data(file.id)) for file in photographs_in(files.shown)])
        if given:
            tasks.start(partial(pdf_of, given, label), partial(self._on_pdf, files.owner), self._on_failed, self)

    def _on_pdf(self, owner: str, made: bytes | str) -> None:
        if owner != self.files.owner:
            return  # another answer is shown by now
        said = made if isinstance(made, str) else self._told_of(made)
        self.list.notes.show_notes((said,) if said else ())
        if isinstance(made, bytes) and not said:
            self.files.add(NewFile(pdf_name(self.files.shown), made, PDF, all_pages()))

    def _told_of(self, made: bytes) -> str:
        """Return that this very PDF is there already, if it is: the same photos in the same order make the same."""
        same = next((file.name for file in self.files.shown if file.sha256 == sha256_of(made)), "")
        return self.tr("{name} already has all these photos.").format(name=same) if same else ""

    def _on_failed(self, trouble: Exception) -> None:
        raise trouble
