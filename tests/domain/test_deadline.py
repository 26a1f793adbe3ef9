"""Counting days: each expected date was counted by hand on a calendar, or comes from a real campaign."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.deadline import (
    Count,
    CountedDay,
    DateRule,
    Holiday,
    HolidaysOf,
    HolidayTable,
    Roll,
    Start,
    Unit,
    count_days,
)

SOURCE = "a list made for this test"
NAMES = {
    date(2010, 10, 11): "Columbus Day",
    date(2010, 11, 11): "Veterans Day",
    date(2010, 11, 25): "Thanksgiving Day",
    date(2010, 12, 24): "Christmas Day (observed)",
    date(2026, 11, 26): "Thanksgiving Day",
}
TABLE = HolidayTable("", tuple(Holiday(day, name, SOURCE) for day, name in NAMES.items()), 2010, 2026, SOURCE)


def rule(
    count: int, unit: Unit = Unit.CALENDAR_DAYS, roll: Roll = Roll.STAYS, of: HolidaysOf = HolidaysOf.FEDERAL
) -> DateRule:
    return DateRule("reminder", "Send a reminder", Start.MAILED, count, unit, roll=roll, holidays=of)


def counted(start: date, *words: object) -> Count:
    return count_days(rule(*words), start, TABLE)  # type: ignore[arg-type]  # the rule's own arguments, in its order


def test_thirty_business_days_are_counted_without_weekends_and_holidays() -> None:
    count = counted(date(2010, 11, 1), 30, Unit.BUSINESS_DAYS)
    assert count.due == date(2010, 12, 15)
    assert [day.number for day in count.days if day.number] == list(range(1, 31))
    assert [(day.day, day.why, day.source) for day in count.days if not day.number and day.source] == [
        (date(2010, 11, 11), "Veterans Day", SOURCE),
        (date(2010, 11, 25), "Thanksgiving Day", SOURCE),
    ]
    assert {day.why for day in count.days if not day.number and not day.source} == {"Saturday", "Sunday"}
    assert not count.beyond


def test_thirty_calendar_days_count_every_day() -> None:
    count = counted(date(2010, 11, 1), 30)
    assert count.due == date(2010, 12, 1)
    assert [day.number for day in count.days] == list(range(1, 31))


@pytest.mark.parametrize(
    ("start", "count", "due"),
    [
        (date(2026, 11, 20), 10, date(2026, 12, 7)),
        (date(2010, 11, 12), 1, date(2010, 11, 15)),
        (date(2010, 11, 13), 1, date(2010, 11, 15)),
        (date(2010, 11, 10), 1, date(2010, 11, 12)),
    ],
)
def test_business_days_begin_with_the_first_one_after_the_start(start: date, count: int, due: date) -> None:
    assert counted(start, count, Unit.BUSINESS_DAYS).due == due


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        (date(2010, 8, 31), 70, date(2010, 11, 9)),  # San Francisco: from the request to the meeting
        (date(2010, 10, 7), 145, date(2011, 3, 1)),  # Arlington: from the notice to the refusal
        (date(2012, 2, 28), 1, date(2012, 2, 29)),
        (date(2012, 2, 28), 366, date(2013, 2, 28)),
        (date(2010, 11, 5), 3, date(2010, 11, 8)),  # across the end of daylight-saving time
    ],
)
def test_calendar_days_of_real_campaigns(start: date, days: int, due: date) -> None:
    assert counted(start, days).due == due


@pytest.mark.parametrize(
    ("start", "months", "due"),
    [
        (date(2010, 1, 15), 1, date(2010, 2, 15)),
        (date(2010, 1, 31), 1, date(2010, 2, 28)),
        (date(2012, 1, 31), 1, date(2012, 2, 29)),
        (date(2010, 1, 31), 2, date(2010, 3, 31)),
        (date(2010, 2, 28), 1, date(2010, 3, 28)),
        (date(2012, 2, 29), 12, date(2013, 2, 28)),
        (date(2010, 11, 30), 3, date(2011, 2, 28)),
        (date(2010, 12, 31), 1, date(2011, 1, 31)),
    ],
)
def test_one_month_is_a_month_of_the_calendar_and_not_31_days(start: date, months: int, due: date) -> None:
    count = counted(start, months, Unit.MONTHS)
    assert count.due == due
    assert [day.number for day in count.days] == list(range(1, months + 1))


def test_a_month_that_is_too_short_says_so() -> None:
    assert counted(date(2010, 1, 31), 2, Unit.MONTHS).days == (
        CountedDay(date(2010, 2, 28), 1, "February 2010 has 28 days"),
        CountedDay(date(2010, 3, 31), 2),
    )


def test_complaint_16_a_last_day_on_a_holiday_moves_as_the_rule_says() -> None:
    start, days = date(2010, 11, 11), 14  # Thanksgiving, a Thursday
    stays = counted(start, days)
    assert (stays.due, stays.days[-1].why) == (date(2010, 11, 25), "")
    later = counted(start, days, Unit.CALENDAR_DAYS, Roll.NEXT_BUSINESS_DAY)
    assert later.due == date(2010, 11, 26)
    assert later.days[-2:] == (
        CountedDay(date(2010, 11, 25), 14, "Thanksgiving Day", SOURCE),
        CountedDay(date(2010, 11, 26), 0),
    )
    before = counted(start, days, Unit.CALENDAR_DAYS, Roll.BUSINESS_DAY_BEFORE)
    assert before.due == date(2010, 11, 24)
    assert before.days[-1] == CountedDay(date(2010, 11, 25), 14, "Thanksgiving Day", SOURCE)


def test_a_last_day_before_a_long_weekend_moves_over_all_of_it() -> None:
    later = counted(date(2010, 10, 8), 1, Unit.CALENDAR_DAYS, Roll.NEXT_BUSINESS_DAY)
    assert [(day.day.day, day.number, day.why) for day in later.days] == [
        (9, 1, "Saturday"), (10, 0, "Sunday"), (11, 0, "Columbus Day"), (12, 0, ""),
    ]  # fmt: skip
    assert later.due == date(2010, 10, 12)
    assert counted(date(2010, 10, 8), 3, Unit.CALENDAR_DAYS, Roll.BUSINESS_DAY_BEFORE).due == date(2010, 10, 8)


def test_a_last_day_of_work_stays_where_it_is() -> None:
    assert counted(date(2010, 11, 1), 1, Unit.CALENDAR_DAYS, Roll.NEXT_BUSINESS_DAY).due == date(2010, 11, 2)


def test_a_count_of_nothing_is_the_first_day_itself() -> None:
    for unit in Unit:
        assert counted(date(2010, 11, 1), 0, unit).due == date(2010, 11, 1)
    rolled = counted(date(2010, 11, 6), 0, Unit.CALENDAR_DAYS, Roll.NEXT_BUSINESS_DAY)
    assert [day.day.day for day in rolled.days] == [7, 8]


def test_nobodys_holidays_are_none() -> None:
    free = rule(30, Unit.BUSINESS_DAYS, of=HolidaysOf.NOBODY)
    count = count_days(free, date(2010, 11, 1), TABLE)
    assert (count.due, count.beyond) == (date(2010, 12, 13), False)
    assert not count_days(free, date(2031, 1, 1), None).beyond


@pytest.mark.parametrize(
    ("start", "beyond"), [(date(2026, 12, 1), False), (date(2026, 12, 30), True), (date(2009, 12, 30), True)]
)
def test_a_count_beyond_the_holiday_table_says_so(start: date, beyond: bool) -> None:
    assert counted(start, 10, Unit.BUSINESS_DAYS).beyond is beyond


def test_holidays_that_nobody_knows_are_told_only_where_they_matter() -> None:
    assert count_days(rule(3, Unit.BUSINESS_DAYS), date(2010, 11, 1), None).beyond
    assert count_days(rule(3, roll=Roll.NEXT_BUSINESS_DAY), date(2010, 11, 1), None).beyond
    assert not count_days(rule(3), date(2010, 11, 1), None).beyond


def test_complaint_17_every_day_of_a_count_is_there_once_and_in_order() -> None:
    count = counted(date(2010, 11, 1), 30, Unit.BUSINESS_DAYS)
    assert [day.day for day in count.days] == [date(2010, 11, 1) + timedelta(days=n) for n in range(1, 45)]
    assert all(day.number or day.why for day in count.days)


def test_a_count_ends_with_the_calendar() -> None:
    last = date.max
    for unit in Unit:
        assert counted(last - timedelta(days=3), 3650, unit).due <= last
    assert counted(last - timedelta(days=3), 9, Unit.CALENDAR_DAYS, Roll.NEXT_BUSINESS_DAY).due == last
    assert counted(last, 1, Unit.MONTHS).due == last
    sunday = date(1, 1, 7)
    assert counted(sunday, 0, Unit.CALENDAR_DAYS, Roll.BUSINESS_DAY_BEFORE).due == date(1, 1, 5)


def _is_open(day: date) -> bool:
    return day.weekday() not in (5, 6) and day not in NAMES


def _slow(start: date, count: int, unit: Unit, roll: Roll) -> date:
    """Count as a person does, one day after the other on the wall calendar."""
    day = start
    if unit is Unit.MONTHS:
        wanted, month = start.day, start.month
        for _ in range(count):
            while day.month == month:
                day += timedelta(days=1)
            month = day.month
            while day.day < wanted and (day + timedelta(days=1)).month == month:
                day += timedelta(days=1)
    else:
        while count:
            day += timedelta(days=1)
            count -= unit is Unit.CALENDAR_DAYS or _is_open(day)
    while roll is not Roll.STAYS and not _is_open(day):
        day += timedelta(days=1 if roll is Roll.NEXT_BUSINESS_DAY else -1)
    return day


@settings(max_examples=150, deadline=None)
@given(st.dates(date(2010, 1, 1), date(2012, 12, 31)), st.integers(0, 90), st.sampled_from(Unit), st.sampled_from(Roll))
def test_every_count_is_what_a_person_counts(start: date, number: int, unit: Unit, roll: Roll) -> None:
    count = count_days(rule(number, unit, roll), start, TABLE)
    assert count.due == _slow(start, number, unit, roll)
    assert [day.number for day in count.days if day.number] == list(range(1, number + 1))
    assert list(count.days) == sorted(count.days, key=lambda day: day.day)


def test_a_table_names_the_holiday_of_a_day() -> None:
    assert TABLE.on(date(2010, 11, 11)) == Holiday(date(2010, 11, 11), "Veterans Day", SOURCE)
    assert TABLE.on(date(2010, 11, 12)) is None
