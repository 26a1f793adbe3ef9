"""Pages of several PDFs behind those of the first, in one structure tree: what a screen reader hears stays in order.

Source: ISO 32000-1, 14.7.2 (structure tree), 14.7.4.4 (parent tree): every page has a key, under which stand the
elements of its marked pieces.
"""

import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from organizer.papers.foreign_pdf import library

if TYPE_CHECKING:
    import pikepdf


# In the description that our press writes: the two claims with their names, and the schema of PDF/UA.
_CLAIMS = re.compile(
    rb' (?:xmlns:pdfu?aid|pdfu?aid:\w+)="[^"]*"|<rdf:Description[^>]*xmlns:pdfaExtension.*?</rdf:Description>\n?',
    re.DOTALL,
)


class Binding:
    """One PDF that grows. The first has its structure from our press, and keeps it as it is."""

    def __init__(self, first: bytes | Path) -> None:
        pike = library()
        self.pdf: pikepdf.Pdf = pike.Pdf.open(BytesIO(first) if isinstance(first, bytes) else first)
        root = self.pdf.Root.StructTreeRoot
        self._document = root.K
        above = pike.NumberTree(root.ParentTree)
        self._pieces: list[pikepdf.Object] = [above[key] for key in range(len(self.pdf.pages))]

    def part_first(self) -> None:
        """Put what the first PDF holds into a part of its own, as each of several letters has one."""
        pike = library()
        kids = self._document.K
        if not _is_of_parts(self._document):
            part = self.pdf.make_indirect(pike.Dictionary(S=pike.Name.Part, P=self._document, K=kids))
            for kid in kids:
                kid.P = part
            self._document.K = pike.Array([part])

    def add_letters(self, source: "pikepdf.Pdf") -> None:
        """Append all pages of a PDF of our press as they are; each letter of it is a part."""
        pike = library()
        self._add_pages(source, range(len(source.pages)))
        copied = self.pdf.copy_foreign(source.Root.StructTreeRoot.K)
        if not _is_of_parts(copied):
            copied.S = pike.Name.Part
        for part in copied.K if pike.Name.Document == copied.S else [copied]:
            part.P = self._document
            if source.Root.Lang != self.pdf.Root.Lang and "/Lang" not in part:
                part.Lang = str(source.Root.Lang)
            self._document.K.append(part)

    def add_pressed(self, source: "pikepdf.Pdf", part: int, pages: Sequence[int]) -> "pikepdf.Object":
        """Append pages that our press set, by their places in ``source``, and return their part of the structure."""
        self._add_pages(source, pages)
        copied = self.pdf.copy_foreign(source.Root.StructTreeRoot.K.K[part])
        copied.P = self._document
        self._document.K.append(copied)
        return copied

    def part(self, number: int) -> "pikepdf.Object":
        """Return a part of the first PDF, counted from 0."""
        found: pikepdf.Object = self._document.K[number]
        return found

    def add_drawn(self, source: "pikepdf.Pdf", part: "pikepdf.Object", at: int | None = None) -> None:
        """Put all pages of a PDF, each one marked piece, at a place, else at the end: paragraphs of a part."""
        pike = library()
        first = len(self.pdf.pages) if at is None else at
        for place, page in enumerate(source.pages, first):
            self.pdf.pages.insert(place, page)
            own = self.pdf.pages[place].obj
            own.StructParents = len(self._pieces)
            spoken = self.pdf.make_indirect(pike.Dictionary(S=pike.Name.P, P=part, Pg=own, K=0))
            part.K.append(spoken)
            self._pieces.append(self.pdf.make_indirect(pike.Array([spoken])))

    def add_bookmarks(self, bookmarks: Sequence[tuple[str, int]]) -> None:
        """Write the outline: words, and the place of the page. A viewer shows it at once."""
        pike = library()
        with self.pdf.open_outline() as outline:
            outline.root.extend(pike.OutlineItem(words, place, "Fit") for words, place in bookmarks)
        self.pdf.Root.PageMode = pike.Name.UseOutlines

    def close_structure(self) -> None:
        """Write the parent tree of all pages, flat."""
        pike = library()
        entries = [entry for key, pieces in enumerate(self._pieces) for entry in (key, pieces)]
        root = self.pdf.Root.StructTreeRoot
        root.ParentTree = self.pdf.make_indirect(pike.Dictionary(Nums=pike.Array(entries)))
        root.ParentTreeNextKey = len(self._pieces)

    def drop_claims(self) -> None:
        """Take out of the description that the file is an archive's (PDF/A) and fit for every reader (PDF/UA)."""
        described = self.pdf.Root.Metadata
        described.write(_CLAIMS.sub(b"", described.read_bytes()))

    def _add_pages(self, source: "pikepdf.Pdf", pages: Sequence[int]) -> None:
        above = library().NumberTree(source.Root.StructTreeRoot.ParentTree)
        for place in pages:
            self.pdf.pages.append(source.pages[place])
            self.pdf.pages[-1].obj.StructParents = len(self._pieces)
            self._pieces.append(self.pdf.make_indirect(self.pdf.copy_foreign(_indirect(source, above[place]))))


def _is_of_parts(document: "pikepdf.Object") -> bool:
    """Whether what a structure holds are parts, as that of several letters."""
    return all(library().Name.Part == kid.S for kid in document.K)


def _indirect(source: "pikepdf.Pdf", held: "pikepdf.Object") -> "pikepdf.Object":
    """Return an object that another file can copy: only those with a number can."""
    return held if held.is_indirect else source.make_indirect(held)
