"""What a page holds, as drawing operators: pictures, blocks, strokes.

Source: ISO 14289-1, 7.1: everything on the page is either real content in the structure or an artifact.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from organizer.domain.picture import Picture
from organizer.letters.drawn import ARTIFACT, Drawn, draw, marked
from organizer.letters.forms import Forms
from organizer.letters.sheet import NONE, Block, Element, Lines, Mark, Page, Placement

_STROKE = 0.5
_KEPT = 256


class Content(NamedTuple):
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
        drawn = draw(block, len(owners), page.height)
        operators.append(forms.shown(drawn, page.width, page.height) if forms else drawn.operators)
        owners += drawn.owners
        blocks.append(drawn)
    if page.marks:
        operators.append(_strokes(page.marks, page.height))
    return Content(b"\n".join(operators), tuple(owners), blocks)


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


def _picture(placed: Placement, height: float, elements: tuple[Element, ...], number: int, piece: int) -> bytes:
    opening = ARTIFACT if placed.element == NONE else marked(elements[placed.element], piece)
    low = height - placed.y - placed.height
    return opening + b" q %g 0 0 %g %g %g cm /P%d Do Q EMC" % (placed.width, placed.height, placed.x, low, number)


@lru_cache(maxsize=_KEPT)
def _strokes(marks: Iterable[Mark], height: float) -> bytes:
    drawn = b"\n".join(_stroke(mark, height) for mark in marks)
    return b"%b %g w\n%b\nEMC" % (ARTIFACT, _STROKE, drawn)


def _stroke(mark: Mark, height: float) -> bytes:
    line = b"%g %g m %g %g l S" % (mark.left, height - mark.top, mark.right, height - mark.bottom)
    return b"[3 3]0 d " + line + b" []0 d" if mark.dashed else line
