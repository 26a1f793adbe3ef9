import zlib

from organizer.domain.picture import Picture
from organizer.letters.content import page_content
from organizer.letters.fonts import Face
from organizer.letters.layout import layout
from organizer.letters.sheet import NONE, Element, Line, Lines, Mark, Page, Placement, Role, Tag
from tests.letters.paper import a_letter, heading, paragraphs

GREY = Picture(2, 1, 1, zlib.compress(b"\x00\xff"), "A seal")
PLAIN = (Element(Tag.PARAGRAPH), Element(Tag.FIGURE, alternative="A seal"))


def line(text: str, x: float, y: float, *, size: float = 11, face: Face = Face.REGULAR, element: int = 0) -> Line:
    return Line(text, x, y, size, face, Role.PARAGRAPH if element != NONE else Role.ARTIFACT, element)


def drawn(*lines: Line) -> str:
    return page_content(Page(lines), PLAIN, {}).operators.decode("latin-1")


def test_strokes_are_one_artifact_and_dashed_where_asked() -> None:
    marks = (Mark(72, 100, 540, 100), Mark(72, 200, 540, 200, dashed=True))
    shown = page_content(Page((line("text", 72, 90),), marks), PLAIN, {}).operators.decode()
    assert (
        shown.partition("EMC\n")[2]
        == "/Artifact BMC 0.5 w\n72 692 m 540 692 l S\n[3 3]0 d 72 592 m 540 592 l S []0 d\nEMC"
    )


def test_a_picture_is_a_figure_or_an_artifact() -> None:
    placed = Placement(GREY, 72, 72, 40, 20, element=1)
    content = page_content(Page((line("text", 72, 200),), pictures=(placed,)), PLAIN, {GREY: 9})
    assert content.operators.startswith(b"/Figure<</MCID 0>>BDC q 40 0 0 20 72 700 cm /P9 Do Q EMC\n/P<</MCID 1>>BDC")
    assert content.owners == (1, 0)
    loose = page_content(Page((), pictures=(placed._replace(element=NONE),)), PLAIN, {GREY: 9})
    assert loose.operators.startswith(b"/Artifact BMC q 40 ")
    assert loose.owners == ()


def test_a_heading_that_was_raised_is_marked_as_what_it_is() -> None:
    sheets = layout(a_letter(subject="", paragraphs=(heading("What we ask"), *paragraphs("Stop."))))
    assert isinstance(sheets.pages[0].lines, Lines)
    shown = page_content(sheets.pages[0], sheets.elements, {}).operators
    assert shown.count(b"/H1<<") == 1
    assert b"/H2<<" not in shown
