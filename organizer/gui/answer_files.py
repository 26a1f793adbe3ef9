"""The files of one answer, wherever they are: in the draft of a new one, or in the store. One face for both."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from organizer.domain.dates import spell_date
from organizer.domain.mailing import Attachment
from organizer.domain.problem import Problem
from organizer.exchange.mail_message import MEDIA_TYPE, MailMessage, read_mail
from organizer.gui import words
from organizer.gui.answer_draft import AnswerDraft, AnswerValues
from organizer.gui.desk import Desk
from organizer.gui.receipts import read_one
from organizer.papers.answer_files import AnswerFile, FileKind, text_of
from organizer.papers.photographs import pages_of_photographs
from organizer.store.attachments import (
    NewFile,
    attach,
    attachment_bytes,
    detach,
    label_attachment,
    move_attachment,
)


@dataclass(slots=True)
class DraftFiles:
    """The files of a new answer. ``changed`` is told each new draft, and shows it."""

    draft: AnswerDraft
    changed: Callable[[AnswerDraft], None]
    owner: str = ""

    @property
    def shown(self) -> tuple[Attachment, ...]:
        """The files as the list shows them."""
        return self.draft.shown

    def add(self, file: NewFile) -> None:
        """Add a file behind the others."""
        self._take(self.draft.with_file(file.name, file.data, file.media_type, file.label))

    def label(self, one: str, label: str) -> None:
        """Say what a file shows."""
        self._take(self.draft.with_label(one, label))

    def move(self, one: str, by: int) -> None:
        """Move a file by places."""
        self._take(self.draft.with_move(one, by))

    def remove(self, one: str) -> None:
        """Take a file out; it can be put back."""
        self._take(self.draft.without(one))

    def data(self, one: str) -> bytes:
        """Return a file as it came."""
        found = self.draft.file(one)
        return found.data if found else b""

    def mails(self) -> Mapping[str, bytes]:
        """Return the bytes of the e-mails, by the id of their file."""
        return {file.shown.id: file.data for file in self.draft.files if file.shown.media_type == MEDIA_TYPE}

    @property
    def removed(self) -> str:
        """The name of the file that was taken out last; empty where there is none to put back."""
        return self.draft.removed[1].shown.name if self.draft.removed else ""

    def put_back(self) -> None:
        """Put back the file that was taken out last."""
        self._take(self.draft.put_back())

    def _take(self, draft: AnswerDraft) -> None:
        self.draft = draft
        self.changed(draft)


@dataclass(slots=True)
class StoredFiles:
    """The files of an answer that is on record, ``owner``: each act is stored at once."""

    desk: Desk
    owner: str
    shown: tuple[Attachment, ...]
    kept_mails: Mapping[str, bytes]

    def add(self, file: NewFile) -> None:
        """Add a file behind the others."""
        self.desk.write(attach, self.owner, file)

    def label(self, one: str, label: str) -> None:
        """Say what a file shows."""
        self.desk.write_typed(label_attachment, one, label)

    def move(self, one: str, by: int) -> None:
        """Move a file by places."""
        self.desk.write(move_attachment, one, by)

    def remove(self, one: str) -> None:
        """Take a file away; the undo bar brings it back."""
        self.desk.write(detach, one)

    def data(self, one: str) -> bytes:
        """Return a file as it came; raise Environment when it is damaged."""
        return self.desk.read(attachment_bytes, one)

    def mails(self) -> Mapping[str, bytes]:
        """Return the bytes of the e-mails, by the id of their file."""
        return self.kept_mails

    @property
    def removed(self) -> str:
        """Return nothing: what was removed is in the undo bar."""
        return ""


AnswerFiles = DraftFiles | StoredFiles


def add_files(files: AnswerFiles, paths: Sequence[Path]) -> tuple[tuple[AnswerFile, ...], tuple[str, ...]]:
    """Add files, and return those that were added with what is to be said. One that is refused stops no other."""
    added: list[AnswerFile] = []
    said: list[str] = []
    for path in paths:
        found = read_one(path)
        if isinstance(found, str):
            said.append(found)
            continue
        files.add(NewFile(found.name, found.data, found.media_type))
        said.extend([words.sentence(found.note)] if found.note else ())
        added.append(found)
    return tuple(added), tuple(said)


def pdf_name(files: Sequence[Attachment]) -> str:
    """Return a name for the PDF of all photographs that no other file has: ``photos.pdf``, then ``photos-2.pdf``."""
    taken = {file.name for file in files}
    names = ("photos.pdf", *(f"photos-{number}.pdf" for number in range(2, len(files) + 2)))
    return next(name for name in names if name not in taken)


def values_in(file: AnswerFile) -> AnswerValues | None:
    """Return what a message or a text says of the answer; None for a file that says nothing."""
    if file.kind is FileKind.TEXT:
        return AnswerValues(words=text_of(file.data))
    if file.kind is not FileKind.MAIL:
        return None
    mail = read_mail(file.data)
    on = spell_date(mail.sent_on) if mail.sent_on else ""
    return AnswerValues(channel="email", on=on, who=mail.who, words=mail.text)


def says_who_or_when(mail: MailMessage) -> bool:
    """Whether a message can fill in who answered, or when. Only the first one of an answer does: two would mix."""
    return bool(mail.who or mail.sent_on)


def taken_from(values: AnswerValues, mails: Sequence[tuple[str, MailMessage]]) -> str:
    """Return the sentence that names the message from which who and when of an answer come; empty where none is.

    ``mails`` are names and messages, in whatever order somebody put them: the one that fits best is named.
    """
    sentences = {
        (True, True): QCoreApplication.translate("files", "Who and when were taken from {name}."),
        (True, False): QCoreApplication.translate("files", "Who answered was taken from {name}."),
        (False, True): QCoreApplication.translate("files", "The date was taken from {name}."),
    }
    fitting = ((_fits(values, mail), name) for name, mail in mails)
    fit, name = max(fitting, key=lambda found: sum(found[0]), default=((False, False), ""))
    return sentences.get(fit, "").format(name=name)


def _fits(values: AnswerValues, mail: MailMessage) -> tuple[bool, bool]:
    is_day = mail.sent_on is not None and values.on == spell_date(mail.sent_on)
    return bool(mail.who) and values.who == mail.who, is_day


def pdf_of(photographs: Sequence[tuple[str, bytes]], title: str) -> bytes | str:
    """Return photographs as one PDF, or the sentence that says why not. It takes a third of a second for each."""
    made = pages_of_photographs(photographs, title)
    return words.sentence(made) if isinstance(made, Problem) else made


def mails_of(files: AnswerFiles, known: Mapping[str, MailMessage]) -> dict[str, MailMessage]:
    """Return the e-mails among files as they read; those that are known are not read again."""
    return {one: known.get(one) or read_mail(data) for one, data in files.mails().items()}


def all_pages() -> str:
    """Return the label of a PDF that was made of photographs."""
    return QCoreApplication.translate("files", "All photos as one PDF")
