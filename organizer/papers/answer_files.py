"""Files that came with an answer, or prove one: what kind each is, and what can be done with it.

Every file is kept as it came. Photographs can also become pages of one PDF: the PDF is added, the photographs stay.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from organizer.domain.file_name import safe_name
from organizer.domain.mailing import CUT_OFF, Attachment
from organizer.domain.phrase import phrase
from organizer.domain.problem import Problem, error, warning
from organizer.exchange.mail_head import split_head, without_envelope
from organizer.exchange.mail_message import MEDIA_TYPE as MAIL
from organizer.exchange.mail_words import shown, words_of
from organizer.exchange.pictures import ends_early, kind_of
from organizer.papers.photographs import FIELD

PDF, PNG, JPEG, TEXT, OTHER = "application/pdf", "image/png", "image/jpeg", "text/plain", "application/octet-stream"
ENDINGS = (".pdf", ".png", ".jpg", ".jpeg", ".eml", ".txt")
OPENED = {PDF: (".pdf",), PNG: (".png",), JPEG: (".jpg", ".jpeg"), TEXT: (".txt",)}
"""What can be opened in another program, with its endings: nothing that runs, and nothing that fetches anything."""
_MOST_BYTES = 10_000_000
_HEAD = 1_024  # bytes in which a PDF says that it is one
_PICTURES = {"PNG": PNG, "JPEG": JPEG}
_TEXTS = ("", ".txt", ".text")
_OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class FileKind(StrEnum):
    """What a file is, by what it holds; an e-mail also by its name."""

    PDF = "pdf"
    PHOTO = "photo"
    MAIL = "mail"
    TEXT = "text"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """A file that can be kept. ``media_type`` is what it holds, whatever its name or its sender says.

    ``note`` says what the program cannot do with it.
    """

    name: str
    data: bytes
    kind: FileKind
    media_type: str
    note: Problem | None = None


def look_at(name: str, data: bytes) -> AnswerFile | Problem:
    """Return what a file is, or why it cannot be kept. ``name`` is that of the file, without its folder."""
    name = safe_name(name, "file")
    if not data:
        return error("answer_file_empty", FIELD, "{name} is empty. Choose another file.", name=name)
    if len(data) > _MOST_BYTES:
        sentence = "{name} is larger than 10 megabytes. Save it smaller or in parts, and add it again."
        return error("answer_file_too_large", FIELD, sentence, name=name)
    kind, media_type = _kind(name, data)
    return AnswerFile(name, data, kind, media_type, _note(name, data, kind))


def can_be_opened(media_type: str) -> bool:
    """Whether such a file may be opened in another program; the others can be saved."""
    return media_type in OPENED


def is_photograph(media_type: str) -> bool:
    """Whether such a file can become a page."""
    return media_type in (PNG, JPEG)


def name_to_open(file: Attachment) -> str:
    """Return the name under which a file is opened: its ending says what it holds, so that nothing else opens it."""
    endings = OPENED[file.media_type]
    return file.name if file.name.lower().endswith(endings) else f"{file.name}{endings[0]}"


def text_of(data: bytes) -> str:
    """Return the words of a text file."""
    return shown(words_of(data)[0]).strip("\n")


def size_words(size: int) -> str:
    """Return a number of bytes as people say it: ``840 bytes``, ``12 KB``, ``3.4 MB``."""
    if size < 1_000:  # noqa: PLR2004 - a kilobyte
        return f"{size} bytes"
    return f"{size / 1_000:.0f} KB" if size < 999_500 else f"{size / 1_000_000:.1f} MB"  # noqa: PLR2004 - a megabyte


def photographs_in(files: Sequence[Attachment]) -> tuple[Attachment, ...]:
    """Return the photographs among files, in their order."""
    return tuple(file for file in files if is_photograph(file.media_type))


def _kind(name: str, data: bytes) -> tuple[FileKind, str]:
    ending = PurePath(name).suffix.lower()
    if ending == ".eml" or _is_mail(data):
        return FileKind.MAIL, MAIL
    if b"%PDF-" in data[:_HEAD]:
        return FileKind.PDF, PDF
    if kind_of(data) in _PICTURES:
        return (FileKind.OTHER, CUT_OFF) if ends_early(data) else (FileKind.PHOTO, _PICTURES[kind_of(data)])
    if ending in _TEXTS and b"\0" not in data and words_of(data)[1]:
        return FileKind.TEXT, TEXT
    return FileKind.OTHER, OTHER


def _is_mail(data: bytes) -> bool:
    """Whether a file that is not called so begins like an e-mail."""
    names = {name for name, _ in split_head(without_envelope(data[: 64 * _HEAD]))[0]}
    return "from" in names and not names.isdisjoint(("date", "received", "message-id", "mime-version"))


def _note(name: str, data: bytes, kind: FileKind) -> Problem | None:
    if kind is not FileKind.OTHER:
        return None
    if data.startswith(_OUTLOOK) and name.lower().endswith(".msg"):
        sentence = "{name} is kept as it came. To read its words here, save it in Outlook as .eml, and add that file."
        return warning("answer_file_outlook", FIELD, sentence, name=name)
    shape = kind_of(data)
    if shape in _PICTURES:
        sentence = "{name} cannot be shown: it ends too early. It is kept as it came."
        return warning("answer_file_cut_off", FIELD, sentence, name=name)
    if shape.endswith("picture"):
        sentence = "{name} is {kind} and is kept as it came. To make a page of it, save it as JPEG, and add that file."
        return warning("answer_file_picture", FIELD, sentence, name=name, kind=phrase(shape))
    sentence = "{name} is kept as it came. The program cannot show what is in it."
    return warning("answer_file_other", FIELD, sentence, name=name)
