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
from organizer.papers.cover_pages import ENCLOSURE, Cover, cover_layout, place_of
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
class Goes:
    """What files go with: its title, the marking of its pages, and what their cover sheets call them and it."""

    title: str
    marking: str = ""
    thing: str = ENCLOSURE
    belongs: str = "Enclosed with the letter"


@dataclass(frozen=True, slots=True)
class LookedAt:
    """Enclosures that were looked at, each with what it becomes. With an error in ``problems`` nothing is bound."""

    given: tuple[tuple[Enclosure, Sheets], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages they are, each behind its cover sheet."""
        return sum(1 + (sheets.pages if isinstance(sheets, Prepared) else 1) for _, sheets in self.given)

    @property
    def foreign(self) -> tuple[str, ...]:
        """The names of those that another program made."""
        return tuple(enclosure.name for enclosure, sheets in self.given if isinstance(sheets, Prepared))

    @property
    def photographs(self) -> tuple[Picture, ...]:
        """Those that are stored as JPEG."""
        found = ((enclosure.media_type, sheets) for enclosure, sheets in self.given)
        return tuple(sheets for kind, sheets in found if isinstance(sheets, Picture) and kind == JPEG)

    def layouts(self, goes: Goes) -> tuple[Layout, ...]:
        """Return what our press sets of each: its cover sheet behind what it goes with, and its picture."""
        count = len(self.given)
        said = goes.title, 0, goes.marking, goes.thing, goes.belongs
        covers = (Cover(place, count, one.cover_line, *said) for place, (one, _) in enumerate(self.given, 1))
        return tuple(_layout(cover, sheets) for cover, (_, sheets) in zip(covers, self.given, strict=True))


def look_at(enclosures: Sequence[Enclosure]) -> LookedAt:
    """Return what enclosures become, with what stands against them; it takes a moment for each."""
    looked_at = [(enclosure, *sheets_of(enclosure)) for enclosure in enclosures]
    given = tuple((enclosure, sheets) for enclosure, sheets, _ in looked_at if sheets is not None)
    return LookedAt(given, tuple(problem for _, _, found in looked_at for problem in found))


def bundle(paper: Paper, enclosures: Sequence[Enclosure], marking: str = "") -> Bundled:
    """Return a letter that our press set with its enclosures behind it. The same ones give the same bytes.

    ``marking`` is what stands on every page of invented data. One error, and there is no bundle.
    """
    return bind(paper, look_at(enclosures), marking)


def bind(paper: Paper, looked: LookedAt, marking: str = "") -> Bundled:
    """Return the bundle of a letter with enclosures that were looked at before; see :func:`bundle`."""
    if errors_of(looked.problems):
        return Bundled(b"", 0, (), looked.problems)
    if not looked.given:
        return Bundled(paper.data, paper.pages, CLAIMS, ())
    binding = Binding(paper.data)
    title = str(binding.pdf.docinfo.get("/Title", ""))
    with ExitStack() as opened:  # what was copied is read when it is saved
        opened.enter_context(binding.pdf)
        letter = (f"Letter: {title}" if title else "Letter", 0)
        bookmarks = (letter, *append(binding, looked, Goes(title, marking), opened))
        binding.close_structure()
        binding.add_bookmarks(bookmarks)
        if looked.foreign:
            binding.drop_claims()
        claims = () if looked.foreign else CLAIMS
        return Bundled(saved(binding.pdf), len(binding.pdf.pages), claims, (*looked.problems, *unclaimed(looked)))


def unclaimed(looked: LookedAt) -> tuple[Problem, ...]:
    """Return the warning that a bundle with these is no archive PDF, where another program made one of them."""
    sentence = (
        "The bundle is no archive PDF (PDF/A) and not tagged throughout (PDF/UA), because another program made "
        "{names}. The letter alone is both."
    )
    names = ", ".join(looked.foreign)
    return (warning("bundle_claims", FIELD, sentence, names=names),) if names else ()


def _layout(cover: Cover, sheets: Sheets) -> Layout:
    if isinstance(sheets, Picture):
        return cover_layout(replace(cover, pages=1), sheets)
    return cover_layout(replace(cover, pages=sheets.pages))


def append(binding: Binding, looked: LookedAt, goes: Goes, opened: ExitStack) -> list[tuple[str, int]]:
    """Append cover sheets, pictures and pages in their order; return the words and the first page of each.

    What is copied from stays in ``opened``: it is read when the binding is saved.
    """
    pike = library()
    layouts = looked.layouts(goes)
    sink = BytesIO()
    stream_sheets(sink, layouts, goes.title, "en", several=True)
    covers = opened.enter_context(pike.Pdf.open(sink))
    pack_photographs(covers, looked.photographs)
    bookmarks = []
    first = 0
    for number, (enclosure, sheets) in enumerate(looked.given):
        words = f"{place_of(number + 1, len(looked.given), goes.thing)}: {enclosure.cover_line}"
        bookmarks.append((words, len(binding.pdf.pages)))
        last = first + len(layouts[number].pages)
        spoken = binding.add_pressed(covers, number, range(first, last))
        first = last
        if isinstance(sheets, Prepared):
            binding.add_drawn(opened.enter_context(pike.Pdf.open(BytesIO(sheets.data))), spoken)
    return bookmarks
