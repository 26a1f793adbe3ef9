import math
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.errors import Environment, Refused
from organizer.store.passphrase import FLOOR, WORDS, is_typed_back, normalized, own_words, six_words, spellings, words
from organizer.store.store import Store


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


DRAWN = "abacus abdomen abide ability ablaze able"


@pytest.mark.parametrize("typed", ["Abacus abdomen abide ability ablaze able", f"  {DRAWN.upper()} ", DRAWN.title()])
def test_six_words_of_the_list_are_tried_in_small_letters_too(typed: str) -> None:
    assert spellings(typed) == (normalized(typed), DRAWN)
    assert is_typed_back(typed, DRAWN)


@pytest.mark.parametrize("typed", [DRAWN, "Abacus abdomen abide", "Our own Passphrase of six words", "Abacus " * 7])
def test_everything_else_is_tried_once_as_typed(typed: str) -> None:
    assert spellings(typed) == (normalized(typed),)


def test_own_words_are_typed_back_letter_by_letter() -> None:
    assert is_typed_back(" Our own  words", "Our own words")
    assert not is_typed_back("our own words", "Our own words")
    with pytest.raises(Refused):
        is_typed_back(" ", DRAWN)


def test_a_file_opens_with_its_drawn_words_in_any_capitals(tmp_path: Path) -> None:
    path = tmp_path / "ours.organizer"
    Store.create(path, DRAWN).close()
    with Store.open(path, "Abacus ABDOMEN  abide ability ablaze able") as store:
        assert store.is_protected
    with pytest.raises(Environment, match="does not open the file"):
        Store.open(path, "Abacus abdomen abide ability ablaze ably")


def test_own_words_with_capitals_keep_them(tmp_path: Path) -> None:
    path = tmp_path / "ours.organizer"
    Store.create(path, DRAWN.title()).close()
    Store.open(path, DRAWN.title()).close()
    with pytest.raises(Environment):
        Store.open(path, DRAWN)
