import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.letter import Paragraph, Run
from organizer.domain.playbook import ParagraphStyle
from organizer.letters.flow import Part
from organizer.letters.layout import layout
from organizer.letters.measure import width
from organizer.letters.paragraphs import parts_of, table_cells, table_parts
from organizer.letters.pdf import write_pdf
from organizer.letters.sheet import NONE, Line, Role, Tag
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter, paragraphs, words


def styled(style: ParagraphStyle, text: str, language: str = "") -> Paragraph:
    return Paragraph(style.value, (Run(text),), style, language=language)


def texts(part: Part) -> list[str]:
    return [piece.text.strip() for row in part.rows for piece in row.pieces]


def table_of(*rows: str) -> Paragraph:
    return styled(ParagraphStyle.TABLE, "\n".join(rows))


def cells_on(paragraph: Paragraph, page: int = 0) -> list[Line]:
    sheets = layout(a_letter(paragraphs=(paragraph,)))
    return [line for line in sheets.pages[page].lines if line.role is Role.TABLE]


def test_numbers_begin_again_after_another_paragraph_and_empty_ones_do_not_count() -> None:
    number = ParagraphStyle.NUMBER
    parts = parts_of(
        (styled(number, "a"), styled(number, " "), styled(number, "b"), *paragraphs("x"), styled(number, "c"))
    )
    assert [texts(part)[0] for part in parts] == ["1.", "2.", "x", "1."]


def test_a_quotation_is_indented_and_its_source_stands_below_it() -> None:
    (part,) = parts_of((styled(ParagraphStyle.QUOTE, f"{words(30)}\n{words(5)}\nLetter of September 7, 2010"),))
    faces = [row.pieces[0].face.value for row in part.rows]
    assert faces[-1] == "Italic"
    assert set(faces[:-1]) == {"Regular"}
    assert all(piece.x > 90 for row in part.rows for piece in row.pieces)
    assert [element.tag for element in part.elements] == [Tag.QUOTE, Tag.PARAGRAPH, Tag.PARAGRAPH]
    (plain,) = parts_of((styled(ParagraphStyle.QUOTE, "Without a source."),))
    assert len(plain.elements) == 2


@pytest.mark.parametrize("style", list(ParagraphStyle))
def test_a_passage_in_another_language_says_so(style: ParagraphStyle) -> None:
    parts = parts_of((styled(style, "Lo que dice", "es"),))
    assert all(element.language == ("es" if element.parent < 0 else "") for part in parts for element in part.elements)
    letter = a_letter(paragraphs=(*paragraphs("English."), styled(style, "Lo que dice", "es")))
    data = write_pdf([letter]).data
    assert not broken_rules(data)


def test_cells_are_parted_by_a_stroke_and_rows_by_a_line() -> None:
    assert table_cells("Office | Sent\n\nICE| October 1, 2010 |x") == (
        ("Office", "Sent", ""),
        ("ICE", "October 1, 2010", "x"),
    )


def test_columns_are_as_wide_as_they_need_where_the_page_has_room() -> None:
    cells = cells_on(table_of("Office | Sent", "Bureau of Identification | October 1, 2010"))
    assert [cell.text for cell in cells] == ["Office", "Sent", "Bureau of Identification", "October 1, 2010"]
    assert cells[1].x == cells[3].x == pytest.approx(72 + 12 + width(cells[2].text, cells[2].face, 10), abs=0.1)


def test_narrow_columns_keep_what_they_need_and_wide_ones_share_the_rest() -> None:
    cells = cells_on(table_of("Sent | What it said | Why", f"October 1, 2010 | {words(60)} | {words(40)}"))
    assert "October 1, 2010" in [cell.text for cell in cells]
    first, second, third = (cell.x for cell in cells[:3])
    assert second - first < 90
    assert third - second == pytest.approx(540 + 12 - third, abs=0.1)


def test_a_long_word_keeps_its_column_wide_enough() -> None:
    long = "Straßenverkehrsordnungswidrigkeitenverfahren"
    cells = cells_on(table_of("Name | Text | More", f"{long} | {words(60)} | {words(60)}"))
    assert long in [cell.text for cell in cells]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.lists(st.text(st.sampled_from("abcM Ệ\n-"), max_size=120), min_size=2, max_size=9),
        min_size=1,
        max_size=4,
    )
)
def test_no_cell_is_cut_and_none_reaches_into_the_next(rows: list[list[str]]) -> None:
    columns = max(map(len, rows))
    cells = tuple((*row, *[""] * (columns - len(row))) for row in rows)
    parts = table_parts(cells, "t")
    shown = "".join(piece.text for part in parts for row in part.rows for piece in row.pieces)
    assert sorted("".join(shown.split())) == sorted("".join("".join("".join(row).split()) for row in cells))
    for part in parts:
        for row in filter(lambda row: row.pieces, part.rows):
            ends = [piece.x for piece in row.pieces[1:]] + [540.1]
            for piece, end in zip(row.pieces, ends, strict=True):
                assert piece.x + width(piece.text.rstrip(), piece.face, piece.size) <= end


@pytest.mark.parametrize("columns", [20, 60])
def test_more_columns_than_a_page_has_room_for_still_print(columns: int) -> None:
    row = " | ".join(f"w{number}" for number in range(columns))
    assert not broken_rules(write_pdf([a_letter(paragraphs=(table_of(row, row),))]).data)


def test_a_table_that_breaks_has_its_head_again_and_no_row_is_parted() -> None:
    rows = [f"Office {number} | {words(25)}" for number in range(40)]
    letter = a_letter(paragraphs=(table_of("Office | What it said", *rows), *paragraphs("Thank you.")))
    sheets = layout(letter)
    assert len(sheets.pages) > 2
    for page in sheets.pages[1:]:
        again = [line for line in page.lines if line.text in ("Office", "What it said")]
        assert [line.element for line in again] == [NONE, NONE]
        cells = [line for line in page.lines if line.role is Role.TABLE]
        assert not cells or min(line.y for line in cells) > again[0].y + 10
        assert not cells or cells[0].text.startswith("Office ")
    assert not broken_rules(write_pdf([letter]).data)


def test_a_row_higher_than_a_page_goes_on_overleaf() -> None:
    letter = a_letter(paragraphs=(table_of("Office | Text", f"ICE | {words(900)}"),))
    shown = [line.text.strip() for page in layout(letter).pages for line in page.lines if line.role is Role.TABLE]
    assert " ".join(shown[3:]) == words(900)


def test_a_table_of_one_row_is_only_a_head() -> None:
    (part,) = parts_of((table_of("Office | Sent"),))
    assert not part.keep_next
    assert [element.tag for element in part.elements] == [Tag.TABLE_ROW, Tag.HEADER_CELL, Tag.HEADER_CELL]


def test_names_are_drawn_as_typed() -> None:
    names = "Nguyễn Thị Ánh Tuyết | Łukasz Wójcik, Gżegżółka"
    assert [cell.text for cell in cells_on(table_of(names))] == names.split(" | ")
