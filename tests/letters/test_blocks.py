from organizer.letters.blocks import artifact, block
from organizer.letters.flow import Part, Piece, Row
from organizer.letters.fonts import Face
from organizer.letters.sheet import LEFT, NONE, RIGHT, Element, Line, Mark, Role, Tag

ROW = Element(Tag.TABLE_ROW)
CELL = Element(Tag.CELL, 0)


def test_rows_stand_one_under_the_other_in_the_middle_of_their_height() -> None:
    part = Part((Row((Piece("a", 72, 10),), 14, Role.PARAGRAPH), Row((Piece("b", 80.004, 10),), 14, Role.PARAGRAPH)), 7)
    assert block(part, 0, 2, 100, 4).lines == (
        Line("a", 72, 109.6, 10, Face.REGULAR, Role.PARAGRAPH, 4),
        Line("b", 80.0, 123.6, 10, Face.REGULAR, Role.PARAGRAPH, 4),
    )
    assert [line.text for line in block(part, 1, 2, 100, 4).lines] == ["b"]


def test_a_block_knows_the_elements_of_its_part() -> None:
    part = Part((Row((Piece("a", 72, 10),), 14, Role.PARAGRAPH),), 0)
    made = block(part, 0, 1, 100, 9)
    assert (made.elements, made.first) == (part.elements, 9)


def test_cells_are_read_one_after_the_other_and_a_stroke_stands_below_their_row() -> None:
    rows = (
        Row((Piece("a1", 72, 10, element=1), Piece("b1", 200, 10, element=2)), 13, Role.TABLE),
        Row((Piece("a2", 72, 10, element=1), Piece("b2", 200, 10, element=2)), 17, Role.TABLE, underline=True),
    )
    made = block(Part(rows, 0, elements=(ROW, CELL, CELL)), 0, 2, 100, 3)
    assert [line.text for line in made.lines] == ["a1", "a2", "b1", "b2"]
    assert made.marks == (Mark(LEFT, 130, RIGHT, 130),)


def test_a_piece_that_is_no_part_of_the_text_is_an_artifact_and_an_empty_one_is_nothing() -> None:
    row = Row((Piece("again", 72, 10, element=NONE), Piece("", 200, 10)), 14, Role.TABLE)
    (line,) = block(Part((row,), 0), 0, 1, 100, 3).lines
    assert (line.role, line.element) == (Role.ARTIFACT, NONE)


def test_the_same_rows_at_the_same_place_are_the_same_block() -> None:
    part = Part((Row((Piece("a", 72, 10),), 14, Role.PARAGRAPH),), 0)
    assert block(part, 0, 1, 100, 4) is block(part, 0, 1, 100, 4)
    assert block(part, 0, 1, 100, 4) is not block(part, 0, 1, 101, 4)
    foot = (Line("Page 1 of 2", 400, 740, 9.5, Face.ITALIC, Role.ARTIFACT),)
    assert artifact(foot) is artifact(foot)
