"""The recipient's block in the window field: the largest size at which it fits.

Source: contract, "The paper". The glyphs of the face reach 1.06 of the size above the baseline and 0.25 below.
"""

from dataclasses import dataclass

from organizer.letters.fonts import Face
from organizer.letters.measure import width, wrap
from organizer.letters.sheet import FIELD_BOTTOM, FIELD_LEFT, FIELD_RIGHT, FIELD_TOP

SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
MOST_LINES = 6
LEFT = FIELD_LEFT + 0.5  # some letters reach a little to the left of where they begin
ROOM = FIELD_RIGHT - LEFT - 2.0  # and some to the right of where they end
ABOVE, BELOW = 1.06, 0.25
_TIGHT, _LOOSE = 1.08, 1.25  # distance of the lines, times the size
_FIELD = FIELD_BOTTOM - FIELD_TOP


@dataclass(frozen=True, slots=True)
class Fitted:
    """The lines of a block with its size, the distance of its lines and the first baseline, in points."""

    lines: tuple[str, ...]
    size: float
    leading: float
    first: float


def fit(block: tuple[str, ...]) -> Fitted | None:
    """Return the block as it stands in the field, or None when it does not fit at 8 points and six lines."""
    for size in SIZES:
        if len(block) <= _most_lines(size) and all(width(line, Face.REGULAR, size) <= ROOM for line in block):
            return _placed(block, size)
    for size in SIZES:
        lines = tuple(piece for line in block for piece in wrap(line, Face.REGULAR, size, ROOM))
        if len(lines) <= _most_lines(size):
            return _placed(lines, size)
    return None


def _most_lines(size: float) -> int:
    rest = _FIELD / size - ABOVE - BELOW
    return min(MOST_LINES, int(rest / _TIGHT) + 1)


def _placed(lines: tuple[str, ...], size: float) -> Fitted:
    """Spread the lines as far as the field allows, and stand them in the middle of its height."""
    gaps = len(lines) - 1
    rest = _FIELD - (ABOVE + BELOW) * size
    leading = min(_LOOSE * size, rest / gaps) if gaps else _LOOSE * size
    first = FIELD_TOP + (rest - gaps * leading) / 2 + ABOVE * size
    return Fitted(lines, size, leading, first)
