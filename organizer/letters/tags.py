"""The structure tree: what is a heading, a paragraph, a list or a table, for a screen reader and an archive.

Sources: ISO 32000-1, 14.7.2 (tree), 14.7.4.4 (parent tree), 14.8.4 (types); ISO 14289-1, 7.1 to 7.5;
ISO 19005-2, 6.7 (level A).
"""

from collections.abc import Sequence

from organizer.letters.pdf_file import PdfFile, text
from organizer.letters.sheet import Element, Layout, Tag

_LEAF_PAGES = 64  # in one leaf of the parent tree
Pages = Sequence[tuple[int, Sequence[int]]]
"""For each page its object's number, and the element of each marked piece."""
_SCOPE = b"/A<</O/Table/Scope/Column>>"


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

    def add(self, layout: Layout, pages: Pages, language: str) -> None:
        """Write the elements of one layout.

        ``pages`` gives for each of its pages the object's number and the element of each marked piece, in order.
        ``language`` is the document's.
        """
        elements = layout.elements
        numbers = self._numbered(elements, pages)
        part = self._file.reserve() if self._several else 0
        first, held = _pieces(elements, pages)
        top = _add_children(elements, numbers, held)
        for place, element in enumerate(elements):
            if numbers[place]:
                parent = numbers[element.parent] if element.parent >= 0 else part or self._document
                self._file.add(_body(element, parent, first[place], held[place]), numbers[place])
        if part:
            spoken = b"/Lang%b" % text(layout.language) if layout.language != language else b""
            body = b"<</S/Part/P %d 0 R%b/K[%b]>>" % (self._document, spoken, b" ".join(top))
            self._file.add(body, part)
            top = [b"%d 0 R" % part]
        self._top.extend(top)
        for _, pieces in pages:
            self._add_page([numbers[element] for element in pieces])

    def _numbered(self, elements: Sequence[Element], pages: Pages) -> list[int]:
        """Return the object's number of each element that has content, itself or below it; 0 for the others."""
        numbers = [0] * len(elements)
        for place in (element for _, pieces in pages for element in pieces):
            above = place
            while above >= 0 and not numbers[above]:
                numbers[above] = self._file.reserve()
                above = elements[above].parent
        return numbers

    def next_page(self) -> int:
        """Return the key of the next page in the parent tree."""
        return len(self._pages) + _LEAF_PAGES * len(self._leaves)

    def _add_page(self, owners: list[int]) -> None:
        self._pages.append(self._file.add(b"[" + b" ".join(b"%d 0 R" % owner for owner in owners) + b"]"))
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


def _pieces(elements: Sequence[Element], pages: Pages) -> tuple[list[int], list[list[bytes]]]:
    """Return for each element the page on which it begins, and its pieces as the tree names them."""
    first = [0] * len(elements)
    held: list[list[bytes]] = [[] for _ in elements]
    for page, pieces in pages:
        for piece, place in enumerate(pieces):
            first[place] = first[place] or page
            same = first[place] == page
            held[place].append(b"%d" % piece if same else b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (page, piece))
    return first, held


def _add_children(elements: Sequence[Element], numbers: Sequence[int], held: list[list[bytes]]) -> list[bytes]:
    """Give every element those below it, in their order, and return those at the top."""
    top: list[bytes] = []
    for place, element in enumerate(elements):
        if numbers[place]:
            (held[element.parent] if element.parent >= 0 else top).append(b"%d 0 R" % numbers[place])
    return top


def _body(element: Element, parent: int, page: int, held: list[bytes]) -> bytes:
    more = _SCOPE if element.tag is Tag.HEADER_CELL else b""
    if element.numbering:
        more += b"/A<</O/List/ListNumbering/%b>>" % element.numbering.encode()
    if element.language:
        more += b"/Lang" + text(element.language)
    if element.alternative:
        more += b"/Alt" + text(element.alternative)
    if page:
        more += b"/Pg %d 0 R" % page
    kids = held[0] if len(held) == 1 else b"[" + b" ".join(held) + b"]"
    return b"<</S/%b/P %d 0 R%b/K %b>>" % (element.tag.value.encode(), parent, more, kids)
