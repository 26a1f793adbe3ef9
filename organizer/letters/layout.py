"""A letter to placed lines: head, date, block in the window field, text, and what repeats on every page.

The rest of the press asks for nothing else: the preview, the check and the PDF all start from :func:`layout`.
"""

from collections.abc import Sequence
from functools import lru_cache

from organizer.domain.letter import Letter
from organizer.letters import address_block
from organizer.letters.flow import Part, Piece, Placed, Row, paginate
from organizer.letters.glyphs import as_printed
from organizer.letters.paragraphs import LEADING
from organizer.letters.parts import DATE_GAP, body_parts, date_part, head_part, moved_block_part
from organizer.letters.running import (
    FOLD_MARKS,
    first_foot,
    header_lines,
    header_rule,
    marking_above,
    marking_below,
    text_top,
)
from organizer.letters.sheet import (
    BOTTOM,
    LEFT,
    RIGHT,
    SHOWN_BOTTOM,
    SHOWN_TOP,
    TOP,
    Element,
    Layout,
    Line,
    Mark,
    Page,
    Role,
    Tag,
    rule,
)

_ASCENT = 0.76  # of the size: where the tall letters end, which is what the eye takes for the height of a line
_BELOW_WINDOW = 4.0


@lru_cache(maxsize=256)
def layout(letter: Letter) -> Layout:
    """Return the placed lines of a letter. Source: contract, "The paper"."""
    block = tuple(as_printed(line) for line in letter.block if line)
    fitted = address_block.fit(block) if block else None
    fixed, flowing = _above_window(letter) if block else ([], [head_part(letter, BOTTOM), date_part(letter)])
    if fitted:
        fixed.append((_block_part(fitted), fitted.first - _baseline(fitted.leading, fitted.size)))
    elif block:
        flowing.append(moved_block_part(letter))
    flowing = [*(part for part in flowing if part.rows), *body_parts(letter)]
    elements, offsets = _structure([*(part for part, _ in fixed), *flowing])
    first = SHOWN_BOTTOM + _BELOW_WINDOW if block else TOP
    flowed = paginate(tuple(flowing), first, text_top(letter), BOTTOM)
    heads = [line for number, placed in enumerate(fixed) for line in _stacked(*placed, offsets[number])]
    below = offsets[len(fixed) :]
    pages = [_page(letter, number, flowed, heads, below) for number in range(1, len(flowed) + 1)]
    return Layout(tuple(pages), elements, letter.language, block_moved=bool(block) and fitted is None)


def _above_window(letter: Letter) -> tuple[list[tuple[Part, float]], list[Part]]:
    """Return what stands above the window, each with its top, and what must go below it: head, date or none."""
    room = SHOWN_TOP - TOP
    date = date_part(letter)
    head = head_part(letter, room - DATE_GAP - LEADING)
    if head.height + DATE_GAP + LEADING > room:
        head = head_part(letter, room)
    if head.height > room:
        return [], [head, date]
    if not head.rows:
        return [(date, TOP)], []
    if head.height + DATE_GAP + LEADING > room:
        return [(head, TOP)], [date]
    return [(head, TOP), (date, TOP + head.height + DATE_GAP)], []


def _block_part(block: address_block.Fitted) -> Part:
    """Return the block; a space ends each line but the last, so that a reader keeps their words apart."""
    lines = [f"{line.rstrip(' ')} " for line in block.lines[:-1]] + [block.lines[-1]]
    rows = tuple(Row((Piece(line, address_block.LEFT, block.size),), block.leading, Role.BLOCK) for line in lines)
    return Part(rows, 0)


def _structure(parts: Sequence[Part]) -> tuple[tuple[Element, ...], list[int]]:
    """Return the elements of all parts as one tree, and where those of each part begin.

    A letter without a subject has no main heading: then its headings are main ones (ISO 14289-1, 7.4.2: no level
    is left out).
    """
    elements: list[Element] = []
    offsets: list[int] = []
    group, top = None, -1
    for part in parts:
        if part.group != group:
            group, top = part.group, len(elements) if part.group else -1
            if group:
                elements.append(group[0])
        start = len(elements)
        offsets.append(start)
        elements.extend(one.under(one.parent + start if one.parent >= 0 else top) for one in part.elements)
    if not any(one.tag is Tag.MAIN_HEADING for one in elements):
        elements = [Element(Tag.MAIN_HEADING) if one.tag is Tag.HEADING else one for one in elements]
    return tuple(elements), offsets


def _stacked(part: Part, top: float, offset: int) -> list[Line]:
    lines = []
    for row in part.rows:
        lines.extend(_lines(Placed(row, top, 0), offset))
        top += row.height
    return lines


def _page(
    letter: Letter, number: int, flowed: tuple[tuple[Placed, ...], ...], heads: list[Line], offsets: Sequence[int]
) -> Page:
    """Return one page. ``heads`` are the lines of page 1 that do not flow, ``offsets`` the elements of the parts."""
    placed = flowed[number - 1]
    text = _in_reading_order([line for one in placed for line in _lines(one, offsets[one.part])])
    rules = tuple(_underline(one) for one in placed if one.row.underline)
    above, below = marking_above(letter), marking_below(letter)
    if number == 1:
        return Page((*above, *heads, *text, *first_foot(len(flowed)), *below), (*FOLD_MARKS, *rules))
    return Page((*above, *header_lines(letter, number, len(flowed)), *text, *below), (header_rule(letter), *rules))


def _in_reading_order(lines: list[Line]) -> list[Line]:
    """Return the lines element by element: the cells of a table's row stand beside each other, line by line."""
    return sorted(lines, key=_element) if any(line.role is Role.TABLE for line in lines) else lines


def _element(line: Line) -> int:
    return line.element


def _underline(placed: Placed) -> Mark:
    return rule(LEFT, RIGHT, placed.top + placed.row.height)


def _lines(placed: Placed, offset: int) -> list[Line]:
    row = placed.row
    size = max((piece.size for piece in row.pieces), default=0.0)
    baseline = round(placed.top + _baseline(row.height, size), 2)
    return [
        Line(piece.text, round(piece.x, 2), baseline, piece.size, piece.face, row.role, offset + piece.element)
        for piece in row.pieces
        if piece.text
    ]


def _baseline(height: float, size: float) -> float:
    """Return how far below the top of a row its baseline is."""
    return (height - size) / 2 + _ASCENT * size
