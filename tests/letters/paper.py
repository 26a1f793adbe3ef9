"""Letters to print, and a reader of our own for what stands on the paper: text with its place, size and face."""

import re
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

import pikepdf

from organizer.domain.letter import Letter, Paragraph, Run, Signature
from organizer.domain.playbook import ParagraphStyle

HEIGHT = 792.0


@dataclass(frozen=True)
class Ink:
    """Text as drawn. ``y`` is the baseline, in points from the top of the sheet; ``right`` where the text ends."""

    text: str
    x: float
    y: float
    right: float
    size: float
    font: str


@dataclass(frozen=True)
class Side:
    """What one page holds: the texts and the strokes (left, right, y)."""

    inks: tuple[Ink, ...]
    strokes: tuple[tuple[float, float, float], ...]

    def find(self, text: str) -> Ink:
        return next(ink for ink in self.inks if ink.text.strip() == text)


class _Font:
    def __init__(self, font: pikepdf.Object) -> None:
        self.name = str(font.BaseFont).partition("+")[2]
        self.widths: dict[int, float] = {}
        entries = list(font.DescendantFonts[0].W)
        for first, widths in zip(entries[::2], entries[1::2], strict=True):
            self.widths.update({int(first) + place: float(width) for place, width in enumerate(widths)})
        self.codes: dict[int, str] = {}
        for line in font.ToUnicode.read_bytes().decode("ascii").splitlines():
            if line.startswith("<") and line.count("<") == 3:
                start, end, point = (int(number, 16) for number in line[1:-1].split("> <"))
                self.codes.update((code, chr(point + code - start)) for code in range(start, end + 1))

    def decode(self, codes: bytes) -> tuple[str, float]:
        pairs = [high << 8 | low for high, low in zip(codes[::2], codes[1::2], strict=True)]
        return "".join(self.codes[code] for code in pairs), sum(self.widths[code] for code in pairs)


def read(data: bytes) -> list[Side]:
    """Return the pages of a PDF as they are drawn. The press lists the same faces for every page."""
    with pikepdf.open(BytesIO(data)) as pdf:
        fonts = {str(name): _Font(font) for name, font in pdf.pages[0].Resources.Font.items()}
        return [_side(page, fonts) for page in pdf.pages]


_OPERATOR = re.compile(
    r"1 0 0 1 (?P<x>\S+) (?P<y>\S+) Tm|(?P<font>/\S+) (?P<size>\S+) Tf|(?P<leading>\S+) TL"
    r"|\((?P<codes>(?:[^\\()]|\\.)*)\)(?P<show>Tj|')"
    r"|(?P<left>\S+) (?P<height>\S+) m (?P<right>\S+) \S+ l S",
    re.DOTALL,
)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)


def operators(page: pikepdf.Page) -> str:
    """Return the drawing operators of a page, those of its forms in their place."""
    shown = page.Contents.read_bytes().decode("latin-1")
    return re.sub(r"/(F\d+) Do", lambda found: _form(page, found[1]), shown)


def _form(page: pikepdf.Page, name: str) -> str:
    return page.Resources.XObject[f"/{name}"].read_bytes().decode("latin-1")


def _plain(codes: str) -> bytes:
    return _ESCAPED.sub(lambda found: b"\r" if found[1] == b"r" else found[1], codes.encode("latin-1"))


def _side(page: pikepdf.Page, fonts: dict[str, _Font]) -> Side:
    inks, strokes = [], []
    x = y = left = leading = size = 0.0
    font = next(iter(fonts.values()))
    for found in _OPERATOR.finditer(operators(page)):
        if found["x"]:
            x = left = float(found["x"])
            y = HEIGHT - float(found["y"])
        elif found["font"]:
            font, size = fonts[found["font"]], float(found["size"])
        elif found["leading"]:
            leading = float(found["leading"])
        elif found["left"]:
            strokes.append((float(found["left"]), float(found["right"]), HEIGHT - float(found["height"])))
        else:
            if found["show"] == "'":
                x, y = left, round(y + leading, 2)
            text, units = font.decode(_plain(found["codes"]))
            right = x + units * size / 1000
            inks.append(Ink(text, x, y, right, size, font.name))
            x = right
    return Side(tuple(inks), tuple(strokes))


def paragraphs(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(f"p{number}", (Run(text),)) for number, text in enumerate(texts))


def bullet(text: str) -> Paragraph:
    return Paragraph("b", (Run(text),), ParagraphStyle.BULLET)


def heading(text: str) -> Paragraph:
    return Paragraph("h", (Run(text),), ParagraphStyle.HEADING)


def a_letter(**changes: object) -> Letter:
    """Return a notice of an invented county; the keywords are fields of the letter."""
    letter = Letter(
        id="notice-ice",
        template="notice-ice",
        title="Notice to the federal office",
        head=("Office of the County Manager", "1 Court Street", "Riverbend, VA 22000", "555-0101"),
        date=date(2010, 10, 1),
        block=(
            "Assistant Director, Secure Communities",
            "U.S. Immigration and Customs Enforcement",
            "500 12th Street SW",
            "Washington, DC 20536",
        ),
        subject="Notice of Riverbend County",
        salutation="Dear Assistant Director:",
        paragraphs=paragraphs("On September 28, 2010, the Board decided.", "We ask for a written answer."),
        closing="Sincerely,",
        signature=Signature(("Jordan Avery", "County Manager")),
        copies=("The Honorable Casey Lane",),
        enclosures=("Resolution 2010-41",),
        addressee="Assistant Director, Secure Communities",
    )
    return replace(letter, **changes)  # type: ignore[arg-type]  # a test gives the right kinds


def words(count: int) -> str:
    """Return a text of so many plain words."""
    return " ".join(("notice", "county", "answer", "board", "office")[number % 5] for number in range(count))
