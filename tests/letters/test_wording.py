from datetime import date

import pytest

from organizer.letters.glyphs import is_printable
from organizer.letters.wording import ENGLISH, SPANISH, TICK, wording_of

DAY = date(2010, 10, 1)


@pytest.mark.parametrize(
    ("language", "found"),
    [("es", SPANISH), ("es-US", SPANISH), ("ES", SPANISH), ("en", ENGLISH), ("vi", ENGLISH), ("", ENGLISH)],
)
def test_a_language_without_words_takes_the_english_ones(language: str, found: object) -> None:
    assert wording_of(language) is found


def test_dates_are_spelled_in_their_language() -> None:
    assert (ENGLISH.spell(DAY), SPANISH.spell(DAY)) == ("October 1, 2010", "1 de octubre de 2010")


def test_one_enclosure_is_not_several() -> None:
    assert [ENGLISH.enclosed(count) for count in (1, 2)] == ["Enclosure:", "Enclosures:"]
    assert [SPANISH.enclosed(count) for count in (1, 2)] == ["Anexo:", "Anexos:"]


def test_the_mark_of_a_copy_says_which_letter_counts_in_both_languages() -> None:
    assert SPANISH.courtesy == (
        "Courtesy copy in Spanish. The English letter is the official one.",
        "Traducción de cortesía. La versión en inglés es la oficial.",
    )
    assert all(is_printable(words) for words in (TICK, *SPANISH.courtesy, SPANISH.number, SPANISH.numbered))
