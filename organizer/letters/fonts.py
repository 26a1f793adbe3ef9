"""The three faces of the letters: parsed once, measured, and embedded as small subsets that later letters reuse.

Source: dependencies page, "Fonts" and "ReportLab, pikepdf".
"""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
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
# In every subset of the text face, so that one letter after the other finds the subset made for the first.
_USUAL = frozenset(" ,.-'()0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


class Face(StrEnum):
    """A face of the letter; the value is the end of the font's file name."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"


@dataclass(frozen=True, slots=True)
class _Subset:
    """What a document holds of a face: font file and map to Unicode, both compressed, and the widths."""

    file: bytes
    length: int
    to_unicode: bytes
    widths: str


class PressFont(TTFont):
    """A face that keeps its finished subsets. ``widths`` maps code points to 1/1000 of the size."""

    def __init__(self, face: Face, path: str) -> None:
        super().__init__(font_name(face), path, asciiReadable=False, shapable=False)
        self.widths: dict[int, float] = self.face.charWidths
        self._usual = _USUAL if face is Face.REGULAR else frozenset(" ")
        self._subset = lru_cache(maxsize=_KEPT_SUBSETS)(self._make_subset)

    def reserve(self, characters: frozenset[str], doc: pdfdoc.PDFDocument) -> None:
        """Give the characters of a document their codes in one fixed order, before any of them is drawn."""
        self.splitString("".join(sorted(characters | self._usual)), doc)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - ReportLab calls it so
        """Write the subsets of a finished document: dictionaries, descriptor, font file, map to Unicode."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            self._add_subset(doc, self.getSubsetInternalName(number, doc)[1:], number, tuple(subset))
        del self.state[doc]

    def _add_subset(self, doc: pdfdoc.PDFDocument, internal: str, number: int, codes: tuple[int, ...]) -> None:
        subset = self._subset(codes)
        name = f"{SUBSETN(number).decode('ascii')}+{self.face.name.decode('ascii')}"
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/TrueType",
                "Name": f"/{internal}",
                "BaseFont": f"/{name}",
                "FirstChar": 0,
                "LastChar": len(codes) - 1,
                "Widths": subset.widths,
                "ToUnicode": _reference(doc, _compressed(subset.to_unicode), f"toUnicode:{name}"),
                "FontDescriptor": self._descriptor(doc, name, subset),
            }
        )
        every_font: dict[str, object] = doc.idToObject["BasicFonts"].dict  # type: ignore[attr-defined]  # PDFDictionary
        every_font[internal] = _reference(doc, font, internal)

    def _descriptor(self, doc: pdfdoc.PDFDocument, name: str, subset: _Subset) -> object:
        file = _compressed(subset.file)
        file.dictionary["Length1"] = subset.length
        face = self.face
        symbolic = 4  # the codes are our own: PDF 32000-1, table 123
        descriptor = {
            "Type": "/FontDescriptor",
            "FontName": f"/{name}",
            "Flags": (face.flags & ~32) | symbolic,
            "FontBBox": pdfdoc.PDFArray(face.bbox),
            # Table 122 asks how far the glyphs reach; the font's own line metrics are far larger.
            "Ascent": face.bbox[3],
            "Descent": face.bbox[1],
            "CapHeight": face.capHeight,
            "ItalicAngle": face.italicAngle,
            "StemV": face.stemV,
            "MissingWidth": face.defaultWidth,
            "FontFile2": _reference(doc, file, f"fontFile:{name}"),
        }
        return _reference(doc, pdfdoc.PDFDictionary(descriptor), f"fontDescriptor:{name}")

    def _make_subset(self, codes: tuple[int, ...]) -> _Subset:
        """Make a subset, which takes 2 ms: the finished ones are kept for the next letter."""
        whole = self.face.makeSubset(codes)
        widths = " ".join(f"{self.widths.get(code, self.face.defaultWidth):g}" for code in codes)
        return _Subset(zlib.compress(whole), len(whole), zlib.compress(_to_unicode(codes)), f"[{widths}]")


def _reference(doc: pdfdoc.PDFDocument, thing: pdfdoc.PDFObject, name: str) -> object:
    """Make a thing an object of the document's own, and return the reference to it."""
    make: Callable[[object, str], object] = doc.Reference
    return make(thing, name)


def _compressed(content: bytes) -> pdfdoc.PDFStream:
    stream = pdfdoc.PDFStream(content=content)
    stream.dictionary["Filter"] = "/FlateDecode"
    return stream


@cache
def fonts() -> dict[Face, PressFont]:
    """Return the faces, read from their package and made known to ReportLab. About 30 ms, once per process."""
    rl_config.useA85 = 0  # a setting in a person's home folder must not change our bytes
    found = {}
    for face in Face:
        with as_file(files("fontpkg_spectral") / f"files/Spectral-{face}.ttf") as path:
            font = PressFont(face, str(path))
        pdfmetrics.registerFont(font)
        found[face] = font
    return found


def font_name(face: Face) -> str:
    """Return the name under which ReportLab knows a face."""
    return f"Organizer-{face}"


def _to_unicode(subset: tuple[int, ...]) -> bytes:
    """Return the map from codes to text, without the empty codes: a reader would take those for characters."""
    lines = [f"<{code:02X}> <{_utf16(point)}>" for code, point in enumerate(subset) if point]
    blocks = [lines[start : start + _ENTRIES_PER_BLOCK] for start in range(0, len(lines), _ENTRIES_PER_BLOCK)]
    entries = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _TO_UNICODE.format(entries=entries).encode("ascii")


def _utf16(point: int) -> str:
    return chr(point).encode("utf-16-be").hex().upper()
