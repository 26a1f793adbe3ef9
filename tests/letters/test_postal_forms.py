import pytest

from organizer.letters.pdf import write_sheets
from organizer.letters.postal_forms import TITLE, postal_forms
from organizer.letters.sheet import Layout, Tag
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter

LETTER = a_letter(notation=("VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED",))


def words_of(page: Layout) -> str:
    return " ".join(" ".join(line.text for side in page.pages for line in side.lines).split())


def test_every_field_of_both_forms_is_said() -> None:
    page = postal_forms(LETTER, "9407300000000000000003")
    text = words_of(page)
    assert text.startswith(TITLE)
    for said in (
        "Sent To Assistant Director, Secure Communities U.S. Immigration and Customs Enforcement Street",
        "Street and Apt. No., or PO Box No. 500 12th Street SW City",
        "City, State, ZIP+4 Washington, DC 20536",
        "It is printed there: 9407 3000 0000 0000 0000 03",
        "Check “Return Receipt (hardcopy)”.",
        "2. Article Number 9407 3000 0000 0000 0000 03",
        "ZIP+4 Office of the County Manager 1 Court Street Riverbend, VA 22000",
    ):
        assert said in text
    assert "555-0101" not in text
    assert len(page.pages) == 1
    assert [element.tag for element in page.elements].count(Tag.HEADER_CELL) == 4
    assert not broken_rules(write_sheets([page], TITLE, "en").data)


def test_a_number_that_is_not_known_yet_is_on_the_label() -> None:
    assert "The number on the green and white label" in words_of(postal_forms(LETTER))


def test_a_letter_without_return_receipt_needs_one_form_only() -> None:
    text = words_of(postal_forms(a_letter(notation=("VIA CERTIFIED MAIL",)), "1"))
    assert "3811" not in text
    assert "Leave every box empty." in text


@pytest.mark.parametrize("block", [(), ("Bureau Chief",), ("Bureau Chief", "Riverbend, VA 22000")])
def test_what_the_letter_has_not_is_said(block: tuple[str, ...]) -> None:
    page = postal_forms(a_letter(block=block, addressee="", notation=LETTER.notation, head=()))
    assert "Write it by hand: the letter has no such line." in words_of(page)
    assert not broken_rules(write_sheets([page], TITLE, "en").data)
