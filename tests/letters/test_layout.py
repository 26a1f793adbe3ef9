import pytest

from organizer.domain.letter import Letter, Signature
from organizer.letters.layout import layout
from organizer.letters.sheet import Line, Role
from tests.letters.paper import a_letter, bullet, heading, paragraphs, words

FIELD = (72.0, 306.0, 189.0, 243.0)
LONG = paragraphs(*(words(60) for _ in range(9)))


def lines(letter: Letter, page: int = 0) -> tuple[Line, ...]:
    return layout(letter).pages[page].lines


def of(letter: Letter, role: Role, page: int = 0) -> list[Line]:
    return [line for line in lines(letter, page) if line.role is role]


def intruders(letter: Letter) -> list[Line]:
    """Return what reaches into the window field and is not the recipient's block."""
    return [
        line
        for line in lines(letter)
        if line.role is not Role.BLOCK and line.y + 0.25 * line.size > FIELD[2] and line.y - 1.06 * line.size < FIELD[3]
    ]


def test_head_date_block_and_text_stand_in_reading_order() -> None:
    roles = list(dict.fromkeys(line.role for line in lines(a_letter())))
    assert roles == [
        *(Role.HEAD, Role.DATE, Role.BLOCK, Role.SUBJECT, Role.SALUTATION, Role.PARAGRAPH),
        *(Role.CLOSING, Role.SIGNATURE, Role.COPIES, Role.ENCLOSURES),
    ]
    parts = [line.element for line in lines(a_letter())]
    assert parts == sorted(parts)
    assert parts[0] == 0


def test_the_block_stands_in_the_field_and_nothing_else() -> None:
    block = of(a_letter(), Role.BLOCK)
    assert {line.size for line in block} == {11.0}
    assert [line.text.rstrip() for line in block] == list(a_letter().block)
    assert block[0].y - 1.06 * 11 >= FIELD[2]
    assert block[-1].y + 0.25 * 11 <= FIELD[3]
    assert not intruders(a_letter())


def test_the_head_begins_one_inch_down_with_its_name_bold() -> None:
    head = of(a_letter(), Role.HEAD)
    assert 72 < head[0].y < 90
    assert [line.face.value for line in head] == ["Bold", "Regular", "Regular", "Regular"]


def test_the_date_stands_under_a_short_head_and_below_the_field_of_a_long_one() -> None:
    assert of(a_letter(), Role.DATE)[0].y < FIELD[2]
    eight = a_letter(head=tuple(f"Line {number} of the head" for number in range(9)))
    assert of(eight, Role.HEAD)[-1].y < FIELD[2]
    assert of(eight, Role.DATE)[0].y > FIELD[3]
    assert not intruders(eight)


def test_a_head_too_high_for_the_top_stands_below_the_field() -> None:
    letter = a_letter(head=tuple(f"Line {number} of the head" for number in range(20)))
    assert of(letter, Role.HEAD)[0].y > FIELD[3]
    assert not intruders(letter)


def test_a_letter_without_a_head_begins_with_the_date() -> None:
    letter = a_letter(head=())
    assert 72 < lines(letter)[0].y < 90
    assert lines(letter)[0].text == "October 1, 2010"


def test_a_block_that_is_too_long_moves_below_and_leaves_the_field_empty() -> None:
    letter = a_letter(block=tuple(f"Line {number}" for number in range(7)))
    assert layout(letter).block_moved
    block = of(letter, Role.BLOCK)
    assert len(block) == 7
    assert {line.size for line in block} == {11.0}
    assert block[0].y > FIELD[3]
    assert not intruders(letter)


def test_a_letter_without_a_block_leaves_no_gap() -> None:
    letter = a_letter(block=())
    assert not layout(letter).block_moved
    assert of(letter, Role.SUBJECT)[0].y < FIELD[2]


def test_fold_marks_stand_in_the_margin_of_the_first_page() -> None:
    first, *later = layout(a_letter(paragraphs=LONG)).pages
    assert [(mark.left / 72, mark.right / 72, mark.top / 72) for mark in first.marks] == [
        pytest.approx((0.30, 0.45, 4.0)),
        pytest.approx((0.30, 0.45, 7.5)),
    ]
    assert all(mark.top < 100 for page in later for mark in page.marks)


def test_a_second_page_says_who_when_and_which() -> None:
    letter = a_letter(paragraphs=LONG)
    pages = len(layout(letter).pages)
    assert pages == 2
    header = [line.text for line in of(letter, Role.ARTIFACT, 1)]
    assert header == ["Assistant Director, Secure Communities", "October 1, 2010 · Page 2 of 2"]
    assert [line.text for line in of(letter, Role.ARTIFACT)] == ["Page 1 of 2"]


def test_a_single_page_is_not_counted() -> None:
    assert not of(a_letter(), Role.ARTIFACT)


def test_a_header_without_end_is_cut_after_two_lines() -> None:
    letter = a_letter(paragraphs=LONG, addressee=words(90))
    header = [line for line in of(letter, Role.ARTIFACT, 1) if line.x == 72]
    assert len(header) == 2
    assert header[1].text.endswith("…")
    text = next(line for line in lines(letter, 1) if line.role is Role.PARAGRAPH)
    assert text.y > header[1].y + 20


def test_the_marking_stands_at_top_and_bottom_of_every_page() -> None:
    letter = a_letter(paragraphs=LONG, marking="EXAMPLE: invented data")
    for page in layout(letter).pages:
        marks = [line for line in page.lines if line.text == "EXAMPLE: invented data"]
        assert [line.face.value for line in marks] == ["Bold", "Bold"]
        assert marks[0].y - marks[0].size > 18
        assert marks[0].y < 72
        assert marks[1].y - marks[1].size > 720
        assert marks[1].y < 774
        assert page.lines[-1] is marks[1]


def test_a_long_marking_keeps_to_the_margins() -> None:
    marks = [line for line in lines(a_letter(marking=f"EXAMPLE {words(60)}")) if line.role is Role.ARTIFACT]
    assert len(marks) == 4
    assert all(18 < line.y < 72 or 720 < line.y < 774 for line in marks)


@pytest.mark.parametrize("count", range(60, 420, 7))
def test_the_closing_keeps_the_signer_and_two_lines_of_text(count: int) -> None:
    letter = a_letter(paragraphs=paragraphs(words(count), words(8)))
    for number, page in enumerate(layout(letter).pages):
        roles = [line.role for line in page.lines]
        if Role.CLOSING in roles:
            assert roles.count(Role.SIGNATURE) == 2
            assert roles.count(Role.PARAGRAPH) >= 2
        assert all(72 < line.y < 720 for line in page.lines if line.role is not Role.ARTIFACT), number


@pytest.mark.parametrize("count", range(200, 500, 11))
def test_no_paragraph_leaves_one_line_alone(count: int) -> None:
    letter = a_letter(paragraphs=paragraphs(words(count), words(120), words(90)))
    for page in layout(letter).pages:
        parts = [line.element for line in page.lines if line.role is Role.PARAGRAPH]
        assert all(parts.count(part) >= 2 for part in parts)


def test_headings_and_bullets_have_their_own_shape() -> None:
    letter = a_letter(paragraphs=(heading("What we ask"), bullet(words(40)), *paragraphs("Thank you.")))
    (title,) = of(letter, Role.HEADING)
    assert title.face.value == "Bold"
    sign, first, second, *_ = of(letter, Role.BULLET)
    assert sign.text == "• "
    assert sign.y == first.y
    assert sign.x < first.x == second.x


def test_the_subject_is_bold_and_hangs_beside_its_label() -> None:
    label, first, second = of(a_letter(subject=words(25)), Role.SUBJECT)
    assert label.text == "Re: "
    assert {line.face.value for line in (label, first, second)} == {"Bold"}
    assert label.x < first.x == second.x


def test_copies_and_enclosures_are_listed() -> None:
    letter = a_letter(copies=("One", "", "Two"), enclosures=("Resolution", "Minutes"))
    assert [line.text for line in of(letter, Role.COPIES)] == ["cc: ", "One", "Two"]
    assert [line.text for line in of(letter, Role.ENCLOSURES)] == ["Enclosures: ", "Resolution", "Minutes"]
    assert of(a_letter(), Role.ENCLOSURES)[0].text == "Enclosure: "


def test_an_empty_letter_is_a_date() -> None:
    empty = a_letter(
        head=(), block=(), subject="", salutation="", paragraphs=paragraphs("", "  "), closing="",
        signature=Signature(()), copies=("",), enclosures=(), addressee="",
    )  # fmt: skip
    assert [line.text for line in lines(empty)] == ["October 1, 2010"]


def test_a_signature_longer_than_a_page_is_still_printed() -> None:
    letter = a_letter(signature=Signature(tuple(f"Signer {number}" for number in range(120))))
    signers = [line for page in layout(letter).pages for line in page.lines if line.role is Role.SIGNATURE]
    assert len(signers) == 120


def test_text_without_a_signature_may_end_anywhere() -> None:
    letter = a_letter(closing="", signature=Signature(()), paragraphs=LONG)
    assert not of(letter, Role.CLOSING, 1)


def test_a_paragraph_that_announces_a_list_stays_with_it() -> None:
    for count in range(250, 420, 5):
        letter = a_letter(paragraphs=(*paragraphs(words(count), "We ask:"), bullet(words(50)), bullet(words(50))))
        for page in layout(letter).pages:
            texts = [line.text for line in page.lines]
            assert "We ask:" not in texts or "• " in texts
