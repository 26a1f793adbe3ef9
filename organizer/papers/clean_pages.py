"""The pages of somebody's PDF and nothing else of it: each whole on a sheet of US Letter, without scripts or notes.

A page becomes one drawing (form XObject) on a new sheet: what its own operators leave open cannot reach the sheet,
and what belongs to the old file (actions, attachments, form fields, descriptions) is not taken along. Fields and
stamps are drawn as they are printed. Source: ISO 32000-1, 8.10 (form XObjects), 12.5.2 (annotations).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from organizer.domain.phrase import Phrase, listed, phrase
from organizer.domain.problem import Problem, error, warning
from organizer.exchange.jpeg_notes import without_notes
from organizer.papers.enclosed_pages import LONG, QUARTER, SHORT, Box, Stand, operator, stand, visible
from organizer.papers.foreign_pdf import FIELD, damaged, faults, library, open_foreign
from organizer.papers.lost_parts import has_lost

if TYPE_CHECKING:
    import pikepdf

# What a drawing or a picture may carry that is not drawn: descriptions, private notes of the program that made it,
# places in another file's structure, layers, other versions of it, and files outside.
_NOT_DRAWN = (
    "/Metadata", "/PieceInfo", "/LastModified", "/StructParent", "/StructParents", "/OPI", "/AF", "/OC",
    "/Alternates", "/Measure", "/PtData", "/Ref", "/F", "/FFilter", "/FDecodeParms", "/ID", "/Name",
)  # fmt: skip
_LAUNCHES = {"/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE"}
_SHOWS = {"/Movie", "/Sound", "/Screen", "/RichMedia", "/3D"}
_MOST_NAMED = 8  # page numbers in one sentence


@dataclass(frozen=True, slots=True)
class Prepared:
    """A PDF whose pages are all sheets of Letter, and what is worth knowing of it.

    What each sheet shows is one marked piece, number 0. Without pages it has the error that stands against the file.
    """

    data: bytes
    pages: int
    problems: tuple[Problem, ...]


def prepare(name: str, data: bytes) -> Prepared:
    """Return the pages of a PDF, fit to be bound. The same file gives the same bytes."""
    source = open_foreign(name, data)
    if isinstance(source, Problem):
        return Prepared(b"", 0, (source,))
    try:
        with source:
            found = _left_out(source)
            made, stands, turned = _sheets(source)
            is_mended = bool(source.get_warnings())
        if not _is_whole(made, is_mended=is_mended):
            sentence = "{name} is damaged: a part of its pages is missing. Get the file once more, and add that one."
            return Prepared(b"", 0, (error("enclosure_incomplete", FIELD, sentence, name=name),))
    except faults():
        return Prepared(b"", 0, (damaged(name),))
    told = _told(name, stands, turned)
    if found:
        sentence = "{name} also holds {parts}. Only its pages go into the bundle."
        told = (warning("enclosure_more", FIELD, sentence, name=name, parts=listed(found)), *told)
    if is_mended:
        sentence = "{name} was damaged, and could be mended. Look at each of its pages in the bundle."
        told = (warning("enclosure_mended", FIELD, sentence, name=name), *told)
    return Prepared(made, len(stands), told)


def _sheets(source: "pikepdf.Pdf") -> tuple[bytes, list[Stand], list[int]]:
    """Return the new file, how each page stands in it, and the numbers of those that were stored turned."""
    pike = library()
    _draw_fields(source)
    stands: list[Stand] = []
    turned: list[int] = []
    with pike.Pdf.new() as made:
        for number, page in enumerate(source.pages, start=1):
            turn = int(page.obj.get("/Rotate", 0)) % 360
            placed = stand(visible(_box(page.mediabox), _box(page.cropbox)), turn, float(page.obj.get("/UserUnit", 1)))
            stands.append(placed)
            turned.extend([number] if turn else [])
            _add_sheet(made, page, placed)
        for held in made.objects:
            _strip(held)
        return saved(made), stands, turned


def saved(pdf: "pikepdf.Pdf") -> bytes:
    """Return the bytes of a PDF: the same for the same pages, small, without times."""
    pike = library()
    sink = BytesIO()
    pdf.save(
        sink,
        deterministic_id=True,
        object_stream_mode=pike.ObjectStreamMode.generate,
        min_version="1.7",
        fix_metadata_version=False,
        progress=_give_way,
    )
    return sink.getvalue()


def _give_way(_percent: int) -> None:
    """Come back from the library to Python: writing takes up to a second, in which no other thread could run."""


def _draw_fields(source: "pikepdf.Pdf") -> None:
    """Turn fields, stamps and marks into drawings of their pages, as far as they are printed."""
    if "/AcroForm" in source.Root and source.Root.AcroForm.get("/NeedAppearances", False):
        source.generate_appearance_streams()
    source.flatten_annotations("print")


def _add_sheet(made: "pikepdf.Pdf", page: "pikepdf.Page", placed: Stand) -> None:
    pike = library()
    seen = visible(_box(page.mediabox), _box(page.cropbox))
    drawing = made.copy_foreign(page.as_form_xobject(handle_transformations=False))
    drawing.BBox = pike.Array(seen)
    if "/Matrix" in drawing:
        del drawing.Matrix
    sheet = pike.Dictionary(
        Type=pike.Name.Page,
        MediaBox=pike.Array((0, 0, SHORT, LONG)),
        Resources=pike.Dictionary(XObject=pike.Dictionary(Page=drawing)),
        Contents=made.make_stream(b"/P<</MCID 0>>BDC q %b /Page Do Q EMC" % operator(placed.matrix)),
    )
    if placed.is_wide:
        sheet.Rotate = QUARTER
    made.pages.append(pike.Page(made.make_indirect(sheet)))


def _strip(held: "pikepdf.Object") -> None:
    """Take out of one object what is not drawn. Names of resources are never touched: only streams are described."""
    pike = library()
    if not isinstance(held, pike.Stream):
        _strip_properties(held)
        return
    kind = held.get("/Subtype")
    if kind not in (pike.Name.Form, pike.Name.Image, pike.Name.PS):
        return
    for key in _NOT_DRAWN:
        if key in held:
            del held[key]
    if kind == pike.Name.PS or held.get("/Subtype2") == pike.Name.PS:  # a program for the printer
        held.write(b"")
        held.Subtype, held.BBox = pike.Name.Form, pike.Array((0, 0, 1, 1))
    elif held.get("/Filter") == pike.Name.DCTDecode:
        held.write(
            without_notes(held.read_raw_bytes()), filter=pike.Name.DCTDecode, decode_parms=held.get("/DecodeParms")
        )


def _strip_properties(held: "pikepdf.Object") -> None:
    """Take the description out of a property list or a font; programs for drawing put whole files there."""
    pike = library()
    described = held.get("/Metadata") if isinstance(held, pike.Dictionary) else None
    if isinstance(described, pike.Stream) and described.get("/Type") == pike.Name.Metadata:
        del held["/Metadata"]


def _is_whole(data: bytes, *, is_mended: bool) -> bool:
    """Whether the pages of a mended file still have all that they are drawn with.

    The new file is read as strictly as can be: raises ValueError when anything in it does not unpack.
    """
    with library().Pdf.open(BytesIO(data), attempt_recovery=False) as made:
        found = made.check_pdf_syntax()
        if found:
            raise ValueError(found[0])
        return not (is_mended and has_lost(made))


def _box(box: Iterable[object]) -> Box:
    left, low, right, high = (float(str(side)) for side in box)
    return left, low, right, high


def _left_out(source: "pikepdf.Pdf") -> list[Phrase]:
    """Return in words what the file holds beside its pages."""
    root = source.Root
    names, form = _entry(root, "/Names"), _entry(root, "/AcroForm")
    kinds, acts = _annotations(source)
    started = str(_entry(_entry(root, "/OpenAction"), "/S"))
    told = (
        (_has(names, "/JavaScript") or _has(root, "/AA") or "/JavaScript" in {started, *acts}, phrase("scripts")),
        (_has(names, "/EmbeddedFiles") or _has(root, "/AF") or "/FileAttachment" in kinds, phrase("attached files")),
        (bool({started, *acts} & _LAUNCHES), phrase("commands for other programs")),
        (bool(kinds & _SHOWS), phrase("film or sound")),
        (_has(form, "/Fields") and bool(len(form.Fields)), phrase("a form")),
    )
    return [words for holds, words in told if holds]


def _annotations(source: "pikepdf.Pdf") -> tuple[set[str], set[str]]:
    """Return the kinds of annotations, and of their actions."""
    notes = [note for page in source.pages for note in page.obj.get("/Annots", ())]
    return {str(_entry(note, "/Subtype")) for note in notes}, {str(_entry(_entry(note, "/A"), "/S")) for note in notes}


def _has(held: "pikepdf.Object", key: str) -> bool:
    """Whether it is a dictionary with this key. Damaged files have anything anywhere."""
    return isinstance(held, library().Dictionary) and key in held


def _entry(held: "pikepdf.Object", key: str) -> "pikepdf.Object":
    """Return an entry of a dictionary; an empty dictionary where there is none."""
    return held[key] if _has(held, key) else library().Dictionary()


def _told(name: str, stands: list[Stand], turned: list[int]) -> tuple[Problem, ...]:
    """Return what was done to pages so that they print on Letter."""
    numbered = list(enumerate(stands, start=1))
    scaled = [number for number, placed in numbered if placed.scale < 1]
    wide = [number for number, placed in numbered if placed.is_wide]
    told = []
    if scaled:
        percent = int(100 * min(placed.scale for placed in stands))
        told.append(
            warning(
                "enclosure_scaled",
                FIELD,
                "{name}: larger than Letter, and printed smaller, down to {percent} percent: {pages}.",
                name=name,
                percent=str(percent),
                pages=_pages(scaled),
            )
        )
    if turned:
        sentence = "{name}: stored turned, and set upright: {pages}."
        told.append(warning("enclosure_turned", FIELD, sentence, name=name, pages=_pages(turned)))
    if wide:
        sentence = "{name}: wider than high, and printed along the long side of the sheet: {pages}."
        told.append(warning("enclosure_wide", FIELD, sentence, name=name, pages=_pages(wide)))
    return tuple(told)


def _pages(numbers: list[int]) -> Phrase:
    if len(numbers) > _MOST_NAMED:
        return phrase("{count} pages", count=str(len(numbers)))
    if len(numbers) == 1:
        return phrase("page {number}", number=str(numbers[0]))
    return phrase("pages {numbers}", numbers=listed([phrase(str(number)) for number in numbers]))
