"""The three faces of the letters: parsed once, measured, and embedded as small subsets that later letters reuse.

Source: dependencies page, "Fonts" and "ReportLab, pikepdf".
"""

import zlib
from enum import StrEnum
from functools import cache
from importlib.resources import as_file, files

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

_TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{entries}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_ENTRIES_PER_BLOCK = 100  # the most that the CMap specification allows
_KEPT_SUBSETS = 32
# In every subset, so that one letter after the other finds the subset made for the first.
_USUAL = frozenset(" ,.-'()0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


class Face(StrEnum):
    """A face of the letter; the value is the end of the font's file name."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"


class PressFont(TTFont):
    """A face that keeps its finished subsets. ``widths`` maps code points to 1/1000 of the size."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, asciiReadable=False, shapable=False)
        self.widths: dict[int, float] = self.face.charWidths
        self._subsets: dict[tuple[int, ...], tuple[bytes, int]] = {}

    def reserve(self, characters: frozenset[str], doc: pdfdoc.PDFDocument) -> None:
        """Give the characters of a document their codes in one fixed order, before any of them is drawn."""
        self.splitString("".join(sorted(characters | _USUAL)), doc)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - ReportLab calls it so
        """Write the subsets of a finished document: dictionaries, descriptor, font file, map to Unicode."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            self._add_subset(doc, self.getSubsetInternalName(number, doc)[1:], number, tuple(subset))
        del self.state[doc]

    def _add_subset(self, doc: pdfdoc.PDFDocument, internal: str, number: int, subset: tuple[int, ...]) -> None:
        name = f"{SUBSETN(number).decode('ascii')}+{self.face.name.decode('ascii')}"
        font = pdfdoc.PDFTrueTypeFont()
        font.Name, font.BaseFont = internal, name
        font.FirstChar, font.LastChar = 0, len(subset) - 1
        font.Widths = pdfdoc.PDFArray([self.face.getCharWidth(code) for code in subset])
        to_unicode = pdfdoc.PDFStream(content=_to_unicode(subset), filters=[pdfdoc.PDFZCompress])
        font.ToUnicode = doc.Reference(to_unicode, f"toUnicode:{name}")
        font.FontDescriptor = self._descriptor(doc, name, subset)
        doc.Reference(font, internal)
        doc.idToObject["BasicFonts"].dict[internal] = font

    def _descriptor(self, doc: pdfdoc.PDFDocument, name: str, subset: tuple[int, ...]) -> object:
        packed, length = self._subset(subset)
        stream = pdfdoc.PDFStream(content=packed)
        stream.dictionary["Filter"] = "/FlateDecode"
        stream.dictionary["Length1"] = length
        face = self.face
        symbolic = 4  # the codes are our own: PDF 32000-1, table 123
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": pdfdoc.PDFName(name),
                "Flags": (face.flags & ~32) | symbolic,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                # Table 122 asks how far the glyphs reach; the font's own line metrics are far larger.
                "Ascent": face.bbox[3],
                "Descent": face.bbox[1],
                "CapHeight": face.capHeight,
                "ItalicAngle": face.italicAngle,
                "StemV": face.stemV,
                "MissingWidth": face.defaultWidth,
                "FontFile2": doc.Reference(stream, f"fontFile:{name}"),
            }
        )
        return doc.Reference(descriptor, f"fontDescriptor:{name}")

    def _subset(self, subset: tuple[int, ...]) -> tuple[bytes, int]:
        """Return the compressed font file of a subset and its length before. Making one takes 2 ms: keep them."""
        kept = self._subsets.get(subset)
        if kept is None:
            whole = self.face.makeSubset(subset)
            kept = zlib.compress(whole), len(whole)
            if len(self._subsets) >= _KEPT_SUBSETS:
                self._subsets.pop(next(iter(self._subsets)))
            self._subsets[subset] = kept
        return kept


@cache
def fonts() -> dict[Face, PressFont]:
    """Return the faces, read from their package and made known to ReportLab. About 30 ms, once per process."""
    rl_config.useA85 = 0  # a setting in a person's home folder must not change our bytes
    found = {}
    for face in Face:
        with as_file(files("fontpkg_spectral") / f"files/Spectral-{face}.ttf") as path:
            font = PressFont(font_name(face), str(path))
        pdfmetrics.registerFont(font)
        found[face] = font
    return found


def font_name(face: Face) -> str:
    """Return the name under which ReportLab knows a face."""
    return f"Organizer-{face}"


def _to_unicode(subset: tuple[int, ...]) -> str:
    """Return the map from codes to text, without the empty codes: a reader would take those for characters."""
    lines = [f"<{code:02X}> <{_utf16(point)}>" for code, point in enumerate(subset) if point]
    blocks = [lines[start : start + _ENTRIES_PER_BLOCK] for start in range(0, len(lines), _ENTRIES_PER_BLOCK)]
    entries = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _TO_UNICODE.format(entries=entries)


def _utf16(point: int) -> str:
    return chr(point).encode("utf-16-be").hex().upper()
