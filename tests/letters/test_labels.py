import pytest

from organizer.domain.errors import Refused
from organizer.letters.address_block import ABOVE, BELOW
from organizer.letters.labels import LARGE_LABELS, SMALL_LABELS, LabelSheet, label_sheet
from organizer.letters.measure import width
from organizer.letters.pdf import write_sheets
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter

BLOCK = a_letter().block


@pytest.mark.parametrize(
    ("sheet", "last"), [(SMALL_LABELS, (5.6875, 9.5, 8.3125, 10.5)), (LARGE_LABELS, (4.34375, 8.5, 8.34375, 10.5))]
)
def test_labels_are_where_the_sheet_has_them(sheet: LabelSheet, last: tuple[float, ...]) -> None:
    field = sheet.field(sheet.count - 1)
    inset = (0.15, 0.08, -0.15, -0.08)
    sides = (field.left, field.top, field.right, field.bottom)
    assert [side / 72 - by for side, by in zip(sides, inset, strict=True)] == pytest.approx(last)
    assert sheet.field(0).left >= 0.25 * 72


@pytest.mark.parametrize("sheet", [SMALL_LABELS, LARGE_LABELS])
def test_each_address_lies_on_its_label(sheet: LabelSheet) -> None:
    blocks = [(f"Office {number}", *BLOCK, "Room 2")[: 3 + number % 4] for number in range(sheet.count)]
    page = label_sheet(blocks, sheet=sheet).pages[0]
    for line in page.lines:
        field = sheet.field(line.element)
        assert field.left <= line.x
        assert line.x + width(line.text.rstrip(), line.face, line.size) <= field.right
        assert field.top <= line.y - ABOVE * line.size + 0.01
        assert line.y + BELOW * line.size <= field.bottom + 0.01
        assert line.size >= 8


def test_used_labels_are_left_out_and_the_rest_goes_on_more_sheets() -> None:
    sheets = label_sheet([BLOCK] * 33, start=28)
    assert [len({line.element for line in page.lines}) for page in sheets.pages] == [2, 30, 1]
    first = sheets.pages[0].lines[0]
    assert first.x > SMALL_LABELS.field(28).left
    assert first.y > SMALL_LABELS.field(28).top
    assert sheets.pages[1].lines[0].y < SMALL_LABELS.field(3).top
    assert not broken_rules(write_sheets([sheets], "Labels", "en").data)


@pytest.mark.parametrize("start", [-1, 30])
def test_a_start_off_the_sheet_is_refused(start: int) -> None:
    with pytest.raises(Refused, match="A sheet has 30 labels"):
        label_sheet([BLOCK], start)


def test_an_address_too_long_for_the_label_is_refused_by_name_and_fits_a_larger_one() -> None:
    block = tuple(f"{number} {'long words of an office ' * 2}" for number in range(7))
    with pytest.raises(Refused, match=r"too long for this label: 0 long words.*larger label or an envelope"):
        label_sheet([BLOCK, block])
    assert label_sheet([block], sheet=LARGE_LABELS).pages[0].lines
