"""A letter to placed lines: head, date, block in the window field, text, and what repeats on every page.

The rest of the press asks for nothing else: the preview, the check and the PDF all start from :func:`layout`.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from organizer.domain.letter import Letter
from organizer.letters import address_block
from organizer.letters.blocks import block
from organizer.letters.flow import Part, flowed
from organizer.letters.glyphs import as_printed
from organizer.letters.letterhead import HEAD_TOP, head_part, high_head_part, logo_part, placed_logo, text_right
from organizer.letters.pages import blocks_of, page_of, structure
from organizer.letters.parts import block_part, body_parts, date_part, notation_part
from organizer.letters.running import (
    FOLD_MARKS,
    courtesy_above,
    foot,
    header_lines,
    header_rule,
    marking_above,
    marking_below,
    text_top,
)
from organizer.letters.sheet import (
    BOTTOM,
    NONE,
    SHOWN_BOTTOM,
    SHOWN_TOP,
    TOP,
    Block,
    Element,
    Layout,
    Page,
    Tag,
)
from organizer.letters.wording import ENGLISH, Wording, wording_of

_BELOW_WINDOW = 4.0
Fixed = list[tuple[Part, float]]
"""Parts that stand at a fixed place on page 1, each with its top."""


@lru_cache(maxsize=256)
def layout(letter: Letter) -> Layout:
    """Return the placed lines of a letter, and behind it those of its courtesy copy. Source: contract, "The paper"."""
    main = _windowed(letter) if any(letter.block) else _plain(letter, ENGLISH)
    pages, elements = _pages(letter, main)
    if letter.courtesy:
        more, spoken = _courtesy(letter.courtesy, letter.language, len(elements))
        pages, elements = (*pages, *more), (*elements, *spoken)
    return Layout(pages, elements, letter.language, block_moved=main.block_moved)


def moves_block(letter: Letter) -> bool:
    """Whether the recipient's block is too long for the window, told without the lines of the letter."""
    return any(letter.block) and address_block.fit(_block_lines(letter)) is None


class _Parts(NamedTuple):
    """A letter before it flows: what stands still on page 1, what flows from ``top`` on, where the logo begins."""

    fixed: Fixed
    flowing: list[Part]
    top: float
    logo_top: float
    block_moved: bool = False


def _windowed(letter: Letter) -> _Parts:
    """Return the parts of a letter that goes into an envelope with a window: nothing but the block is behind it."""
    lines = _block_lines(letter)
    fitted = address_block.fit(lines)
    fixed, flowing = _above_window(letter)
    if fitted:
        fixed = [*fixed, (_in_window(fitted), fitted.top)]
    else:
        flowing = [*flowing, block_part(lines)]
    if any(letter.original_block):
        flowing = [*flowing, block_part(tuple(line for line in letter.original_block if line))]
    text = [*flowing, *body_parts(letter, ENGLISH)]
    return _Parts(fixed, text, SHOWN_BOTTOM + _BELOW_WINDOW, HEAD_TOP, block_moved=fitted is None)


def _block_lines(letter: Letter) -> tuple[str, ...]:
    return tuple(as_printed(line) for line in letter.block if line)


def _plain(letter: Letter, wording: Wording) -> _Parts:
    """Return the parts of a letter that goes into no envelope of its own: all of it flows."""
    right = text_right(letter)
    frame = (
        high_head_part(letter.head, letter.logo, right),
        date_part(letter, wording),
        notation_part(letter.notation, right),
        block_part(tuple(line for line in letter.block if line)),
    )
    return _Parts([], [*(part for part in frame if part.rows), *body_parts(letter, wording)], TOP, TOP)


def _above_window(letter: Letter) -> tuple[Fixed, list[Part]]:
    """Return what stands above the window, each with its top, and what of head, date and notation goes below it."""
    room, right = SHOWN_TOP - HEAD_TOP, text_right(letter)
    rest = [date_part(letter, ENGLISH), *(part for part in (notation_part(letter.notation, right),) if part.rows)]
    for count in range(len(rest), -1, -1):
        above = rest[:count]
        needed = sum(part.before + part.height for part in above)
        head = head_part(letter.head, room - needed, right)
        if head.height + needed <= room:
            return _stacked([head, *above] if head.rows else above), rest[count:]
    return [], [head, *rest]


def _stacked(parts: Sequence[Part]) -> Fixed:
    """Return parts one under the other, from the top of the head on."""
    fixed, top = [], HEAD_TOP
    for number, part in enumerate(parts):
        top += part.before if number else 0.0
        fixed.append((part, top))
        top += part.height
    return fixed


@lru_cache(maxsize=256)
def _in_window(fitted: address_block.Fitted) -> Part:
    return address_block.part_of(fitted, address_block.LEFT)


def _courtesy(letter: Letter, official: str, before: int) -> tuple[tuple[Page, ...], tuple[Element, ...]]:
    """Return the pages of a courtesy copy, and its elements: a part of the document in its own language.

    What says which letter counts stands first, in both languages. Source: ISO 14289-1, 7.2 (language of a passage).
    """
    words = wording_of(letter.language)
    spoken = zip(words.courtesy, (official, letter.language), strict=False)
    marks = tuple(Element(Tag.PARAGRAPH, before, language=language) for _, language in spoken)
    frame = (Element(Tag.PART, language=letter.language), *marks)
    first = Block(courtesy_above(letter, words.courtesy, before + 1), marks, before + 1)
    pages, elements = _pages(letter, _plain(letter, words), before + len(frame), words, first)
    return pages, (*frame, *elements)


def _pages(
    letter: Letter, parts: _Parts, before: int = 0, copy: Wording | None = None, marked: Block | None = None
) -> tuple[tuple[Page, ...], tuple[Element, ...]]:
    """Return the pages of one letter and its elements; so many elements stand ``before`` them.

    ``copy`` are the words of a courtesy copy, and ``marked`` is its mark, which belongs to the text of its page 1.
    """
    words = copy or ENGLISH
    logo = [logo_part(letter.logo)] if letter.logo else []
    still = [*logo, *(part for part, _ in parts.fixed)]
    top = before - 1 - len(marked.elements) if marked else NONE
    elements, offsets = structure([*still, *parts.flowing], before, top)
    heads = [
        block(part, 0, len(part.rows), where, offset)
        for (part, where), offset in zip(parts.fixed, offsets[len(logo) :], strict=False)
    ]
    spans = flowed(tuple(parts.flowing), parts.top, text_top(letter), BOTTOM)
    above = courtesy_above(letter, copy.courtesy) if copy else marking_above(letter)
    below = marking_below(letter)
    pages = []
    for number, page in enumerate(spans, 1):
        text = blocks_of(parts.flowing, page, offsets[len(still) :])
        if number == 1:
            pictures = (placed_logo(letter.logo, parts.logo_top, offsets[0]),) if letter.logo else ()
            first = (marked or above, *heads, *text, foot(words, 1, len(spans)), below)
            pages.append(page_of(first, () if copy else FOLD_MARKS, pictures))
        else:
            header = header_lines(letter, number, len(spans), words)
            pages.append(page_of((above, header, *text, below), (header_rule(letter),)))
    return tuple(pages), elements
