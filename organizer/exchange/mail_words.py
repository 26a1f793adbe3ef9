"""Bytes of an e-mail to words and files: the ways of packing, the character sets, files inside a text.

Lenient throughout: what does not fit is told by a second value, and as much as can be read is given.
Sources: RFC 2045, 6 (base64, quoted-printable); POSIX.1-2017, uuencode.
"""

import binascii
import codecs
import quopri
import re
from dataclasses import dataclass

MOST_FILES = 200
"""So many files are taken out of one text; the others stay in it as they are."""
_USUAL = "cp1252"
"""What mail is written in that says nothing or says something wrong: it has a sign for nearly every byte."""
_NO_WRITING = ("escape", "idna", "punycode", "undefined", "mbcs", "oem")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_TWO_WORDS = re.compile(rb"\S[ \t]+\S")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BEGIN = re.compile(rb"^begin [0-7]{3,4} ([^\r\n]+?)[ \t]*\r?$", re.MULTILINE)
_END = re.compile(rb"^end[ \t]*\r?$", re.MULTILINE)
_LINE = 200  # no line of such a file is longer
_DIGIT = 4  # signs of base64 that hold three bytes


@dataclass(frozen=True, slots=True)
class InText:
    """A file that stood inside a text. ``is_whole``: nothing of it was damaged."""

    name: bytes
    data: bytes
    is_whole: bool


def unpacked(body: bytes, packing: str) -> tuple[bytes, bool]:
    """Return the bytes of a part, and whether they are packed as it says. A way that is not known packs nothing."""
    if packing == "base64":
        return bytes_of_base64(body)
    if packing == "quoted-printable":
        return bytes_of_quoted(body), True
    if packing in ("x-uuencode", "uuencode", "x-uue", "uue"):
        _, files = files_in(body)
        return (files[0].data, files[0].is_whole) if files else (body, False)
    return body, packing in ("", "7bit", "8bit", "binary")


def bytes_of_base64(body: bytes) -> tuple[bytes, bool]:
    """Return what base64 holds. Lines of words, as some programs add below, end it; where it begins so it is none."""
    lines = [line for line in body.splitlines() if line.strip()]
    count = next((number for number, line in enumerate(lines) if _TWO_WORDS.search(line.strip())), len(lines))
    if lines and not count:
        return body, False
    made, is_whole = [], count == len(lines)
    for chunk in re.split(rb"=+", b"".join(line.strip() for line in lines[:count])):
        clean = _NOT_BASE64.sub(b"", chunk)
        rest = len(clean) % _DIGIT
        is_whole = is_whole and clean == chunk and rest != 1
        clean = clean[:-1] if rest == 1 else clean
        made.append(binascii.a2b_base64(clean + b"=" * (-len(clean) % _DIGIT)))
    return b"".join(made), is_whole


def bytes_of_quoted(body: bytes) -> bytes:
    """Return what quoted-printable holds; a sign that stands for nothing stays."""
    return quopri.decodestring(body)


def words_of(data: bytes, charset: str = "") -> tuple[str, bool]:
    """Return bytes as words, and whether they are written as ``charset`` says. Every byte becomes something."""
    named = charset.strip().strip("'\"").lower()
    for name in (named, "utf-8"):
        if name and _is_writing(name, data):
            try:
                return data.decode(name), name == named or not named or data.isascii()
            except (ValueError, LookupError, AssertionError):
                continue
    return data.decode(_USUAL, "replace"), named in ("iso-8859-1", "latin-1", "latin1", "windows-1252")


def _is_writing(charset: str, data: bytes) -> bool:
    """Whether a character set can be meant: known, for writing, and not of two bytes where no byte is empty."""
    try:
        known = codecs.lookup(charset).name
    except (ValueError, LookupError):
        return False
    if known in ("iso8859-1", "ascii"):  # mail that says so is mostly written in what Windows has instead
        return data.isascii()
    if known.startswith(("utf-16", "utf-32")):
        return b"\0" in data or not data.isascii()
    return not any(part in known for part in _NO_WRITING)


def shown(words: str) -> str:
    """Return words that can be shown and stored: one kind of line break, no signs without a shape."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", lines).encode("utf-8", "replace").decode("utf-8").removeprefix("\ufeff")


def files_in(text: bytes) -> tuple[bytes, tuple[InText, ...]]:
    """Return a text without the uuencoded files in it, and the files."""
    files: list[InText] = []
    rest: list[bytes] = []
    at = 0
    for begin in _BEGIN.finditer(text):
        if begin.start() < at or len(files) >= MOST_FILES:
            continue
        if not _is_uu(text[begin.end() : begin.end() + _LINE]):
            continue  # somebody wrote "begin 600 of them"
        end = _END.search(text, begin.end())
        body = text[begin.end() : end.start() if end else len(text)]
        data, is_whole = _of_uu(body)
        files.append(InText(begin[1], data, is_whole and end is not None))
        rest.append(text[at : begin.start()])
        at = end.end() if end else len(text)
    return b"".join((*rest, text[at:])), tuple(files)


def _is_uu(start: bytes) -> bool:
    """Whether the first line after "begin" is as long as its first sign says: words hardly ever are."""
    line = next((line for line in start.splitlines() if line.strip()), b"").rstrip()
    if not line:
        return False
    longest = (((line[0] - 32) & 63) + 2) // 3 * 4 + 1
    return all(32 <= sign <= 96 for sign in line) and longest - 6 <= len(line) <= longest + 2  # noqa: PLR2004 - the alphabet


def _of_uu(body: bytes) -> tuple[bytes, bool]:
    made, is_whole = [], True
    for line in body.splitlines():
        if not line.strip():
            continue
        try:
            made.append(binascii.a2b_uu(line))
        except binascii.Error:  # many writers leave out spaces at the end, or add a sum behind
            most = ((line[0] - 32) & 63) * 4 // 3 + 3
            try:
                made.append(binascii.a2b_uu(line[:most]))
            except binascii.Error:
                is_whole = False
    return b"".join(made), is_whole
