from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from organizer.papers.clean_pages import prepare
from organizer.papers.lost_parts import has_lost
from organizer.papers.press import press
from tests.letters.paper import a_letter
from tests.papers.foreign_files import pdf_of, written

GONE = "map.pdf is damaged: a part of its pages is missing. Get the file once more, and add that one."


@pytest.fixture(scope="module")
def letter() -> bytes:
    """Give a PDF with its faces inside, each object in its own place."""
    sink = BytesIO()
    with Pdf.open(BytesIO(press([a_letter()]).data)) as pdf:
        pdf.save(sink, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return sink.getvalue()


def _number_of(data: bytes, kind: str) -> int:
    with Pdf.open(BytesIO(data)) as pdf:
        font = pdf.pages[0].obj.Resources.Font.Regular
        below = font.DescendantFonts[0]
        parts = {"face": font, "descendant": below, "descriptor": below.FontDescriptor}
        parts["file"] = below.FontDescriptor.FontFile2
        return int(parts[kind].objgen[0])


@pytest.mark.parametrize("kind", ["face", "descendant", "descriptor", "file"])
def test_a_mended_file_without_a_part_of_a_face_is_refused(letter: bytes, kind: str) -> None:
    place = letter.index(b"\n%d 0 obj" % _number_of(letter, kind)) + 1
    harmed = letter[:place] + bytes(6) + letter[place + 6 :]
    assert [problem.sentence for problem in prepare("map.pdf", harmed).problems] == [GONE]


def test_a_mended_file_that_has_everything_is_taken(letter: bytes) -> None:
    found = prepare("map.pdf", letter.replace(b"startxref\n", b"startxref\n9"))
    assert [problem.code for problem in found.problems] == ["enclosure_mended"]


def test_a_subset_is_missed_and_a_face_that_others_stand_in_for_is_not() -> None:
    def lost(name: str) -> bool:
        with Pdf.open(BytesIO(pdf_of())) as pdf:
            face = pdf.pages[0].obj.Resources.Font
            described = pdf.make_indirect(Dictionary(Type=Name.FontDescriptor))
            font = Dictionary(Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name(name), FontDescriptor=described)
            face.F = pdf.make_indirect(font)
            return has_lost(pdf)

    assert lost("/ABCDEF+Office")
    assert not lost("/Office")


def test_a_picture_that_a_drawing_lacks_is_missed() -> None:
    with Pdf.open(BytesIO(pdf_of())) as pdf:
        drawing = pdf.make_stream(b"q /Map Do Q")
        drawing.Subtype, drawing.BBox = Name.Form, Array([0, 0, 9, 9])
        drawing.Resources = Dictionary(XObject=Dictionary(Other=drawing))
        pdf.pages[0].obj.Resources.XObject = Dictionary(Drawn=drawing)
        assert has_lost(pdf)
        drawing.Resources.XObject.Map = pdf.make_stream(b"")
        with Pdf.open(BytesIO(written(pdf))) as whole:
            assert not has_lost(whole)


def test_a_drawing_that_ends_in_the_middle_of_an_act_is_missed() -> None:
    with Pdf.open(BytesIO(pdf_of())) as pdf:
        drawing = pdf.make_stream(b"q 1 0 0 1 0 0 cm Q /Map")
        drawing.Subtype, drawing.BBox, drawing.Resources = Name.Form, Array([0, 0, 9, 9]), Dictionary()
        pdf.pages[0].obj.Resources.XObject = Dictionary(Drawn=drawing)
        assert has_lost(pdf)
