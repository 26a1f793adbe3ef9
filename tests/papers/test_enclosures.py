from io import BytesIO

import pytest
from PIL import Image

from organizer.papers.enclosures import JPEG, PDF, PNG, Enclosure, check_enclosure, line_of, sheets_of
from tests.papers.foreign_files import LETTER, pdf_of


def picture(kind: str = "PNG", mode: str = "RGB") -> bytes:
    made = BytesIO()
    Image.new(mode, (60, 40), "teal").save(made, kind)
    return made.getvalue()


def refusals(name: str, data: bytes, line: str = "") -> list[str]:
    found = check_enclosure(name, data, line)
    assert found.enclosure is None
    assert found.pages == 0
    assert {problem.field for problem in found.problems} == {"letter.enclosures"}
    return [problem.sentence for problem in found.problems]


def test_a_pdf_is_taken_as_it_is() -> None:
    data = pdf_of(LETTER, LETTER)
    found = check_enclosure("resolution_2010-41.pdf", data)
    assert found.enclosure == Enclosure("resolution_2010-41.pdf", "Resolution 2010-41", PDF, data)
    assert found.pages == 2
    assert not found.problems


@pytest.mark.parametrize(("kind", "media_type"), [("PNG", PNG), ("JPEG", JPEG)])
def test_a_picture_is_taken_whatever_its_name_says(kind: str, media_type: str) -> None:
    found = check_enclosure("map.pdf", picture(kind), "Map of the county")
    assert found.enclosure is not None
    assert found.enclosure.media_type == media_type
    assert found.enclosure.cover_line == "Map of the county"
    assert found.pages == 1
    sheets, _ = sheets_of(found.enclosure)
    assert getattr(sheets, "words", "") == "Picture: Map of the county"


def test_a_pdf_with_a_line_of_its_own_before_is_one() -> None:
    found = check_enclosure("a.pdf", b"\n\n" + pdf_of())
    assert found.enclosure is not None


def test_warnings_do_not_stop_it() -> None:
    found = check_enclosure("a.pdf", pdf_of((0, 0, 900, 900)))
    assert found.enclosure is not None
    assert [problem.code for problem in found.problems] == ["enclosure_scaled"]


def test_each_defect_has_its_sentence() -> None:
    assert refusals("a.pdf", b"") == ["a.pdf is empty. Choose another file."]
    assert refusals("a.docx", b"PK\3\4") == [
        "a.docx is neither a PDF nor a PNG or JPEG picture. Save it as PDF, and add that file."
    ]
    assert refusals("a.gif", picture("GIF")) == [
        "a.gif is neither a PDF nor a PNG or JPEG picture. Save it as PDF, and add that file."
    ]
    assert refusals("a.pdf", pdf_of() + bytes(10_000_000)) == [
        "a.pdf is larger than 10 megabytes. Save it smaller, and add it again."
    ]
    assert refusals("a.png", picture()[:60]) == [
        "a.png is damaged and cannot be read. Save it anew, and choose it again."
    ]
    assert refusals("a.pdf", pdf_of()[:300]) == [
        "a.pdf ends too early: a part of it is missing. Get the file once more, and add that one."
    ]


def test_the_line_must_be_there_and_printable() -> None:
    assert refusals("...", picture(), " ") == ["... has no line that says what it is. Write one."]
    assert refusals("a.png", picture(), "Map \N{PILE OF POO}") == [
        "The line of a.png holds characters that cannot be printed: U+1F4A9 PILE OF POO. Take them out."
    ]


def test_a_name_suggests_a_line() -> None:
    assert line_of("resolution_2010-41.PDF") == "Resolution 2010-41"
    assert line_of("  Map__of \t county.tar.png") == "Map of county.tar"
    assert line_of(".pdf") == ".pdf"
