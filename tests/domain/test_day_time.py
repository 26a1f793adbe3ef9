from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.day_time import UNCERTAIN, UNREADABLE, read_time, shown_time, spell_time, time_problem
from organizer.domain.phrase import Phrase


@pytest.mark.parametrize(
    ("text", "at", "shown"),
    [
        ("7 pm", time(19), "7:00 p.m."),
        ("7pm", time(19), "7:00 p.m."),
        (" 7:30 P.M. ", time(19, 30), "7:30 p.m."),
        ("7:30 p. m.", time(19, 30), "7:30 p.m."),
        ("7.30\u00a0pm", time(19, 30), "7:30 p.m."),
        ("19:00", time(19), "7:00 p.m."),
        ("07:30", time(7, 30), "7:30 a.m."),
        ("7:30 am", time(7, 30), "7:30 a.m."),
        ("12:30", time(12, 30), "12:30 p.m."),
        ("00:15", time(0, 15), "12:15 a.m."),
        ("12 am", time(0), "12:00 a.m."),
        ("12 p.m.", time(12), "noon"),
        ("Noon", time(12), "noon"),
        ("12 noon", time(12), "noon"),
        ("23:59", time(23, 59), "11:59 p.m."),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, at: time, shown: str) -> None:
    assert (read_time(text), shown_time(text), time_problem(text)) == (at, shown, Phrase())


@pytest.mark.parametrize(
    "text",
    [
        "25:99", "24:00", "19", "0", "13 pm", "0:30 am", "7:60 pm", "7:60", "7:3 pm", "after the board meets",
        "6:30 to 8 pm", "midnight", "-7 pm", "\u0667:\u0663\u0660 pm", "7:30 pm ET", "pm", "1900",
    ],
)  # fmt: skip
def test_what_tells_no_time_is_shown_as_it_was_typed(text: str) -> None:
    assert (read_time(text), shown_time(text), time_problem(text)) == (None, text, UNREADABLE)


@pytest.mark.parametrize("text", ["7", "7:30", "12", "11:59", "1.05"])
def test_an_hour_that_may_be_morning_or_evening_is_asked_for(text: str) -> None:
    assert (read_time(text), time_problem(text)) == (None, UNCERTAIN)


def test_no_time_is_no_problem() -> None:
    assert (read_time(" "), time_problem(" ")) == (None, Phrase())


@settings(max_examples=50, deadline=None)
@given(st.times())
def test_what_is_shown_is_read_back(at: time) -> None:
    minute = at.replace(second=0, microsecond=0)
    assert read_time(spell_time(minute)) == minute
    assert read_time(f"{minute:%H:%M}") in (minute, None)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=12))
def test_any_text_is_read_or_said_to_be_none(text: str) -> None:
    assert (read_time(text) is None) == bool(time_problem(text) or not text.strip())
