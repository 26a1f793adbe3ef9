import zlib
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.picture import Picture
from organizer.letters.content import page_content
from organizer.letters.fonts import Face
from organizer.letters.layout import layout
from organizer.letters.pdf import write_sheets
from organizer.letters.sheet import NONE, Element, Layout, Line, Lines, Mark, Page, Placement, Role, Tag
from tests.letters.paper import a_letter, heading, paragraphs, read, words

GREY = Picture(2, 1, 1, zlib.compress(b"\x00\xff"), "A seal")
PLAIN = (Element(Tag.PARAGRAPH), Element(Tag.FIGURE, alternative="A seal"))


def line(text: str, x: float, y: float, *, size: float = 11, face: Face = Face.REGULAR, element: int = 0) -> Line:
    return Line(text, x, y, size, face, Role.PARAGRAPH if element != NONE else Role.ARTIFACT, element)


def drawn(*lines: Line) -> str:
    return page_content(Page(lines), PLAIN, {}).operators.decode("latin-1")


def test_lines_of_one_element_are_one_marked_piece() -> None:
    shown = drawn(line("a", 72, 100), line("b", 72, 114), line("c", 72, 128))
    assert shown.count("BDC") == shown.count("BT") == shown.count("ET") == shown.count("EMC") == 1
    assert shown.startswith("/P<</MCID 0>>BDC BT")
    assert shown.count(" Tm ") == 1
    assert shown.count("14 TL") == 1
    assert shown.count(")'") == 2


def test_an_artifact_owns_nothing() -> None:
    content = page_content(Page((line("Page 1", 500, 740, element=NONE), line("text", 72, 100))), PLAIN, {})
    assert content.operators.startswith(b"/Artifact BMC")
    assert content.owners == (0,)


def test_a_line_beside_above_or_of_another_size_has_its_own_place() -> None:
    assert drawn(line("a", 72, 100), line("b", 200, 100)).count(" Tm ") == 2
    assert drawn(line("a", 72, 100), line("b", 72, 90)).count(" Tm ") == 2
    assert drawn(line("a", 72, 100), line("b", 72, 120, size=9)).count(" Tf") == 2
    assert drawn(line("a", 72, 100), line("b", 72, 114, face=Face.BOLD)).count(" Tf") == 2
    assert drawn(line("a", 72, 100), line("b", 72, 110), line("c", 72, 130)).count(" TL") == 2


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.builds(
            line,
            st.text("aW ()\\'%ĊčĨĩŜ\u201c", min_size=1, max_size=8),  # codes with bytes that a string escapes
            st.sampled_from([72.0, 96.25]),
            st.sampled_from([100.0, 114.0, 128.13, 142.0]),
            size=st.sampled_from([9.5, 11.0]),
            face=st.sampled_from(list(Face)),
            element=st.sampled_from([NONE, 0]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_every_line_stands_where_it_was_laid(lines: list[Line]) -> None:
    (side,) = read(write_sheets([Layout((Page(tuple(lines)),), PLAIN)], "Notice", "en").data)
    found = [(ink.text, ink.x, round(ink.y, 2), ink.size) for ink in side.inks]
    assert found == [(one.text, one.x, one.y, one.size) for one in lines]


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
    loose = page_content(Page((), pictures=(replace(placed, element=NONE),)), PLAIN, {GREY: 9})
    assert loose.operators.startswith(b"/Artifact BMC q 40 ")
    assert loose.owners == ()


def test_the_same_paragraph_at_the_same_place_is_drawn_once_for_all_letters() -> None:
    first, second = (
        layout(a_letter(block=("Office", f"Street {number}"), paragraphs=paragraphs(words(90), f"It is {number}.")))
        for number in range(2)
    )
    drawn_first, drawn_second = (
        page_content(sheets.pages[0], sheets.elements, {}).blocks for sheets in (first, second)
    )
    again = [one is other for one, other in zip(drawn_first, drawn_second, strict=True)]
    assert again.count(False) == 2  # the block and the last paragraph


def test_a_heading_that_was_raised_is_marked_as_what_it_is() -> None:
    sheets = layout(a_letter(subject="", paragraphs=(heading("What we ask"), *paragraphs("Stop."))))
    assert isinstance(sheets.pages[0].lines, Lines)
    shown = page_content(sheets.pages[0], sheets.elements, {}).operators
    assert shown.count(b"/H1<<") == 1
    assert b"/H2<<" not in shown
