from organizer.letters.address_block import ABOVE, BELOW
from organizer.letters.layout import layout
from organizer.letters.measure import width
from organizer.letters.pdf import write_sheets
from organizer.letters.sheet import INCH, Role
from organizer.letters.window_proof import nested, window_proof
from organizer.letters.windows import ADDRESS, RETURN
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter, paragraphs, read, words

LETTER = a_letter(paragraphs=paragraphs(words(700)), marking="EXAMPLE: an invented place. Do not mail.")
PROOF = window_proof(LETTER)


def test_the_proof_is_page_one_with_nothing_moved() -> None:
    assert len(PROOF.pages) == 1
    first = layout(LETTER).pages[0]
    assert PROOF.pages[0].lines[: len(first.lines)] == tuple(first.lines)
    assert PROOF.pages[0].marks[: len(first.marks)] == first.marks


def test_what_is_added_is_no_part_of_the_text() -> None:
    added = PROOF.pages[0].lines[len(layout(LETTER).pages[0].lines) :]
    assert {line.role for line in added} == {Role.ARTIFACT}
    texts = [line.text for line in added]
    assert "Do not mail. Print at 100%" in texts[0]
    assert [text for text in texts if text.isdigit()] == list("0123456")
    assert all(line.y - line.size >= 18 and line.y <= 774 for line in added)
    assert all(line.x >= 18 and line.x + width(line.text, line.face, line.size) <= 594 for line in added)


def test_windows_are_drawn_dashed_and_an_eighth_of_an_inch_apart() -> None:
    dashed = [mark for mark in PROOF.pages[0].marks if mark.dashed]
    assert len(dashed) >= 24  # four sides of two windows at three places each
    sides = {mark.left for mark in dashed if mark.left == mark.right}
    assert {0.25 * INCH, 0.375 * INCH, 0.5 * INCH} <= sides  # the left of the address window, at its three places
    assert min(sides) >= 0


def test_no_edge_of_a_window_touches_a_line_of_text() -> None:
    head = (
        "Riverbend Neighbors of the whole county",
        "P.O. Box 12",
        "Riverbend, VA 22000",
        "555-0100",
        "a@example.org",
    )
    notation = ("CERTIFIED MAIL, RETURN RECEIPT REQUESTED", "Article number 9407 1000 0000 0000 0000 00")
    page = window_proof(a_letter(head=head, notation=notation, number="12")).pages[0]
    dashed = [mark for mark in page.marks if mark.dashed]
    assert len(dashed) > 24
    assert all(mark.left <= mark.right and mark.top <= mark.bottom for mark in dashed)
    for line in page.lines:
        right = line.x + width(line.text.rstrip(), line.face, line.size)
        for mark in dashed:
            beside = mark.right < line.x or mark.left > right
            assert beside or mark.bottom < line.y - 0.8 * line.size or mark.top > line.y + 0.25 * line.size


def test_complaints_first_08_the_address_is_inside_the_inner_box() -> None:
    shown = nested(ADDRESS)[0]
    for line in PROOF.pages[0].lines:
        if line.role is Role.BLOCK:
            assert shown.left <= line.x
            assert line.x + width(line.text, line.face, line.size) <= shown.right
            assert shown.top <= line.y - ABOVE * line.size
            assert line.y + BELOW * line.size <= shown.bottom
    assert nested(RETURN)[0].top > 18


def test_an_inch_of_the_ruler_is_an_inch_of_paper() -> None:
    data = write_sheets([PROOF], "Window proof", "en").data
    assert not broken_rules(data)
    (side,) = read(data)
    assert side.find("3").y - side.find("2").y == 72
