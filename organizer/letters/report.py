"""A report: a title, headings, paragraphs and tables over as many sheets as they need. No letter: nobody signs it.

Proof sheets, explained dates and timelines are reports. Source: ISO 14289-1, 7.4 (headings) and 7.5 (tables).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from organizer.domain.errors import Refused
from organizer.domain.letter import Paragraph, Run
from organizer.domain.paragraph_style import ParagraphStyle
from organizer.letters.flow import Part
from organizer.letters.glyphs import is_printable, named, unprintable
from organizer.letters.pages import plain_layout
from organizer.letters.paragraphs import large_parts, parts_of, table_parts, title_part
from organizer.letters.pdf import Printed, write_sheets
from organizer.letters.sheet import Layout


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the title. It is never parted from what follows it."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph, or with ``bullet`` an item of a list. An empty one is left out."""

    text: str
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of at least one row below its head, which stands again on each page. A cell may hold several lines.

    ``shares`` are how the columns share the width of the page, such as ``(1, 3)``; without them each takes what its
    text needs. With ``row_heads`` the first cell of a row is its head: a reader says it before the others.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...] = ()
    row_heads: bool = False


@dataclass(frozen=True, slots=True)
class Large:
    """Texts to be copied by hand, in large letters, each on a line of its own; several ones are numbered."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """``lines`` stand below the title, one paragraph each. ``marking`` is printed on every page, for invented data."""

    title: str
    lines: tuple[str, ...] = ()
    parts: tuple[Heading | Words | Table | Large, ...] = ()
    marking: str = ""
    language: str = "en"


def report_layout(report: Report) -> Layout:
    """Return the pages of a report: US Letter, each with the title and its number at the foot."""
    lines = _paragraphs((Words(line) for line in report.lines), "line")
    body = (part for number, one in enumerate(report.parts) for part in _parts(one, f"part-{number}"))
    return plain_layout((title_part(report.title), *lines, *body), report.language, report.title, report.marking)


def write_report(report: Report) -> Printed:
    """Return a report as PDF: the same report, the same bytes. Raise :class:`Refused` where it cannot be printed.

    The refusal names the text with every character that the face lacks or that nobody could see.
    """
    for text in _texts(report):
        if not is_printable(text):
            missing = ", ".join(named(character) for character in unprintable(text))
            template = "The sheet cannot print {characters}. Take it out of {line}."
            raise Refused(template, characters=missing, line=repr(text))
    return write_sheets([report_layout(report)], report.title, report.language)


def _parts(one: Heading | Words | Table | Large, name: str) -> tuple[Part, ...]:
    if isinstance(one, Large):
        return large_parts(one.texts, name)
    if isinstance(one, Table):
        return table_parts((one.head, *one.rows), name, one.shares, row_heads=one.row_heads) if one.rows else ()
    return _paragraphs((one,), name)


def _paragraphs(texts: Iterable[Heading | Words], name: str) -> tuple[Part, ...]:
    return parts_of(
        tuple(Paragraph(f"{name}-{place}", (Run(one.text),), _style(one)) for place, one in enumerate(texts))
    )


def _style(one: Heading | Words) -> ParagraphStyle:
    if isinstance(one, Heading):
        return ParagraphStyle.HEADING
    return ParagraphStyle.BULLET if one.bullet else ParagraphStyle.TEXT


def _texts(report: Report) -> Iterator[str]:
    """Yield every text that is drawn. The line breaks of a cell set its lines and are not drawn."""
    yield from (report.title, *report.lines, report.marking)
    for one in report.parts:
        if isinstance(one, Table):
            yield from (line for row in (one.head, *one.rows) for cell in row for line in cell.split("\n"))
        elif isinstance(one, Large):
            yield from one.texts
        else:
            yield one.text
