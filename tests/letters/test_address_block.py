import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.office import Office
from organizer.letters.address_block import ABOVE, BELOW, LEFT, SIZES, Fitted, fit
from organizer.letters.fonts import Face
from organizer.letters.measure import width
from tests.shipped import shipped_directory

OFFICES = shipped_directory()


def assert_inside_the_field(block: Fitted) -> None:
    bottom = block.first + (len(block.lines) - 1) * block.leading + BELOW * block.size
    assert LEFT >= 72
    assert block.first - ABOVE * block.size >= 2.625 * 72 - 1e-6
    assert bottom <= 3.375 * 72 + 1e-6
    assert all(LEFT + width(line.rstrip(), Face.REGULAR, block.size) <= 4.25 * 72 for line in block.lines)
    assert len(block.lines) <= 6
    assert block.size in SIZES
    assert len(block.lines) == 1 or block.leading >= 1.08 * block.size


@pytest.mark.parametrize(("lines", "size"), [(1, 11.0), (2, 11.0), (3, 11.0), (4, 11.0), (5, 9.5), (6, 8.0)])
def test_short_lines_take_the_largest_size_that_fits(lines: int, size: float) -> None:
    block = fit(("1 Court Street",) * lines)
    assert block is not None
    assert block.size == size
    assert len(block.lines) == lines
    assert_inside_the_field(block)


def test_a_wide_line_makes_the_block_smaller_before_it_is_broken() -> None:
    line = "Virginia State Police, Criminal Justice Information"
    block = fit((line, "Richmond, VA 23261"))
    assert block is not None
    assert 8 < block.size < 11
    assert block.lines[0] == line


def test_a_line_too_wide_at_the_smallest_size_is_wrapped_at_the_largest() -> None:
    unit = "Criminal Records and Identification Unit (Records & Identification Division)"
    block = fit((unit, "Montgomery, AL 36102"))
    assert block is not None
    assert (block.size, len(block.lines)) == (11.0, 3)
    assert "".join(block.lines[:2]) == unit
    assert_inside_the_field(block)


@pytest.mark.parametrize("block", [("line",) * 7, ("long words of an office " * 8,) * 3])
def test_a_longer_block_does_not_fit(block: tuple[str, ...]) -> None:
    assert fit(block) is None


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.key)
def test_every_address_of_the_directory_fits(office: Office) -> None:
    lines = (office.name or "Bureau Chief", office.unit, office.agency, *office.address.printed)
    block = fit(tuple(line for line in lines if line))
    assert block is not None
    assert_inside_the_field(block)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(st.sampled_from("aMWgÅ ỆŤ.1"), min_size=1, max_size=40), min_size=3, max_size=7))
def test_whatever_fits_lies_inside_the_field(lines: list[str]) -> None:
    block = fit(tuple(lines))
    if len(lines) > 6:
        assert block is None
    elif block is not None:
        assert_inside_the_field(block)
        assert "".join("".join(block.lines).split()) == "".join("".join(lines).split())
