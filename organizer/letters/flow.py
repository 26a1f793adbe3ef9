"""Text over pages: parts of rows, and the rules of what may not be parted.

Two rows of a part stay together at the foot and at the head of a page. A part that is kept with the next one
has its last two rows on that one's page.
"""

from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from organizer.letters.fonts import Face
from organizer.letters.sheet import PLAIN, Element, Role

TOGETHER = 2  # rows


class Piece(NamedTuple):
    """Text at a distance from the left edge of the sheet, in points. ``element``: its place in the part's elements."""

    text: str
    x: float
    size: float
    face: Face = Face.REGULAR
    element: int = 0


class Row(NamedTuple):
    """Pieces on one baseline; ``height`` in points. ``underline``: a stroke below it, from margin to margin."""

    pieces: tuple[Piece, ...]
    height: float
    role: Role
    underline: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Rows that belong together. ``before`` is the space above, dropped at the head of a page.

    ``elements`` are what it is in the structure. Parts that follow each other with the same ``group``, an
    element and a name, stand together under that one: the items of a list, the rows of a table.
    A part is known by itself and not by what it holds: the same paragraph is the same part in every letter, and
    what was made of it is found again at no cost.
    """

    rows: tuple[Row, ...]
    before: float
    whole: bool = False
    keep_next: bool = False
    elements: tuple[Element, ...] = PLAIN
    group: tuple[Element, str] | None = None
    head: "Part | None" = None
    """What stands again above it at the top of a later page that begins with it: the head of its table."""
    height: float = field(init=False)
    """Of all its rows, in points."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "height", _height(self.rows))


class Span(NamedTuple):
    """The rows of a part that stand together on a page, ``first`` to before ``last``; ``top`` of the first one."""

    part: int
    first: int
    last: int
    top: float


def flowed(parts: tuple[Part, ...], first: float, later: float, bottom: float) -> tuple[tuple[Span, ...], ...]:
    """Return what stands on each page. The text of page 1 begins at ``first``, that of the others at ``later``."""
    needs = _needs(parts, bottom - max(first, later))
    pages: list[list[Span]] = [[]]
    top = first
    for number, part in enumerate(parts):
        if pages[-1] and top + part.before + part.height + needs[number] <= bottom:  # as nearly all do
            pages[-1].append(Span(number, 0, len(part.rows), top + part.before))
            top += part.before + part.height
            continue
        done, total = 0, len(part.rows)
        while done < total:
            fresh = not pages[-1]
            if fresh and len(pages) > 1 and part.head:
                top += part.head.height
            start = top if fresh or done else top + part.before
            count = _how_many(part, done, bottom - start, needs[number], fresh=fresh)
            if count:
                pages[-1].append(Span(number, done, done + count, start))
                done += count
                top = start + (part.height if count == total else _height(part.rows[done - count : done]))
            if done < total:
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


def _how_many(part: Part, done: int, room: float, need: float, *, fresh: bool) -> int:
    """Return how many of the rows that are left go on this page. On a fresh page it is one at least."""
    rows = part.rows[done:] if done else part.rows
    if (_height(rows) if done else part.height) + need <= room:
        return len(rows)
    if part.whole and not fresh:
        return 0
    fitting = sum(end <= room for end in accumulate(row.height for row in rows))
    count = min(fitting, len(rows) - TOGETHER)
    if count >= TOGETHER:
        return count
    return min(max(fitting, 1), len(rows)) if fresh else 0


def _height(rows: tuple[Row, ...]) -> float:
    return sum(row.height for row in rows)
