"""Letters as one PDF, signed ones among them: the pages of those are drawn as they were kept, stroke by stroke.

The file is another one than the kept paper; only what stands on its pages is the same. It claims PDF/UA and PDF/A,
which every part of it keeps: a kept paper that does not say so of itself is not joined.
"""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING

from organizer.domain.errors import Refused
from organizer.domain.letter import Letter
from organizer.papers.press import Paper, press

if TYPE_CHECKING:
    import pikepdf

_CLAIMED = (b'pdfuaid:part="1"', b'pdfaid:part="2"')
Part = tuple[str, Letter | Paper]
"""A letter under its id: as it is drafted, or the paper of one that was signed."""


def joined(parts: Sequence[Part]) -> bytes:
    """Return letters as one PDF, in their order; at least one. The same ones give the same bytes.

    Raises Refused where a kept paper cannot be joined; the sentence names its letter.
    """
    drafts = [letter for _, letter in parts if isinstance(letter, Letter)]
    if len(drafts) == len(parts):
        return press(drafts).data
    pieces = list(_pieces(parts))
    if len(pieces) == 1:
        return pieces[0][1]
    from organizer.papers.binding import Binding  # most letters are not signed yet
    from organizer.papers.clean_pages import saved

    with ExitStack() as opened:
        sources = [opened.enter_context(open_ours(*piece)) for piece in pieces]
        binding = Binding(pieces[0][1])
        opened.enter_context(binding.pdf)
        binding.part_first()
        for source in sources[1:]:
            binding.add_letters(source)
        binding.close_structure()
        return saved(binding.pdf)


def _pieces(parts: Sequence[Part]) -> Iterator[tuple[str, bytes]]:
    """Give the PDFs to join: drafts in a row as one, each signed letter by itself."""
    for number, run in groupby(enumerate(parts), lambda each: -1 if isinstance(each[1][1], Letter) else each[0]):
        found = [part for _, part in run]
        if number < 0:
            yield "", press([letter for _, letter in found if isinstance(letter, Letter)]).data
        else:
            yield from ((name, paper.data) for name, paper in found if isinstance(paper, Paper))


def open_ours(name: str, data: bytes) -> "pikepdf.Pdf":
    """Return a PDF of our press, open; raise Refused for any other, which has no structure to join."""
    from organizer.papers.foreign_pdf import faults, library  # as above

    try:
        pdf: pikepdf.Pdf = library().Pdf.open(BytesIO(data))
        if _is_ours(pdf):
            return pdf
        pdf.close()
    except faults():
        pass
    raise Refused(
        "{name} is signed, and its kept paper cannot be joined with others. Leave it out here, and print it by itself.",
        name=name,
    )


def _is_ours(pdf: "pikepdf.Pdf") -> bool:
    described = pdf.Root.Metadata.read_bytes()
    keys = [int(page.obj.StructParents) for page in pdf.pages]
    is_tagged = str(pdf.Root.StructTreeRoot.K.S) == "/Document" and keys == list(range(len(keys)))
    return is_tagged and all(claim in described for claim in _CLAIMED) and not pdf.get_warnings()
