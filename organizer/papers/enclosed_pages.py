"""Where a page of somebody's PDF stands on a sheet of US Letter: upright, whole, and no smaller than it must be.

Source: ISO 32000-1, 7.7.3.3 (MediaBox, CropBox, Rotate, UserUnit) and 8.3.4 (matrices).
"""

from dataclasses import dataclass

Box = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]
SHORT, LONG = 612.0, 792.0
_MARGIN = 18.0  # around what is scaled down: no printer prints nearer to the edge than a quarter of an inch
_SLACK = 0.5  # points by which a page may be larger without being scaled: sizes are rounded differently everywhere
_LARGEST = 1_000_000.0
QUARTER = 90


@dataclass(frozen=True, slots=True)
class Stand:
    """``matrix`` takes the page onto a sheet of 612 x 792 points. ``is_wide``: the sheet is then shown turned by 90.

    ``scale`` is 1 where it keeps its size.
    """

    matrix: Matrix
    scale: float
    is_wide: bool


def visible(media: Box, crop: Box) -> Box:
    """Return what a viewer shows of a page. Raise ValueError where that is nothing, or beyond all paper."""
    (left, low, right, high), (c_left, c_low, c_right, c_high) = _ordered(media), _ordered(crop)
    seen = max(left, c_left), max(low, c_low), min(right, c_right), min(high, c_high)
    if seen[0] >= seen[2] or seen[1] >= seen[3]:
        seen = left, low, right, high
    if not (1 <= seen[2] - seen[0] <= _LARGEST and 1 <= seen[3] - seen[1] <= _LARGEST):
        raise ValueError("the page has no size")
    return seen


def stand(seen: Box, turn: int, unit: float) -> Stand:
    """Return where a page stands. ``turn``: its Rotate, 0, 90, 180 or 270; ``unit``: points in one unit of it."""
    left, low, right, high = seen
    width, height = (right - left) * unit, (high - low) * unit
    turns: dict[int, Matrix] = {
        0: (1, 0, 0, 1, -left, -low),
        90: (0, -1, 1, 0, -low, right),
        180: (-1, 0, 0, -1, right, high),
        270: (0, 1, -1, 0, high, -left),
    }
    if turn % 180 == QUARTER:
        width, height = height, width
    is_wide = width > height
    across, up = (LONG, SHORT) if is_wide else (SHORT, LONG)
    scale = 1.0
    if width > across + _SLACK or height > up + _SLACK:
        scale = min((across - 2 * _MARGIN) / width, (up - 2 * _MARGIN) / height)
    by = scale * unit
    placed: Matrix = (by, 0, 0, by, (across - width * scale) / 2, (up - height * scale) / 2)
    matrix = _then(turns[turn], placed)
    return Stand(_then(matrix, (0, 1, -1, 0, SHORT, 0)) if is_wide else matrix, scale, is_wide)


def operator(matrix: Matrix) -> bytes:
    """Return the matrix as the operator ``cm``."""
    numbers = (f"{value:.5f}".rstrip("0").rstrip(".") for value in matrix)
    return " ".join("0" if number == "-0" else number for number in numbers).encode() + b" cm"


def _ordered(box: Box) -> Box:
    return min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])


def _then(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that does one after the other."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m
