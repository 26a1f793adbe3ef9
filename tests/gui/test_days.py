from datetime import date

import pytest

from organizer.domain.dates import ApproximateDate, Precision
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


@pytest.mark.parametrize("text", ["1 de octubre de 2010", "el 1 de octubre de 2010", "1 octubre 2010", "1 oct. 2010"])
def test_a_day_is_read_in_spanish_too(text: str) -> None:
    assert read_day(text) == date(2010, 10, 1)
    assert read_day("1 de octembre de 2010") is None


@pytest.mark.parametrize(
    "written",
    ["2010-06-01", "2010-06", "2010", "2010-06/2010-08", "/2010-06", "2010-06/", "2010-06-01/2010-06-05"],
)
@pytest.mark.parametrize("precision", [None, Precision.ABOUT])
def test_what_the_window_says_in_spanish_is_read_as_the_same_days(written: str, precision: Precision | None) -> None:
    said = ApproximateDate.parse(written, precision)
    found = read_about(said.spell("es"))
    assert found is not None
    assert (found.earliest, found.latest) == (said.earliest, said.latest)


@pytest.mark.parametrize("season", ["verano de 2010", "el verano de 2010", "en verano 2010"])
def test_a_season_is_read_in_spanish_too(season: str) -> None:
    found = read_about(season)
    assert found is not None
    assert found.spell("es") == "verano de 2010"
