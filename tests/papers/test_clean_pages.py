from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

from organizer.papers.clean_pages import Prepared, prepare
from tests.papers.foreign_files import (
    CORNERS,
    LETTER,
    add_page,
    corner_colours,
    drawn_box,
    pdf_of,
    qpdf_finds,
    shown,
    text_of,
    written,
)


def good(data: bytes) -> Prepared:
    found = prepare("map.pdf", data)
    assert not [problem for problem in found.problems if problem.is_error]
    return found


def sentences(found: Prepared) -> list[str]:
    return [problem.sentence for problem in found.problems]


@pytest.fixture
def page() -> Iterator[tuple[Pdf, pikepdf.Page]]:
    """Give a PDF with one page, to put something onto."""
    with Pdf.new() as pdf:
        yield pdf, add_page(pdf)


def test_a_page_of_letter_goes_in_as_it_is(tmp_path: Path) -> None:
    found = good(pdf_of())
    assert found.pages == 1
    assert not found.problems
    assert not qpdf_finds(found.data, tmp_path)
    assert text_of(found.data, tmp_path).split() == ["Page", "1"]
    assert corner_colours(shown(found.data, 1, tmp_path)) == list(CORNERS)


@pytest.mark.parametrize("turn", [90, 180, 270])
@pytest.mark.parametrize("box", [(0, 0, 612, 792), (0, 0, 792, 612), (-50, 30, 350, 330)])
def test_a_turned_page_stands_upright(turn: int, box: tuple[int, ...], tmp_path: Path) -> None:
    found = good(pdf_of(box, turn=turn))
    assert sentences(found)[0] == "map.pdf: stored turned, and set upright: page 1."
    assert corner_colours(shown(found.data, 1, tmp_path)) == list(CORNERS)


def test_every_sheet_is_letter(tmp_path: Path) -> None:
    found = good(pdf_of(LETTER, (0, 0, 1224, 792), (0, 0, 2592, 1728), (0, 0, 200, 300), (0, 0, 595, 842)))
    with Pdf.open(BytesIO(found.data)) as pdf:
        assert [[int(side) for side in page.mediabox] for page in pdf.pages] == [list(LETTER)] * 5
        assert [int(page.obj.get("/Rotate", 0)) for page in pdf.pages] == [0, 90, 90, 0, 0]
    for number in range(1, 6):
        assert corner_colours(shown(found.data, number, tmp_path)) == list(CORNERS)
    assert sentences(found) == [
        "map.pdf: larger than Letter, and printed smaller, down to 29 percent: pages 2, 3 and 5.",
        "map.pdf: wider than high, and printed along the long side of the sheet: pages 2 and 3.",
    ]


def test_a_poster_is_whole_with_a_margin_around_it(tmp_path: Path) -> None:
    left, top, right, low = drawn_box(shown(good(pdf_of((0, 0, 1728, 2592))).data, 1, tmp_path))
    assert min(left, top, 612 - right, 792 - low) >= 16
    assert low - top > 750


def test_a_cropped_page_shows_what_was_shown(tmp_path: Path) -> None:
    found = good(pdf_of((0, 0, 3000, 3000), crop=(500, 500, 900, 900)))
    assert not found.problems
    left, top, right, low = drawn_box(shown(found.data, 1, tmp_path))
    assert right - left == pytest.approx(400, abs=4)
    assert low - top == pytest.approx(400, abs=4)


def test_large_units_are_counted() -> None:
    assert "down to 47 percent" in sentences(good(pdf_of(unit=2)))[0]


def test_many_pages_are_counted_not_listed() -> None:
    assert sentences(good(pdf_of(*[(0, 0, 900, 900)] * 12)))[0].endswith("down to 64 percent: 12 pages.")


def test_the_same_file_gives_the_same_bytes() -> None:
    assert prepare("a.pdf", pdf_of(LETTER, (0, 0, 792, 612))) == prepare("a.pdf", pdf_of(LETTER, (0, 0, 792, 612)))


def test_what_a_page_leaves_open_cannot_reach_the_sheet(page: tuple[Pdf, pikepdf.Page], tmp_path: Path) -> None:
    pdf, sheet = page
    sheet.obj.Contents = Array([sheet.obj.Contents, pdf.make_stream(b"q q 0.1 0 0 0.1 0 0 cm 1 g /X BMC")])
    found = good(written(pdf))
    assert not qpdf_finds(found.data, tmp_path)
    assert corner_colours(shown(found.data, 1, tmp_path)) == list(CORNERS)


def test_scripts_files_and_commands_are_left_out_and_told(page: tuple[Pdf, pikepdf.Page], tmp_path: Path) -> None:
    pdf, sheet = page
    script = Dictionary(S=Name.JavaScript, JS="app.alert('x')")
    pdf.Root.OpenAction = script
    pdf.Root.AA = Dictionary(WC=script)
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array(["a", script])))
    pdf.attachments["secret.txt"] = b"SECRET"
    box = Array([0, 0, 50, 50])
    program = Dictionary(S=Name.Launch, F="calc.exe")
    sheet.obj.Annots = Array(
        [
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box, A=program),
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box, A=script),
            Dictionary(Type=Name.Annot, Subtype=Name.Movie, Rect=box),
        ]
    )
    sheet.obj.AA = Dictionary(O=script)
    found = good(written(pdf))
    [sentence] = sentences(found)
    assert sentence == (
        "map.pdf also holds scripts, attached files, commands for other programs and film or sound. "
        "Only its pages go into the bundle."
    )
    with Pdf.open(BytesIO(found.data)) as made:
        assert set(made.Root.keys()) == {"/Pages", "/Type"}
        assert not [key for key in made.pages[0].obj if key in {"/Annots", "/AA"}]
        plain = written(made)
    for word in (b"SECRET", b"calc.exe", b"alert"):
        assert word not in plain
    assert not qpdf_finds(found.data, tmp_path)


def test_odd_actions_do_no_harm(page: tuple[Pdf, pikepdf.Page]) -> None:
    pdf, sheet = page
    pdf.Root.OpenAction = Array([sheet.obj, Name.Fit])
    pdf.Root.Names = Array()
    sheet.obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=Array([]))])
    assert not good(written(pdf)).problems


def filled_in(pdf: Pdf, sheet: pikepdf.Page, *, drawn: bool) -> bytes:
    face = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    field = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Tx,
        T="name",
        V="Riverbend",
        Rect=Array([100, 100, 300, 130]),
        DA="/Helv 12 Tf 0 g",
        F=4,
    )
    if drawn:
        form = pdf.make_stream(b"/Tx BMC q BT /Helv 12 Tf 2 8 Td (Riverbend) Tj ET Q EMC")
        form.Subtype, form.BBox = Name.Form, Array([0, 0, 200, 30])
        form.Resources = Dictionary(Font=Dictionary(Helv=face))
        field.AP = Dictionary(N=form)
    held = pdf.make_indirect(field)
    sheet.obj.Annots = Array([held])
    pdf.Root.AcroForm = pdf.make_indirect(
        Dictionary(
            Fields=Array([held]),
            NeedAppearances=not drawn,
            DR=Dictionary(Font=Dictionary(Helv=face)),
            DA="/Helv 12 Tf 0 g",
        )
    )
    return written(pdf)


@pytest.mark.parametrize("drawn", [True, False])
def test_what_is_filled_in_is_printed(drawn: bool, page: tuple[Pdf, pikepdf.Page], tmp_path: Path) -> None:
    found = good(filled_in(*page, drawn=drawn))
    assert "Riverbend" in text_of(found.data, tmp_path)
    assert sentences(found) == ["map.pdf also holds a form. Only its pages go into the bundle."]
    with Pdf.open(BytesIO(found.data)) as made:
        assert "/AcroForm" not in made.Root


def picture_on(pdf: Pdf, sheet: pikepdf.Page) -> bytes:
    told = Image.Exif()
    told[0x010F] = "CAMERA OF SOMEBODY"
    sink = BytesIO()
    Image.radial_gradient("L").save(sink, "JPEG", exif=told.tobytes())
    image = pikepdf.Stream(pdf, sink.getvalue())
    image.Type, image.Subtype, image.Filter = Name.XObject, Name.Image, Name.DCTDecode
    image.Width, image.Height, image.ColorSpace, image.BitsPerComponent = 256, 256, Name.DeviceGray, 8
    image.Metadata = pdf.make_stream(b"<x:xmpmeta>DRAWN AT HOME</x:xmpmeta>")
    image.PieceInfo = Dictionary(Tool=Dictionary(Private="OF A TOOL"))
    program = pikepdf.Stream(pdf, b"statusdict begin")
    program.Type, program.Subtype = Name.XObject, Name.PS
    described = pdf.make_indirect(Dictionary(Metadata=pdf.make_stream(b"IN A PROPERTY", Type=Name.Metadata)))
    sheet.obj.Resources.XObject = Dictionary(Metadata=image, P=program)
    sheet.obj.Resources.Properties = Dictionary(M=described)
    sheet.obj.Contents.write(b"q 256 0 0 256 0 0 cm /Metadata Do Q /P Do /Span /M BDC EMC")
    return written(pdf)


def test_pictures_lose_their_notes(page: tuple[Pdf, pikepdf.Page], tmp_path: Path) -> None:
    found = good(picture_on(*page))
    with Pdf.open(BytesIO(found.data)) as made:
        plain = written(made)
    for word in (b"SOMEBODY", b"DRAWN AT HOME", b"OF A TOOL", b"IN A PROPERTY", b"statusdict"):
        assert word not in plain
    assert drawn_box(shown(found.data, 1, tmp_path))[2] == pytest.approx(256, abs=4)  # and are still there
    assert not qpdf_finds(found.data, tmp_path)


def test_a_damaged_picture_inside_is_found(page: tuple[Pdf, pikepdf.Page]) -> None:
    whole = picture_on(*page)
    at = whole.index(b"\xff\xda") + 20
    assert "map.pdf is damaged." in sentences(prepare("map.pdf", whole[:at] + b"\xff\xd9" + whole[at + 2 :]))[0]


def test_what_does_not_unpack_is_found() -> None:
    with Pdf.open(BytesIO(pdf_of())) as pdf:
        pdf.pages[0].obj.Contents.write(b"\x78\x9cnot packed", filter=Name.FlateDecode)
        data = written(pdf)
    assert "map.pdf is damaged." in sentences(prepare("map.pdf", data))[0]


def test_a_page_without_a_size_is_damage(page: tuple[Pdf, pikepdf.Page]) -> None:
    pdf, sheet = page
    sheet.obj.MediaBox = Array([0, 0, 0, 0])
    assert "map.pdf is damaged." in sentences(prepare("map.pdf", written(pdf)))[0]


@pytest.mark.parametrize("box", [Array([0, 0, Name.A, 9]), Array([1, 2])])
def test_a_page_whose_size_cannot_be_read_is_letter_and_told(
    box: pikepdf.Array, page: tuple[Pdf, pikepdf.Page]
) -> None:
    pdf, sheet = page
    sheet.obj.MediaBox = box
    assert sentences(good(written(pdf))) == [
        "map.pdf was damaged, and could be mended. Look at each of its pages in the bundle."
    ]


def test_a_file_that_was_mended_says_so(tmp_path: Path) -> None:
    found = good(pdf_of().replace(b"startxref\n", b"startxref\n9"))
    assert sentences(found) == ["map.pdf was damaged, and could be mended. Look at each of its pages in the bundle."]
    assert not qpdf_finds(found.data, tmp_path)


def test_an_empty_page_stays_empty(page: tuple[Pdf, pikepdf.Page]) -> None:
    pdf, sheet = page
    del sheet.obj.Contents
    assert good(written(pdf)).pages == 1


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_no_damage_breaks_a_bundle(data: st.DataObject) -> None:
    """Bits are turned over, pieces cut off: it is refused in words, or gives sheets that hold."""
    with Pdf.new() as pdf:
        whole = bytearray(filled_in(pdf, add_page(pdf), drawn=data.draw(st.booleans())))
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=6)):
        whole[place] ^= 1 << data.draw(st.integers(0, 7))
    cut = data.draw(st.integers(0, len(whole))) if data.draw(st.booleans()) else len(whole)
    found = prepare("map.pdf", bytes(whole[:cut]))
    assert all("map.pdf" in sentence for sentence in sentences(found))
    assert bool(found.pages) != any(problem.is_error for problem in found.problems)
    if found.pages:
        with Pdf.open(BytesIO(found.data), attempt_recovery=False) as made:
            assert len(made.pages) == found.pages
            assert not made.check_pdf_syntax()
