"""Parts to pages: one structure tree over all of them, and their rows as placed lines in reading order."""

from collections.abc import Iterable, Sequence

from organizer.letters.blocks import artifact, block
from organizer.letters.flow import Part, Span, flowed
from organizer.letters.running import foot, marked_above, marked_below, titled_foot
from organizer.letters.sheet import (
    BOTTOM,
    NONE,
    TOP,
    Block,
    Element,
    Layout,
    Line,
    Lines,
    Mark,
    Page,
    Placement,
    Tag,
)
from organizer.letters.wording import ENGLISH, wording_of


def structure(parts: Sequence[Part], before: int = 0, top: int = NONE) -> tuple[tuple[Element, ...], list[int]]:
    """Return the elements of all parts as one tree, and where those of each part begin.

    So many elements stand ``before`` them in the layout, and ``top`` is the one above them. A letter without a
    subject has no main heading: then its headings are main ones (ISO 14289-1, 7.4.2: no level is left out).
    """
    elements: list[Element] = []
    offsets: list[int] = []
    group, above = None, top
    for part in parts:
        if part.group != group:
            group, above = part.group, top
            if group:
                above = before + len(elements)
                elements.append(group[0].under(top))
        start = before + len(elements)
        offsets.append(start)
        elements.extend(one.under(one.parent + start if one.parent >= 0 else above) for one in part.elements)
    if not any(one.tag is Tag.MAIN_HEADING for one in elements):
        elements = [one._replace(tag=Tag.MAIN_HEADING) if one.tag is Tag.HEADING else one for one in elements]
    return tuple(elements), offsets


def blocks_of(parts: Sequence[Part], spans: Sequence[Span], offsets: Sequence[int]) -> list[Block]:
    """Return what stands on a page in reading order. ``offsets``: see :func:`structure`.

    The head of a table stands again above the rows that go on overleaf, as an artifact: it was read already.
    """
    blocks = []
    for number, span in enumerate(spans):
        part = parts[span.part]
        if part.head and not number:
            blocks.append(block(part.head, 0, len(part.head.rows), span.top - part.head.height, 0))
        blocks.append(block(part, span.first, span.last, span.top, offsets[span.part]))
    return blocks


def page_of(
    blocks: Iterable[Block | tuple[Line, ...]], marks: tuple[Mark, ...] = (), pictures: tuple[Placement, ...] = ()
) -> Page:
    """Return a page of US Letter: blocks, and lines that are no part of the text, in reading order."""
    kept = [one if isinstance(one, Block) else artifact(one) for one in blocks if one]
    return Page(Lines.of(kept), (*marks, *(mark for one in kept for mark in one.marks)), pictures)


def plain_layout(parts: Sequence[Part], language: str, title: str = "", marking: str = "") -> Layout:
    """Return parts as pages of their own, numbered where there are several: a list or a help page, not a letter.

    With a ``title`` each page names it at its foot and is counted always. ``marking`` is printed on every page.
    """
    elements, offsets = structure(parts)
    every = flowed(tuple(parts), TOP, TOP, BOTTOM)
    pages = []
    for number, spans in enumerate(every, 1):
        counted = number, len(every)
        below = titled_foot(title, *counted, wording_of(language)) if title else foot(ENGLISH, *counted)
        text = blocks_of(parts, spans, offsets)
        pages.append(page_of((marked_above(marking), *text, below, marked_below(marking))))
    return Layout(tuple(pages), elements, language)
