"""What a page holds, as drawing operators, each piece marked with its place in the structure.

Sources: ISO 32000-1, 9.4 (text), 14.6 (marked content), 14.8.2.2 (artifacts); ISO 14289-1, 7.1: everything on the
page is either real content in the structure or an artifact.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from organizer.domain.picture import Picture
from organizer.letters.fonts import Face
from organizer.letters.forms import Forms
from organizer.letters.pdf_file import escaped
from organizer.letters.sheet import NONE, Block, Element, Line, Lines, Mark, Page, Placement

_STROKE = 0.5
_KEPT = 4_096
_FONTS = {face: face.value.encode() for face in Face}
_ARTIFACT = b"/Artifact BMC"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A block as drawn: its marked pieces, each with its opening and its text, and the element of each of them.

    ``used`` are the characters that it shows in each face, ``lines`` those it was drawn from.
    """

    pieces: tuple[tuple[bytes, bytes], ...]
    owners: tuple[int, ...]
    used: tuple[tuple[Face, frozenset[str]], ...]
    lines: tuple[Line, ...]
    operators: bytes


@dataclass(frozen=True, slots=True)
class Content:
    """The operators of a page, the element of each of its marked pieces in their order, and its blocks as drawn."""

    operators: bytes
    owners: tuple[int, ...]
    blocks: Sequence[Drawn]


def page_content(
    page: Page, elements: tuple[Element, ...], pictures: Mapping[Picture, int], forms: Forms | None = None
) -> Content:
    """Return what a page holds.

    ``pictures`` gives the number under which the document knows each picture. With ``forms`` text that was on an
    earlier page is shown from there.
    """
    operators: list[bytes] = []
    owners: list[int] = []
    for placed in page.pictures:
        operators.append(_picture(placed, page.height, elements, pictures[placed.picture], len(owners)))
        if placed.element != NONE:
            owners.append(placed.element)
    blocks: list[Drawn] = []
    for block in _blocks_of(page, elements):
        drawn = _drawn(block, len(owners), page.height)
        operators.append(_shared(drawn, page, forms) if forms else drawn.operators)
        owners += drawn.owners
        blocks.append(drawn)
    if page.marks:
        operators.append(_strokes(page.marks, page.height))
    return Content(b"\n".join(operators), tuple(owners), blocks)


def _shared(drawn: Drawn, page: Page, forms: Forms) -> bytes:
    shown = [(opening, forms.operator(text, page.width, page.height)) for opening, text in drawn.pieces]
    return _joined(shown)


def _joined(pieces: Iterable[tuple[bytes, bytes]]) -> bytes:
    return b"\n".join([b"%b %b EMC" % piece for piece in pieces])


def _blocks_of(page: Page, elements: tuple[Element, ...]) -> Sequence[Block]:
    """Return the blocks of a page: as they came, or one of all its lines."""
    if not isinstance(page.lines, Lines):
        return (Block(page.lines, elements),)
    return [_raised(block, elements) for block in page.lines.blocks]


def _raised(block: Block, elements: tuple[Element, ...]) -> Block:
    """Return the block with the elements of the layout where its heading was raised: a letter without a subject."""
    if not block.elements or block.elements[0].tag is elements[block.first].tag:
        return block
    return Block(block.lines, elements[block.first : block.first + len(block.elements)], block.first)


@lru_cache(maxsize=_KEPT)
def _drawn(block: Block, before: int, height: float) -> Drawn:
    """Return a block on a page of that height, with so many marked pieces before it. Kept for the next letter."""
    pieces: list[tuple[bytes, bytes]] = []
    owners: list[int] = []
    used: dict[Face, set[str]] = {}
    for element, lines in groupby(block.lines, key=_element):
        run = tuple(lines)
        pieces.append((_opening(block, element, before + len(owners)), _text(run, height)))
        if element != NONE:
            owners.append(element)
        for line in run:
            used.setdefault(line.face, set()).update(line.text)
    shown = tuple((face, frozenset(characters)) for face, characters in used.items())
    return Drawn(tuple(pieces), tuple(owners), shown, block.lines, _joined(pieces))


def _element(line: Line) -> int:
    return line.element


def _text(lines: Iterable[Line], height: float) -> bytes:
    """Return the operators that show some lines: two bytes a character, its Unicode number (see ``fonts``).

    A line below another one, as far from it as that is from the one above, needs no place of its own.
    """
    operators = [b"BT"]
    face, size, left, last, leading = None, 0.0, 0.0, 0.0, 0.0
    for line in lines:
        shown = escaped(line.text.encode("utf-16-be"))
        step = round(line.y - last, 2)
        if line.face is not face or line.size != size:
            operators.append(b"/%b %g Tf" % (_FONTS[line.face], line.size))
        if face is None or line.x != left or step <= 0:
            operators.append(b"1 0 0 1 %g %g Tm (%b)Tj" % (line.x, height - line.y, shown))
        else:
            if step != leading:
                operators.append(b"%g TL" % step)
                leading = step
            operators.append(b"(%b)'" % shown)
        face, size, left, last = line.face, line.size, line.x, line.y
    return b"\n".join([*operators, b"ET"])


def _opening(block: Block, element: int, piece: int) -> bytes:
    return _ARTIFACT if element == NONE else _marked(block.elements[element - block.first], piece)


def _marked(element: Element, piece: int) -> bytes:
    return b"/%b<</MCID %d>>BDC" % (element.tag.encode(), piece)


def _picture(placed: Placement, height: float, elements: tuple[Element, ...], number: int, piece: int) -> bytes:
    opening = _ARTIFACT if placed.element == NONE else _marked(elements[placed.element], piece)
    low = height - placed.y - placed.height
    return opening + b" q %g 0 0 %g %g %g cm /P%d Do Q EMC" % (placed.width, placed.height, placed.x, low, number)


@lru_cache(maxsize=_KEPT)
def _strokes(marks: Iterable[Mark], height: float) -> bytes:
    drawn = b"\n".join(_stroke(mark, height) for mark in marks)
    return b"%b %g w\n%b\nEMC" % (_ARTIFACT, _STROKE, drawn)


def _stroke(mark: Mark, height: float) -> bytes:
    line = b"%g %g m %g %g l S" % (mark.left, height - mark.top, mark.right, height - mark.bottom)
    return b"[3 3]0 d " + line + b" []0 d" if mark.dashed else line
