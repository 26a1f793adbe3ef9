from datetime import date

import pytest

from organizer.domain.dates import Precision
from organizer.gui.days import read_about, read_day


@pytest.mark.parametrize(
    "text",
    ["October 1, 2010", "  october 1 2010 ", "Oct 1, 2010", "Oct. 1st, 2010", "10/1/2010", "10.1.2010", "2010-10-1"],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text) == date(2010, 10, 1)


@pytest.mark.parametrize(
    "text", ["", "soon", "October 2010", "Octember 1, 2010", "February 30, 2010", "13/1/2010", "2010-02-30", "1.10"]
)
def test_what_names_no_day_gives_none(text: str) -> None:
    assert read_day(text) is None


@pytest.mark.parametrize(
    ("text", "written", "precision"),
    [
        ("June 2010", "2010-06", Precision.MONTH),
        ("in june of 2010", "2010-06", Precision.MONTH),
        ("6/2010", "2010-06", Precision.MONTH),
        ("2010-06", "2010-06", Precision.MONTH),
        ("2010", "2010", Precision.PERIOD),
        ("Oct 1 2010", "2010-10-01", Precision.DAY),
        ("the summer of 2010", "2010-06/2010-08", Precision.SEASON),
        ("Winter 2010", "2010-12/2011-02", Precision.SEASON),
        ("autumn 2010", "2010-09/2010-11", Precision.SEASON),
        ("about summer 2010", "2010-06/2010-08", Precision.SEASON),
        ("about June 15, 2010", "2010-06-15", Precision.ABOUT),
        ("around june 2010", "2010-06", Precision.ABOUT),
        ("June 1, 2010 to June 5, 2010", "2010-06-01/2010-06-05", Precision.PERIOD),
        ("June 2010 - 7/2010", "2010-06/2010-07", Precision.PERIOD),
        ("between June 1, 2010 and July 2010", "2010-06-01/2010-07", Precision.ABOUT),
        ("not after June 2010", "/2010-06", Precision.PERIOD),
        ("since 2009", "2009/", Precision.PERIOD),
    ],
)
def test_a_date_is_as_exact_as_it_is_named(text: str, written: str, precision: Precision) -> None:
    found = read_about(text)
    assert found is not None
    assert (found.text, found.precision) == (written, precision)
    again = read_about(found.spell())
    assert again is not None
    assert again == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "13/2010",
        "Octember 2010",
        "July 2010 to June 2010",
        "June to July",
        "0000",
        "about 1200 or so",
        "winter 2010-2012",
    ],
)
def test_what_names_no_time_gives_none(text: str) -> None:
    assert read_about(text) is None
