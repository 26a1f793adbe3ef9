"""A proof of the window: page 1 of a letter at true scale, with the windows of an envelope drawn over it.

Complaints page, "Ten that no peer has", 8. The middle box is the window with the sheet in the middle of the envelope,
the inner and the outer one are its edges when the sheet is 1/8 in out of place. Everything added is an artifact: the
proof reads as the letter does.
"""

from organizer.domain.letter import Letter
from organizer.letters.fonts import Face
from organizer.letters.layout import layout
from organizer.letters.sheet import INCH, Layout, Line, Mark, Role, box
from organizer.letters.windows import ADDRESS, RETURN, SHIFT, Box, Window

_LEFT = 0.5 * INCH
_TITLE = "Window proof. Do not mail. Print at 100%: an inch of the ruler must be an inch. Hold an envelope over it."
_LEGEND = (
    "Middle box: the sheet in the middle. Inner and outer box: shifted by 1/8 inch. The inner box shows the address."
)
_TITLE_AT, _LEGEND_AT = 27.0, 769.0
_RULER_AT, _RULER_TOP, _RULER_INCHES = 8.15 * INCH, 2.5 * INCH, 6
_TICKS = {0: 14.0, 4: 9.0}  # eighths of an inch: length of the stroke in points


def window_proof(letter: Letter) -> Layout:
    """Return the proof of a letter: one page of US Letter. The upper window is that of an envelope with two."""
    whole = layout(letter)
    first = whole.pages[0]
    boxes = (*_boxes(ADDRESS), *_boxes(RETURN))
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
