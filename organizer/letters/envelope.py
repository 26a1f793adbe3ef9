"""A printed #10 envelope: for an address that no window can show, and for who has no window envelopes.

Sources: DMM 202.2.1 (the address stands 1/2 in from the sides, between 5/8 and 2-3/4 in from the bottom), 202.5.1 and
Publication 28, A1 (barcode clear zone: the lowest 5/8 in, 4-3/4 in from the right edge; nothing is printed there; other
printing stands above the address); instructions of PS Form 3800 (its label goes above the address and to the right of
the return address, with room for postage at the top right).
"""

from organizer.domain.errors import Refused
from organizer.letters.address_block import NOTHING, Field, Fitted, fit, part_of
from organizer.letters.blocks import block
from organizer.letters.flow import Part
from organizer.letters.fonts import Face
from organizer.letters.glyphs import as_printed
from organizer.letters.letterhead import postal_lines
from organizer.letters.pages import structure
from organizer.letters.paragraphs import rows_of
from organizer.letters.parts import spaced
from organizer.letters.sheet import INCH, Layout, Lines, Page, Role
from organizer.letters.windows import ENVELOPE_HEIGHT, ENVELOPE_WIDTH, Box

CLEAR_ZONE = Box(ENVELOPE_WIDTH - 4.75 * INCH, ENVELOPE_HEIGHT - 0.625 * INCH, ENVELOPE_WIDTH, ENVELOPE_HEIGHT)
READ_AREA = Box(0.5 * INCH, ENVELOPE_HEIGHT - 2.75 * INCH, ENVELOPE_WIDTH - 0.5 * INCH, CLEAR_ZONE.top)
LABEL_ROOM = Box(3.75 * INCH, 0.0, ENVELOPE_WIDTH, 1.5 * INCH)
"""Kept free for the label of certified mail and for postage."""
_ADDRESS = Field(3.75 * INCH, 1.95 * INCH, 9.0 * INCH, 3.45 * INCH, (12.0, 11.5, 11.0, 10.5, 10.0, 9.0, 8.0), 10)
_RETURN = Field(0.5 * INCH, 0.375 * INCH, 3.65 * INCH, 1.4 * INCH, (10.0, 9.5, 9.0, 8.5, 8.0), 8)
_NOTATION = Box(0.5 * INCH, 1.53 * INCH, 4.25 * INCH, 1.95 * INCH)


def envelope(
    head: tuple[str, ...], recipient: tuple[str, ...], notation: tuple[str, ...] = (), language: str = "en"
) -> Layout:
    """Return the face of the envelope: return address, how it is mailed, recipient. The page is as large as it.

    Of the ``head`` only the lines down to the ZIP code are printed. Raise :class:`Refused` where an address does not
    fit at 8 points.
    """
    placed = [(part, top) for part, top in _placed(postal_lines(head), notation, recipient) if part.rows]
    elements, offsets = structure([part for part, _ in placed])
    blocks = [block(part, 0, len(part.rows), top, offset) for (part, top), offset in zip(placed, offsets, strict=True)]
    page = Page(Lines.of(blocks), width=ENVELOPE_WIDTH, height=ENVELOPE_HEIGHT)
    return Layout((page,), elements, language)


def _placed(
    head: tuple[str, ...], notation: tuple[str, ...], recipient: tuple[str, ...]
) -> tuple[tuple[Part, float], ...]:
    sender, to = _fitted(head, _RETURN), _fitted(recipient, _ADDRESS)
    lines = tuple(
        rows_of(line, Role.NOTATION, left=_NOTATION.left, right=_NOTATION.right, face=Face.BOLD, size=9.0, leading=11.0)
        for line in notation
        if line
    )
    return (
        (part_of(sender, _RETURN.text_left, Role.HEAD), _RETURN.top),
        (Part(spaced(lines), 0), _NOTATION.top),
        (part_of(to, _ADDRESS.text_left), to.top),
    )


def _fitted(lines: tuple[str, ...], field: Field) -> Fitted:
    shown = tuple(as_printed(line) for line in lines if line)
    fitted = fit(shown, field) if shown else NOTHING
    if fitted is not None:
        return fitted
    if field is _RETURN:
        raise Refused("The return address is too long for an envelope: {line}. Shorten it.", line=shown[0])
    raise Refused("The address is too long for an envelope: {line}. Shorten it.", line=shown[0])
