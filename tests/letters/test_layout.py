from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.letter import Letter, Signature
from organizer.letters.address_block import ABOVE, BELOW
from organizer.letters.layout import layout
from organizer.letters.measure import width
from organizer.letters.pdf import write_pdf
from organizer.letters.sheet import NONE, Line, Role, Tag
from organizer.letters.wording import SPANISH
from tests.letters.conformance import broken_rules
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


CERTIFIED = ("VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED", "Article number 9407 3000 0000 0000 0000 03")
OFFICIAL = ("Riverbend County", "Office of the County Manager", "1 Court Street", "Riverbend, VA 22000", "555-0101")


def test_how_it_is_mailed_stands_between_the_date_and_the_block() -> None:
    letter = a_letter(head=OFFICIAL, notation=CERTIFIED)
    roles = list(dict.fromkeys(line.role for line in lines(letter)))
    assert roles[:5] == [Role.HEAD, Role.DATE, Role.NOTATION, Role.BLOCK, Role.SUBJECT]
    notation = of(letter, Role.NOTATION)
    assert [line.text.strip() for line in notation] == list(CERTIFIED)
    assert notation[-1].y < 171
    assert not intruders(letter)


@pytest.mark.parametrize("block", [a_letter().block, tuple("abcdefg"), ()])
@pytest.mark.parametrize("count", [3, 6, 8, 20])
def test_a_notation_without_room_above_the_window_stands_below_it(count: int, block: tuple[str, ...]) -> None:
    letter = a_letter(
        head=tuple(f"Line {number}" for number in range(count)), notation=(*CERTIFIED, "BY FAX"), block=block
    )
    order = list(dict.fromkeys(line.role for page in layout(letter).pages for line in page.lines))
    assert order.index(Role.DATE) < order.index(Role.NOTATION) < order.index(Role.SUBJECT)
    assert not block or not intruders(letter)
    assert {line.text.strip() for line in of(letter, Role.NOTATION)} == {*CERTIFIED, "BY FAX"}


def test_a_number_to_answer_by_stands_beside_the_date() -> None:
    date, number = of(a_letter(number="3"), Role.DATE)
    assert (date.text, number.text) == ("October 1, 2010", "Our letter no. 3")
    assert number.y == date.y
    assert number.x > date.x + width(date.text, date.face, date.size)
    assert [line.text for line in of(a_letter(), Role.DATE)] == ["October 1, 2010"]


def test_the_letter_it_takes_the_place_of_is_named_under_the_subject() -> None:
    letter = a_letter(replaces="This letter takes the place of our letter no. 2 of October 1, 2010.")
    (subject, *_), (sentence,), (salutation,) = (
        of(letter, role) for role in (Role.SUBJECT, Role.NOTE, Role.SALUTATION)
    )
    assert subject.y < sentence.y < salutation.y


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.sampled_from("aMWgÅ ỆŤ.1"), min_size=1, max_size=40), min_size=3, max_size=7))
def test_an_address_of_three_to_seven_lines_is_in_the_window_or_said_to_be_out_of_it(block: list[str]) -> None:
    letter = a_letter(block=tuple(block), head=OFFICIAL, notation=CERTIFIED, number="3")
    shown = of(letter, Role.BLOCK)
    if layout(letter).block_moved:
        assert all(line.y - ABOVE * line.size > FIELD[3] for line in shown)
    else:
        for line in shown:
            assert line.x >= FIELD[0]
            assert line.x + width(line.text.rstrip(), line.face, line.size) <= FIELD[1]
            assert line.y - ABOVE * line.size >= FIELD[2] - 0.01
            assert line.y + BELOW * line.size <= FIELD[3] + 0.01
    assert not intruders(letter)


COPY = a_letter(
    language="es",
    head=OFFICIAL,
    subject="Aviso del Condado de Riverbend",
    salutation="Estimado Director Adjunto:",
    paragraphs=paragraphs(*(words(60) for _ in range(9))),
    closing="Atentamente,",
    number="3",
    enclosures=("Resolución 2010-41", "Acta"),
)


def test_a_courtesy_copy_follows_on_pages_of_its_own() -> None:
    letter = a_letter(courtesy=COPY)
    pages = layout(letter).pages
    assert len(pages) == 3
    assert pages[0].lines == layout(a_letter()).pages[0].lines
    texts = [line.text for line in pages[1].lines]
    assert texts[:2] == list(SPANISH.courtesy)
    for words_ in ("1 de octubre de 2010", "Nuestra carta n.º 3", "Asunto: ", "Página 1 de 2"):
        assert words_ in texts
    assert not {"Re: ", "Page 1 of 2"} & set(texts)
    assert not pages[1].marks
    assert [line.text for line in pages[2].lines][:2] == list(SPANISH.courtesy)
    assert "1 de octubre de 2010 · Página 2 de 2" in [line.text for line in pages[2].lines]
    assert "Anexos: " in [line.text for line in pages[2].lines]


def test_the_mark_of_a_courtesy_copy_is_read_once_and_in_both_languages() -> None:
    letter = a_letter(courtesy=COPY, marking="EXAMPLE: invented data")
    sheets = layout(letter)
    first, second = (sheets.elements[line.element] for line in sheets.pages[1].lines[:2])
    part = sheets.elements[first.parent]
    assert (part.tag, part.language) == (Tag.PART, "es")
    assert (first.language, second.language, first.parent) == ("en", "es", second.parent)
    assert {line.element for line in sheets.pages[2].lines[:2]} == {NONE}
    below = [element for element in sheets.elements if element.tag is Tag.MAIN_HEADING]
    assert [element.parent for element in below] == [NONE, sheets.elements.index(part)]
    assert not broken_rules(write_pdf([letter]).data)
    assert not broken_rules(write_pdf([letter, a_letter()]).data)


def test_a_courtesy_copy_of_invented_data_says_both() -> None:
    marked = a_letter(courtesy=a_letter(language="es", marking=f"EXAMPLE {words(60)}", number="1"))
    (page,) = layout(marked).pages[1:]
    above = [line for line in page.lines if line.y < 60]
    assert [line.text.split()[0] for line in above] == ["EXAMPLE", "Courtesy", "Traducción"]
    assert above[0].element == NONE
    assert all(line.y - line.size >= 18 for line in above)
    assert len({line.y for line in above}) == 3
    assert max(line.y for line in above) <= 47  # the header of a later page begins at 54


def test_a_copy_in_a_language_without_words_is_marked_in_english() -> None:
    letter = a_letter(courtesy=a_letter(language="vi", subject="Thông báo", paragraphs=paragraphs("Ngày 28 tháng 9.")))
    texts = [line.text for line in layout(letter).pages[1].lines]
    assert texts[0] == "Courtesy copy. The English letter is the official one."
    data = write_pdf([letter]).data
    assert not broken_rules(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert [str(kid.Lang) for kid in pdf.Root.StructTreeRoot.K.K if "/Lang" in kid] == ["vi"]
