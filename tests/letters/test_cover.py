import pytest

from organizer.letters.cover import TICK_BOX, CoverRow, cover_sheet
from organizer.letters.pdf import write_sheets
from organizer.letters.sheet import Layout, Role, Tag
from tests.letters.conformance import broken_rules

ROWS = [
    CoverRow(
        f"Office {number}, Bureau of Identification", 1 + number % 2, ("Check the address.", "Old.") * (number % 2)
    )
    for number in range(60)
]


def texts(sheet: Layout, page: int = 0) -> list[str]:
    return [line.text.strip() for line in sheet.pages[page].lines]


def test_each_letter_has_a_box_its_pages_and_what_to_look_at() -> None:
    sheet = cover_sheet("Notice to two offices", ROWS[:2])
    assert texts(sheet) == [
        *("Notice to two offices", "2 letters, 3 pages. 1 letter to look at."),
        *("Done", "Recipient", "Pages", "To look at"),
        *(TICK_BOX, "Office 0, Bureau of Identification", "1", ""),
        *(TICK_BOX, "Office 1, Bureau of Identification", "2", "Check the address.", "Old."),
    ]


def test_one_long_recipient_does_not_squeeze_the_other_columns() -> None:
    long = CoverRow("The Office of the Chief of " + "Identification and Records " * 4, 12, ("Use an envelope.",))
    assert {"Done", "Pages", "12", "Use an envelope."} <= set(texts(cover_sheet("Notice", [long, *ROWS[:2]])))


def test_one_letter_is_not_several() -> None:
    assert texts(cover_sheet("One", [CoverRow("Office", 1)]))[1] == "1 letter, 1 page."


def test_the_head_of_the_table_stands_on_every_page() -> None:
    sheet = cover_sheet("Notice", ROWS)
    assert len(sheet.pages) > 2
    for number in range(1, len(sheet.pages)):
        assert texts(sheet, number)[:4] == ["Done", "Recipient", "Pages", "To look at"]
        again = sheet.pages[number].lines[:4]
        assert {line.role for line in again} == {Role.ARTIFACT}
        assert texts(sheet, number)[-1] == f"Page {number + 1} of {len(sheet.pages)}"
    assert [element.tag for element in sheet.elements].count(Tag.HEADER_CELL) == 4
    assert not broken_rules(write_sheets([sheet], "Cover", "en").data)


@pytest.mark.parametrize("page", range(3))
def test_no_row_of_the_table_touches_a_rule(page: int) -> None:
    side = cover_sheet("Notice", ROWS).pages[page]
    rules = [mark.top for mark in side.marks]
    for line in side.lines:
        assert not any(line.y - 0.76 * line.size < rule < line.y + 0.2 * line.size for rule in rules)
