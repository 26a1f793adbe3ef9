"""Blocks as drawing operators, each piece marked with its place in the structure. Kept from letter to letter.

Sources: ISO 32000-1, 9.4 (text), 14.6 (marked content), 14.8.2.2 (artifacts).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from organizer.letters.fonts import Face
from organizer.letters.pdf_file import escaped
from organizer.letters.sheet import NONE, Block, Element, Line

ARTIFACT = b"/Artifact BMC"
_KEPT = 512
_FONTS = {face: face.value.encode() for face in Face}


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A block as drawn: its marked pieces, each with its opening and its text, and the element of each of them.

    ``used`` are the characters that it shows in each face, ``lines`` those it was drawn from.
    """

    pieces: tuple[tuple[bytes, bytes], ...]
    owners: tuple[int, ...]
    used: tuple[tuple[Face, frozenset[str]], ...]
    lines: tuple[Line, ...]
    operators: bytes


def joined(pieces: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return marked pieces as the operators of a page."""
    return b"\n".join([b"%b %b EMC" % piece for piece in pieces])


@lru_cache(maxsize=_KEPT)
def draw(block: Block, before: int, height: float) -> Drawn:
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
    return Drawn(tuple(pieces), tuple(owners), shown, block.lines, joined(pieces))


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
    return ARTIFACT if element == NONE else marked(block.elements[element - block.first], piece)


def marked(element: Element, piece: int) -> bytes:
    """Return what opens a marked piece, which has that number on its page."""
    return b"/%b<</MCID %d>>BDC" % (element.tag.encode(), piece)
