"""A proof of the window: page 1 of a letter at true scale, with the windows of an envelope drawn over it.

Complaints page, "Ten that no peer has", 8. The middle box is the window with the sheet in the middle of the envelope,
the inner and the outer one are its edges when the sheet is 1/8 in out of place. Where an edge crosses a line of text
it is left out, so that all of the letter can be read. Everything added is an artifact: the proof reads as the letter
does.
"""

from collections.abc import Iterator, Sequence

from organizer.domain.letter import Letter
from organizer.letters.fonts import Face
from organizer.letters.layout import layout
from organizer.letters.measure import width
from organizer.letters.sheet import INCH, Layout, Line, Mark, Role, box
from organizer.letters.windows import ADDRESS, RETURN, SHIFT, Box, Window

_LEFT = 0.5 * INCH
_TITLE = "Window proof. Do not mail. Print at 100%: an inch of the ruler must be an inch. Hold an envelope over it."
_LEGEND = (
    "Middle box: the sheet in the middle. Inner and outer box: shifted by 1/8 inch. The inner box shows the address."
)
_TITLE_AT, _LEGEND_AT = 27.0, 769.0
_RULER_AT, _RULER_TOP, _RULER_INCHES = 8.15 * INCH, 2.5 * INCH, 6
_OVER, _UNDER = 0.8, 0.25  # of the size: how far letters reach above and below their baseline
_CLEAR = 1.5  # points between a line of text and an edge of a window
_TICKS = {0: 14.0, 4: 9.0}  # eighths of an inch: length of the stroke in points


def window_proof(letter: Letter) -> Layout:
    """Return the proof of a letter: one page of US Letter. The upper window is that of an envelope with two."""
    whole = layout(letter)
    first = whole.pages[0]
    rooms = tuple(map(_room, first.lines))
    boxes = tuple(piece for edge in (*_boxes(ADDRESS), *_boxes(RETURN)) for piece in _beside_text(edge, rooms))
    ruler, numbers = _ruler()
    lines = (
        _line(_TITLE, _LEFT, _TITLE_AT, Face.BOLD, 8.5),
        _line(_LEGEND, _LEFT, _LEGEND_AT),
        _line("window for the return address", *_beside(RETURN)),
        _line("window for the address", *_beside(ADDRESS)),
        *numbers,
    )
    page = first._replace(lines=(*first.lines, *lines), marks=(*first.marks, *boxes, *ruler))
    return Layout((page,), whole.elements, whole.language, whole.block_moved)


def nested(window: Window) -> tuple[Box, Box, Box]:
    """Return what a window shows always, with the sheet in the middle, and at most, when it is 1/8 in out of place."""
    return window.middle.grown(-SHIFT), window.middle, window.middle.grown(SHIFT)


def _boxes(window: Window) -> tuple[Mark, ...]:
    return tuple(
        mark for one in nested(window) for mark in box(max(one.left, 0.0), one.top, one.right, one.bottom, dashed=True)
    )


def _room(line: Line) -> Box:
    """Return the room that a line of text takes, with what stays clear around it."""
    right = line.x + width(line.text.rstrip(), line.face, line.size)
    return Box(line.x, line.y - _OVER * line.size, right, line.y + _UNDER * line.size).grown(_CLEAR)


def _beside_text(edge: Mark, rooms: Sequence[Box]) -> Iterator[Mark]:
    """Give the pieces of an edge that cross no text."""
    if edge.top == edge.bottom:
        gaps = [(room.left, room.right) for room in rooms if room.top < edge.top < room.bottom]
        for start, end in _left_of(edge.left, edge.right, gaps):
            yield Mark(start, edge.top, end, edge.top, dashed=True)
    else:
        gaps = [(room.top, room.bottom) for room in rooms if room.left < edge.left < room.right]
        for start, end in _left_of(edge.top, edge.bottom, gaps):
            yield Mark(edge.left, start, edge.left, end, dashed=True)


def _left_of(one: float, other: float, gaps: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Give the pieces between two points that lie in none of the gaps."""
    start, end = sorted((one, other))
    for gap_start, gap_end in [*sorted(gaps), (end, end)]:
        if start < min(gap_start, end):
            yield start, min(gap_start, end)
        start = max(start, gap_end)


def _beside(window: Window) -> tuple[float, float]:
    outer = nested(window)[-1]
    return outer.right + 4.0, outer.bottom


def _ruler() -> tuple[tuple[Mark, ...], tuple[Line, ...]]:
    """Return a ruler of inches in the right margin, where no letter has text, and its numbers."""
    bottom = _RULER_TOP + _RULER_INCHES * INCH
    marks = [Mark(_RULER_AT, _RULER_TOP, _RULER_AT, bottom)]
    for eighth in range(_RULER_INCHES * 8 + 1):
        down = _RULER_TOP + eighth * INCH / 8
        marks.append(Mark(_RULER_AT - _TICKS.get(eighth % 8, 5.0), down, _RULER_AT, down))
    numbers = (_line(f"{inch}", _RULER_AT - 20.0, _RULER_TOP + inch * INCH + 2.5) for inch in range(_RULER_INCHES + 1))
    return tuple(marks), (*numbers, _line("inches", _RULER_AT - 22.0, _RULER_TOP - 6.0))


def _line(text: str, x: float, y: float, face: Face = Face.ITALIC, size: float = 7.5) -> Line:
    return Line(text, round(x, 2), round(y, 2), size, face, Role.ARTIFACT)
