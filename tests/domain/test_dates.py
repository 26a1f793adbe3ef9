from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organizer.domain.dates import ApproximateDate, Precision, Spelled, days_after, spell_date


@settings(max_examples=50)
@given(some.dates(), some.integers(-4_000_000, 4_000_000))
def test_days_are_counted_up_to_the_ends_of_the_calendar(day: date, days: int) -> None:
    room = min(max(timedelta(days=days), date.min - day), date.max - day)
    assert days_after(day, days) == day + room


def test_a_date_has_its_month_spelled_out() -> None:
    assert spell_date(date(2010, 9, 28)) == "September 28, 2010"


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "spelled"),
    [
        ("2010-09-07", date(2010, 9, 7), date(2010, 9, 7), "September 7, 2010"),
        ("2010-02", date(2010, 2, 1), date(2010, 2, 28), "February 2010"),
        ("2009", date(2009, 1, 1), date(2009, 12, 31), "2009"),
        ("2008-03/2010-10", date(2008, 3, 1), date(2010, 10, 31), "March 2008 to October 2010"),
        ("/2010-10-01", None, date(2010, 10, 1), "not after October 1, 2010"),
        ("2011-02/", date(2011, 2, 1), None, "not before February 2011"),
    ],
)
def test_the_written_forms(text: str, earliest: date | None, latest: date | None, spelled: str) -> None:
    day = ApproximateDate.parse(text)
    assert (day.earliest, day.latest, day.spell()) == (earliest, latest, spelled)


@pytest.mark.parametrize("text", ["", "/", "soon", "2010-13", "2010-02-30", "2011/2010", "10-9-2010", "2010-09-07T00"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        ApproximateDate.parse(text)


def test_precision_follows_from_the_text_unless_it_is_given() -> None:
    assert ApproximateDate.parse("2010-09-07").precision is Precision.DAY
    assert ApproximateDate.parse("2010-09").precision is Precision.MONTH
    assert ApproximateDate.parse("2009").precision is Precision.PERIOD


def test_a_day_known_only_to_the_month_is_spelled_to_the_month() -> None:
    assert ApproximateDate.parse("2010-09-08", Precision.MONTH).spell() == "September 2010"


def test_an_unknown_day_inside_a_span_is_said_to_be_between() -> None:
    day = ApproximateDate.parse("2010-06-03/2010-06-30", Precision.ABOUT)
    assert day.spell() == "between June 3, 2010 and June 30, 2010"


def test_a_season_and_a_day_that_is_about_right_keep_how_exact_they_are() -> None:
    summer = ApproximateDate.parse("2010-06/2010-08", Precision.SEASON)
    assert (summer.spell(), summer.spell("es"), summer.order) == ("summer 2010", "verano de 2010", date(2010, 6, 1))
    winter = ApproximateDate.parse("2010-12/2011-02", Precision.SEASON)
    assert winter.spell() == "winter 2010-2011"
    middle = ApproximateDate.parse("2010-05/2010-09", Precision.SEASON)
    assert middle.spell() == "May 2010 to September 2010"
    about = ApproximateDate.parse("2010-10-07", Precision.ABOUT)
    assert (about.spell(), about.spell("es"), about.day) == (
        "about October 7, 2010",
        "hacia el 7 de octubre de 2010",
        None,
    )


def test_the_order_is_by_the_earliest_day_known() -> None:
    assert ApproximateDate.parse("2011-02/").order == date(2011, 2, 1)
    assert ApproximateDate.parse("/2010-10-01").order == date(2010, 10, 1)


@pytest.mark.parametrize(
    ("text", "precision", "spelled"),
    [
        ("2010-09-07", None, "7 de septiembre de 2010"),
        ("2010-02", None, "febrero de 2010"),
        ("2009", None, "2009"),
        ("2008-03/2010-10", None, "de marzo de 2008 a octubre de 2010"),
        ("2010-06-03/2010-06-30", Precision.ABOUT, "entre el 3 de junio de 2010 y el 30 de junio de 2010"),
        ("2010-06-03/2010-06-30", None, "del 3 de junio de 2010 al 30 de junio de 2010"),
        ("/2010-10-01", None, "no despu\u00e9s del 1 de octubre de 2010"),
        ("2011-02/", None, "no antes de febrero de 2011"),
    ],
)
def test_dates_are_spelled_in_spanish_too(text: str, precision: Precision | None, spelled: str) -> None:
    assert ApproximateDate.parse(text, precision).spell("es") == spelled
    assert spell_date(date(2010, 11, 22), "es-US") == "22 de noviembre de 2010"


def test_a_spelled_date_still_knows_which_date_it_is() -> None:
    day = spell_date(date(2010, 9, 28))
    assert isinstance(day, Spelled)
    assert (day, day.said_in("es"), day.said_in("en")) == (
        "September 28, 2010",
        "28 de septiembre de 2010",
        "September 28, 2010",
    )
    about = ApproximateDate.parse("2010-06/2010-08").spell()
    assert isinstance(about, Spelled)
    assert about.said_in("es") == "de junio de 2010 a agosto de 2010"
    assert not isinstance(f"on {day}", Spelled)
