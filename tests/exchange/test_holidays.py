"""The tables of holidays, held against the federal law and single days that other sources give."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from organizer.domain.deadline import DateRule, HolidaysOf, Start, Unit, count_days
from organizer.domain.states import STATES
from organizer.exchange.holidays import FIRST_YEAR, LAST_YEAR, HolidayTables

TABLES = HolidayTables()
CLOSED_BY_ORDER = {
    date(2001, 12, 24), date(2003, 12, 26), date(2004, 6, 11), date(2007, 1, 2), date(2007, 12, 24),
    date(2008, 12, 26), date(2012, 12, 24), date(2014, 12, 26), date(2018, 12, 5), date(2018, 12, 24),
    date(2019, 12, 24), date(2020, 12, 24), date(2024, 12, 24), date(2025, 1, 9), date(2025, 12, 24),
    date(2025, 12, 26),
}  # fmt: skip
"""Executive orders that closed the federal offices for a whole day."""


def nth_monday(year: int, month: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(-first.weekday()) % 7 + 7 * (number - 1))


def by_law(year: int) -> Iterator[date]:
    """Give the days on which federal offices close in a year. Source: 5 U.S.C. 6103, Executive Order 11582."""
    yield from (nth_monday(year, 1, 3), nth_monday(year, 2, 3), nth_monday(year, 9, 1), nth_monday(year, 10, 2))
    yield nth_monday(year, 5, 5 if nth_monday(year, 5, 5).month == 5 else 4)
    yield date(year, 11, 1) + timedelta(days=(3 - date(year, 11, 1).weekday()) % 7 + 21)
    fixed = [date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25), date(year + 1, 1, 1)]
    if year >= 2021:
        fixed.append(date(year, 6, 19))
    for day in fixed:
        yield day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


def test_the_federal_table_is_what_the_law_says() -> None:
    expected = {day for year in range(FIRST_YEAR - 1, LAST_YEAR + 1) for day in by_law(year)} | CLOSED_BY_ORDER
    within = range(FIRST_YEAR, LAST_YEAR + 1)
    found = {entry.day for entry in TABLES[""].holidays if entry.day.weekday() < 5 and entry.day.year in within}
    assert found == {day for day in expected if day.year in within}


@pytest.mark.parametrize(
    ("state", "day", "name"),
    [
        ("", date(2010, 1, 18), "Martin Luther King Jr. Day"),
        ("", date(2010, 12, 24), "Christmas Day (observed)"),
        ("", date(2021, 6, 18), "Juneteenth National Independence Day (observed)"),
        ("VA", date(2010, 1, 18), "Martin Luther King Jr. Day"),
        ("VA", date(2010, 1, 15), "Lee Jackson Day"),
        ("CA", date(2010, 3, 31), "Cesar Chavez Day"),
        ("TX", date(2010, 4, 2), "Good Friday"),
        ("NJ", date(2010, 4, 2), "Good Friday"),
        ("PR", date(2010, 4, 2), "Good Friday"),
    ],
)
def test_known_holidays_are_in_their_table(state: str, day: date, name: str) -> None:
    found = TABLES[state].on(day)
    assert found is not None
    assert found.name == name


def test_not_every_state_keeps_every_day() -> None:
    assert TABLES[""].on(date(2010, 4, 2)) is None
    assert TABLES["VA"].on(date(2010, 4, 2)) is None
    assert TABLES[""].on(date(2020, 6, 19)) is None
    assert TABLES[""].on(date(2009, 12, 24)) is None  # closed at noon only


def test_there_is_a_table_for_everybody_and_it_says_where_it_is_from() -> None:
    assert list(TABLES) == ["", *STATES]
    assert len(TABLES) == 57
    for state, table in TABLES.items():
        assert table.state == state
        assert table.on(date(2026, 12, 25)), state
        assert {entry.source for entry in table.holidays} == {table.source}
    assert TABLES["VA"].source.startswith("Python package holidays 0.")
    assert TABLES["VA"].source.endswith(", United States, Virginia")
    assert TABLES[""].source.endswith(", United States, federal")


def test_a_table_is_made_once_and_there_is_none_for_no_state() -> None:
    assert TABLES["VA"] is TABLES["VA"]
    assert TABLES.get("XQ") is None


def test_complaint_15_a_table_says_through_which_year_it_is_good() -> None:
    rule = DateRule("answer", "Wait", Start.MAILED, 10, Unit.BUSINESS_DAYS, holidays=HolidaysOf.FEDERAL)
    table = TABLES[""]
    assert (table.first_year, table.last_year) == (FIRST_YEAR, LAST_YEAR)
    assert not count_days(rule, date(LAST_YEAR, 12, 1), table).beyond
    late = count_days(rule, date(LAST_YEAR, 12, 22), table)
    assert late.beyond
    assert table.on(date(LAST_YEAR + 1, 7, 4)) is not None  # it is still counted by the law of today


def test_counts_of_the_shared_oracles() -> None:
    rule = DateRule("answer", "Wait", Start.MAILED, 30, Unit.BUSINESS_DAYS, holidays=HolidaysOf.FEDERAL)
    assert count_days(rule, date(2010, 11, 1), TABLES[""]).due == date(2010, 12, 15)
    ten = DateRule("answer", "Wait", Start.MAILED, 10, Unit.BUSINESS_DAYS, holidays=HolidaysOf.FEDERAL)
    assert count_days(ten, date(2026, 11, 20), TABLES[""]).due == date(2026, 12, 7)


def test_nothing_is_read_before_the_first_look() -> None:
    program = (
        "import sys\n"
        "from organizer.exchange.holidays import HolidayTables\n"
        "tables = HolidayTables()\n"
        "sys.exit('holidays' in sys.modules or 'VA' not in list(tables))\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
