"""Placed lines to PDF: one document for one letter or many, its faces embedded once. The same letters, the same bytes.

The one press of the program: letters, envelopes, labels and cover sheets all go through it. What it writes claims
PDF/UA-1 and PDF/A-2a. Source: promises, "PDF metadata"; contract, "The paper"; ISO 32000-1, 14.6 (marked content).
"""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import BinaryIO, NamedTuple, NoReturn

from organizer.domain.errors import Refused
from organizer.domain.letter import Letter
from organizer.domain.picture import Picture
from organizer.letters.archive import PRODUCER, colour_profile, metadata
from organizer.letters.content import Content, page_content
from organizer.letters.drawn import Drawn
from organizer.letters.fonts import Face, font, reserved
from organizer.letters.forms import Forms
from organizer.letters.glyphs import gaps_in, is_printable, named, with_question_marks
from organizer.letters.layout import layout
from organizer.letters.pdf_file import PdfFile, text
from organizer.letters.sheet import Layout, Line, Page
from organizer.letters.tags import StructureTree

_BRANCH_PAGES = 64  # in one branch of the page tree


class Printed(NamedTuple):
    """A finished PDF and its number of pages."""

    data: bytes
    pages: int


class Press:
    """One document on its way to a sink. Layouts are drawn one after the other; nothing of them is kept."""

    def __init__(self, sink: BinaryIO, title: str, language: str, *, several: bool) -> None:
        self._file = PdfFile(sink)
        self._title, self._language = _readable(title), language
        self._root, self._tree, self._resources = (self._file.reserve() for _ in range(3))
        self._structure = StructureTree(self._file, several=several)
        self._used: dict[Face, set[str]] = {}
        self._faces: dict[Face, int] = {}
        self._pictures: dict[Picture, int] = {}
        self._forms = Forms(self._file, self._file.reserve()) if several else None
        self._branches: list[bytes] = []
        self._branch, self._leaves = 0, list[bytes]()
        self.pages = 0

    def draw(self, sheets: Layout) -> None:
        """Draw the pages of one layout. Raise :class:`Refused` where a character cannot be printed."""
        contents = [page_content(page, sheets.elements, self._pictures_of(page), self._forms) for page in sheets.pages]
        self._note(contents)
        key = self._structure.next_page()
        first = self._structure.add(sheets, tuple(content.owners for content in contents), self._language)
        for number, (page, content) in enumerate(zip(sheets.pages, contents, strict=True)):
            self._add_page(page, content, first + number, key + number)

    def finish(self) -> None:
        """Write what all pages share, and the end of the file."""
        file = self._file
        self._structure.finish()
        used = {face: frozenset(map(ord, characters)) for face, characters in self._used.items()}
        for face in sorted(used):
            font(face).embed(file, used[face], self._faces[face])
        self._add_resources()
        if self._leaves:
            self._end_branch()
        kids = b" ".join(self._branches)
        file.add(b"<</Type/Pages/Count %d/Kids[%b]>>" % (self.pages, kids), self._tree)
        profile = file.add_stream(b"/Filter/FlateDecode/N 3", colour_profile())
        described = file.add_stream(b"/Type/Metadata/Subtype/XML", metadata(self._title, self._language))
        file.add(
            b"<</Type/Catalog/Pages %d 0 R/Lang%b/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R/Metadata %d 0 R"
            b"/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
            b"/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile %d 0 R>>]>>"
            % (self._tree, text(self._language), self._structure.root, described, profile),
            self._root,
        )
        info = file.add(b"<</Title%b/Producer%b>>" % (text(self._title), text(PRODUCER)))
        file.finish(self._root, info)

    def _add_resources(self) -> None:
        """Write what the pages name: faces, pictures and forms; and what the forms name, which is faces only."""
        faces = b"".join([b"/%b %d 0 R" % (face.value.encode(), self._faces[face]) for face in sorted(self._used)])
        shown = b"".join([b"/P%d %d 0 R" % (number, number) for number in self._pictures.values()])
        if self._forms:
            shown += self._forms.names()
            self._file.add(b"<</Font<<%b>>>>" % faces, self._forms.resources)
        named = b"/XObject<<%b>>" % shown if shown else b""
        self._file.add(b"<</Font<<%b>>%b>>" % (faces, named), self._resources)

    def _note(self, contents: Sequence[Content]) -> None:
        """Note which characters of each face are drawn, and stop before anything is drawn as an empty box."""
        shown: dict[Face, list[frozenset[str]]] = {}
        for content in contents:
            for drawn in content.blocks:
                for face, characters in drawn.used:
                    shown.setdefault(face, []).append(characters)
        for face, sets in shown.items():
            if face not in self._used:
                self._used[face], self._faces[face] = set(), reserved(self._file)
            fresh = frozenset[str]().union(*sets) - self._used[face]
            if gaps := gaps_in(fresh):
                _refuse((drawn for content in contents for drawn in content.blocks), gaps)
            self._used[face] |= fresh

    def _add_page(self, page: Page, content: Content, number: int, key: int) -> None:
        """Write one page under its number. ``key`` is its place in the parent tree."""
        if not self._leaves:
            self._branch = self._file.reserve()
        stream = self._file.add_packed(b"", content.operators)
        self._file.add(
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %g %g]/Resources %d 0 R/Contents %d 0 R/StructParents %d>>"
            % (self._branch, page.width, page.height, self._resources, stream, key),
            number,
        )
        self.pages += 1
        self._leaves.append(b"%d 0 R" % number)
        if len(self._leaves) == _BRANCH_PAGES:
            self._end_branch()

    def _end_branch(self) -> None:
        kids = b" ".join(self._leaves)
        self._file.add(
            b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]>>" % (self._tree, len(self._leaves), kids), self._branch
        )
        self._branches.append(b"%d 0 R" % self._branch)
        self._leaves = []

    def _pictures_of(self, page: Page) -> dict[Picture, int]:
        for placed in page.pictures:
            picture = placed.picture
            if picture not in self._pictures:
                colours = b"DeviceGray" if picture.channels == 1 else b"DeviceRGB"
                self._pictures[picture] = self._file.add_stream(
                    b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/%b"
                    b"/Filter/FlateDecode" % (picture.width, picture.height, colours),
                    picture.pixels,
                )
        return self._pictures


def write_pdf(letters: Sequence[Letter], title: str = "", *, preview: bool = False) -> Printed:
    """Return the letters as one PDF. The title is the first letter's subject unless given; at least one letter.

    Raise :class:`Refused` when a letter holds a character that no face can print (``check_letter`` names its
    field). With ``preview`` it is drawn as a question mark instead, for the screen only.
    """
    layouts = [_without_gaps(layout(letter)) if preview else layout(letter) for letter in letters]
    return write_sheets(layouts, title or letters[0].subject or letters[0].title, letters[0].language)


def write_sheets(layouts: Sequence[Layout], title: str, language: str) -> Printed:
    """Return layouts as one PDF, at least one. Raise :class:`Refused` like :func:`write_pdf`."""
    sink = BytesIO()
    pages = stream_sheets(sink, layouts, title, language, several=len(layouts) > 1)
    return Printed(sink.getvalue(), pages)


def stream_sheets(sink: BinaryIO, layouts: Iterable[Layout], title: str, language: str, *, several: bool) -> int:
    """Write layouts as they come to a sink, and return the number of pages. The memory does not grow with them."""
    press = Press(sink, title, language, several=several)
    for sheets in layouts:
        press.draw(sheets)
    press.finish()
    return press.pages


def _refuse(blocks: Iterable[Drawn], gaps: frozenset[str]) -> NoReturn:
    line = next(line.text for drawn in blocks for line in drawn.lines if not gaps.isdisjoint(line.text))
    names = ", ".join(named(character) for character in sorted(gaps.intersection(line)))
    raise Refused("The letter cannot print {characters}. Take it out of {line}.", characters=names, line=repr(line))


def _without_gaps(sheets: Layout) -> Layout:
    return sheets._replace(pages=tuple(page._replace(lines=_filled(page.lines)) for page in sheets.pages))


def _filled(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    if all(is_printable(line.text) for line in lines):
        return lines
    return tuple(line._replace(text=with_question_marks(line.text)) for line in lines)


def _readable(title: str) -> str:
    """Return the title without halves of surrogate pairs, which no PDF can hold."""
    return title.encode("utf-8", "replace").decode("utf-8")
