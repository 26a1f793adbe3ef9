"""The three faces of the letters: parsed once, measured, and embedded as small subsets that later letters reuse.

A character's code in the PDF is its Unicode number, so that a line is written the same way in every letter, and
a map beside the subset leads from there to the glyph (ISO 32000-1, 9.7.4.2: CIDToGIDMap).
Source: dependencies page, "Fonts"; ISO 32000-1, 9.6 to 9.10; ISO 19005-2, 6.2.11 (fonts).
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from struct import pack
from typing import NamedTuple

from organizer.letters.pdf_file import PdfFile, packed, stream
from organizer.letters.truetype import TrueType

_TO_UNICODE = """/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{entries}
endcmap
CMapName currentdict/CMap defineresource pop
end
end"""
_ENTRIES_PER_BLOCK = 100  # the most that the CMap specification allows
_ROW = 256  # codes of one entry share their first byte (ISO 32000-1, 9.10.3)
_KEPT_SUBSETS, _KEPT_TEXTS = 32, 16_384
_MISSING = 500  # the width of what the face lacks; only for a preview, since such a letter is not printed
_LAST = 0xFFFF  # codes have two bytes; the faces have nothing beyond
_OBJECTS = 6  # of an embedded face: font, descendant, descriptor, font file, way to the glyphs, map to Unicode
# ISO 32000-1, table 123. The codes are our own, which counts as symbolic.
_SERIF, _SYMBOLIC, _ITALIC = 2, 4, 64
_USUAL_WEIGHT, _STEM = 65, 50  # the width of a stem, as other programs guess it from the weight


class Face(StrEnum):
    """A face of the letter; the value is the end of the font's file name."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"

    __hash__ = str.__hash__  # an enumeration's own is slow, and everything that is kept is found by a hash


# In every subset of a face, so that one letter after the other finds the subset made for the first. Bold has none:
# it sets the sender's name and the subject, which stay the same from letter to letter.
_TEXT = frozenset(map(ord, " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;'()-/&"))
_USUAL = {Face.REGULAR: _TEXT, Face.BOLD: frozenset[int](), Face.ITALIC: _TEXT}


_Numbered = Sequence[tuple[int, bytes]]


class _Subset(NamedTuple):
    """What a document holds of a face: font file, way to the glyphs and map to Unicode, all packed; the widths."""

    file: bytes
    length: int
    glyphs: bytes
    to_unicode: bytes
    widths: bytes


class PressFont:
    """A face that keeps its finished subsets. ``widths`` maps characters to 1/1000 of the size, ``units`` texts."""

    def __init__(self, face: Face, data: bytes) -> None:
        self._usual = _USUAL[face]
        self.name = f"Spectral-{face}"
        self.parsed = TrueType(data)
        advances = self.parsed.advances
        self.widths = {chr(code): advances[glyph] for code, glyph in self.parsed.glyphs.items() if code < _LAST}
        self.units = lru_cache(maxsize=_KEPT_TEXTS)(self._add_up)
        self.subset = lru_cache(maxsize=_KEPT_SUBSETS)(self._make_subset)
        self._objects = lru_cache(maxsize=_KEPT_SUBSETS)(self._make_objects)

    def _add_up(self, text: str) -> int:
        """Return the width of a text."""
        widths = self.widths
        return sum([widths.get(character, _MISSING) for character in text])

    def embed(self, file: PdfFile, used: frozenset[int], number: int) -> None:
        """Write the font under its number: dictionaries, descriptor, font file, both maps.

        ``used`` are the code points that the document draws with it. Its other objects have the next numbers
        (:func:`reserved`).
        """
        plain, streams = self._objects(used | self._usual, number)
        for place, body in plain:
            file.add(body, place)
        for place, written in streams:
            file.put(written, place)

    def _make_objects(self, codes: frozenset[int], number: int) -> tuple[_Numbered, _Numbered]:
        """Return all objects of an embedded face, plain ones and streams: letters alike give them the same numbers."""
        subset, parsed = self.subset(codes), self.parsed
        name = b"AAAAAA+" + self.name.encode()
        descendant, descriptor, program, glyphs, to_unicode = range(number + 1, number + _OBJECTS)
        left, bottom, right, top = parsed.bounds
        flags = _SERIF | _SYMBOLIC | (_ITALIC if parsed.slant else 0)
        stem = _STEM + (parsed.weight // _USUAL_WEIGHT) ** 2
        font = (
            b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            % (name, descendant, to_unicode)
        )
        held = (
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%b/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            b"/Supplement 0>>/FontDescriptor %d 0 R/W[%b]/CIDToGIDMap %d 0 R>>"
            % (name, descriptor, subset.widths, glyphs)
        )
        # Table 122 asks how far the glyphs reach; the font's own line metrics are far larger.
        described = (
            b"<</Type/FontDescriptor/FontName/%b/Flags %d/FontBBox[%d %d %d %d]/Ascent %d/Descent %d/CapHeight %d"
            b"/ItalicAngle %d/StemV %d/FontFile2 %d 0 R>>"
            % (name, flags, left, bottom, right, top, top, bottom, parsed.capital_height, parsed.slant, stem, program)
        )
        return ((number, font), (descendant, held), (descriptor, described)), (
            (program, stream(program, b"/Filter/FlateDecode/Length1 %d" % subset.length, subset.file)),
            (glyphs, stream(glyphs, b"/Filter/FlateDecode", subset.glyphs)),
            (to_unicode, stream(to_unicode, b"/Filter/FlateDecode", subset.to_unicode)),
        )

    def _make_subset(self, codes: frozenset[int]) -> _Subset:
        """Make a subset, which takes a millisecond: the finished ones are kept for the next letter."""
        points = sorted(code for code in codes if chr(code) in self.widths)
        glyphs = [self.parsed.glyphs[code] for code in points]
        whole = self.parsed.subset(glyphs)
        # The subset numbers its glyphs in the order in which it is given them, after the one for "missing".
        numbers = {glyph: number for number, glyph in enumerate(dict.fromkeys(glyphs), 1)}
        places = [0] * (points[-1] + 1)
        for code, glyph in zip(points, glyphs, strict=True):
            places[code] = numbers[glyph]
        return _Subset(
            packed(whole),
            len(whole),
            packed(pack(f">{len(places)}H", *places)),
            packed(_to_unicode(points)),
            self._written(points),
        )

    def _written(self, points: list[int]) -> bytes:
        """Return the widths as the font dictionary lists them: first code, then one width for each that follows."""
        parts = (f"{run[0]}[{' '.join(str(self.widths[chr(code)]) for code in run)}]" for run in _runs(points))
        return "".join(parts).encode()


def reserved(file: PdfFile) -> int:
    """Return the number of a face that is embedded later, and keep those after it for its other objects."""
    return file.reserve(_OBJECTS)


@cache
def font(face: Face) -> PressFont:
    """Return a face, read from its package: about 1 ms, once per process."""
    package = find_spec("fontpkg_spectral")
    assert package is not None  # noqa: S101 - installed with the program
    assert package.origin is not None  # noqa: S101 - it is a folder with files
    return PressFont(face, (Path(package.origin).parent / f"files/Spectral-{face}.ttf").read_bytes())


def fonts() -> dict[Face, PressFont]:
    """Return all faces."""
    return {face: font(face) for face in Face}


def _runs(points: list[int]) -> list[list[int]]:
    """Return the numbers in runs that have no gap."""
    grouped = groupby(enumerate(points), key=lambda pair: pair[1] - pair[0])
    return [[code for _, code in run] for _, run in grouped]


def _to_unicode(points: list[int]) -> bytes:
    """Return the map from codes to text: each used code is its own character, and no other is named."""
    rows = [list(row) for _, row in groupby(points, key=lambda code: code // _ROW)]
    lines = [f"<{run[0]:04X}> <{run[-1]:04X}> <{run[0]:04X}>" for row in rows for run in _runs(row)]
    blocks = [lines[start : start + _ENTRIES_PER_BLOCK] for start in range(0, len(lines), _ENTRIES_PER_BLOCK)]
    entries = "\n".join(f"{len(block)} beginbfrange\n" + "\n".join(block) + "\nendbfrange" for block in blocks)
    return _TO_UNICODE.format(entries=entries).encode("ascii")
