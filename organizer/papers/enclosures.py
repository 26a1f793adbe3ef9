"""What goes out with a letter: a PDF or a picture, looked at before it is taken, so that no bundle can break on it."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from organizer.domain.picture import Picture
from organizer.domain.problem import Problem, error, errors_of
from organizer.exchange.pictures import PAGE, kind_of, read_picture
from organizer.letters.glyphs import named, unprintable
from organizer.papers.clean_pages import Prepared, prepare
from organizer.papers.foreign_pdf import FIELD

PDF, PNG, JPEG = "application/pdf", "image/png", "image/jpeg"
ENDINGS = (".pdf", ".png", ".jpg", ".jpeg")
_MOST_BYTES = 10_000_000
_PICTURES = {"PNG": PNG, "JPEG": JPEG}
_HEAD = 1_024  # bytes in which a PDF says that it is one; some programs write a line of their own before


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file as it was added. ``cover_line`` names it in the letter and on its cover sheet: ``Resolution 2010-41``."""

    name: str
    cover_line: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Checked:
    """What looking at a file found. ``enclosure`` is None when an error stands against it; ``pages`` without cover."""

    enclosure: Enclosure | None
    pages: int
    problems: tuple[Problem, ...]


Sheets = Prepared | Picture
"""What an enclosure becomes: the pages of a PDF, or one picture that fills a sheet."""


def check_enclosure(name: str, data: bytes, cover_line: str = "") -> Checked:
    """Look at a file. ``name`` is the name of the file, without its folder; the line is made of it unless given."""
    line = cover_line or line_of(name)
    media_type = _media_type(data)
    enclosure = Enclosure(name, line, media_type, data)
    sheets, problems = sheets_of(enclosure)
    if sheets is None:
        return Checked(None, 0, problems)
    return Checked(enclosure, sheets.pages if isinstance(sheets, Prepared) else 1, problems)


def sheets_of(enclosure: Enclosure) -> tuple[Sheets | None, tuple[Problem, ...]]:
    """Return what an enclosure becomes, with warnings; or None with the error that stands against it."""
    name, data = enclosure.name, enclosure.data
    problems = _refused(name, data) + _unprinted(enclosure)
    if problems:
        return None, problems
    if _media_type(data) == PDF:
        prepared = prepare(name, data)
        return (None if errors_of(prepared.problems) else prepared), prepared.problems
    found = read_picture(name, data, PAGE, f"Picture: {enclosure.cover_line}", FIELD)
    return (None, (found,)) if isinstance(found, Problem) else (found, ())


def line_of(name: str) -> str:
    """Return the line that a file's name suggests: ``Resolution 2010-41`` for ``resolution_2010-41.pdf``."""
    stem = PurePath(name).stem
    words = " ".join(re.sub(r"[_\s]+", " ", stem).split())
    return words[:1].upper() + words[1:]


def _media_type(data: bytes) -> str:
    return PDF if b"%PDF-" in data[:_HEAD] else _PICTURES.get(kind_of(data), "")


def _refused(name: str, data: bytes) -> tuple[Problem, ...]:
    if not data:
        return (error("enclosure_empty", FIELD, "{name} is empty. Choose another file.", name=name),)
    if not _media_type(data):
        sentence = "{name} is neither a PDF nor a PNG or JPEG picture. Save it as PDF, and add that file."
        return (error("enclosure_kind", FIELD, sentence, name=name),)
    if len(data) > _MOST_BYTES:
        sentence = "{name} is larger than 10 megabytes. Save it smaller, and add it again."
        return (error("enclosure_too_large", FIELD, sentence, name=name),)
    return ()


def _unprinted(enclosure: Enclosure) -> tuple[Problem, ...]:
    """Return what keeps the cover line from being printed."""
    if not enclosure.cover_line.strip():
        sentence = "{name} has no line that says what it is. Write one."
        return (error("enclosure_line", FIELD, sentence, name=enclosure.name),)
    found = ", ".join(named(character) for character in unprintable(enclosure.cover_line))
    if not found:
        return ()
    sentence = "The line of {name} holds characters that cannot be printed: {characters}. Take them out."
    return (error("enclosure_characters", FIELD, sentence, name=enclosure.name, characters=found),)
