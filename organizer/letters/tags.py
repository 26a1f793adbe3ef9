"""The structure tree: what is a heading, a paragraph, a list or a table, for a screen reader and an archive.

Sources: ISO 32000-1, 14.7.2 (tree), 14.7.4.4 (parent tree), 14.8.4 (types); ISO 14289-1, 7.1 to 7.5;
ISO 19005-2, 6.7 (level A).
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from organizer.letters.pdf_file import PdfFile, text
from organizer.letters.sheet import Element, Layout, Tag

_LEAF_PAGES = 64  # in one leaf of the parent tree
_KEPT = 256
_CELLS = (Tag.HEADER_CELL, Tag.CELL)
Owners = tuple[tuple[int, ...], ...]
"""For each page the element of each of its marked pieces."""


class StructureTree:
    """The tree of one document, written as the pages are drawn.

    Under the root stands one ``Document``; of several letters each is a ``Part`` of it.
    """

    def __init__(self, file: PdfFile, *, several: bool) -> None:
        self._file = file
        self._several = several
        self.root = file.reserve()
        self._document = file.reserve()
        self._top: list[bytes] = []
        self._pages: list[int] = []  # the array of each page: the element of each of its pieces
        self._leaves: list[bytes] = []

    def add(self, layout: Layout, owners: Owners, language: str) -> int:
        """Write the elements of one layout. Return the number of its first page, which the next ones follow.

        ``language`` is the document's.
        """
        spoken = layout.language if layout.language != language else ""
        shape = _shape(layout.elements, owners, self._document, spoken, several=self._several)
        base = self._file.reserve(shape.size)
        self._file.add_all(shape.written(base), base + len(owners))
        self._top.extend(b"%d 0 R" % (base + place) for place in shape.top)
        for place in shape.arrays:
            self._add_page(base + place)
        return base

    def next_page(self) -> int:
        """Return the key of the next page in the parent tree."""
        return len(self._pages) + _LEAF_PAGES * len(self._leaves)

    def _add_page(self, array: int) -> None:
        self._pages.append(array)
        if len(self._pages) == _LEAF_PAGES:
            self._close_leaf()

    def _close_leaf(self) -> None:
        first = _LEAF_PAGES * len(self._leaves)
        last = first + len(self._pages) - 1
        entries = b" ".join(b"%d %d 0 R" % (first + place, page) for place, page in enumerate(self._pages))
        leaf = self._file.add(b"<</Limits[%d %d]/Nums[%b]>>" % (first, last, entries))
        self._leaves.append(b"%d 0 R" % leaf)
        self._pages = []

    def finish(self) -> None:
        """Write what is above the elements."""
        following = self.next_page()
        if self._pages:
            self._close_leaf()
        self._file.add(b"<</S/Document/P %d 0 R/K[%b]>>" % (self.root, b" ".join(self._top)), self._document)
        self._file.add(
            b"<</Type/StructTreeRoot/K %d 0 R/ParentTree<</Kids[%b]>>/ParentTreeNextKey %d>>"
            % (self._document, b" ".join(self._leaves), following),
            self.root,
        )


class _Shape(NamedTuple):
    """The objects of one layout, all but the numbers: letters of the same build share it.

    ``template`` holds the bodies, one a line; ``names`` are the objects that it names, counted from the first page's.
    ``top`` are the elements under the document, ``arrays`` those of the pages.
    """

    template: bytes
    names: tuple[int, ...]
    top: tuple[int, ...]
    arrays: tuple[int, ...]
    size: int

    def written(self, base: int) -> list[bytes]:
        """Return the bodies with their numbers, which begin at ``base``."""
        return (self.template % tuple([base + place for place in self.names])).split(b"\n")


class _Body:
    """An object on its way into a template."""

    def __init__(self) -> None:
        self.names: list[int] = []

    def name(self, place: int) -> bytes:
        """Return a reference to an object, its number left open."""
        self.names.append(place)
        return b"%d 0 R"


@lru_cache(maxsize=_KEPT)
def _shape(elements: tuple[Element, ...], owners: Owners, document: int, language: str, *, several: bool) -> _Shape:
    """Return the shape of a layout: first its pages, then the part if it is one of several, elements and arrays."""
    pages = len(owners)
    with_content = _with_content(elements, owners)
    numbers = {element: pages + several + place for place, element in enumerate(with_content)}
    pieces, body = _pieces(owners), _Body()
    bodies: list[bytes] = []
    kids: dict[int, list[int]] = {element: [] for element in (-1, *with_content)}
    for element in with_content:
        kids[elements[element].parent].append(numbers[element])
    if several:
        spoken = b"/Lang%b" % _literal(language) if language else b""
        below = b" ".join([body.name(kid) for kid in kids[-1]])
        bodies.append(b"<</S/Part/P %d 0 R%b/K[%b]>>" % (document, spoken, below))
    for element in with_content:
        above = elements[element].parent
        parent = body.name(numbers[above] if above >= 0 else pages) if above >= 0 or several else b"%d 0 R" % document
        bodies.append(_element(elements[element], parent, pieces.get(element, []), kids[element], body))
    arrays = [b"[%b]" % b" ".join([body.name(numbers[element]) for element in page]) for page in owners]
    first_array = pages + len(bodies)
    size = first_array + pages
    return _Shape(
        b"\n".join((*bodies, *arrays)),
        tuple(body.names),
        (pages,) if several else tuple(kids[-1]),
        tuple(range(first_array, size)),
        size,
    )


def _with_content(elements: Sequence[Element], owners: Owners) -> list[int]:
    """Return the elements that hold something, themselves or below them, and the empty cells of a row that does."""
    found: set[int] = set()
    for place in {element for page in owners for element in page}:
        above = place
        while above >= 0 and above not in found:
            found.add(above)
            above = elements[above].parent
    return [
        place
        for place, element in enumerate(elements)
        if place in found or (element.tag in _CELLS and element.parent in found)
    ]


def _pieces(owners: Owners) -> dict[int, list[tuple[int, int]]]:
    """Return where the pieces of each element are: the page, and the number of the piece on it."""
    found: dict[int, list[tuple[int, int]]] = {}
    for page, pieces in enumerate(owners):
        for piece, owner in enumerate(pieces):
            found.setdefault(owner, []).append((page, piece))
    return found


def _element(element: Element, parent: bytes, pieces: list[tuple[int, int]], kids: list[int], body: _Body) -> bytes:
    more = b""
    if element.tag is Tag.HEADER_CELL:
        more += b"/A<</O/Table/Scope/%b>>" % (element.scope or "Column").encode()
    if element.numbering:
        more += b"/A<</O/List/ListNumbering/%b>>" % element.numbering.encode()
    if element.language:
        more += b"/Lang" + _literal(element.language)
    if element.alternative:
        more += b"/Alt" + _literal(element.alternative)
    if pieces:
        more += b"/Pg " + body.name(pieces[0][0])
    held = [
        b"%d" % piece if page == pieces[0][0] else b"<</Type/MCR/Pg %b/MCID %d>>" % (body.name(page), piece)
        for page, piece in pieces
    ]
    held += [body.name(kid) for kid in kids]
    shown = held[0] if len(held) == 1 else b"[" + b" ".join(held) + b"]"
    return b"<</S/%b/P %b%b/K %b>>" % (element.tag.value.encode(), parent, more, shown)


def _literal(value: str) -> bytes:
    """Return a text string for a template: on one line, and without a sign that asks for a number."""
    return text(value).replace(b"\n", b"\\n").replace(b"%", b"%%")
