from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.letters.fonts import Face
from organizer.letters.measure import shortened, width, wrap

REGULAR = Face.REGULAR


def test_width_grows_with_size() -> None:
    assert width("notice", REGULAR, 22) == 2 * width("notice", REGULAR, 11)
    assert width("", REGULAR, 11) == 0
    assert width("漢", REGULAR, 10) == 5


def test_lines_end_at_spaces_and_keep_one() -> None:
    lines = wrap("the board of  the county decided", REGULAR, 11, 70)
    assert len(lines) > 2
    assert all(line.endswith(" ") and not line.endswith("  ") for line in lines[:-1])
    assert " ".join(line.rstrip() for line in lines) == "the board of the county decided"


def test_spaces_inside_a_line_stay_as_typed() -> None:
    assert wrap("  a  b ", REGULAR, 11, 400) == ("  a  b",)


def test_nothing_is_one_empty_line() -> None:
    assert wrap("", REGULAR, 11, 100) == ("",)
    assert wrap("   ", REGULAR, 11, 100) == ("",)


def test_a_hyphen_ends_no_line_because_a_reader_would_join_the_words() -> None:
    assert wrap("aa non-criminal", REGULAR, 11, width("non-criminal", REGULAR, 11)) == ("aa ", "non-criminal")


def test_a_phone_number_stays_on_one_line() -> None:
    room = width("call (540) 555-0", REGULAR, 11)
    assert wrap("call (540) 555-01", REGULAR, 11, room) == ("call ", "(540) 555-01")
    assert wrap("call (540) us", REGULAR, 11, width("call (540)", REGULAR, 11)) == ("call (540) ", "us")


def test_a_word_without_end_is_broken_between_characters() -> None:
    lines = wrap("so " + "x" * 500, REGULAR, 11, 100)
    assert "".join(lines) == "so " + "x" * 500
    assert all(width(line, REGULAR, 11) <= 100 for line in lines[1:])


def test_a_broken_word_keeps_its_marks_and_hyphens() -> None:
    assert wrap("e\u0301" * 3, REGULAR, 10, 6) == ("e\u0301",) * 3
    pieces = wrap("ab-cd", REGULAR, 10, width("ab-", REGULAR, 10))
    assert pieces == ("ab", "-cd")
    assert wrap(".-a", REGULAR, 11, 8) == (".", "-", "a")
    assert wrap("-----", REGULAR, 10, width("--", REGULAR, 10)) == ("--", "--", "-")


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab-'. \u00e9"), max_size=120), st.floats(8, 300))
def test_every_line_fits_and_nothing_is_lost(text: str, room: float) -> None:
    lines = wrap(text, REGULAR, 11, room)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line.rstrip(" "), REGULAR, 11) <= room + 1e-6 or len(line.strip()) == 1 for line in lines)


def test_too_many_lines_end_in_an_ellipsis() -> None:
    assert shortened(("a ", "b"), 2) == ("a ", "b")
    assert shortened(("aa ", "bb ", "cc"), 2) == ("aa ", "b…")
