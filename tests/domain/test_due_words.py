from dataclasses import replace
from datetime import date, timedelta

import pytest

from organizer.domain.deadline import Count, CountedDay, DateRule, Roll, Start, Unit
from organizer.domain.due import DateEntry, Due
from organizer.domain.due_words import (
    basis_words,
    beyond_words,
    change_words,
    day_words,
    length_words,
    origin_words,
    roll_words,
    state_words,
    warning_words,
)
from tests.domain.dated import (
    NOV_4,
    OCT_1,
    OCT_5,
    RECEIPT,
    RECORD,
    REMIND,
    TODAY,
    WRITE_BACK,
    a_mailing,
    a_reply,
    dates,
    mail,
)

TITLES = {"notice-ice": "Notice to ICE"}
DUE = Due("own-1", "Hearing", TODAY, TODAY)


@pytest.mark.parametrize(
    ("days", "words"),
    [(-3, "3 days late"), (-1, "1 day late"), (0, "today"), (1, "tomorrow"), (2, "in 2 days"), (40, "in 40 days")],
)
def test_a_date_says_how_late_it_is(days: int, words: str) -> None:
    assert state_words(replace(DUE, day=TODAY + timedelta(days=days)), TODAY).words == words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ticked", "Done on October 5, 2010"),
        ("answered", "Answered on October 5, 2010"),
        ("followed_up", "Followed up on October 5, 2010"),
        ("replaced", "Replaced by a newer letter on October 5, 2010"),
        ("came_back", "The letter came back on October 5, 2010"),
        ("closed", "Campaign closed on October 5, 2010"),
        ("meet", "Done"),
    ],
)
def test_a_date_that_ended_says_why(code: str, words: str) -> None:
    assert state_words(replace(DUE, ended_by=code, done_on=OCT_5), TODAY).words == words
    unknown_day = "Answered" if code == "answered" else "Done"
    assert state_words(replace(DUE, ended_by=code), TODAY).words == unknown_day


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (RECEIPT, "10 business days after the mailing of Notice to ICE"),
        (REMIND, "30 days after the delivery of Notice to ICE"),
        (WRITE_BACK, "14 days after the answer to Notice to ICE"),
        (RECORD, "1 month after the decision"),
    ],
)
def test_complaint_01_a_date_names_the_event_that_it_counts_from(rule: DateRule, words: str) -> None:
    (due,) = dates(rule, sent=mail(a_mailing("m1", delivered=OCT_5), a_reply("2010-10-06")))
    assert origin_words(due, TITLES).words == words


def test_a_date_of_the_groups_own_says_so() -> None:
    rule = DateRule("", "", Start.DAY, 1)
    (counted,) = dates(entries=(DateEntry("own-1", "Call", rule=rule, start_day=OCT_1),))
    assert origin_words(counted, {}).words == "1 day after October 1, 2010"
    assert origin_words(DUE, {}).words == "A day of our own"
    assert basis_words(DUE).words == ""
    assert length_words(replace(rule, unit=Unit.BUSINESS_DAYS)).words == "1 business day"
    by_event = replace(counted, rule=replace(rule, start=Start.MAILED))
    assert origin_words(by_event, {}).words == "1 day after October 1, 2010"


def test_complaint_13_our_own_choice_is_told_from_a_documented_limit() -> None:
    (due,) = dates(REMIND, sent=mail(a_mailing("m1", delivered=OCT_5)))
    assert basis_words(due).words == (
        "No time limit is documented. This date is our own choice. It is not forgotten so."
    )
    assert due.rule is not None
    assert basis_words(replace(due, rule=replace(due.rule, documented=True))).words == "A document gives this limit."


def test_complaint_14_a_moved_date_says_why() -> None:
    assert not change_words(DUE)
    more = replace(DUE, counted=OCT_5, extended=True, reason="They asked.")
    assert change_words(more).words == "More time was given. It was due on October 5, 2010. Reason: They asked."
    assert change_words(replace(more, reason="")).words == "More time was given. It was due on October 5, 2010."
    apart = replace(DUE, counted=NOV_4, apart_from=OCT_5)
    assert change_words(apart).words == (
        "Moved from November 4, 2010. A reminder to the same office stands on October 5, 2010. Two are 7 days apart."
    )


@pytest.mark.parametrize(
    ("entry", "unit", "words"),
    [
        (CountedDay(OCT_1, 3), Unit.CALENDAR_DAYS, "day 3"),
        (CountedDay(OCT_1, 3), Unit.MONTHS, "month 3"),
        (CountedDay(OCT_1, 1, "February 2010 has 28 days"), Unit.MONTHS, "month 1: February 2010 has 28 days"),
        (CountedDay(OCT_1, 0, "Saturday"), Unit.BUSINESS_DAYS, "does not count: Saturday"),
        (CountedDay(OCT_1, 0, "Columbus {Day}"), Unit.BUSINESS_DAYS, "does not count: Columbus {Day}"),
        (CountedDay(OCT_1, 30, "Sunday"), Unit.CALENDAR_DAYS, "day 30: Sunday"),
        (CountedDay(OCT_1, 0), Unit.CALENDAR_DAYS, "the first business day"),
    ],
)
def test_complaint_17_every_day_says_why_it_counts_or_not(entry: CountedDay, unit: Unit, words: str) -> None:
    assert day_words(entry, unit).words == words


def test_complaint_16_a_rule_says_what_happens_on_a_weekend() -> None:
    assert [roll_words(replace(REMIND, roll=roll)).words for roll in Roll] == [
        "It stays where it is on a weekend or a holiday.",
        "On a weekend or a holiday it moves to the next business day.",
        "On a weekend or a holiday it moves to the business day before.",
    ]
    assert not roll_words(RECEIPT)


def test_complaint_15_a_count_that_goes_beyond_the_holidays_says_so() -> None:
    assert not beyond_words(None)
    count = Count(OCT_1, NOV_4, (), good_through=2027)
    assert not beyond_words(count)
    assert beyond_words(replace(count, beyond=True)).words == (
        "The list of holidays is good through 2027. Check the holidays of other years yourself."
    )
    assert beyond_words(replace(count, beyond=True, good_through=0)).words == (
        "No holidays are known for this place. Check the holidays yourself."
    )


def test_an_hour_that_clocks_skip_is_told_and_taken() -> None:
    def told(on: date, at: str) -> str:
        return warning_words(Due("own-1", "Board", on, on, time=at)).words

    skipped = "Most clocks skip this hour: they are set forward on that day. Check the time."
    begins = date(2027, 3, 14)
    assert told(begins, "2:30 a.m.") == told(date(2026, 3, 8), "2:00 a.m.") == skipped
    assert [told(begins, at) for at in ("2:30 p.m.", "3:00 a.m.", "1:59 a.m.", "late", "")] == [""] * 5
    others = (date(2027, 3, 7), date(2027, 3, 21), date(2027, 3, 13), date(2027, 11, 14), date(2006, 3, 12))
    assert [told(on, "2:30 a.m.") for on in others] == [""] * 5
