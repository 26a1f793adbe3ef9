"""A letter to placed lines: head, date, block in the window field, text, and what repeats on every page.

The rest of the press asks for nothing else: the preview, the check and the PDF all start from :func:`layout`.
"""

from functools import lru_cache

from organizer.domain.letter import Letter
from organizer.letters import address_block
from organizer.letters.flow import Part, Placed, paginate
from organizer.letters.fonts import Face
from organizer.letters.glyphs import as_printed
from organizer.letters.parts import DATE_GAP, LEADING, body_parts, date_part, head_part, moved_block_part
from organizer.letters.running import (
    FOLD_MARKS,
    first_foot,
    header_lines,
    header_rule,
    marking_above,
    marking_below,
    text_top,
)
from organizer.letters.sheet import BOTTOM, SHOWN_BOTTOM, SHOWN_TOP, TOP, Layout, Line, Page, Role

_ASCENT = 0.76  # of the size: where the tall letters end, which is what the eye takes for the height of a line
_BELOW_WINDOW = 4.0


@lru_cache(maxsize=256)
def layout(letter: Letter) -> Layout:
    """Return the placed lines of a letter. Source: contract, "The paper"."""
    block = tuple(as_printed(line) for line in letter.block if line)
    fitted = address_block.fit(block) if block else None
    fixed, flowing = _above_window(letter) if block else ((), (head_part(letter, BOTTOM), date_part(letter)))
    lines = [line for placed in fixed for line in _lines(placed, 0)]
    ordinal = fixed[-1].part + 1 if fixed else 0
    if fitted:
        lines.extend(_block_lines(fitted, ordinal))
        ordinal += 1
    elif block:
        flowing = (*flowing, moved_block_part(letter))
    parts = (*(part for part in flowing if part.rows), *body_parts(letter))
    first = SHOWN_BOTTOM + _BELOW_WINDOW if block else TOP
    flowed = paginate(parts, first, text_top(letter), BOTTOM)
    pages = [_page(letter, number, flowed, lines, ordinal) for number in range(1, len(flowed) + 1)]
    return Layout(tuple(pages), block_moved=bool(block) and fitted is None)


def _above_window(letter: Letter) -> tuple[tuple[Placed, ...], tuple[Part, ...]]:
    """Return the rows that stand above the window, and the parts that must go below it: head, date or none."""
    room = SHOWN_TOP - TOP
    date = date_part(letter)
    head = head_part(letter, room - DATE_GAP - LEADING)
    if head.height + DATE_GAP + LEADING > room:
        head = head_part(letter, room)
    if head.height > room:
        return (), (head, date)
    fixed = _stacked(head, TOP, 0)
    if head.height + DATE_GAP + LEADING > room:
        return fixed, (date,)
    if not fixed:
        return _stacked(date, TOP, 0), ()
    return (*fixed, *_stacked(date, TOP + head.height + DATE_GAP, 1)), ()


def _stacked(part: Part, top: float, number: int) -> tuple[Placed, ...]:
    placed = []
    for row in part.rows:
        placed.append(Placed(row, top, number))
        top += row.height
    return tuple(placed)


def _block_lines(block: address_block.Fitted, number: int) -> list[Line]:
    return [
        Line(
            line,
            address_block.LEFT,
            round(block.first + row * block.leading, 2),
            block.size,
            Face.REGULAR,
            Role.BLOCK,
            number,
        )
        for row, line in enumerate(block.lines)
    ]


def _page(letter: Letter, number: int, flowed: tuple[tuple[Placed, ...], ...], fixed: list[Line], parts: int) -> Page:
    """Return one page. ``fixed`` are the lines of page 1 that do not flow, ``parts`` the number of their parts."""
    text = [line for placed in flowed[number - 1] for line in _lines(placed, parts)]
    above, below = marking_above(letter), marking_below(letter)
    if number == 1:
        return Page((*above, *fixed, *text, *first_foot(len(flowed)), *below), FOLD_MARKS)
    return Page((*above, *header_lines(letter, number, len(flowed)), *text, *below), (header_rule(letter),))


def _lines(placed: Placed, parts: int) -> list[Line]:
    row = placed.row
    size = max((piece.size for piece in row.pieces), default=0.0)
    baseline = round(placed.top + (row.height - size) / 2 + _ASCENT * size, 2)
    return [
        Line(piece.text, round(piece.x, 2), baseline, piece.size, piece.face, row.role, placed.part + parts)
        for piece in row.pieces
        if piece.text
    ]
