"""An e-mail that was saved as a file (.eml): who, when, the words, the files in it. Every such file can be read.

What is odd in it is told in notes; what cannot be read is a file in it. The bytes themselves are kept as they came:
this is only what is shown of them. Source: RFC 5322 (messages), RFC 2045 and 2046 (parts).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from organizer.domain.file_name import safe_name
from organizer.domain.phrase import Phrase, phrase
from organizer.exchange.html_words import LONGEST, words_of_html
from organizer.exchange.mail_head import (
    ContentType,
    Head,
    first_of,
    name_of_sender,
    read_sent,
    split_head,
    values_of,
    without_envelope,
)
from organizer.exchange.mail_words import files_in, shown, unpacked, words_of

MEDIA_TYPE = "message/rfc822"
DEEPEST = 20
"""So many messages and groups of parts inside each other are looked into."""
MOST_PARTS = 1_000
MOST_WORDS = 200_000
"""So many signs of the text are shown."""

_BREAK = re.compile(rb"\r\n?")
_TWO_BYTES = (b"\xff\xfe", b"\xfe\xff")
_ENDINGS = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/calendar": ".ics",
    MEDIA_TYPE: ".eml",
}
_LONG = "The text is very long. Only its beginning is shown. The file has all of it."
_LOCKED = {"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"}
_OUTLOOK = {"application/ms-tnef", "application/vnd.ms-tnef"}


@dataclass(frozen=True, slots=True)
class MailFile:
    """A file in an e-mail. ``problem`` says what is wrong with it, and is empty where nothing is."""

    name: str
    media_type: str
    data: bytes
    problem: Phrase = field(default_factory=Phrase)


@dataclass(frozen=True, slots=True)
class MailMessage:
    """What an e-mail says. ``sender`` and ``to`` as written, ``who`` the sender's name, without one the address.

    ``sent`` is the date as written, ``sent_on`` its day by the calendar of who wrote it, None where it names none.
    ``notes`` tell in sentences what could not be read.
    """

    sender: str = ""
    who: str = ""
    to: str = ""
    copies: str = ""
    sent: str = ""
    sent_on: date | None = None
    subject: str = ""
    text: str = ""
    files: tuple[MailFile, ...] = ()
    notes: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    """What one part says, and what is to be noted of it."""

    words: str
    notes: tuple[Phrase, ...]
    is_plain: bool


@dataclass(slots=True)
class _Found:
    """What reading has found so far."""

    files: list[MailFile] = field(default_factory=list)
    notes: list[Phrase] = field(default_factory=list)
    parts: int = 0

    def note(self, template: str, **values: str) -> None:
        """Keep a sentence, each once."""
        told = phrase(template, **values)
        if told not in self.notes:
            self.notes.append(told)

    def add_file(self, given: str, media_type: str, data: bytes, problem: Phrase | None = None) -> None:
        """Keep a file under a name of its own."""
        usual = f"part-{len(self.files) + 1}{_ENDINGS.get(media_type, '')}"
        self.files.append(MailFile(safe_name(given, usual), media_type, data, problem or Phrase()))


def read_mail(data: bytes) -> MailMessage:
    """Return what an e-mail says. It never raises: bytes that are no e-mail at all are its text."""
    if data[:2] in _TWO_BYTES:
        data = data.decode("utf-16", "replace").encode()
    found = _Found()
    head, body = split_head(without_envelope(data.removeprefix(b"\xef\xbb\xbf")))
    if not head:
        found.note("The file does not begin as an e-mail does. Who sent it, and when, is not in it.")
    text = _words_of_part(head, body, found, 0, "text/plain")
    if len(text) > MOST_WORDS:
        found.note(_LONG)
    if not text.strip():
        found.note("The message has no words that can be read.")
    sent = first_of(head, "date")
    sent_on = read_sent(sent)
    if sent and sent_on is None:
        found.note("The date cannot be read: {date}.", date=sent)
    return MailMessage(
        sender=first_of(head, "from") or first_of(head, "sender"),
        who=name_of_sender(head),
        to=", ".join(values_of(head, "to")),
        copies=", ".join(values_of(head, "cc")),
        sent=sent,
        sent_on=sent_on,
        subject=first_of(head, "subject"),
        text=text[:MOST_WORDS].strip("\n") if text.strip() else "",
        files=tuple(found.files),
        notes=tuple(found.notes),
    )


def _words_of_part(head: Head, body: bytes, found: _Found, depth: int, usual: str) -> str:
    """Return the words of a part, and keep its files. ``usual`` is its type if it names none."""
    found.parts += 1
    told = ContentType(head, usual)
    boundary = told.parameter("boundary") if told.kind.startswith("multipart/") else ""
    if told.kind.startswith("multipart/"):
        parts = _split(body, boundary.encode("utf-8", "replace").rstrip(), found) if depth < DEEPEST else None
        if parts is not None:
            return _words_of_parts(told.kind, parts, found, depth)
        return _unsplit(told, body, found, depth)
    data, is_whole = unpacked(body, told.packing)
    if told.kind == MEDIA_TYPE:
        return _words_of_message(told, data, found, depth)
    is_words = depth == 0 or not (told.is_file or told.given_name)
    if is_words and told.kind in ("text/plain", "text/html"):
        return _read_text(told, data, found, is_whole=is_whole)
    found.add_file(told.given_name, told.kind, data, _problem_of(told, is_whole=is_whole))
    return ""


def _words_of_parts(kind: str, parts: Sequence[bytes], found: _Found, depth: int) -> str:
    """Return the words of all parts; of parts that say the same in other ways those of the plainest one."""
    usual = MEDIA_TYPE if kind == "multipart/digest" else "text/plain"
    before, said = found.notes, list[_Said]()
    for part in filter(bytes.strip, parts):
        if found.parts >= MOST_PARTS:
            found.note("The message has more than {count} parts. The file has all of them.", count=f"{MOST_PARTS:,}")
            break
        found.notes = []
        head, body = split_head(part)
        words = _words_of_part(head, body, found, depth + 1, usual).strip("\n")
        said.append(_Said(words, tuple(found.notes), is_plain=ContentType(head, usual).kind == "text/plain"))
        found.notes = before
    written = [one for one in said if one.words.strip()]
    if kind == "multipart/alternative" and written:
        best = next((one for one in written if one.is_plain), written[-1])
        said = [one for one in said if one is best or one not in written]
    for told in (told for one in said for told in one.notes):
        found.note(told.template, **{name: str(value) for name, value in told.values.items()})
    return "\n\n".join(one.words for one in said if one.words.strip())


def _split(body: bytes, boundary: bytes, found: _Found) -> list[bytes] | None:
    """Return the parts between the lines of the boundary; None where there is no such line."""
    if not boundary:
        return None
    line = re.compile(rb"(?:^|\r\n|\r|\n)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r|\n|\Z)")
    parts: list[bytes] = []
    start = None
    for mark in line.finditer(body):
        if start is not None:
            parts.append(_after_break(body[start : mark.start()]))
        if mark[1]:
            return parts if start is not None else None
        start = mark.end()
        if len(parts) > MOST_PARTS:
            return parts
    if start is None:
        return None
    if body[start:].strip():
        found.note("The end of the message is missing, or its parts are not kept apart as they should be.")
        parts.append(_after_break(body[start:]))
    return parts


def _after_break(part: bytes) -> bytes:
    """Return a part without the end of the line before it."""
    return part.removeprefix(b"\r\n") if part.startswith(b"\r\n") else part[1:]


def _unsplit(told: ContentType, body: bytes, found: _Found, depth: int) -> str:
    """Return the words of parts that cannot be told apart: they are shown as they stand, unless they lie too deep."""
    if depth >= DEEPEST:
        found.add_file(told.given_name, "application/octet-stream", body, _too_deep())
        return ""
    if body.strip():
        found.note("The parts of the message cannot be told apart. They are shown as they stand in the file.")
    return shown(words_of(body)[0])


def _words_of_message(told: ContentType, data: bytes, found: _Found, depth: int) -> str:
    """Keep a message inside a message as a file, and return its words below the lines of its head."""
    head, body = split_head(data)
    subject = first_of(head, "subject")
    is_deep = depth >= DEEPEST
    name = told.given_name or (f"{subject}.eml" if subject else "")
    found.add_file(name, MEDIA_TYPE, data, _too_deep() if is_deep else None)
    if is_deep:
        return ""
    words = _words_of_part(head, body, found, depth + 1, "text/plain")
    lines = [f"{name}: {first_of(head, name.lower())}" for name in ("From", "Date", "To", "Subject")]
    told_of = "\n".join(line for line in lines if not line.endswith(": "))
    return f"{'-' * 20}\n{told_of}\n\n{words.strip()}" if told_of else words


def _read_text(told: ContentType, data: bytes, found: _Found, *, is_whole: bool) -> str:
    charset = told.parameter("charset")
    if told.kind == "text/plain":
        data, files = files_in(_BREAK.sub(b"\n", data))
        for one in files:
            problem = Phrase() if one.is_whole else _damaged()
            found.add_file(shown(words_of(one.name)[0]), "application/octet-stream", one.data, problem)
    words, is_so = words_of(data, charset)
    if told.kind == "text/html" and len(words) > LONGEST:
        found.note(_LONG)
    if not is_whole:
        found.note("The text is not packed as the message says. A part of it may be missing or wrong.")
    if not is_so and charset:
        found.note(
            "The text is not written in {charset}, as the message says. Some letters may be wrong.", charset=charset
        )
    elif not is_so:
        found.note("The message does not say how its letters are written. Some of them may be wrong.")
    if told.kind == "text/html":
        found.note("The message is a web page. Its words are shown, without its pictures and its look.")
        return shown(words_of_html(words))
    return shown(words)


def _problem_of(told: ContentType, *, is_whole: bool) -> Phrase:
    """Return what is to be said of a file in the message."""
    if not is_whole:
        return _damaged()
    if told.kind in _OUTLOOK or told.given_name.lower() == "winmail.dat":
        return phrase("It holds text or files in a form that only Outlook reads.")
    if told.kind in _LOCKED:
        return phrase("It is locked or signed as a whole. Only a mail program with the right key opens it.")
    if told.kind in ("message/external-body", "message/partial"):
        return phrase("It only says where the rest of it is. Nothing is fetched.")
    return Phrase()


def _too_deep() -> Phrase:
    return phrase("It lies too deep inside other messages to be looked into.")


def _damaged() -> Phrase:
    return phrase("It is damaged, or not packed as the message says.")
