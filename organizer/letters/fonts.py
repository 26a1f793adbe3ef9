"""The three faces of the letters: parsed once, measured, and embedded as small subsets that later letters reuse.

A character's code in the PDF is its Unicode number, so that a line is written the same way in every letter, and
a map beside the subset leads from there to the glyph (ISO 32000-1, 9.7.4.2: CIDToGIDMap).
Source: dependencies page, "Fonts" and "ReportLab, pikepdf"; ISO 19005-2, 6.2.11 (fonts).
"""

from array import array
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import as_file, files
from itertools import groupby
from typing import Any

from reportlab.pdfbase.ttfonts import TTFontFile

from organizer.letters.pdf_file import PdfFile, packed

_TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{entries}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_ENTRIES_PER_BLOCK = 100  # the most that the CMap specification allows
_KEPT_SUBSETS = 32
_LAST = 0xFFFF  # codes have two bytes; the faces have nothing beyond
# In every subset of a face, so that one letter after the other finds the subset made for the first.
_USUAL = frozenset(range(0x20, 0x7F)) - frozenset(map(ord, "<>[]\\^_`{|}~"))


class Face(StrEnum):
    """A face of the letter; the value is the end of the font's file name."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"


@dataclass(frozen=True, slots=True)
class _Subset:
    """What a document holds of a face: font file, way to the glyphs and map to Unicode, all packed; the widths."""

    file: bytes
    length: int
    glyphs: bytes
    to_unicode: bytes
    widths: bytes


class PressFont:
    """A face that keeps its finished subsets. ``widths`` maps code points to 1/1000 of the size."""

    def __init__(self, face: Face, path: str) -> None:
        self.name = f"Spectral-{face}"
        self.font: Any = TTFontFile(path)  # the stubs leave out what a parsed face knows
        self.widths: dict[int, float] = {code: width for code, width in self.font.charWidths.items() if code < _LAST}
        self.subset = lru_cache(maxsize=_KEPT_SUBSETS)(self._make_subset)

    def embed(self, file: PdfFile, used: frozenset[int], number: int) -> None:
        """Write the font under its number: dictionaries, descriptor, font file, both maps.

        ``used`` are the code points that the document draws with it.
        """
        subset = self.subset(used | _USUAL)
        name = b"AAAAAA+" + self.name.encode()
        font = self.font
        program = file.add_stream(b"/Filter/FlateDecode/Length1 %d" % subset.length, subset.file)
        glyphs = file.add_stream(b"/Filter/FlateDecode", subset.glyphs)
        to_unicode = file.add_stream(b"/Filter/FlateDecode", subset.to_unicode)
        symbolic = 4  # the codes are our own: ISO 32000-1, table 123
        # Table 122 asks how far the glyphs reach; the font's own line metrics are far larger.
        descriptor = file.add(
            b"<</Type/FontDescriptor/FontName/%b/Flags %d/FontBBox[%d %d %d %d]/Ascent %d/Descent %d/CapHeight %d"
            b"/ItalicAngle %d/StemV %d/FontFile2 %d 0 R>>"
            % (
                name,
                (font.flags & ~32) | symbolic,
                *font.bbox,
                font.bbox[3],
                font.bbox[1],
                font.capHeight,
                font.italicAngle,
                font.stemV,
                program,
            )
        )
        descendant = file.add(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%b/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            b"/Supplement 0>>/FontDescriptor %d 0 R/DW %d/W[%b]/CIDToGIDMap %d 0 R>>"
            % (name, descriptor, font.defaultWidth, subset.widths, glyphs)
        )
        file.add(
            b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            % (name, descendant, to_unicode),
            number,
        )

    def _make_subset(self, codes: frozenset[int]) -> _Subset:
        """Make a subset, which takes 2 ms: the finished ones are kept for the next letter."""
        points = sorted(code for code in codes if code in self.widths)
        whole: bytes = self.font.makeSubset(points)
        # The subset numbers its glyphs in the order in which it meets them, after the one for "missing".
        numbers: dict[int, int] = {}
        places = array("H", bytes(2 * (points[-1] + 1)))
        for code in points:
            glyph = self.font.charToGlyph[code]
            places[code] = numbers.setdefault(glyph, len(numbers) + 1)
        places.byteswap()
        return _Subset(
            packed(whole), len(whole), packed(places.tobytes()), packed(_to_unicode(points)), self._written(points)
        )

    def _written(self, points: list[int]) -> bytes:
        """Return the widths as the font dictionary lists them: first code, then one width for each that follows."""
        parts = (f"{run[0]}[{' '.join(f'{self.widths[code]:g}' for code in run)}]" for run in _runs(points))
        return "".join(parts).encode()


@cache
def fonts() -> dict[Face, PressFont]:
    """Return the faces, read from their package. About 30 ms, once per process."""
    found = {}
    for face in Face:
        with as_file(files("fontpkg_spectral") / f"files/Spectral-{face}.ttf") as path:
            found[face] = PressFont(face, str(path))
    return found


def _runs(points: list[int]) -> list[list[int]]:
    """Return the numbers in runs that have no gap."""
    grouped = groupby(enumerate(points), key=lambda pair: pair[1] - pair[0])
    return [[code for _, code in run] for _, run in grouped]


def _to_unicode(points: list[int]) -> bytes:
    """Return the map from codes to text: each used code is its own character, and no other is named."""
    lines = [f"<{code:04X}> <{code:04X}>" for code in points]
    blocks = [lines[start : start + _ENTRIES_PER_BLOCK] for start in range(0, len(lines), _ENTRIES_PER_BLOCK)]
    entries = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _TO_UNICODE.format(entries=entries).encode("ascii")
