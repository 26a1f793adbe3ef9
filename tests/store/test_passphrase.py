import math
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.errors import Refused
from organizer.store.passphrase import FLOOR, WORDS, normalized, own_words, six_words, words


def test_six_words_of_the_long_list_are_77_bits() -> None:
    assert len(words()) == len(set(words())) == 7776
    assert WORDS * math.log2(len(words())) == pytest.approx(77.5, abs=0.1)
    drawn = [six_words() for _ in range(50)]
    assert len(set(drawn)) == 50
    assert all(len(entry.split(" ")) == 6 and set(entry.split(" ")) <= set(words()) for entry in drawn)
    assert all(normalized(entry) == entry == own_words(entry) for entry in drawn)


def test_one_written_form() -> None:
    assert normalized("  river \t candle\nplaza ") == "river candle plaza"
    assert normalized(unicodedata.normalize("NFD", "José")) == unicodedata.normalize("NFC", "José")


@pytest.mark.parametrize("text", ["", " ", "\n\t", "x''", "x'00'", "X'AB cd'", " x'00' ", "a\x00b", "a\x1bb", "\udc80"])
def test_what_the_engine_would_misread_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        normalized(text)


def test_own_words_have_a_floor_on_length_and_no_other_rule() -> None:
    assert own_words(" " + "a" * FLOOR) == "a" * FLOOR
    with pytest.raises(Refused, match="too short"):
        own_words("a" * (FLOOR - 1) + "   ")


@settings(max_examples=50, deadline=None)
@given(st.text())
def test_the_used_form_is_its_own_used_form(text: str) -> None:
    try:
        clean = normalized(text)
    except Refused:
        return
    assert normalized(clean) == clean
