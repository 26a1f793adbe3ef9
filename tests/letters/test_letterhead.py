import zlib
from dataclasses import replace

import pytest

from organizer.domain.picture import Picture
from organizer.letters.layout import layout
from organizer.letters.letterhead import ends_in_zip, logo_size, postal_lines
from organizer.letters.measure import width
from organizer.letters.pdf import write_pdf
from organizer.letters.sheet import Line, Role, Tag
from organizer.letters.windows import HEAD_ROOM
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter

HEAD = ("Riverbend County", "Office of the County Manager", "1 Court Street", "Riverbend, VA 22000", "555-0101")
LOGO = Picture(600, 200, 3, zlib.compress(bytes(600 * 200 * 3)), "Seal of Riverbend County")


def head_of(*lines: str, **changes: object) -> list[Line]:
    page = layout(a_letter(head=lines, **changes)).pages[0]
    return [line for line in page.lines if line.role is Role.HEAD]


@pytest.mark.parametrize(
    ("line", "ends"),
    [("Riverbend, VA 22000", True), ("VA 22000-1234 ", True), ("P.O. Box 220001", False), ("22000 Main", False)],
)
def test_an_address_ends_in_a_zip_code(line: str, ends: bool) -> None:
    assert ends_in_zip(line) is ends


def test_what_follows_the_zip_code_is_no_address() -> None:
    assert postal_lines(HEAD) == HEAD[:4]
    assert postal_lines(("Riverbend Neighbors", "", "mail@example.org")) == ("Riverbend Neighbors", "mail@example.org")
    assert postal_lines(()) == ()


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_return_address_stands_where_the_upper_window_shows_it(count: int) -> None:
    for line in head_of(*HEAD[:count])[:count]:
        assert line.x >= HEAD_ROOM.left
        assert line.x + width(line.text, line.face, line.size) <= HEAD_ROOM.right
        assert line.y - 1.06 * line.size >= HEAD_ROOM.top
        assert line.y + 0.25 * line.size <= HEAD_ROOM.bottom


def test_only_the_lines_down_to_the_zip_code_need_to_show() -> None:
    assert [line.size for line in head_of(*HEAD)] == [
        line.size for line in [*head_of(*HEAD[:4]), head_of(*HEAD[:4])[-1]]
    ]


@pytest.mark.parametrize("head", [("A" * 40, *HEAD[1:]), ("Riverbend County", "Room 1", "Floor 2", *HEAD[1:4])])
def test_a_head_that_no_window_can_show_keeps_its_size(head: tuple[str, ...]) -> None:
    assert head_of(*head)[0].size > 11


def test_a_logo_is_no_larger_than_its_room_and_not_blown_up() -> None:
    assert logo_size(LOGO) == (180.0, 60.0)
    assert logo_size(replace(LOGO, height=600)) == (72.0, 72.0)
    assert logo_size(replace(LOGO, width=100, height=50)) == (60.0, 30.0)


@pytest.mark.parametrize("block", [a_letter().block, ()])
def test_the_logo_stands_beside_the_head_and_out_of_both_windows(block: tuple[str, ...]) -> None:
    letter = a_letter(head=(HEAD[0], "Office of everything " * 6, *HEAD[2:]), logo=LOGO, block=block)
    page = layout(letter).pages[0]
    (logo,) = page.pictures
    assert (logo.x + logo.width, logo.height) == (540.0, 60.0)
    assert logo.x > HEAD_ROOM.right + 72
    assert logo.y + logo.height < 171
    assert not [
        line
        for line in page.lines
        if line.y - line.size < logo.y + logo.height and line.x + width(line.text, line.face, line.size) > logo.x
    ]
    assert layout(letter).elements[logo.element].tag is Tag.FIGURE
    assert not broken_rules(write_pdf([letter]).data)


def test_a_logo_alone_is_a_letterhead() -> None:
    letter = a_letter(head=(), block=(), logo=replace(LOGO, words=" "))
    sheets = layout(letter)
    assert sheets.elements[0].alternative == "Logo"
    assert sheets.pages[0].lines[0].text == "October 1, 2010"
    assert sheets.pages[0].lines[0].y > 132
    assert not broken_rules(write_pdf([letter, a_letter(head=(), logo=LOGO)]).data)
