import pytest
from hypothesis import given
from hypothesis import strategies as st

from organizer.papers.arrangement import moved, put_back, with_moved


@pytest.mark.parametrize(
    ("shown", "gone_elsewhere"),
    [
        ("abcd", ""),
        ("own", ""),
        ("bacd", "b"),
        ("dabc", "d"),
        ("bcda", "a"),
        ("a1b2cd", ""),
        ("acd", ""),
    ],
)
def test_the_fewest_moves_explain_the_order(shown: str, gone_elsewhere: str) -> None:
    found = moved(shown, "abcd")
    assert len(found) == len(gone_elsewhere)
    assert found <= frozenset(shown)
    if len(gone_elsewhere) == 1 and shown != "bacd":
        assert found == frozenset(gone_elsewhere)


def test_one_moves_up_and_down_and_stops_at_the_ends() -> None:
    assert with_moved("abc", "b", -1) == ("b", "a", "c")
    assert with_moved("abc", "b", 1) == ("a", "c", "b")
    assert with_moved("abc", "a", -1) == ("a", "b", "c")
    assert with_moved("abc", "c", 5) == ("a", "b", "c")


def test_one_goes_back_behind_the_one_that_it_follows() -> None:
    assert put_back(("c", "a", "own", "b"), "c", "abc") == ("a", "own", "b", "c")
    assert put_back(("b", "own", "a"), "a", "abc") == ("a", "b", "own")


@given(st.permutations("abcde"))
def test_what_was_moved_can_be_put_back_one_by_one(order: list[str]) -> None:
    now = tuple(order)
    while moved(now, "abcde"):
        before = moved(now, "abcde")
        now = put_back(now, min(before), "abcde")
        assert len(moved(now, "abcde")) < len(before)
    assert now == tuple("abcde")
