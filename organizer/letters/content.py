"""What a page holds, as drawing operators, each piece marked with its place in the structure.

Sources: ISO 32000-1, 9.4 (text), 14.6 (marked content), 14.8.2.2 (artifacts); ISO 14289-1, 7.1: everything on the
page is either real content in the structure or an artifact.
"""

from collections.abc import Mapping
from functools import lru_cache

from organizer.domain.picture import Picture
from organizer.letters.fonts import Face
from organizer.letters.pdf_file import escaped
from organizer.letters.sheet import NONE, Element, Mark, Page

_STROKE = 0.5
_FONTS = {face: face.value.encode() for face in Face}


def page_content(page: Page, elements: tuple[Element, ...], pictures: Mapping[Picture, int]) -> tuple[bytes, list[int]]:
    """Return the operators of a page, and the element of each of its marked pieces in their order.

    ``pictures`` gives the number under which the document knows each picture.
    """
    operators: list[bytes] = []
    owners: list[int] = []
    for placed in page.pictures:
        operators.append(_opening(placed.element, elements, owners))
        low = page.height - placed.y - placed.height
        operators.append(
            b"q %g 0 0 %g %g %g cm /P%d Do Q EMC"
            % (placed.width, placed.height, placed.x, low, pictures[placed.picture])
        )
    _add_text(page, elements, operators, owners)
    if page.marks:
        operators.append(b"/Artifact BMC %g w" % _STROKE)
        operators.extend(_stroke(mark, page.height) for mark in page.marks)
        operators.append(b"EMC")
    return b"\n".join(operators), owners


def _add_text(page: Page, elements: tuple[Element, ...], operators: list[bytes], owners: list[int]) -> None:
    element: int | None = None
    face, size, height = None, 0.0, page.height
    for line in page.lines:
        if line.element != element:
            if element is not None:
                operators.append(b"ET EMC")
            element = line.element
            operators.append(_opening(element, elements, owners) + b" BT")
        if line.face is not face or line.size != size:
            face, size = line.face, line.size
            operators.append(b"/%b %g Tf" % (_FONTS[face], size))
        operators.append(b"1 0 0 1 %g %g Tm %b" % (line.x, height - line.y, _shown(line.text)))
    if element is not None:
        operators.append(b"ET EMC")


def _opening(element: int, elements: tuple[Element, ...], owners: list[int]) -> bytes:
    if element == NONE:
        return b"/Artifact BMC"
    owners.append(element)
    return b"/%b<</MCID %d>>BDC" % (elements[element].tag.encode(), len(owners) - 1)


@lru_cache(maxsize=32_768)
def _shown(text: str) -> bytes:
    """Return the operator that draws a text: two bytes a character, its Unicode number (see ``fonts``)."""
    return b"(" + escaped(text.encode("utf-16-be")) + b")Tj"


def _stroke(mark: Mark, height: float) -> bytes:
    line = b"%g %g m %g %g l S" % (mark.left, height - mark.top, mark.right, height - mark.bottom)
    return b"[3 3]0 d " + line + b" []0 d" if mark.dashed else line
