"""Text that stands in many letters of one document, written once and shown from each page.

Source: ISO 32000-1, 8.10 (form XObjects); 14.7.4.2: what is painted inside a marked piece belongs to that piece. A
document of one letter has no forms.
"""

from organizer.letters.pdf_file import PdfFile

_REMEMBERED = 1_024
_SHORTEST = 100  # bytes; what is shorter takes no less room as a form


class Forms:
    """The forms of one document. ``resources`` is the number of the dictionary that names their faces."""

    def __init__(self, file: PdfFile, resources: int) -> None:
        self._file, self.resources = file, resources
        self._numbers: dict[tuple[bytes, float, float], int] = {}
        self._met: dict[tuple[bytes, float, float], None] = {}  # the last ones that were shown once

    def operator(self, drawn: bytes, width: float, height: float) -> bytes:
        """Return what shows some drawn text on a page of that size: itself at first, and from then on its form."""
        if len(drawn) < _SHORTEST:
            return drawn
        key = (drawn, width, height)
        number = self._numbers.get(key)
        if number is None:
            if key not in self._met:
                self._met[key] = None
                if len(self._met) > _REMEMBERED:
                    del self._met[next(iter(self._met))]
                return drawn
            entries = b"/Type/XObject/Subtype/Form/BBox[0 0 %g %g]/Resources %d 0 R"
            number = self._file.add_packed(entries % (width, height, self.resources), drawn)
            self._numbers[key] = number
            del self._met[key]
        return b"/F%d Do" % number

    def names(self) -> bytes:
        """Return the entries of all forms in a dictionary of resources."""
        return b"".join([b"/F%d %d 0 R" % (number, number) for number in self._numbers.values()])
