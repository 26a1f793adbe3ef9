import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Run
from organizer.letters.expressions import (
    GAP,
    Remembered,
    TemplateFault,
    fill,
    fill_line,
    holds,
    same_but_recipient,
)


def test_values_are_marked_and_the_words_of_the_playbook_are_not() -> None:
    runs = fill("We ask {{ board }} to act.", {"board": "the Board"})
    assert runs == (Run("We ask "), Run("the Board", field=True), Run(" to act."))


def test_an_empty_answer_shows_as_a_gap_or_as_what_the_caller_wants() -> None:
    assert fill_line("On {{ day|long_date }}, {{ who }}.", {"day": None, "who": ""}) == f"On {GAP}, {GAP}."
    assert fill_line("{{ who }}", {"who": None}, gap="") == ""


def test_white_space_of_the_playbook_is_folded_and_that_of_the_user_is_kept() -> None:
    text = "\n One {% if a %} two {% endif %}\n {{ b }} "
    assert fill_line(text, {"a": False, "b": "x  y "}) == "One x  y "


@pytest.mark.parametrize(
    ("when", "expected"),
    [("", True), ("a", True), ("not a", False), ('b == "scheduled"', True), ('a and b in ("x",)', False)],
)
def test_conditions_hold_or_not(when: str, expected: bool) -> None:
    assert holds(when, {"a": 1, "b": "scheduled"}) is expected


def test_the_filters_write_dates_and_lists_as_english_does() -> None:
    names: dict[str, Any] = {"day": date(2010, 9, 28), "parts": ("a", "b", "c"), "two": ("a", "b"), "one": ("a",)}
    text = "{{ day|long_date }}; {{ parts|listed }}; {{ two|listed }}; {{ one|listed }}; {{ 'the Board'|opening }}"
    assert fill_line(text, names) == "September 28, 2010; a, b and c; a and b; a; The Board"
    assert fill_line("{{ day|spell }}", {"day": ApproximateDate.parse("2010-08")}) == "August 2010"


@pytest.mark.parametrize(
    ("day", "number", "before"),
    [
        (date(2027, 1, 26), 30, date(2026, 12, 27)),
        (date(2027, 1, 26), "45", date(2026, 12, 12)),
        (date(2027, 1, 26), "", None),
        (date(2027, 1, 26), "4000", None),
        (date(1, 1, 2), 2, None),
        (None, 30, None),
    ],
)
def test_a_letter_can_count_days_back_from_a_day(day: date | None, number: str | int, before: date | None) -> None:
    assert holds("day|days_before(number) == before", {"day": day, "number": number, "before": before})


@pytest.mark.parametrize(
    ("summary", "is_ended"),
    [("It ends.", True), ("It ends", False), ("“It ends.”", True), ("(It ends!)", True), ("", False)],
)
def test_a_sentence_is_known_by_its_end(summary: str, is_ended: bool) -> None:
    assert holds("summary is ended", {"summary": summary}) is is_ended


@pytest.mark.parametrize(
    "text",
    [
        "{{ missing }}",
        "{{ unclosed",
        "{% include 'other' %}",
        "{{ a.__class__ }}",
        "{{ a.format(1) }}",
        "{{ a * 1000000 }}",
        "{{ '%9d' % 1 }}",
        "{{ range(3) }}",
        "{{ a|attr('x') }}",
        "{{ 1 / 0 }}",
    ],
)
def test_what_the_language_lacks_is_a_fault_that_names_the_text(text: str) -> None:
    with pytest.raises(TemplateFault) as refused:
        fill(text, {"a": "x"})
    assert text[:80] in str(refused.value)


@pytest.mark.parametrize("when", ["missing", "1 +", "a.upper()"])
def test_a_condition_that_cannot_be_worked_out_is_a_fault(when: str) -> None:
    with pytest.raises(TemplateFault):
        holds(when, {"a": "x"})


@pytest.mark.parametrize(
    "typed",
    ["{{ 7 * 7 }}", "{% raw %}", "{# no #}", "\x02" + "0" + "\x03", "\x02" + "9" + "\x03", "%(a)s {0}", "<b>&amp;"],
)
def test_what_a_user_types_is_never_language(typed: str) -> None:
    assert fill("A {{ text }} and {{ text }} B", {"text": typed}) == (
        Run("A "),
        Run(typed, field=True),
        Run(" and "),
        Run(typed, field=True),
        Run(" B"),
    )


def test_marks_in_the_text_of_a_playbook_are_dropped() -> None:
    assert fill_line("\x02" + "0" + "\x03 {{ a }}", {"a": "x"}) == "0 x"


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1))
def test_any_text_of_a_user_comes_out_word_for_word(typed: str) -> None:
    assert fill("A {{ text }} B", {"text": typed})[1] == Run(typed, field=True)


def test_the_papers_load_without_jinja() -> None:
    code = "import sys, organizer.papers.compose; sys.exit('jinja2' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_in_a_batch_only_what_names_the_recipient_is_worked_out_again() -> None:
    remembered: Remembered = {}
    texts = ("{{ place }}", "To {{ recipient }}", "{{ family }}")
    for who in ("Ada", "Bo"):
        names = {"place": f"Ash, {who}", "recipient": who, "family": who}
        with same_but_recipient(remembered):
            assert [fill_line(text, names) for text in texts] == ["Ash, Ada", f"To {who}", who]
            assert fill_line("{{ place }}", {"place": ""}, gap="-") == "-"
            assert holds("place == 'Ash, Ada'", names)
            assert holds(f"recipient == '{who}'", names)
        assert fill_line("{{ place }}", names) == f"Ash, {who}"


def test_a_courtesy_copy_writes_them_as_its_language_does() -> None:
    names: dict[str, Any] = {"day": date(2010, 9, 28), "two": ("a", "b"), "language": "es"}
    assert fill_line("{{ day|long_date }}; {{ two|listed }}", names) == "28 de septiembre de 2010; a y b"
    month = {"day": ApproximateDate.parse("2010-08"), "language": "es"}
    assert fill_line("{{ day|spell }}", month) == "agosto de 2010"


def test_rows_of_a_table_stay_on_their_lines() -> None:
    text = "Head | Other\n {% if a %}  One |  two \n{% endif %} {{ b }} | x"
    runs = fill(text, {"a": True, "b": "y  z"}, lined=True)
    assert "".join(run.text for run in runs) == "Head | Other\nOne | two\ny  z | x"
