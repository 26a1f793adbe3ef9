"""Other engines that set the same letter: each takes letters as lists of texts, bold or not, and gives a PDF.

This file imports nothing of the program, so that a process of its own shows what a peer needs from its start:
``python tests/bench/peers.py pycairo letter.json letter.pdf``. A peer that is not installed is left out.
"""

import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from html import escape
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

Texts = Sequence[tuple[str, bool]]
"""The paragraphs of a letter from top to bottom, and whether each is bold."""
Work = Callable[[Iterable[Texts]], bytes]

SIZE, LEADING, GAP = 11, 14, 7
LEFT, TOP, ROOM, WIDTH, HEIGHT = 72, 72, 468, 612, 792


def face(bold: bool) -> Path:
    """Return the font file that every peer embeds."""
    package = find_spec("fontpkg_spectral")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent / f"files/Spectral-{'Bold' if bold else 'Regular'}.ttf"


def platypus(letters: Iterable[Texts]) -> bytes:
    """ReportLab's flowing paragraphs, used in the ordinary way; the faces are registered once."""
    pages = import_module("reportlab.platypus")
    style = import_module("reportlab.lib.styles").ParagraphStyle
    names = {bold: _registered(bold) for bold in (False, True)}
    styles = {
        bold: style(name, fontName=name, fontSize=SIZE, leading=LEADING, spaceBefore=GAP)
        for bold, name in names.items()
    }
    out, story = BytesIO(), []
    for texts in letters:
        story += [pages.Paragraph(escape(text), styles[bold]) for text, bold in texts]
        story.append(pages.PageBreak())
    document = pages.SimpleDocTemplate(
        out, pagesize=(WIDTH, HEIGHT), invariant=1, initialFontName=names[False], topMargin=TOP, bottomMargin=36
    )
    document.build(story)
    return out.getvalue()


def canvas(letters: Iterable[Texts]) -> bytes:
    """ReportLab's canvas with its plain line breaker."""
    split = import_module("reportlab.lib.utils").simpleSplit
    out = BytesIO()
    sheet = import_module("reportlab.pdfgen.canvas").Canvas(
        out, pagesize=(WIDTH, HEIGHT), invariant=1, initialFontName=_registered(bold=False)
    )
    for texts in letters:
        top = HEIGHT - TOP
        for text, bold in texts:
            name = _registered(bold)
            sheet.setFont(name, SIZE)
            for line in split(text, name, SIZE, ROOM):
                sheet.drawString(LEFT, top, line)
                top -= LEADING
            top -= GAP
        sheet.showPage()
    sheet.save()
    return out.getvalue()


@cache
def _registered(bold: bool) -> str:
    metrics = import_module("reportlab.pdfbase.pdfmetrics")
    name = "Plain-Bold" if bold else "Plain-Regular"
    metrics.registerFont(import_module("reportlab.pdfbase.ttfonts").TTFont(name, str(face(bold))))
    return name


def pycairo(letters: Iterable[Texts]) -> bytes:
    """Cairo's PDF surface, untagged; every word is measured once."""
    cairo = import_module("cairo")
    out = BytesIO()
    surface = cairo.PDFSurface(out, WIDTH, HEIGHT)
    context = cairo.Context(surface)
    for texts in letters:
        top = TOP
        for text, bold in texts:
            context.set_font_face(_toy_face(bold))
            context.set_font_size(SIZE)
            for line in _broken(text, bold, context):
                context.move_to(LEFT, top)
                context.show_text(line)
                top += LEADING
            top += GAP
        context.show_page()
    surface.finish()
    return out.getvalue()


@cache
def _toy_face(bold: bool) -> Any:  # noqa: ANN401 - the peer may not be installed
    import ctypes  # only this peer needs it

    cairo = import_module("cairo")
    found = ctypes.CDLL("libfontconfig.so.1").FcConfigAppFontAddFile(None, str(face(bold)).encode())
    assert found
    weight = cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL
    return cairo.ToyFontFace("Spectral", cairo.FONT_SLANT_NORMAL, weight)


def _broken(text: str, bold: bool, context: Any) -> list[str]:  # noqa: ANN401 - as above
    widths = _word_widths(bold)
    lines: list[str] = []
    line, used = "", 0.0
    for word in text.split():
        if word not in widths:
            widths[word] = context.text_extents(f"{word} ").x_advance
        if line and used + widths[word] > ROOM:
            lines.append(line)
            line, used = "", 0.0
        line += f"{word} "
        used += widths[word]
    return [*lines, line]


@cache
def _word_widths(bold: bool) -> dict[str, float]:  # noqa: ARG001 - one for each face
    return {}


_TYPST = """#set page(width: 612pt, height: 792pt, margin: 72pt)
#set text(font: "Spectral", size: 11pt, lang: "en")
#set document(title: "Letter")
#for letter in json(bytes(sys.inputs.letters)) {
  for (words, bold) in letter { par(if bold { strong(words) } else { words }) }
  pagebreak(weak: true)
}
"""


def typst(letters: Iterable[Texts]) -> bytes:
    """typst, tagged and archival: its PDF/UA-1 with PDF/A-2a."""
    given = {"letters": json.dumps(list(letters))}
    document: bytes = _typst_compiler().compile(sys_inputs=given, format="pdf", pdf_standards=["ua-1", "a-2a"])
    return document


@lru_cache
def _typst_compiler() -> Any:  # noqa: ANN401 - as above
    with tempfile.NamedTemporaryFile("w", suffix=".typ", delete=False) as source:
        source.write(_TYPST)
    return import_module("typst").Compiler(source.name, font_paths=[str(face(bold=False).parent)])


_ALL: dict[str, tuple[str, Work]] = {
    "platypus": ("reportlab", platypus),
    "ReportLab canvas": ("reportlab", canvas),
    "pycairo": ("cairo", pycairo),
    "typst": ("typst", typst),
}


def installed() -> dict[str, Work]:
    """Return the peers of this machine."""
    return {name: work for name, (module, work) in _ALL.items() if find_spec(module)}


def missing() -> list[str]:
    """Return the names of the peers that are not installed."""
    return [name for name, (module, _) in _ALL.items() if not find_spec(module)]


def main() -> None:
    """Write one letter, whose texts are in a file, to the disk."""
    name, source, target = sys.argv[1:]
    Path(target).write_bytes(_ALL[name][1]([json.loads(Path(source).read_text(encoding="utf-8"))]))


if __name__ == "__main__":
    main()
