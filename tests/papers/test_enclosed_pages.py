import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.papers.enclosed_pages import LONG, SHORT, Matrix, operator, stand, visible


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return round(a * x + c * y + e, 3), round(b * x + d * y + f, 3)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_of_letter_keeps_its_size(turn: int) -> None:
    box = (0, 0, 612, 792) if turn % 180 == 0 else (0, 0, 792, 612)
    placed = stand(box, turn, 1)
    assert placed.scale == 1
    assert not placed.is_wide
    corners = {moved(placed.matrix, x, y) for x in (0, box[2]) for y in (0, box[3])}
    assert corners == {(0, 0), (612, 0), (0, 792), (612, 792)}


def test_a_turned_page_stands_upright() -> None:
    # Stored lying, shown turned clockwise by 90: its low left corner is the top left one.
    assert moved(stand((0, 0, 792, 612), 90, 1).matrix, 0, 0) == (0, 792)
    assert moved(stand((0, 0, 612, 792), 180, 1).matrix, 0, 0) == (612, 792)
    assert moved(stand((0, 0, 792, 612), 270, 1).matrix, 0, 0) == (612, 0)


def test_a_wide_page_lies_along_the_long_side() -> None:
    placed = stand((0, 0, 792, 612), 0, 1)
    assert placed.is_wide
    # The sheet is shown turned clockwise: what is at the top then is at the left of the sheet.
    assert moved(placed.matrix, 0, 612) == (0, 0)
    assert moved(placed.matrix, 792, 612) == (0, 792)


def test_a_small_page_stays_small_in_the_middle() -> None:
    placed = stand((100, 100, 300, 400), 0, 1)
    assert placed.scale == 1
    assert moved(placed.matrix, 200, 250) == (306, 396)


def test_units_count() -> None:
    assert stand((0, 0, 306, 396), 0, 2).scale == 1
    assert stand((0, 0, 612, 792), 0, 2).scale == pytest.approx(0.5 * 576 / 612)


def test_a_hair_more_than_letter_is_letter() -> None:
    assert stand((0, 0, 612.3, 792.2), 0, 1).scale == 1
    assert stand((0, 0, 595, 842), 0, 1).scale == pytest.approx(756 / 842)  # A4


@settings(max_examples=80, deadline=None)
@given(
    st.tuples(*(st.floats(-5_000, 5_000),) * 2, *(st.floats(1, 20_000),) * 2),
    st.sampled_from([0, 90, 180, 270]),
    st.floats(0.1, 20),
)
def test_nothing_is_ever_cut(box: tuple[float, float, float, float], turn: int, unit: float) -> None:
    left, low, width, height = box
    placed = stand((left, low, left + width, low + height), turn, unit)
    assert 0 < placed.scale <= 1
    for x in (left, left + width):
        for y in (low, low + height):
            across, up = moved(placed.matrix, x, y)
            assert -0.3 <= across <= SHORT + 0.3
            assert -0.3 <= up <= LONG + 0.3


def test_what_is_seen_is_inside_the_sheet() -> None:
    assert visible((0, 0, 600, 800), (10, 20, 900, 700)) == (10, 20, 600, 700)
    assert visible((600, 800, 0, 0), (600, 800, 0, 0)) == (0, 0, 600, 800)
    assert visible((0, 0, 600, 800), (900, 900, 950, 950)) == (0, 0, 600, 800)  # a crop beside the page counts for none


@pytest.mark.parametrize("box", [(0, 0, 0, 0), (0, 0, 0.5, 800), (0, 0, 1e9, 10), (0, 0, float("nan"), 10)])
def test_a_page_without_a_size_is_none(box: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="no size"):
        visible(box, box)


def test_numbers_are_short_and_plain() -> None:
    assert operator((1, 0, 0, 1, -0.0000001, 1 / 3)) == b"1 0 0 1 0 0.33333 cm"
