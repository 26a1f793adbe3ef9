"""Text over pages: parts of rows, and the rules of what may not be parted.

Two rows of a part stay together at the foot and at the head of a page. A part that is kept with the next one
has its last two rows on that one's page.
"""

from dataclasses import dataclass

from organizer.letters.fonts import Face
from organizer.letters.sheet import PLAIN, Element, Role

TOGETHER = 2  # rows


@dataclass(frozen=True, slots=True)
class Piece:
    """Text at a distance from the left edge of the sheet, in points. ``element``: its place in the part's elements."""

    text: str
    x: float
    size: float
    face: Face = Face.REGULAR
    element: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces on one baseline; ``height`` in points. ``underline``: a stroke below it, from margin to margin."""

    pieces: tuple[Piece, ...]
    height: float
    role: Role
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that belong together. ``before`` is the space above, dropped at the head of a page.

    ``elements`` are what it is in the structure. Parts that follow each other with the same ``group``, an
    element and a name, stand together under that one: the items of a list, the rows of a table.
    """

    rows: tuple[Row, ...]
    before: float
    whole: bool = False
    keep_next: bool = False
    elements: tuple[Element, ...] = PLAIN
    group: tuple[Element, str] | None = None

    @property
    def height(self) -> float:
        """The height of its rows in points."""
        return _height(self.rows)


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with the top of its box, and the number of its part."""

    row: Row
    top: float
    part: int


def paginate(parts: tuple[Part, ...], first: float, later: float, bottom: float) -> tuple[tuple[Placed, ...], ...]:
    """Return the rows of each page. The text of page 1 begins at ``first``, that of the others at ``later``."""
    needs = _needs(parts, bottom - max(first, later))
    pages: list[list[Placed]] = [[]]
    top = first
    for number, part in enumerate(parts):
        rows = part.rows
        while rows:
            fresh = not pages[-1]
            start = top if fresh else top + (part.before if rows is part.rows else 0)
            count = _how_many(rows, part, bottom - start, needs[number], fresh=fresh)
            if not count:
                pages.append([])
                top = later
                continue
            for row in rows[:count]:
                pages[-1].append(Placed(row, start, number))
                start += row.height
            top, rows = start, rows[count:]
            if rows:
                pages.append([])
                top = later
    return tuple(tuple(page) for page in pages)


def _needs(parts: tuple[Part, ...], capacity: float) -> list[float]:
    """Return for each part the height that must be free below its end; 0 where no page could ever give it."""
    needs = [0.0] * len(parts)
    for number in range(len(parts) - 2, -1, -1):
        if parts[number].keep_next:
            following = parts[number + 1]
            needed = following.before + _beginning(following, needs[number + 1])
            needs[number] = needed if needed + _height(parts[number].rows[-TOGETHER:]) <= capacity else 0.0
    return needs


def _beginning(part: Part, need: float) -> float:
    """Return the height of the least that can stand on a page of its own at the beginning of a part."""
    if part.whole or len(part.rows) < 2 * TOGETHER:
        return part.height + need
    return _height(part.rows[:TOGETHER])


def _how_many(rows: tuple[Row, ...], part: Part, room: float, need: float, *, fresh: bool) -> int:
    """Return how many rows go on this page. On a fresh page it is at least one, whatever the rules."""
    if _height(rows) + need <= room:
        return len(rows)
    if part.whole and not fresh:
        return 0
    fitting = _fitting(rows, room)
    count = min(fitting, len(rows) - TOGETHER)
    if count >= TOGETHER:
        return count
    return min(max(fitting, 1), len(rows)) if fresh else 0


def _fitting(rows: tuple[Row, ...], room: float) -> int:
    used = 0.0
    for count, row in enumerate(rows):
        used += row.height
        if used > room:
            return count
    return len(rows)


def _height(rows: tuple[Row, ...]) -> float:
    return sum(row.height for row in rows)
