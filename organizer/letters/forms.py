"""Text that stands in many letters of one document, written once and shown from each page.

Source: ISO 32000-1, 8.10 (form XObjects); 14.7.4.2: what is painted inside a marked piece belongs to that piece. A
document of one letter has no forms.
"""

from typing import TypeVar

from organizer.letters.drawn import Drawn, joined
from organizer.letters.pdf_file import PdfFile

_REMEMBERED = 1_024
_SHORTEST = 100  # bytes; what is shorter takes no less room as a form
_Key = tuple[bytes, float, float]
_Thing = TypeVar("_Thing")
_Value = TypeVar("_Value")


class Forms:
    """The forms of one document. ``resources`` is the number of the dictionary that names their faces."""

    def __init__(self, file: PdfFile, resources: int) -> None:
        self._file, self.resources = file, resources
        self._numbers: dict[_Key, int] = {}
        self._met: dict[_Key, None] = {}  # the last ones that were shown once
        self._blocks: dict[tuple[Drawn, float], bytes] = {}  # the last ones that are forms already

    def shown(self, drawn: Drawn, width: float, height: float) -> bytes:
        """Return what shows a block on a page of that size: its text at first, and from then on its form."""
        known = self._blocks.get((drawn, width))
        if known is None:
            pieces = [(opening, self.operator(text, width, height)) for opening, text in drawn.pieces]
            known = joined(pieces)
            if not any(
                shown is text and not _is_short(text)
                for (_, shown), (_, text) in zip(pieces, drawn.pieces, strict=True)
            ):
                _remember(self._blocks, (drawn, width), known)
        return known

    def operator(self, text: bytes, width: float, height: float) -> bytes:
        """Return what shows one piece of text."""
        if _is_short(text):
            return text
        key = (text, width, height)
        number = self._numbers.get(key)
        if number is None:
            if key not in self._met:
                _remember(self._met, key, None)
                return text
            entries = b"/Type/XObject/Subtype/Form/BBox[0 0 %g %g]/Resources %d 0 R"
            number = self._file.add_packed(entries % (width, height, self.resources), text)
            self._numbers[key] = number
            del self._met[key]
        return b"/F%d Do" % number

    def names(self) -> bytes:
        """Return the entries of all forms in a dictionary of resources."""
        return b"".join([b"/F%d %d 0 R" % (number, number) for number in self._numbers.values()])


def _is_short(text: bytes) -> bool:
    return len(text) < _SHORTEST


def _remember(kept: dict[_Thing, _Value], thing: _Thing, value: _Value) -> None:
    """Keep a thing, and no more than the last thousand: the memory does not grow with the letters."""
    kept[thing] = value
    if len(kept) > _REMEMBERED:
        del kept[next(iter(kept))]
