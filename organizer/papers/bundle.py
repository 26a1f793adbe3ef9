"""A letter with all that goes with it as one PDF: the letter as it is, then each enclosure behind its cover sheet.

Every page is a sheet of US Letter. The bundle says that it keeps PDF/UA and PDF/A only when every page in it does:
the letter, our cover sheets and pictures do; of pages that another program made nobody can know.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from io import BytesIO

from organizer.domain.picture import Picture
from organizer.domain.problem import Problem, errors_of, warning
from organizer.letters.pdf import stream_sheets
from organizer.letters.sheet import Layout
from organizer.papers.binding import Binding
from organizer.papers.clean_pages import Prepared, saved
from organizer.papers.cover_pages import Cover, cover_layout, place_of
from organizer.papers.enclosures import JPEG, Enclosure, Sheets, sheets_of
from organizer.papers.foreign_pdf import FIELD, library
from organizer.papers.photographs import pack_photographs
from organizer.papers.press import Paper

CLAIMS = ("PDF/UA-1", "PDF/A-2a")


@dataclass(frozen=True, slots=True)
class Bundled:
    """A bundle. ``claims`` are the standards that it says it keeps. Without pages when an error is in ``problems``."""

    data: bytes
    pages: int
    claims: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    enclosure: Enclosure
    sheets: Sheets
    layout: Layout


def bundle(paper: Paper, enclosures: Sequence[Enclosure], marking: str = "") -> Bundled:
    """Return a letter that our press set with its enclosures behind it. The same ones give the same bytes.

    ``marking`` is what stands on every page of invented data. One error, and there is no bundle.
    """
    looked_at = [(enclosure, *sheets_of(enclosure)) for enclosure in enclosures]
    problems = tuple(problem for _, _, found in looked_at for problem in found)
    if errors_of(problems):
        return Bundled(b"", 0, (), problems)
    if not enclosures:
        return Bundled(paper.data, paper.pages, CLAIMS, ())
    binding = Binding(paper.data)
    title = str(binding.pdf.docinfo.get("/Title", ""))
    given = [(enclosure, sheets) for enclosure, sheets, _ in looked_at if sheets is not None]
    parts = [
        _Part(enclosure, sheets, _layout(Cover(number, len(given), enclosure.cover_line, title, 0, marking), sheets))
        for number, (enclosure, sheets) in enumerate(given, start=1)
    ]
    foreign = [part.enclosure.name for part in parts if isinstance(part.sheets, Prepared)]
    with ExitStack() as opened:  # what was copied is read when it is saved
        opened.enter_context(binding.pdf)
        _bind(binding, parts, title, opened)
        if foreign:
            binding.drop_claims()
        made = Bundled(saved(binding.pdf), len(binding.pdf.pages), () if foreign else CLAIMS, problems)
    return replace(made, problems=(*problems, _unclaimed(foreign))) if foreign else made


def _layout(cover: Cover, sheets: Sheets) -> Layout:
    if isinstance(sheets, Picture):
        return cover_layout(replace(cover, pages=1), sheets)
    return cover_layout(replace(cover, pages=sheets.pages))


def _bind(binding: Binding, parts: Sequence[_Part], title: str, opened: ExitStack) -> None:
    """Append cover sheets, pictures and pages in their order."""
    pike = library()
    sink = BytesIO()
    stream_sheets(sink, [part.layout for part in parts], title, "en", several=True)
    covers = opened.enter_context(pike.Pdf.open(sink))
    pack_photographs(
        covers,
        [part.sheets for part in parts if isinstance(part.sheets, Picture) and part.enclosure.media_type == JPEG],
    )
    bookmarks = [(f"Letter: {title}" if title else "Letter", 0)]
    first = 0
    for number, part in enumerate(parts):
        words = f"{place_of(number + 1, len(parts))}: {part.enclosure.cover_line}"
        bookmarks.append((words, len(binding.pdf.pages)))
        last = first + len(part.layout.pages)
        spoken = binding.add_pressed(covers, number, range(first, last))
        first = last
        if isinstance(part.sheets, Prepared):
            binding.add_drawn(opened.enter_context(pike.Pdf.open(BytesIO(part.sheets.data))), spoken)
    binding.close_structure()
    binding.add_bookmarks(bookmarks)


def _unclaimed(names: Sequence[str]) -> Problem:
    sentence = (
        "The bundle is no archive PDF (PDF/A) and not tagged throughout (PDF/UA), because another program made "
        "{names}. The letter alone is both."
    )
    return warning("bundle_claims", FIELD, sentence, names=", ".join(names))
