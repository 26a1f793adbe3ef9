from dataclasses import replace
from datetime import date, timedelta

import pytest

from organizer.domain.office import Confidence, Office, PostalAddress, is_fresh, offices_valid

WHOLE = PostalAddress(("P.O. Box 1", ""), "Richmond", "VA", "23261")
OFFICE = Office("k", "role", "Title", "Agency", "Unit", WHOLE)
DAY = date(2010, 10, 1)


@pytest.mark.parametrize(
    ("address", "printed", "missing"),
    [
        (WHOLE, ("P.O. Box 1", "Richmond, VA 23261"), ()),
        (PostalAddress(), (), ("street or P.O. box", "city", "state", "ZIP code")),
        (PostalAddress((), "Sudbury", "MA"), ("Sudbury, MA",), ("street or P.O. box", "ZIP code")),
        (PostalAddress(("1 A St",), "", "GU"), ("1 A St", "GU"), ("city", "ZIP code")),
    ],
)
def test_an_address_prints_what_is_known_and_names_the_rest(
    address: PostalAddress, printed: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    assert address.printed == printed
    assert address.missing == missing


def test_an_office_holds_inside_its_period() -> None:
    dated = replace(OFFICE, valid_from=date(2010, 8, 17), valid_to=date(2014, 11, 20))
    days = (date(2010, 8, 16), date(2010, 8, 17), date(2014, 11, 20), date(2014, 11, 21))
    assert [dated.is_valid(day) for day in days] == [False, True, True, False]
    assert OFFICE.is_valid(DAY)


@pytest.mark.parametrize(("age", "fresh"), [(0, True), (90, True), (91, False), (-30, True)])
def test_a_check_counts_for_ninety_days(age: int, fresh: bool) -> None:
    assert is_fresh(DAY - timedelta(days=age), DAY) is fresh


@pytest.mark.parametrize("day", [date.min, date(1, 3, 31), date.max])
def test_a_mistyped_year_of_a_letter_is_no_fault_of_the_count(day: date) -> None:
    assert is_fresh(day, day)
    assert is_fresh(date.max, day)
    assert is_fresh(date.min, day) is (day < DAY)


def test_an_address_never_checked_is_not_fresh() -> None:
    assert not is_fresh(None, DAY)


def test_only_complete_offices_of_the_agency_are_offered() -> None:
    gone = replace(OFFICE, key="gone", valid_to=date(2009, 1, 1))
    other = replace(OFFICE, key="other", agency="Other")
    holed = replace(OFFICE, key="holed", address=PostalAddress())
    assert offices_valid((gone, OFFICE, other, holed), DAY, "Agency") == (OFFICE,)


def test_an_office_is_called_by_its_title_and_an_entered_one_by_its_first_line() -> None:
    shipped = Office("k", "bureau", "The bureau, Virginia", "State Police", "", PostalAddress(), name="Chief")
    assert shipped.called == "The bureau, Virginia"
    assert replace(shipped, title="").called == "State Police"
    own = replace(shipped, confidence=Confidence.OWN)
    assert own.called == "Chief"
    assert replace(own, name="").called == "State Police"
