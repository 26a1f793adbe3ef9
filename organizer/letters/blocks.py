"""Rows at their place on a page: the lines of a part, made once for all letters in which it stands there."""

from functools import lru_cache

from organizer.letters.flow import Part, Row
from organizer.letters.sheet import LEFT, NONE, RIGHT, Block, Line, Role, baseline, rule

_KEPT = 512


@lru_cache(maxsize=_KEPT)
def block(part: Part, first: int, last: int, top: float, offset: int) -> Block:
    """Return the rows ``first`` to before ``last`` of a part with their top, in points from the top of the sheet.

    ``offset`` is the place of the part's first element in the layout.
    """
    lines: list[Line] = []
    marks = []
    for row in part.rows[first:last]:
        lines.extend(_lines(row, top, offset))
        top += row.height
        if row.underline:
            marks.append(rule(LEFT, RIGHT, top))
    if any(line.role is Role.TABLE for line in lines):
        lines.sort(key=_element)  # cells stand beside each other line by line, and are read one after the other
    return Block(tuple(lines), part.elements, offset, tuple(marks))


@lru_cache(maxsize=_KEPT)
def artifact(lines: tuple[Line, ...]) -> Block:
    """Return lines that are no part of the text, such as a page number."""
    return Block(lines)


def _lines(row: Row, top: float, offset: int) -> list[Line]:
    size = max((piece.size for piece in row.pieces), default=0.0)
    down = round(top + baseline(row.height, size), 2)
    return [
        Line(
            piece.text,
            round(piece.x, 2),
            down,
            piece.size,
            piece.face,
            Role.ARTIFACT if piece.element == NONE else row.role,
            NONE if piece.element == NONE else offset + piece.element,
        )
        for piece in row.pieces
        if piece.text
    ]


def _element(line: Line) -> int:
    return line.element
