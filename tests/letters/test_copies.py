import pytest

from organizer.letters.copies import copies_of, copy_of
from organizer.letters.layout import layout
from organizer.letters.pdf import write_pdf
from organizer.letters.sheet import Role
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter

WITH_ADDRESS = "Sheriff Nguyễn Thị Ánh, Room 2, 2 Main Street, Riverbend, VA 22000-1234"
LETTER = a_letter(copies=("The Honorable Casey Lane", "", WITH_ADDRESS))


def test_a_copy_is_the_letter_with_another_address_and_a_tick() -> None:
    copy = copy_of(LETTER, 2)
    assert copy.block == ("Sheriff Nguyễn Thị Ánh", "Room 2", "2 Main Street", "Riverbend, VA 22000-1234")
    lines = layout(copy).pages[0].lines
    assert [line.text for line in lines if line.role is Role.COPIES] == [
        "cc: ",
        "The Honorable Casey Lane",
        f"✓ {WITH_ADDRESS}",
    ]
    assert copy.paragraphs == LETTER.paragraphs
    assert copy.addressee == LETTER.addressee
    assert not broken_rules(write_pdf([copy]).data)


def test_whom_the_letter_goes_to_stands_below_the_window() -> None:
    blocks = [line for line in layout(copy_of(LETTER, 0)).pages[0].lines if line.role is Role.BLOCK]
    assert blocks[0].text == "The Honorable Casey Lane"
    assert blocks[0].y < 243
    assert [line.text.strip() for line in blocks[1:]] == list(LETTER.block)
    assert all(line.y > 261 for line in blocks[1:])


def test_a_letter_without_a_block_has_copies_too() -> None:
    copy = copy_of(a_letter(block=(), copies=("22000",)), 0)
    assert (copy.block, copy.original_block) == (("22000",), ())
    assert sum(line.role is Role.BLOCK for line in layout(copy).pages[0].lines) == 1


def test_each_one_named_gets_a_copy_and_a_copy_of_a_copy_keeps_the_original() -> None:
    assert [copy.copy_for for copy in copies_of(LETTER)] == [0, 2]
    assert copy_of(copy_of(LETTER, 0), 2) == copy_of(LETTER, 2)
    with pytest.raises(IndexError):
        copy_of(LETTER, 3)
