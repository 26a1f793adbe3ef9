import pytest

from organizer.domain.paragraph_style import cells_of, in_cell


@pytest.mark.parametrize(
    "value", ["plain", "Unit A|B", "|", "", "C:\\", "\\\\server\\files", "a\\|b", "\\", "a\\\\|", "x | y"]
)
def test_a_value_stays_one_cell_whatever_it_holds(value: str) -> None:
    assert cells_of(f"left|{in_cell(value)}|right") == ("left", value, "right")
    assert cells_of(in_cell(value)) == (value,)


def test_a_cell_says_the_sign_behind_a_backslash_and_a_row_is_one_line() -> None:
    assert cells_of("Office | A\\|B | C:\\files") == ("Office ", " A|B ", " C:\\files")
    assert in_cell("two\nlines") == "two lines"
