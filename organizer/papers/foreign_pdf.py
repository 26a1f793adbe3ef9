"""A PDF that somebody else made, opened with care: bounded, never asked for a password, refused where it is damaged.

Every fault has a sentence that names the file and says what to do.
"""

import logging
import re
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from types import ModuleType
from typing import TYPE_CHECKING

from organizer.domain.problem import Problem, error

if TYPE_CHECKING:
    import pikepdf

FIELD = "letter.enclosures"
MOST_PAGES = 200
_ONE_STREAM = 256_000_000  # bytes: a sheet of Letter in colour at 600 dots an inch has 101 million
_ALL_STREAMS = 600_000_000
_MOST_LZW = 256_000  # packed; unpacked it may be 1,300 times as much, and nothing bounds it
_CHUNK = 65_536
_STREAM = re.compile(rb"stream\r?\n")
_PADDING = b"\0\r\n\t "  # some disks and mail programs fill files up
_END = 2_048  # bytes at the end in which the last mark of a file must stand
_LZW = {"/LZWDecode", "/LZW"}
_EXPANDING = {"/FlateDecode", "/RunLengthDecode", "/Fl", "/RL"} | _LZW
_BOMB = "{name} unpacks to far more than it seems to hold. Print it to a new PDF, and add that file."
_DAMAGED = "{name} is damaged. Open it in a PDF program, print it to a new PDF, and add that file."


@cache
def library() -> ModuleType:
    """Return pikepdf, loaded when first needed (60 ms), with bounds on what a hostile file can make it hold."""
    import pikepdf

    logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # what it says of a file goes into no log of ours
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=_ONE_STREAM,
        run_length_max_memory=_ONE_STREAM,
        png_max_memory=_ONE_STREAM,
        tiff_max_memory=_ONE_STREAM,
        dct_max_memory=_ONE_STREAM,
        dct_max_progressive_scans=100,
    )
    return pikepdf


def faults() -> tuple[type[Exception], ...]:
    """Return what reading a damaged PDF can raise."""
    pike = library()
    own = (pike.PdfError, pike.ForeignObjectError, pike.DependencyError)
    # An object of another kind than the standard says is an error of the Python type that it is asked like.
    return (*own, OSError, ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RuntimeError)


def damaged(name: str) -> Problem:
    """Return the problem of a file that cannot be read."""
    return error("enclosure_damaged", FIELD, _DAMAGED, name=name)


def open_foreign(name: str, data: bytes) -> "pikepdf.Pdf | Problem":
    """Return the PDF, open, perhaps with warnings of its own that something in it had to be mended; or the error."""
    if _unpacks_too_far(data):
        return error("enclosure_bomb", FIELD, _BOMB, name=name)
    pike = library()
    try:
        found = _opened(name, data.rstrip(_PADDING))
        return found if isinstance(found, Problem) else _trouble(name, found) or found
    except pike.PasswordError:
        sentence = "{name} asks for a password. Save a copy without one, and add that copy."
        return error("enclosure_password", FIELD, sentence, name=name)
    except faults():
        return damaged(name)


def _opened(name: str, data: bytes) -> "pikepdf.Pdf | Problem":
    """Open it as it is; if that cannot be, with its places looked up anew, if no page of it got lost."""
    pike = library()
    try:
        opened, count = _read(data, is_mended=False)
    except pike.PasswordError:
        raise
    except faults():
        if b"%%EOF" not in data[-_END:]:
            sentence = "{name} ends too early: a part of it is missing. Get the file once more, and add that one."
            return error("enclosure_truncated", FIELD, sentence, name=name)
        opened, count = _read(data, is_mended=True)
        if not all(map(_has_content, opened.pages)):
            return damaged(name)
    return opened if count == len(opened.pages) else damaged(name)


def _read(data: bytes, *, is_mended: bool) -> "tuple[pikepdf.Pdf, int]":
    """Return the PDF and how many pages it says it has; once its pages are looked at, that number is set right."""
    pike = library()
    with pike.Pdf.open(BytesIO(data), attempt_recovery=is_mended, inherit_page_attributes=False) as first:
        count = int(first.Root.Pages.Count)
    return pike.Pdf.open(BytesIO(data), attempt_recovery=is_mended), count


def _trouble(name: str, pdf: "pikepdf.Pdf") -> Problem | None:
    """Return what stands against a file that could be opened."""
    for code, holds, sentence in _AGAINST:
        if holds(pdf):
            return error(code, FIELD, sentence, name=name, pages=str(len(pdf.pages)), most=str(MOST_PAGES))
    return None


def _has_content(page: "pikepdf.Page") -> bool:
    return bool(page.obj.get("/Contents"))


def _hides_layers(pdf: "pikepdf.Pdf") -> bool:
    """Whether a layer is off: taken out of its file it could not stay so, and hidden words would be printed."""
    if "/OCProperties" not in pdf.Root:
        return False
    shown = pdf.Root.OCProperties.get("/D")
    return shown is not None and (bool(shown.get("/OFF")) or str(shown.get("/BaseState", "/ON")) == "/OFF")


def _unpacks_too_far(data: bytes) -> bool:
    """Whether the streams of a file unpack to more than any file of pages does. Looked at before anything is read."""
    total = 0
    for found in _STREAM.finditer(data):
        total += _unpacked(data, found.end())
        if total > _ALL_STREAMS:
            return True
    return False


def _unpacked(data: bytes, start: int) -> int:
    """Return how many bytes a stream unpacks to, as far as it is packed with zlib and up to the most for one."""
    unpack, count = zlib.decompressobj(), 0
    if data[start : start + 1] not in (b"\x08", b"\x18", b"\x28", b"\x38", b"\x48", b"\x58", b"\x68", b"\x78"):
        return 0
    try:
        while start < len(data) and not unpack.eof:
            rest = data[start : start + _CHUNK]
            start += _CHUNK
            while rest and not unpack.eof:
                count += len(unpack.decompress(rest, 16 * _CHUNK))
                rest = unpack.unconsumed_tail
                if count > _ONE_STREAM:
                    return _ALL_STREAMS + 1
    except zlib.error:
        return count
    return count


def _is_packed_twice(pdf: "pikepdf.Pdf") -> bool:
    """Whether a stream is packed in a way that no bound holds for: twice over, or much of it with LZW."""
    pike = library()
    lzw = 0
    for held in pdf.objects:
        if not isinstance(held, pike.Stream):
            continue
        given = held.get("/Filter", ())
        filters = [str(one) for one in (given if isinstance(given, pike.Array) else [given] if given else ())]
        if sum(one in _EXPANDING for one in filters) > 1:
            return True
        if not _LZW.isdisjoint(filters):
            lzw += len(held.read_raw_bytes())
    return lzw > _MOST_LZW


def _is_xfa(pdf: "pikepdf.Pdf") -> bool:
    return "/AcroForm" in pdf.Root and "/XFA" in pdf.Root.AcroForm


_AGAINST: tuple[tuple[str, "Callable[[pikepdf.Pdf], bool]", str], ...] = (
    (
        "enclosure_locked",
        lambda pdf: pdf.is_encrypted,
        "{name} is locked by who made it. Ask for a copy without the lock, and add that one.",
    ),
    (
        "enclosure_portfolio",
        lambda pdf: "/Collection" in pdf.Root,
        "{name} is a folder of files inside a PDF. Save the files in it, and add each one.",
    ),
    (
        "enclosure_xfa",
        _is_xfa,
        "{name} is a form of a kind that few programs show (XFA). Print it to a new PDF, and add that file.",
    ),
    ("enclosure_no_pages", lambda pdf: not len(pdf.pages), "{name} has no pages. Choose another file."),
    (
        "enclosure_too_many_pages",
        lambda pdf: len(pdf.pages) > MOST_PAGES,
        "{name} has {pages} pages, more than {most}. Add a file with only the pages that are needed.",
    ),
    (
        "enclosure_layers",
        _hides_layers,
        "{name} has layers that are switched off. Print it to a new PDF as it should look, and add that file.",
    ),
    ("enclosure_bomb", _is_packed_twice, _BOMB),
)
"""Code, what is looked at, and the sentence, in the order of what is worth saying first."""
