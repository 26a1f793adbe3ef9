"""The enclosures of a letter that goes to many: looked at once, then bound behind each as behind a single letter."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

from organizer.letters.layout import layout
from organizer.letters.sheet import Layout
from organizer.papers.batch import Entry
from organizer.papers.binding import Binding
from organizer.papers.bundle import Goes, LookedAt, bind
from organizer.papers.clean_pages import Prepared, saved
from organizer.papers.foreign_pdf import library
from organizer.papers.photographs import pack_photographs
from organizer.papers.press import Paper, press

Enclosed = Mapping[str, LookedAt]
"""What goes out with each letter, by the id of its request. One without enclosures need not be there."""
ALONE: Enclosed = MappingProxyType({})
NOTHING = LookedAt()


def of_entry(entry: Entry, enclosed: Enclosed) -> LookedAt:
    """Return what goes out with one letter of a batch."""
    return enclosed.get(entry.job.request.id, NOTHING)


def pages_of(entry: Entry, enclosed: Enclosed) -> int:
    """Return the pages of a letter with all that goes out with it."""
    return entry.pages + of_entry(entry, enclosed).pages


def paper_of(entry: Entry, enclosed: Enclosed) -> Paper:
    """Return one letter as a paper, its enclosures behind it."""
    paper, looked = press([entry.letter]), of_entry(entry, enclosed)
    if not looked.given:
        return paper
    made = bind(paper, looked, entry.letter.marking)
    return Paper(made.data, made.pages, hashlib.sha256(made.data).hexdigest())


class Merged:
    """All letters in one file. Our press sets letters, cover sheets and pictures; what others made is put in after.

    ``covers`` are the cover sheets of the whole batch, which come first.
    """

    def __init__(self, covers: Iterator[Layout], enclosed: Enclosed) -> None:
        self._covers, self._enclosed = covers, enclosed
        self._drawn: list[tuple[int, int, Prepared]] = []  # part, page in front of which, what

    def layouts(self, entries: Iterator[Entry]) -> Iterator[Layout]:
        """Give what our press sets, in the order of the file."""
        part = page = 0
        for cover in self._covers:
            yield cover
            part, page = part + 1, page + len(cover.pages)
        for entry in entries:
            letter, looked = entry.letter, of_entry(entry, self._enclosed)
            behind = looked.layouts(Goes(letter.subject or letter.title, letter.marking))
            for number, sheets in enumerate((layout(letter), *behind)):
                yield sheets
                page += len(sheets.pages)
                foreign = looked.given[number - 1][1] if number else None
                if isinstance(foreign, Prepared):
                    self._drawn.append((part, page, foreign))
                part += 1

    def complete(self, path: Path) -> None:
        """Put the pages that other programs made into the file that was written, and store photographs as such."""
        photographs = [picture for looked in self._enclosed.values() for picture in looked.photographs]
        if not self._drawn and not photographs:
            return
        pike = library()
        with ExitStack() as opened:
            binding = Binding(path)
            opened.enter_context(binding.pdf)
            pack_photographs(binding.pdf, photographs)
            sources = {
                id(foreign): opened.enter_context(pike.Pdf.open(BytesIO(foreign.data)))
                for foreign in {id(one): one for _, _, one in self._drawn}.values()
            }
            for part, page, foreign in reversed(self._drawn):  # from the end: pages before it keep their places
                binding.add_drawn(sources[id(foreign)], binding.part(part), page)
            binding.close_structure()
            if self._drawn:
                binding.drop_claims()
            data = saved(binding.pdf)
        path.write_bytes(data)
