"""What a damaged PDF lost although it could be mended: its faces, and what its pages name and do not have any more.

A page without its face prints as boxes or not at all, and nobody would notice before the letter is in the mail.
Source: ISO 32000-1, 9.6.4 (subsets: six capitals and a plus sign), 9.7.4 (composite fonts), 9.9 (embedded fonts).
"""

import re
import warnings
from typing import TYPE_CHECKING

from organizer.papers.foreign_pdf import library

if TYPE_CHECKING:
    import pikepdf

_SUBSET = re.compile(r"/[A-Z]{6}\+")
_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_NAMED = {"Tf": "/Font", "Do": "/XObject"}
"""Operators that name something, and where the page lists it."""


def has_lost(pdf: "pikepdf.Pdf") -> bool:
    """Whether a face lacks its file, or a page what it draws with. Ask it of a mended file: others may be sloppy."""
    pike = library()
    return any(
        (isinstance(held, pike.Stream) and _draws_with_nothing(held)) or (_is_font(held) and _lacks_file(held))
        for held in pdf.objects
        if isinstance(held, pike.Dictionary | pike.Stream)
    )


def _is_font(held: "pikepdf.Object") -> bool:
    return held.get("/Type") == library().Name.Font and "/BaseFont" in held


def _lacks_file(font: "pikepdf.Object") -> bool:
    """Whether a font that cannot be stood in for by another lacks its file."""
    kind, names = str(font.get("/Subtype")), library().Name
    if kind == "/Type0":
        is_own = str(font.get("/Encoding")).startswith("/Identity")
        below = next(iter(font.get("/DescendantFonts", ())), None)
        described = below.get("/FontDescriptor") if isinstance(below, library().Dictionary) else None
    else:
        is_own = bool(_SUBSET.match(str(font.BaseFont))) and not kind.startswith("/CIDFont")
        described = font.get("/FontDescriptor")
    return is_own and (described is None or not any(names(key) in described for key in _FILES))


def _draws_with_nothing(held: "pikepdf.Object") -> bool:
    """Whether a drawing names a face or a picture that it does not have, or ends in the middle of an act."""
    pike = library()
    if held.get("/Subtype") != pike.Name.Form or "/Resources" not in held:
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)  # of a drawing that ends too early the library only warns
        try:
            found = pike.parse_content_stream(held, " ".join(_NAMED))
        except UserWarning:
            return True
    return any(str(step.operands[0]) not in held.Resources.get(_NAMED[str(step.operator)], {}) for step in found)
