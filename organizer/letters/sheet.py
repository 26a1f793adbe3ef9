"""Placed lines: what a layout gives and the PDF draws. Points from the top left corner of a sheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, pairwise
from typing import NamedTuple

from organizer.domain.picture import Picture
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
_ASCENT = 0.76  # of the size: where the tall letters end, which is what the eye takes for the height of a line


def baseline(height: float, size: float) -> float:
    """Return how far below the top of a row of that height its baseline is."""
    return (height - size) / 2 + _ASCENT * size


class Role(StrEnum):
    """What a line is. An artifact repeats on pages and is no part of the letter's text (PDF 32000-1, 14.8.2.2)."""

    HEAD = "head"
    NOTATION = "notation"
    DATE = "date"
    BLOCK = "block"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    QUOTE = "quote"
    TABLE = "table"
    HEADING = "heading"
    CLOSING = "closing"
    SIGNATURE = "signature"
    COPIES = "copies"
    ENCLOSURES = "enclosures"
    NOTE = "note"
    ARTIFACT = "artifact"


class Tag(StrEnum):
    """The standard structure types that the press uses (ISO 32000-1, 14.8.4)."""

    PART = "Part"
    MAIN_HEADING = "H1"
    HEADING = "H2"
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    TABLE_ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"


class Element(NamedTuple):
    """One node of the structure tree. ``parent`` is the place of the node above in the same tuple, -1 the top.

    ``language`` is set where it is not the document's. ``alternative`` says in words what a figure shows.
    ``numbering`` is how the items of a list are marked (ISO 32000-1, table 347). ``scope`` is Row for a head cell that
    speaks for the cells beside it; without it, it speaks for those below it (ISO 32000-1, table 349).
    """

    tag: Tag
    parent: int = -1
    language: str = ""
    alternative: str = ""
    numbering: str = ""
    scope: str = ""

    def under(self, parent: int) -> "Element":
        """Return the same element with another one above it."""
        return self if parent == self.parent else self._replace(parent=parent)


PLAIN = (Element(Tag.PARAGRAPH),)
NONE = -1
"""The element of an artifact: it is in no structure."""


class Line(NamedTuple):
    """A piece of text whose baseline begins at ``x``, ``y``. ``element`` is its place in the layout's elements.

    Lines with the same element are one paragraph, even where it goes on overleaf. It is -1 for an artifact.
    """

    text: str
    x: float
    y: float
    size: float
    face: Face
    role: Role
    element: int = NONE


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Lines that stand together, in reading order: the press keeps what it drew of them for the next letter.

    Known by itself and not by what it holds, so that finding it again costs nothing. ``elements`` are those of its
    lines; the first of them has the place ``first`` in the layout. ``marks`` are strokes that belong to its lines.
    """

    lines: tuple[Line, ...]
    elements: tuple[Element, ...] = ()
    first: int = 0
    marks: tuple["Mark", ...] = ()


class Lines(tuple[Line, ...]):  # noqa: SLOT001 - a tuple takes none with names
    """The lines of a page that remember in which blocks they came."""

    blocks: tuple[Block, ...]

    @classmethod
    def of(cls, blocks: Iterable[Block]) -> "Lines":
        """Return the lines of all blocks, one after the other."""
        kept = tuple(blocks)
        lines = cls(chain.from_iterable(block.lines for block in kept))
        lines.blocks = kept
        return lines


class Mark(NamedTuple):
    """A thin stroke from one point to another; ``dashed`` where a person is to cut or to compare."""

    left: float
    top: float
    right: float
    bottom: float
    dashed: bool = False


def rule(left: float, right: float, y: float) -> Mark:
    """Return a horizontal stroke."""
    return Mark(left, y, right, y)


def box(left: float, top: float, right: float, bottom: float, *, dashed: bool = False) -> tuple[Mark, ...]:
    """Return the four sides of a box."""
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return tuple(Mark(*start, *end, dashed=dashed) for start, end in pairwise(corners))


class Placement(NamedTuple):
    """A picture with its top left corner and its size on the sheet."""

    picture: Picture
    x: float
    y: float
    width: float
    height: float
    element: int = NONE


class Page(NamedTuple):
    """One side of paper, its lines in reading order. Width and height in points."""

    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()
    pictures: tuple[Placement, ...] = ()
    width: float = WIDTH
    height: float = HEIGHT


class Layout(NamedTuple):
    """A whole letter, placed. ``block_moved``: the recipient's block is too long for the window and stands below.

    ``elements`` is its structure in reading order. ``language`` is that of its text.
    """

    pages: tuple[Page, ...]
    elements: tuple[Element, ...] = PLAIN
    language: str = "en"
    block_moved: bool = False
