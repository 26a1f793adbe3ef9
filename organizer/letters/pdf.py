"""Placed lines to PDF: one document for one letter or many, its faces embedded once. The same letters, the same bytes.

Source: promises, "PDF metadata"; dependencies, "ReportLab, pikepdf".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from threading import Lock

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from organizer.domain.errors import Refused
from organizer.domain.letter import Letter
from organizer.letters.fonts import Face, font_name, fonts
from organizer.letters.glyphs import is_printable, named, unprintable, with_question_marks
from organizer.letters.layout import layout
from organizer.letters.sheet import HEIGHT, WIDTH, Layout, Line, Page

PRODUCER = "Organizer"
_STROKE = 0.5
_one_at_a_time = Lock()  # making a subset moves a reading position inside the face


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF and its number of pages."""

    data: bytes
    pages: int


class _Info(pdfdoc.PDFInfo):
    """Only a title and a fixed producer: no author, no program versions, no times."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        entries = {"Title": pdfdoc.PDFString(self.title), "Producer": pdfdoc.PDFString(PRODUCER)}
        written: bytes = pdfdoc.PDFDictionary(entries).format(document)
        return written


class _Press(Canvas):
    """A canvas for US Letter whose document is ours to fill in."""

    _doc: pdfdoc.PDFDocument  # the stubs hide it, and the operators of the page
    _code: list[str]

    def __init__(self, title: str, language: str) -> None:
        super().__init__(
            BytesIO(),
            pagesize=(WIDTH, HEIGHT),
            pageCompression=1,
            invariant=1,
            initialFontName=font_name(Face.REGULAR),  # type: ignore[arg-type]  # the stubs say float
            lang=language,
        )
        self._doc.info = _Info(title)
        self.setViewerPreference("DisplayDocTitle", "true")

    def reserve(self, layouts: Sequence[Layout]) -> None:
        """Fix the codes of all characters before the first is drawn."""
        used: dict[Face, set[str]] = {}
        for line in (line for page in _pages(layouts) for line in page.lines):
            used.setdefault(line.face, set()).update(line.text)
        for face in sorted(used):
            fonts()[face].reserve(frozenset(used[face]), self._doc)

    def draw(self, page: Page) -> None:
        """Draw one page and go on to the next."""
        self._code.append("BT")
        current = ""
        for line in page.lines:
            self._code.append(f"1 0 0 1 {line.x:g} {HEIGHT - line.y:g} Tm")
            font = fonts()[line.face]
            for subset, codes in font.splitString(line.text, self._doc):
                wanted = f"{font.getSubsetInternalName(subset, self._doc)} {line.size:g} Tf"
                if wanted != current:
                    self._code.append(wanted)
                    current = wanted
                self._code.append(f"<{codes.hex()}> Tj")
        self._code.append("ET")
        self._code.extend(
            f"{_STROKE} w {mark.left:g} {HEIGHT - mark.y:g} m {mark.right:g} {HEIGHT - mark.y:g} l S"
            for mark in page.marks
        )
        self.showPage()

    def finished(self) -> bytes:
        """Return the whole file."""
        data: bytes = self.getpdfdata()  # type: ignore[no-untyped-call]  # so in the stubs
        return data


def write_pdf(letters: Sequence[Letter], title: str = "", *, preview: bool = False) -> Printed:
    """Return the letters as one PDF. The title is the first letter's subject unless given; at least one letter.

    Raise :class:`Refused` when a letter holds a character that no face can print (``check_letter`` names its
    field). With ``preview`` it is drawn as a question mark instead, for the screen only.
    """
    layouts = [_without_gaps(layout(letter)) if preview else layout(letter) for letter in letters]
    _refuse_gaps(layouts)
    with _one_at_a_time:
        fonts()
        press = _Press(_readable(title or letters[0].subject or letters[0].title), letters[0].language)
        press.reserve(layouts)
        for page in _pages(layouts):
            press.draw(page)
        data = press.finished()
    return Printed(data, sum(len(sheets.pages) for sheets in layouts))


def _pages(layouts: Sequence[Layout]) -> Iterator[Page]:
    return (page for sheets in layouts for page in sheets.pages)


def _refuse_gaps(layouts: Sequence[Layout]) -> None:
    """Stop before anything is drawn as an empty box."""
    for line in (line for page in _pages(layouts) for line in page.lines):
        if not is_printable(line.text):
            names = ", ".join(named(character) for character in unprintable(line.text))
            raise Refused(f"The letter cannot print {names}. Take it out of {line.text!r}.")


def _without_gaps(sheets: Layout) -> Layout:
    return replace(sheets, pages=tuple(replace(page, lines=_filled(page.lines)) for page in sheets.pages))


def _filled(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(
        line if is_printable(line.text) else replace(line, text=with_question_marks(line.text)) for line in lines
    )


def _readable(title: str) -> str:
    """Return the title without halves of surrogate pairs, which no PDF can hold."""
    return title.encode("utf-8", "replace").decode("utf-8")
