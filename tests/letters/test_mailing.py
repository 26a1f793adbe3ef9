from datetime import date

import pytest

from organizer.domain.letter import Delivery, LetterOptions
from organizer.letters.mailing import notation_of, replaces_of
from organizer.letters.wording import SPANISH

NUMBER = "9407300000000000000003"


@pytest.mark.parametrize(
    ("delivery", "words"),
    [
        (Delivery.CERTIFIED, "VIA CERTIFIED MAIL"),
        (Delivery.CERTIFIED_RECEIPT, "VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED"),
        (Delivery.REGISTERED, "VIA REGISTERED MAIL"),
        (Delivery.FIRST_CLASS, "VIA FIRST-CLASS MAIL"),
        (Delivery.FAX, "VIA FAX"),
        (Delivery.EMAIL, "VIA E-MAIL"),
        (Delivery.BY_HAND, "BY HAND"),
    ],
)
def test_every_way_to_mail_has_its_words(delivery: Delivery, words: str) -> None:
    assert notation_of(LetterOptions(delivery)) == (words,)


def test_nothing_is_said_where_nobody_said_how() -> None:
    assert notation_of(LetterOptions(article=NUMBER)) == ()


def test_the_number_stands_below_in_groups_of_four_for_mail_that_has_one() -> None:
    assert notation_of(LetterOptions(Delivery.CERTIFIED, f"420 22012 {NUMBER}"))[1:] == (
        "Article number 9407 3000 0000 0000 0000 03",
    )
    assert len(notation_of(LetterOptions(Delivery.FAX, NUMBER))) == 1
    assert len(notation_of(LetterOptions(Delivery.REGISTERED, "  "))) == 1


@pytest.mark.parametrize(
    ("number", "day", "sentence"),
    [
        ("2", date(2010, 10, 1), "This letter takes the place of our letter no. 2 of October 1, 2010."),
        (" 2 ", None, "This letter takes the place of our letter no. 2."),
        ("", date(2010, 10, 1), "This letter takes the place of our letter of October 1, 2010."),
        (" ", None, ""),
    ],
)
def test_a_letter_names_the_one_it_takes_the_place_of(number: str, day: date | None, sentence: str) -> None:
    assert replaces_of(LetterOptions(replaces=number, replaces_date=day)) == sentence


def test_a_courtesy_copy_names_it_in_its_language() -> None:
    options = LetterOptions(replaces="2", replaces_date=date(2010, 10, 1))
    assert replaces_of(options, SPANISH) == "Esta carta sustituye a nuestra carta n.º 2 del 1 de octubre de 2010."
