from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.errors import Environment
from organizer.domain.letter import Letter, Paragraph, Run
from organizer.domain.picture import Picture
from organizer.papers.kept_letter import letter_bytes, read_letter
from tests.letters.paper import a_letter


def _every(kind: type, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return values of a kind with something in each field, those that have a default too."""
    open_fields: dict[str, Any] = dict.fromkeys((field.name for field in fields(kind)), ...)
    return st.builds(kind, **{**open_fields, **parts})


def _letters(courtesy: st.SearchStrategy[Letter | None]) -> st.SearchStrategy[Letter]:
    runs = st.lists(_every(Run), max_size=2).map(tuple)
    paragraphs = st.lists(_every(Paragraph, runs=runs), max_size=3).map(tuple)
    return _every(Letter, paragraphs=paragraphs, logo=st.none() | _every(Picture), courtesy=courtesy)


LETTERS = _letters(st.none() | _letters(st.none()))


@settings(max_examples=30, deadline=None)
@given(letter=LETTERS)
def test_a_letter_comes_back_exactly(letter: Letter) -> None:
    data = letter_bytes(letter)
    assert read_letter(data) == letter
    assert letter_bytes(read_letter(data)) == data


def test_what_a_letter_gets_later_has_its_default_in_an_older_one() -> None:
    older = letter_bytes(a_letter()).replace(b'"replaces":"",', b"")
    assert read_letter(older) == a_letter()


@pytest.mark.parametrize("data", [b"%PDF", b"[]", b"{}", b"\xff", letter_bytes(a_letter()).replace(b'"text"', b'"x"')])
def test_anything_else_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(Environment, match="are damaged in the file"):
        read_letter(data)
