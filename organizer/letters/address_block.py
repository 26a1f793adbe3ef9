"""An address in the room it has: the window of an envelope, a label, an envelope. The largest size that fits.

Sources: contract, "The paper" (window); DMM 202.1.2 (8 points at least). The glyphs of the face reach 1.06 of the size
above the baseline and 0.25 below.
"""

from typing import NamedTuple

from organizer.letters.flow import Part, Piece, Row
from organizer.letters.fonts import Face
from organizer.letters.measure import width, wrap
from organizer.letters.sheet import FIELD_BOTTOM, FIELD_LEFT, FIELD_RIGHT, FIELD_TOP, Role, baseline

ABOVE, BELOW = 1.06, 0.25
_BESIDE_LEFT, _BESIDE_RIGHT = 0.5, 2.0  # points by which some letters reach out of their width
_TIGHT, _LOOSE = 1.08, 1.25  # distance of the lines, times the size


class Field(NamedTuple):
    """Room for an address, in points from the top left corner; the sizes of type to try, and how many lines."""

    left: float
    top: float
    right: float
    bottom: float
    sizes: tuple[float, ...]
    most_lines: int

    @property
    def text_left(self) -> float:
        """Where its lines begin."""
        return self.left + _BESIDE_LEFT

    @property
    def room(self) -> float:
        """How wide its lines can be."""
        return self.right - self.text_left - _BESIDE_RIGHT


SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
WINDOW = Field(FIELD_LEFT, FIELD_TOP, FIELD_RIGHT, FIELD_BOTTOM, SIZES, 6)
LEFT = WINDOW.text_left


class Fitted(NamedTuple):
    """The lines of a block with its size, the distance of its lines and the first baseline, in points."""

    lines: tuple[str, ...]
    size: float
    leading: float
    first: float

    @property
    def top(self) -> float:
        """The top of its first row."""
        return self.first - baseline(self.leading, self.size)


NOTHING = Fitted((), 0.0, 0.0, 0.0)


def fit(block: tuple[str, ...], field: Field = WINDOW) -> Fitted | None:
    """Return the block as it stands in the field, or None when it does not fit at the smallest size."""
    room = field.room
    for size in field.sizes:
        if len(block) <= _most_lines(size, field) and all(width(line, Face.REGULAR, size) <= room for line in block):
            return _placed(block, size, field)
    for size in field.sizes:
        lines = tuple(piece for line in block for piece in wrap(line, Face.REGULAR, size, room))
        if len(lines) <= _most_lines(size, field):
            return _placed(lines, size, field)
    return None


def part_of(fitted: Fitted, left: float, role: Role = Role.BLOCK) -> Part:
    """Return the block as rows; a space ends each line but the last, so that a reader keeps their words apart."""
    lines = (*(f"{line.rstrip(' ')} " for line in fitted.lines[:-1]), *fitted.lines[-1:])
    return Part(tuple(Row((Piece(line, left, fitted.size),), fitted.leading, role) for line in lines), 0)


def _most_lines(size: float, field: Field) -> int:
    rest = (field.bottom - field.top) / size - ABOVE - BELOW
    return min(field.most_lines, int(rest / _TIGHT) + 1)


def _placed(lines: tuple[str, ...], size: float, field: Field) -> Fitted:
    """Spread the lines as far as the field allows, and stand them in the middle of its height."""
    gaps = len(lines) - 1
    rest = field.bottom - field.top - (ABOVE + BELOW) * size
    leading = min(_LOOSE * size, rest / gaps) if gaps else _LOOSE * size
    first = field.top + (rest - gaps * leading) / 2 + ABOVE * size
    return Fitted(lines, size, leading, first)
