"""The head of an e-mail: its lines, words in any character set, days in any zone, names of files that are safe to show.

Nothing here raises for what a mail holds: what cannot be read comes back as it is written, or empty.
Sources: RFC 5322 (lines of the head), RFC 2047 (words in other character sets), RFC 2231 (values of parameters).
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from email.message import Message
from email.utils import parseaddr, parsedate_tz
from typing import TypeVar

from organizer.exchange.mail_words import bytes_of_base64, bytes_of_quoted, shown, words_of

Head = tuple[tuple[str, str], ...]
"""Names in lower case and values, in their order, unfolded and not decoded."""

T = TypeVar("T")
U = TypeVar("U")
# What the standard library's readers of mail raise for mail that is not as it should be.
_FAULTS = (ValueError, LookupError, TypeError, AttributeError, AssertionError, ArithmeticError, RuntimeError)
_BREAK = re.compile(rb"\r\n|\r|\n")
_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_ENVELOPE = re.compile(rb">?From [^\r\n]*(?:\r\n|\r|\n)")
_WORD = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,80}\?[bBqQ]\?[^?]*\?=)")
_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})")
_KIND = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)
_KNOWN = {
    "from", "to", "cc", "date", "subject", "sender", "reply-to", "received", "return-path", "message-id",
    "mime-version", "delivered-to", "in-reply-to", "references", "importance", "thread-topic",
}  # fmt: skip
_KNOWN_BEGINNINGS = ("content-", "x-", "list-", "arc-", "dkim-", "authentication-")
# Some readers of the standard library take the square of the length: what is longer was made to hold a reader up.
_LONGEST_VALUE, _LONGEST_PARAMETERS, _MOST_FIELDS = 20_000, 1_500, 2_000


def split_head(data: bytes) -> tuple[Head, bytes]:
    """Return the lines of the head, and what follows them. Bytes that begin without a head are all body."""
    fields: list[tuple[bytes, list[bytes]]] = []
    at = 0
    while at < len(data):
        found = _BREAK.search(data, at)
        end, following = (found.start(), found.end()) if found else (len(data), len(data))
        line = data[at:end]
        named = _FIELD.match(line)
        if not line.strip():
            at = following
            break
        if fields and line[:1] in b" \t":
            fields[-1][1].append(line.strip())
        elif named:
            fields.append((named[1], [line[named.end() :].strip()]))
        else:
            break  # the empty line is missing
        at = following
    head = tuple(map(_decoded, fields[:_MOST_FIELDS]))
    if head and not any(name in _KNOWN or name.startswith(_KNOWN_BEGINNINGS) for name, _ in head):
        return (), data  # somebody wrote "Note: call back"
    return head, data[at:]


def without_envelope(data: bytes) -> bytes:
    """Return a message without what some programs write before its head: empty lines, the line of a mail folder."""
    start = data.lstrip(b"\r\n")
    envelope = _ENVELOPE.match(start)
    return start[envelope.end() :] if envelope else start


def _decoded(field: tuple[bytes, list[bytes]]) -> tuple[str, str]:
    name, lines = field[0].decode("ascii").lower(), b" ".join(field[1])
    longest = _LONGEST_PARAMETERS if name.startswith("content-") else _LONGEST_VALUE
    return name, shown(words_of(lines[:longest])[0])


def values_of(head: Head, name: str) -> Iterator[str]:
    """Give the values of a field, decoded, on one line each; empty ones are left out."""
    for field, value in head:
        if field == name and (words := read_words(value)):
            yield words


def first_of(head: Head, name: str) -> str:
    """Return the first value of a field that is not empty."""
    return next(values_of(head, name), "")


def read_words(value: str) -> str:
    """Return a value with its encoded words decoded, on one line. What cannot be decoded stays as it is written."""
    joined = _BETWEEN.sub(r"\1", value)
    pieces: list[str] = []
    charset, held, at = "", b"", 0
    for found in _WORD.finditer(joined):
        language_free = found[1].partition("*")[0].lower()
        if found.start() != at or language_free != charset:
            pieces += [_text(held, charset), joined[at : found.start()]]
            charset, held = language_free, b""
        # A character may be cut in two: words that follow each other in one character set are joined first.
        held += _of_b(found[3]) if found[2] in "bB" else _of_q(found[3])
        at = found.end()
    pieces += [_text(held, charset), joined[at:]]
    return " ".join(shown("".join(pieces)).split())


def _of_b(words: str) -> bytes:
    return bytes_of_base64("".join(words.split()).encode())[0]


def _of_q(words: str) -> bytes:
    return bytes_of_quoted(words.replace("_", "=20").encode())


def _text(held: bytes, charset: str) -> str:
    return words_of(held, charset)[0] if held else ""


def read_sent(value: str) -> date | None:
    """Return the day that a date names, as its writer's calendar had it, whatever the zone; None when it names none."""
    return _tried(lambda: _day_of(value), None)


def _day_of(value: str) -> date | None:
    if iso := _ISO.match(value):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    found = parsedate_tz(value)
    return date(*found[:3]) if found else None


def name_of_sender(head: Head) -> str:
    """Return the name of who sent it; without a name the address, and what cannot be read as it is written.

    Without a quotation mark at its ends: releases of the library differ in what they make of one that never closes.
    """
    raw = next((value for field, value in head if field == "from" and value.strip()), "")
    name, address = _tried(lambda: parseaddr(raw), ("", ""))
    return read_words(name) or address.strip(' "') or read_words(raw).strip('"')


class ContentType:
    """What a part says of itself: its type, its way of packing, its name, and parameters."""

    def __init__(self, head: Head, usual: str = "text/plain") -> None:
        self._message = message = Message()
        message.set_default_type(usual)
        for name in ("content-type", "content-disposition"):
            value = next((value for field, value in head if field == name), "")
            if value:
                message[name] = value
        kind = _tried(message.get_content_type, usual).lower()
        self.kind = kind if _KIND.fullmatch(kind) else usual
        self.packing = first_of(head, "content-transfer-encoding").lower().strip(' "')
        self.is_file = _tried(message.get_content_disposition, None) == "attachment"
        self.given_name = read_words(_tried(message.get_filename, None) or "")

    def parameter(self, name: str) -> str:
        """Return a parameter of the type; empty when it has none, or none that can be read."""
        value = _tried(lambda: self._asked(name), "")
        return str(value[2] if isinstance(value, tuple) else value or "")

    def _asked(self, name: str) -> str | tuple[str | None, str | None, str]:
        return self._message.get_param(name, "")


def _tried(question: Callable[[], T], otherwise: U) -> T | U:
    """Return what the standard library answers, or the other value where it breaks on what it is asked of."""
    try:
        return question()
    except _FAULTS:
        return otherwise
