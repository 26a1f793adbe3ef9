"""Placed lines: what the layout gives and the PDF draws. Points from the top left corner of a US Letter sheet."""

from dataclasses import dataclass
from enum import StrEnum

from organizer.letters.fonts import Face

INCH = 72.0
WIDTH, HEIGHT = 8.5 * INCH, 11 * INCH
LEFT, RIGHT = 1 * INCH, 7.5 * INCH
TOP, BOTTOM = 1 * INCH, 10 * INCH
# What a #10 window always shows, with 1/8 in to spare (contract, "The paper").
FIELD_LEFT, FIELD_RIGHT = 1.0 * INCH, 4.25 * INCH
FIELD_TOP, FIELD_BOTTOM = 2.625 * INCH, 3.375 * INCH
# What it can show at all: the sheet slides 1/8 in up and down behind a window of 1-1/8 in. Text keeps out of it.
SHOWN_TOP, SHOWN_BOTTOM = 2.375 * INCH, 3.625 * INCH
FOLDS = (4.0 * INCH, 7.5 * INCH)
FOLD_LEFT, FOLD_RIGHT = 0.30 * INCH, 0.45 * INCH


class Role(StrEnum):
    """What a line is. An artifact repeats on pages and is no part of the letter's text (PDF 32000-1, 14.8.2.2)."""

    HEAD = "head"
    DATE = "date"
    BLOCK = "block"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    HEADING = "heading"
    CLOSING = "closing"
    SIGNATURE = "signature"
    COPIES = "copies"
    ENCLOSURES = "enclosures"
    ARTIFACT = "artifact"


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of text whose baseline begins at ``x``, ``y``.

    ``part`` numbers the parts of a letter in reading order: lines with the same number are one paragraph, even
    where it goes on overleaf. It is -1 for an artifact.
    """

    text: str
    x: float
    y: float
    size: float
    face: Face
    role: Role
    part: int = -1


@dataclass(frozen=True, slots=True)
class Mark:
    """A thin horizontal stroke."""

    left: float
    right: float
    y: float


@dataclass(frozen=True, slots=True)
class Page:
    """One side of paper, its lines in reading order."""

    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole letter, placed. ``block_moved``: the recipient's block is too long for the window and stands below."""

    pages: tuple[Page, ...]
    block_moved: bool = False
