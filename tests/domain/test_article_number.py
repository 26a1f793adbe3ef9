import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.article_number import article_problems, plain_number, spaced_number


@pytest.mark.parametrize(
    "number",
    [
        "7112 3456 7891 2345 6787",
        "71123456789123456787",
        "7196 9010 7560 0307 7385",  # an older label, right with 91 in front
        "9171 9690 1075 6003 0773 85",
        "9407-3000-0000-0000-0000-03",
        "4202201294073000000000000000 03",
        "420 22012 1234 9407 3000 0000 0000 0000 03",
        "RB 123 456 785 US",
        "",
        "  ",
    ],
)
def test_complaint_09_a_right_number_has_no_warning(number: str) -> None:
    assert article_problems(number) == ()


@pytest.mark.parametrize(
    "number",
    [
        "9407300000000000000004",
        "9407300000000000000005",
        "9407 3000 0000 0000 0000 04",
        "71123456789123456788",
        "RB123456784US",
    ],
)
def test_complaint_09_a_wrong_check_digit_is_a_warning_and_no_more(number: str) -> None:
    (problem,) = article_problems(number)
    assert (problem.code, problem.severity.value, problem.field) == ("article_number", "warning", "letter.article")
    assert spaced_number(number) in problem.sentence
    assert "label" in problem.sentence


@pytest.mark.parametrize("number", ["12345", "9407 3000 0000 0000 0000 0", "1" * 22, "on the envelope", "EZ1"])
def test_another_form_is_a_warning_that_names_it(number: str) -> None:
    (problem,) = article_problems(number)
    assert not problem.is_error
    assert number in problem.sentence
    assert "20 or 22" in problem.sentence


def test_digits_are_printed_in_fours_and_other_text_as_typed() -> None:
    assert spaced_number("9407300000000000000003") == "9407 3000 0000 0000 0000 03"
    assert spaced_number("420220129407300000000000000003") == "9407 3000 0000 0000 0000 03"
    assert spaced_number(" EZ 12 ") == "EZ 12"
    assert plain_number(" rb 123-456 785 us") == "RB123456785US"


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_is_ever_refused(typed: str) -> None:
    assert not any(problem.is_error for problem in article_problems(typed))
    assert spaced_number(spaced_number(typed)) == spaced_number(typed)
