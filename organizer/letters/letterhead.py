"""The sender's head: name and address on the left, where the upper window of an envelope shows them; logo on the right.

A head that the upper window can show is set small enough for it. One that it cannot takes the largest size at which
it stands above the window with the recipient's block. Only the lines down to the ZIP code need to show.
"""

import re
from functools import lru_cache

from organizer.domain.letter import Letter
from organizer.domain.picture import Picture
from organizer.letters.flow import Part, Row
from organizer.letters.fonts import Face
from organizer.letters.measure import width
from organizer.letters.paragraphs import rows_of
from organizer.letters.parts import spaced
from organizer.letters.sheet import INCH, LEFT, RIGHT, Element, Placement, Role, Tag
from organizer.letters.windows import HEAD_ROOM

HEAD_TOP = 70.5
"""A tall letter with an accent begins a little above its row, and still inside the upper window."""
_UNDER_DESCENDERS = 0.05  # of the size: what a row leaves free at its bottom
LOGO_WIDTH, LOGO_HEIGHT = 2.5 * INCH, 1.0 * INCH
_COARSEST = INCH / 120  # a pixel: a small picture is not blown up until it blurs
_LOGO_GAP = 18.0
_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_LOOSE, _TIGHT = 1.25, 1.12  # distance of the lines, times the size
_NAME_LARGER = 1.5
_ENDS_IN_ZIP = re.compile(r"(?<![0-9-])[0-9]{5}(?:-[0-9]{4})?$")


def logo_size(picture: Picture) -> tuple[float, float]:
    """Return the width and height of a logo on paper, in points: at most 2.5 by 1 in, at least 120 dots an inch."""
    scale = min(LOGO_WIDTH / picture.width, LOGO_HEIGHT / picture.height, _COARSEST)
    return picture.width * scale, picture.height * scale


def text_right(letter: Letter) -> float:
    """Return where the lines beside the logo must end."""
    return RIGHT - (logo_size(letter.logo)[0] + _LOGO_GAP if letter.logo else 0.0)


def logo_part(logo: Picture) -> Part:
    """Return the logo's place in the structure; it has no rows."""
    return Part((), 0, elements=(Element(Tag.FIGURE, alternative=logo.words.strip() or "Logo"),))


def placed_logo(logo: Picture, top: float, element: int) -> Placement:
    """Return the logo at the right margin."""
    wide, high = logo_size(logo)
    return Placement(logo, round(RIGHT - wide, 2), top, round(wide, 2), round(high, 2), element)


def ends_in_zip(line: str) -> bool:
    """Whether a line ends in a ZIP code, as the last one of an address does."""
    return bool(_ENDS_IN_ZIP.search(line.rstrip()))


def postal_lines(head: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of a head that are its address: those down to the ZIP code, or all where there is none."""
    lines = tuple(line for line in head if line)
    last = max((number for number, line in enumerate(lines) if ends_in_zip(line)), default=len(lines) - 1)
    return lines[: last + 1]


@lru_cache(maxsize=256)
def head_part(head: tuple[str, ...], room: float, right: float) -> Part:
    """Return the head, its first line bold: in the upper window if it can be, else no higher than ``room`` if it can.

    ``room`` in points; ``right`` is where its lines end.
    """
    address = postal_lines(head)
    for size in _SIZES:
        part = _head(head, size, _TIGHT, right)
        if part.height <= room and _shows(address, size):
            return part
    parts = [_head(head, size, _LOOSE, right) for size in _SIZES]
    return next((part for part in parts if part.height <= room), parts[0])


@lru_cache(maxsize=256)
def high_head_part(head: tuple[str, ...], logo: Picture | None, right: float) -> Part:
    """Return the head of a letter whose block is in no window, with room for the logo beside it."""
    part = _head(head, _SIZES[0], _LOOSE, right)
    missing = logo_size(logo)[1] - part.height if logo else 0.0
    return Part((*part.rows, Row((), missing, Role.HEAD)), 0) if missing > 0 else part


def _shows(address: tuple[str, ...], size: float) -> bool:
    """Whether the upper window shows these lines, wherever the sheet has slid by 1/8 in."""
    name = size + _NAME_LARGER
    high = (name + (len(address) - 1) * size) * _TIGHT - _UNDER_DESCENDERS * size
    wide = max(
        (width(line, *((Face.REGULAR, size) if number else (Face.BOLD, name))) for number, line in enumerate(address)),
        default=0.0,
    )
    return HEAD_TOP + high <= HEAD_ROOM.bottom and LEFT + wide <= HEAD_ROOM.right


def _head(head: tuple[str, ...], size: float, leading: float, right: float) -> Part:
    lines = [line for line in head if line]
    name = size + _NAME_LARGER
    rows = tuple(
        rows_of(line, Role.HEAD, size=size, leading=size * leading, right=right)
        if number
        else rows_of(line, Role.HEAD, face=Face.BOLD, size=name, leading=name * leading, right=right)
        for number, line in enumerate(lines)
    )
    return Part(spaced(rows), 0)
