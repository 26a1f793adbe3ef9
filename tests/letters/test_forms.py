from io import BytesIO

import pikepdf

from organizer.letters.forms import Forms
from organizer.letters.pdf import write_pdf
from organizer.letters.pdf_file import PdfFile
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter, paragraphs, read, words

LONG = b"BT " + b"(text)' " * 20 + b"ET"


def forms() -> Forms:
    file = PdfFile(BytesIO())
    return Forms(file, file.reserve())


def test_text_is_a_form_from_its_second_time_on() -> None:
    several = forms()
    shown = [several.operator(LONG, 612, 792) for _ in range(3)]
    assert shown[0] == LONG
    assert shown[1] == shown[2] == b"/F2 Do"
    assert several.names() == b"/F2 2 0 R"


def test_on_paper_of_another_size_it_is_another_form() -> None:
    several = forms()
    assert {several.operator(LONG, width, 792) for width in (612, 684, 612, 684)} == {LONG, b"/F2 Do", b"/F3 Do"}


def test_short_text_stays_on_its_page() -> None:
    several = forms()
    assert [several.operator(b"BT (a)Tj ET", 612, 792) for _ in range(2)] == [b"BT (a)Tj ET"] * 2


def test_only_the_last_ones_are_remembered() -> None:
    several = forms()
    for number in range(1_025):
        several.operator(b"%d %b" % (number, LONG), 612, 792)
    assert several.operator(b"0 " + LONG, 612, 792) == b"0 " + LONG
    assert several.operator(b"1024 " + LONG, 612, 792) == b"/F2 Do"


def test_letters_of_one_file_share_their_text_and_break_no_rule() -> None:
    letters = [
        a_letter(block=("Office", f"Street {number}"), paragraphs=paragraphs(f"To {number}.", words(200)))
        for number in range(5)
    ]
    data = write_pdf(letters).data
    assert not broken_rules(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages[0].Resources.XObject) > 3
        assert not pdf.check_pdf_syntax()
    alone = [read(write_pdf([letter]).data)[0] for letter in letters]
    assert [side.inks for side in read(data)] == [side.inks for side in alone]


def test_one_letter_has_no_forms() -> None:
    with pikepdf.open(BytesIO(write_pdf([a_letter(paragraphs=paragraphs(*[words(30)] * 4))]).data)) as pdf:
        assert "/XObject" not in pdf.pages[0].Resources
