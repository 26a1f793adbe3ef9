"""How long the press takes beside plain platypus, measured in turns: ``python -m tests.bench.letters --count 200``."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from html import escape
from importlib.resources import files
from io import BytesIO
from statistics import median
from time import perf_counter

from reportlab.lib.pagesizes import letter as us_letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from organizer.domain.dates import spell_date
from organizer.domain.letter import Letter
from organizer.letters.pdf import write_pdf
from tests.letters.paper import a_letter, paragraphs, words


def a_full_page(number: int) -> Letter:
    """Return a letter of one page, about 230 words, to another office each."""
    text = [f"{words(34)}." for _ in range(4)]
    return a_letter(
        id=f"letter-{number}",
        block=("Bureau Chief", f"Office {number}", f"{number} Main Street", "Riverbend, VA 22000"),
        paragraphs=paragraphs(f"We write to office {number}. {words(30)}", *text),
    )


def with_platypus(letter: Letter) -> bytes:
    """Set the same texts in the ordinary way: paragraphs, flowed, faces registered once."""
    for name in ("Regular", "Bold"):
        if f"Plain-{name}" not in pdfmetrics.getRegisteredFontNames():
            path = files("fontpkg_spectral") / f"files/Spectral-{name}.ttf"
            pdfmetrics.registerFont(TTFont(f"Plain-{name}", str(path)))
    body = ParagraphStyle("body", fontName="Plain-Regular", fontSize=11, leading=14, spaceBefore=7)
    lines = ParagraphStyle("lines", parent=body, spaceBefore=0)
    bold = ParagraphStyle("bold", parent=body, fontName="Plain-Bold")
    out = BytesIO()
    story = [
        *(Paragraph(escape(line), lines) for line in (*letter.head, spell_date(letter.date), *letter.block)),
        Paragraph(f"Re: {escape(letter.subject)}", bold),
        Paragraph(escape(letter.salutation), body),
        *(Paragraph(escape(paragraph.text), body) for paragraph in letter.paragraphs),
        Paragraph(escape(letter.closing), body),
        Spacer(1, 36),
        *(Paragraph(escape(line), lines) for line in letter.signature.lines),
    ]
    SimpleDocTemplate(out, pagesize=us_letter, invariant=1, initialFontName="Plain-Regular").build(story)
    return out.getvalue()


def measured(works: dict[str, Callable[[int], bytes]], count: int) -> dict[str, tuple[float, int]]:
    """Return for each way the median of ``count`` letters in milliseconds and the bytes of one, taken in turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    size = {name: len(work(0)) for name, work in works.items()}
    for number in range(1, count + 1):
        for name, work in works.items():
            started = perf_counter()
            work(number)
            times[name].append((perf_counter() - started) * 1000)
    return {name: (median(taken), size[name]) for name, taken in times.items()}


def table(count: int) -> str:
    """Return the table: milliseconds, bytes, and how many times faster than platypus."""
    edited = a_full_page(0)
    batch = [a_full_page(number) for number in range(count + 1, 2 * count + 1)]  # none laid out yet
    works: dict[str, Callable[[int], bytes]] = {
        "platypus": lambda number: with_platypus(a_full_page(number)),
        "press": lambda number: write_pdf([a_full_page(number)]).data,
        "preview of an edit": lambda number: write_pdf([replace(edited, subject=f"Draft {number}")], preview=True).data,
    }
    found = measured(works, count)
    started = perf_counter()
    merged = write_pdf(batch).data
    found["merged, each"] = ((perf_counter() - started) * 1000 / count, len(merged) // count)
    peer = found["platypus"][0]
    rows = [f"{name:<20}{ms:>9.2f} ms{size:>9} bytes{peer / ms:>8.1f} x" for name, (ms, size) in found.items()]
    return "\n".join(rows)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    print(table(parser.parse_args().count))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
