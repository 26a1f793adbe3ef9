from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.letters.content import page_content
from organizer.letters.drawn import draw
from organizer.letters.fonts import Face
from organizer.letters.layout import layout
from organizer.letters.pdf import write_sheets
from organizer.letters.sheet import NONE, Block, Element, Layout, Line, Page, Role, Tag
from tests.letters.paper import a_letter, paragraphs, read, words

PLAIN = (Element(Tag.PARAGRAPH), Element(Tag.HEADING))


def line(text: str, x: float, y: float, *, size: float = 11, face: Face = Face.REGULAR, element: int = 0) -> Line:
    return Line(text, x, y, size, face, Role.PARAGRAPH if element != NONE else Role.ARTIFACT, element)


def drawn(*lines: Line) -> str:
    return draw(Block(lines, PLAIN), 0, 792).operators.decode("latin-1")


def test_lines_of_one_element_are_one_marked_piece() -> None:
    shown = drawn(line("a", 72, 100), line("b", 72, 114), line("c", 72, 128))
    assert shown.count("BDC") == shown.count("BT") == shown.count("ET") == shown.count("EMC") == 1
    assert shown.startswith("/P<</MCID 0>>BDC BT")
    assert shown.count(" Tm ") == 1
    assert shown.count("14 TL") == 1
    assert shown.count(")'") == 2


def test_an_artifact_owns_nothing() -> None:
    found = draw(Block((line("Page 1", 500, 740, element=NONE), line("text", 72, 100)), PLAIN), 0, 792)
    assert found.operators.startswith(b"/Artifact BMC")
    assert found.owners == (0,)


def test_pieces_are_counted_from_those_before_and_elements_from_the_first() -> None:
    found = draw(Block((line("a", 72, 100, element=5), line("b", 72, 114, element=6)), PLAIN, 5), 3, 792)
    assert [opening for opening, _ in found.pieces] == [b"/P<</MCID 3>>BDC", b"/H2<</MCID 4>>BDC"]
    assert found.owners == (5, 6)


def test_the_characters_of_each_face_are_told() -> None:
    found = draw(Block((line("aba", 72, 100), line("c", 72, 114, face=Face.BOLD), line("d", 72, 128)), PLAIN), 0, 792)
    assert dict(found.used) == {Face.REGULAR: {"a", "b", "d"}, Face.BOLD: {"c"}}
    assert [one.text for one in found.lines] == ["aba", "c", "d"]


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
